// What the C files of this target share.

#ifndef CREADLINE_INTERNAL_H
#define CREADLINE_INTERNAL_H

#include <stdio.h>

#include <readline/readline.h>
#include <readline/history.h>

#if !defined(RL_READLINE_VERSION) || RL_READLINE_VERSION < 0x0800
#error "GNU Readline 8 is needed: apt install libreadline-dev, or brew install readline"
#endif

#include "CReadline.h"

/// The descriptor that keys are read from.
extern int creadline_input;

/// Makes readline ask our completers, never for file names.
void creadline_set_up_completion(void);

/// Waits for input; false when a signal that ends the line came first.
int creadline_wait_for_input(void);

/// Stops the process by SIGTSTP, as if its handler were not ours. Returns when it is continued.
void creadline_stop_process(void);

#endif
