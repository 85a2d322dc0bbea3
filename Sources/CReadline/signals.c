// Signals become events: a handler sets a flag and writes a byte to a pipe, and `select` watches
// the pipe beside the input. So no signal is lost between the look at the flags and the wait,
// whichever thread it arrives on.

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <string.h>
#include <sys/select.h>
#include <unistd.h>

#include "internal.h"

typedef struct {
  int number;
  creadline_event event;
  struct sigaction previous;
  int is_ours;
  volatile sig_atomic_t is_pending;
} watched_signal;

/// In the order in which they are taken.
static watched_signal watched[] = {
    {.number = SIGTERM, .event = creadline_event_terminate},
    {.number = SIGHUP, .event = creadline_event_terminate},
    {.number = SIGQUIT, .event = creadline_event_terminate},
    {.number = SIGINT, .event = creadline_event_interrupt},
    {.number = SIGTSTP, .event = creadline_event_suspend},
    {.number = SIGCONT, .event = creadline_event_continue},
    {.number = SIGWINCH, .event = creadline_event_resize},
};

enum { watched_count = sizeof watched / sizeof watched[0] };

/// Reading end and writing end; made once and kept.
static int wake_pipe[2] = {-1, -1};

static void note_signal(int number) {
  int saved_errno = errno;
  for (int index = 0; index < watched_count; index++) {
    if (watched[index].number == number) watched[index].is_pending = 1;
  }
  // A full pipe wakes as well as a byte more.
  ssize_t written = write(wake_pipe[1], "", 1);
  (void)written;
  errno = saved_errno;
}

static void make_wake_pipe(void) {
  if (wake_pipe[0] >= 0 || pipe(wake_pipe) != 0) return;
  for (int end = 0; end < 2; end++) {
    fcntl(wake_pipe[end], F_SETFD, FD_CLOEXEC);
    fcntl(wake_pipe[end], F_SETFL, O_NONBLOCK);
  }
}

static void watch(watched_signal *signal) {
  sigaction(signal->number, NULL, &signal->previous);
  signal->is_ours = signal->previous.sa_handler != SIG_IGN;
  if (!signal->is_ours) return;
  // Without SA_RESTART: a blocked read returns.
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = note_signal;
  sigemptyset(&action.sa_mask);
  sigaction(signal->number, &action, NULL);
}

void creadline_install_signals(void) {
  make_wake_pipe();
  for (int index = 0; index < watched_count; index++) watch(&watched[index]);
}

void creadline_restore_signals(void) {
  for (int index = 0; index < watched_count; index++) {
    watched_signal *signal = &watched[index];
    if (signal->is_ours) sigaction(signal->number, &signal->previous, NULL);
    signal->is_ours = 0;
    // A Ctrl-C stays for the next line; a line begins with the present size anyway.
    if (!signal->is_pending || signal->event == creadline_event_interrupt) continue;
    signal->is_pending = 0;
    if (signal->event == creadline_event_terminate || signal->event == creadline_event_suspend) {
      raise(signal->number);
    }
  }
}

void creadline_stop_process(void) {
  for (int index = 0; index < watched_count; index++) {
    watched_signal *signal = &watched[index];
    if (signal->number == SIGTSTP && signal->is_ours) {
      sigaction(SIGTSTP, &signal->previous, NULL);
      raise(SIGTSTP);
      watch(signal);
    }
    // The caller shows the line again: no need to tell it to.
    if (signal->number == SIGCONT) signal->is_pending = 0;
  }
}

static const watched_signal *next_pending(void) {
  for (int index = 0; index < watched_count; index++) {
    if (watched[index].is_pending) return &watched[index];
  }
  return NULL;
}

static void empty_wake_pipe(void) {
  char bytes[64];
  while (read(wake_pipe[0], bytes, sizeof bytes) > 0) continue;
}

/// 1 when there is input, 0 when the time is over, -1 when a signal woke us. A negative `input`
/// waits for signals alone.
static int select_input(int input, int timeout_milliseconds) {
  fd_set readable;
  FD_ZERO(&readable);
  if (input >= 0) FD_SET(input, &readable);
  if (wake_pipe[0] >= 0) FD_SET(wake_pipe[0], &readable);
  struct timeval timeout = {
      .tv_sec = timeout_milliseconds / 1000,
      .tv_usec = timeout_milliseconds % 1000 * 1000,
  };
  int highest = input > wake_pipe[0] ? input : wake_pipe[0];
  int ready = select(
      highest + 1, &readable, NULL, NULL, timeout_milliseconds < 0 ? NULL : &timeout);
  if (ready == 0) return 0;
  if (ready < 0) return errno == EINTR ? -1 : 1;  // the read will tell what is wrong
  if (wake_pipe[0] >= 0 && FD_ISSET(wake_pipe[0], &readable)) {
    empty_wake_pipe();
    return -1;
  }
  return 1;
}

creadline_event creadline_wait(int timeout_milliseconds) {
  for (;;) {
    for (int index = 0; index < watched_count; index++) {
      if (!watched[index].is_pending) continue;
      watched[index].is_pending = 0;
      return watched[index].event;
    }
    int ready = select_input(creadline_input, timeout_milliseconds);
    if (ready >= 0) return ready ? creadline_event_input : creadline_event_timeout;
  }
}

int creadline_wait_for_input(void) {
  for (;;) {
    const watched_signal *signal = next_pending();
    if (signal && signal->event == creadline_event_terminate) return 0;
    if (signal && signal->event == creadline_event_interrupt) return 0;
    if (select_input(creadline_input, -1) > 0) return 1;
  }
}

int creadline_pause(int timeout_milliseconds) {
  for (;;) {
    for (int index = 0; index < watched_count; index++) {
      watched_signal *signal = &watched[index];
      if (!signal->is_pending) continue;
      // An ending signal stays: it is raised again once the signals are given back.
      if (signal->event == creadline_event_terminate) return 0;
      signal->is_pending = 0;
      if (signal->event == creadline_event_interrupt) return 0;
      if (signal->event == creadline_event_suspend) creadline_stop_process();
    }
    if (select_input(-1, timeout_milliseconds) >= 0) return 1;
  }
}
