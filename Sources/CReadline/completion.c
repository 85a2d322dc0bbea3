// Completion by the caller's candidates. Words are parted by spaces only, and readline's own
// completion of file names is never reached.

#include <stdlib.h>
#include <string.h>

#include "internal.h"

struct creadline_matches {
  /// Ends with NULL, as readline wants it. NULL itself while there is none.
  char **texts;
  size_t count;
};

static void *completion_context;
static creadline_complete complete_word;
static creadline_list list_candidates;

void creadline_set_completion(void *context, creadline_complete complete, creadline_list list) {
  completion_context = context;
  complete_word = complete;
  list_candidates = list;
}

void creadline_add_match(creadline_matches *matches, const char *text) {
  char *copy = strdup(text);
  char **texts = realloc(matches->texts, (matches->count + 2) * sizeof *texts);
  if (texts) matches->texts = texts;
  if (!texts || !copy) {
    free(copy);
    return;
  }
  texts[matches->count++] = copy;
  texts[matches->count] = NULL;
}

static char **attempt_completion(const char *word, int start, int end) {
  (void)word;
  (void)end;
  rl_attempted_completion_over = 1;
  if (!complete_word) return NULL;
  creadline_matches matches = {NULL, 0};
  complete_word(completion_context, rl_line_buffer, start, rl_point, &matches);
  return matches.texts;
}

static char *no_candidate(const char *word, int index) {
  (void)word;
  (void)index;
  return NULL;
}

static void show_candidates(char **matches, int count, int longest) {
  (void)matches;
  (void)count;
  (void)longest;
  rl_crlf();
  if (list_candidates) list_candidates(completion_context);
  rl_forced_update_display();
}

void creadline_print_row(const char *text) {
  fputs(text, rl_outstream);
  rl_crlf();
}

void creadline_set_up_completion(void) {
  rl_attempted_completion_function = attempt_completion;
  rl_completion_entry_function = no_candidate;
  rl_completion_display_matches_hook = show_candidates;
  rl_completer_word_break_characters = " ";
  rl_sort_completion_matches = 0;
  // A Tab that can add nothing lists the candidates. The user's inputrc is read later and decides.
  rl_variable_bind("show-all-if-unmodified", "on");
}
