// Line editing over GNU Readline's callback interface, without its global variables.
//
// Readline keeps one line per process, so there are no handles here: all functions work on that
// line and belong to one thread. The order of calls for one line:
//
//     creadline_install_signals();
//     creadline_begin_line(prompt, "", 0);
//     loop: creadline_wait(), then what the event asks for, until the line has ended
//     creadline_restore_signals();

#ifndef CREADLINE_H
#define CREADLINE_H

#include <stdint.h>

#define CREADLINE_CLOSED __attribute__((enum_extensibility(closed)))

/// What `creadline_wait` saw.
typedef enum CREADLINE_CLOSED {
  /// At least one byte can be read.
  creadline_event_input,
  /// The time is over and nothing came.
  creadline_event_timeout,
  /// SIGINT: Ctrl-C.
  creadline_event_interrupt,
  /// SIGTSTP: Ctrl-Z.
  creadline_event_suspend,
  /// SIGCONT after a stop that we did not make ourselves.
  creadline_event_continue,
  /// SIGWINCH: the window has another size.
  creadline_event_resize,
  /// SIGTERM, SIGHUP or SIGQUIT.
  creadline_event_terminate,
} creadline_event;

/// Where the line stands after `creadline_read`.
typedef enum CREADLINE_CLOSED {
  /// It is still being edited.
  creadline_state_editing,
  /// It was accepted; `creadline_text` gives it.
  creadline_state_accepted,
  /// Ctrl-D on an empty line, or the terminal is gone.
  creadline_state_ended,
} creadline_state;

// MARK: - Set-up

/// Reads the user's inputrc, once per process. `application_name` is what `$if` there compares.
///
/// The locale must be a UTF-8 one by now, in the environment too: readline sets its own locale
/// from LC_ALL, LC_CTYPE and LANG at every line.
void creadline_set_up(const char *application_name);

// MARK: - Signals

/// Takes over the signals of `creadline_event`, except those that the process ignores.
void creadline_install_signals(void);

/// Gives the signals back, and raises again an ending or stopping one that was not yet taken.
void creadline_restore_signals(void);

/// Waits for a signal or for input. A negative time waits without an end.
creadline_event creadline_wait(int timeout_milliseconds);

/// Waits without reading, whatever is typed. 0 when Ctrl-C or a signal to end came before the time
/// was over, else 1; a stop by Ctrl-Z is made and slept through.
int creadline_pause(int timeout_milliseconds);

// MARK: - The line

/// Puts the terminal in readline's mode and shows the prompt with a text to begin with.
///
/// Invisible parts of the prompt stand between bytes 1 and 2. `cursor` counts bytes of `text`.
void creadline_begin_line(const char *prompt, const char *text, int cursor);

/// Reads and handles the bytes of one key. In all but the first state the terminal is given back.
creadline_state creadline_read(void);

/// The accepted line, or the line so far. Valid until the next call of any function here.
const char *creadline_text(void);

/// Where the cursor stands in `creadline_text`, in bytes.
int creadline_cursor(void);

/// Columns of the terminal, at least 2.
int creadline_columns(void);

/// Takes over the window's new size and shows the line again.
void creadline_resize(void);

/// Gives the terminal back, stops the process, and shows the line again when it is continued.
void creadline_suspend(void);

/// Puts the terminal in readline's mode again after somebody else stopped the process.
void creadline_resume(void);

/// Ends the line as Ctrl-C does: `^C` after the text, a new row, the terminal given back.
void creadline_interrupt_line(void);

/// Ends the line with its text left in sight, the cursor on a new row, the terminal given back.
void creadline_leave_line(void);

/// Ends the line and wipes prompt and text, the terminal given back.
void creadline_erase_line(void);

// MARK: - Completion

/// Collects the candidates of one completion.
typedef struct creadline_matches creadline_matches;

/// Offers candidates for the bytes from `word_start` to `cursor` of `line`.
typedef void (*creadline_complete)(
    void *context, const char *line, int word_start, int cursor, creadline_matches *matches);

/// Shows the candidates of the last completion with `creadline_print_row`.
typedef void (*creadline_list)(void *context);

/// Sets who completes from now on. `context` is handed to both functions and must stay alive.
void creadline_set_completion(void *context, creadline_complete complete, creadline_list list);

/// The first text replaces the word; those after it are the candidates, if there are several.
void creadline_add_match(creadline_matches *matches, const char *text);

/// Prints one row of a list, from within `creadline_list`.
void creadline_print_row(const char *text);

// MARK: - History

/// Empties the list that the arrow keys walk through.
void creadline_clear_history(void);

/// Adds the newest line.
void creadline_add_history(const char *line);

// MARK: - Width

/// Columns of a Unicode scalar in the present locale; -1 for a control or unknown character.
int creadline_scalar_width(uint32_t scalar);

#endif
