/// Which `oefen` this is. Packages and man pages take it from here, by `oefen --version`.
public enum Version {
  public static let number = "0.4.0"
  /// The day of this version, ISO 8601: files made from it bear this date, however late they're
  /// made.
  public static let date = "2026-11-21"
}
