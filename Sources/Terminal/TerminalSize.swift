#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#endif

/// How wide text may be.
public enum TerminalSize {
  /// Where nothing is known: a printed page and most windows take it.
  public static let defaultColumns = 80

  /// Columns for text that goes to `descriptor`: `COLUMNS` if it is a number from 20 to 500, else
  /// the terminal's own width, else 80.
  public static func columns(environment: [String: String], descriptor: Int32) -> Int {
    if let asked = environment["COLUMNS"].flatMap({ Int($0) }), (20...500).contains(asked) {
      return asked
    }
    return windowColumns(of: descriptor) ?? defaultColumns
  }

  /// Nil for a pipe or a file, and for a terminal that doesn't know its size.
  private static func windowColumns(of descriptor: Int32) -> Int? {
    var size = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }
}
