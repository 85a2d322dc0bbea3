// GNU Readline as the system has it. Its header needs stdio.h first.
// Swift code imports CReadline instead: readline's global variables don't compile in Swift 6.

#include <stdio.h>
#include <readline/readline.h>
#include <readline/history.h>
