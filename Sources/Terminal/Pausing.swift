internal import CReadline

/// Waiting between looks at something, until the person has seen enough.
public enum Pausing {
  /// Hands `body` a wait of so many milliseconds that gives false once Ctrl-C was pressed or the
  /// process was asked to end: then it's time to leave. What is typed meanwhile isn't read.
  public static func run(_ body: (_ wait: (Int) -> Bool) -> Void) {
    creadline_install_signals()
    defer { creadline_restore_signals() }
    body { milliseconds in creadline_pause(Int32(clamping: max(milliseconds, 0))) == 1 }
  }
}
