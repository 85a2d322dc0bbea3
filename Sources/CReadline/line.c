// One line, from prompt to end.

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "internal.h"

int creadline_input = STDIN_FILENO;

static creadline_state state = creadline_state_editing;

/// What readline gets in place of bytes that won't come: the mark that ends a paste. Told of the
/// end of the input within a paste, it inserts text that lacks its NUL.
static const char paste_end[] = "\033[201~";
static size_t paste_end_position;

/// Whether the terminal is gone.
static int is_input_over;

/// What readline hands over at the end of a line; ours to free.
static char *accepted_text;

/// Takes the line and lets readline go at once, or it would show its prompt again.
static void finish_line(char *text) {
  accepted_text = text;
  state = text ? creadline_state_accepted : creadline_state_ended;
  rl_callback_handler_remove();
}

/// Readline reads its bytes here, so that SIGTERM and Ctrl-C end the wait within a key sequence
/// or an unfinished paste too.
static int read_byte(FILE *stream) {
  (void)stream;
  unsigned char byte;
  while (creadline_wait_for_input()) {
    ssize_t count = read(creadline_input, &byte, 1);
    if (count == 1) return byte;
    is_input_over = count == 0 || (errno != EINTR && errno != EAGAIN);
    if (is_input_over) break;
  }
  return paste_end[paste_end_position] ? paste_end[paste_end_position++] : EOF;
}

/// Opens the terminal once more, so that reads don't block: Ctrl-C drops what was typed ahead, and
/// a read begun just then would wait past the signal. On standard input itself the flag would be
/// shared with other processes.
static void open_input(void) {
  const char *name = ttyname(STDIN_FILENO);
  int opened = name ? open(name, O_RDONLY | O_NOCTTY | O_NONBLOCK | O_CLOEXEC) : -1;
  if (opened >= 0) creadline_input = opened;
}

/// Readline prints a line end after Ctrl-D in some of its modes; the caller does so in all.
static void deprepare_terminal(void) {
#if RL_READLINE_VERSION >= 0x0802
  rl_eof_found = 0;
#endif
  rl_deprep_terminal();
}

void creadline_set_up(const char *application_name) {
  open_input();
  rl_readline_name = strdup(application_name);
  rl_instream = stdin;
  rl_outstream = stdout;
  rl_catch_signals = 0;
  rl_catch_sigwinch = 0;
  rl_change_environment = 0;  // or COLUMNS would keep the first width for ever
  rl_getc_function = read_byte;
  rl_deprep_term_function = deprepare_terminal;
  creadline_set_up_completion();
  rl_initialize();
}

void creadline_begin_line(const char *prompt, const char *text, int cursor) {
  free(accepted_text);
  accepted_text = NULL;
  state = creadline_state_editing;
  rl_reset_screen_size();
  rl_callback_handler_install(prompt, finish_line);
  if (text[0] == '\0') return;
  rl_insert_text(text);
  rl_point = cursor < rl_end ? cursor : rl_end;
  rl_redisplay();
}

creadline_state creadline_read(void) {
  if (!is_input_over) paste_end_position = 0;
  rl_callback_read_char();
  return state;
}

const char *creadline_text(void) {
  return accepted_text ? accepted_text : rl_line_buffer;
}

int creadline_cursor(void) {
  return rl_point;
}

int creadline_columns(void) {
  int columns = 0;
  rl_get_screen_size(NULL, &columns);
  return columns;
}

void creadline_resize(void) {
  rl_resize_terminal();
}

/// Moves to the row under the text, which may take several, after the sign of a signal (or 0).
static void leave_rows(int signal_number) {
  rl_point = rl_end;
  rl_redisplay();
  if (signal_number) rl_echo_signal_char(signal_number);
  rl_crlf();
  fflush(rl_outstream);
}

static void show_again(void) {
  rl_reset_after_signal();
  rl_reset_screen_size();
  rl_forced_update_display();
}

void creadline_suspend(void) {
  int cursor = rl_point;
  leave_rows(SIGTSTP);
  rl_point = cursor;
  deprepare_terminal();
  creadline_stop_process();
  show_again();
}

void creadline_resume(void) {
  // Readline believes that its mode is still set: take it back first.
  deprepare_terminal();
  rl_crlf();
  show_again();
}

/// Drops an unfinished search, key sequence or history change. May draw: comes before the rest.
static void drop_edits(void) {
  rl_free_line_state();
  rl_callback_sigcleanup();
}

void creadline_interrupt_line(void) {
  drop_edits();
  leave_rows(SIGINT);
  rl_callback_handler_remove();
}

void creadline_leave_line(void) {
  drop_edits();
  leave_rows(0);
  rl_callback_handler_remove();
}

void creadline_erase_line(void) {
  drop_edits();
  rl_clear_visible_line();
  putc('\r', rl_outstream);
  fflush(rl_outstream);
  rl_callback_handler_remove();
}

void creadline_clear_history(void) {
  rl_clear_history();
}

void creadline_add_history(const char *line) {
  add_history(line);
}
