/// Something wrong in a file of a teacher or a learner, with its place and what to do about it.
public struct Finding: Equatable, Sendable {
  public enum Severity: String, Sendable, Codable {
    case error
    case warning
  }

  /// Where something stands in a text file. Line and column count from 1; a column is a Unicode
  /// scalar, as editors count them.
  public struct Place: Hashable, Sendable, Comparable {
    public let file: String
    public let line: Int
    public let column: Int

    public init(file: String, line: Int, column: Int) {
      self.file = file
      self.line = line
      self.column = column
    }

    public static func < (left: Self, right: Self) -> Bool {
      (left.file, left.line, left.column) < (right.file, right.line, right.column)
    }
  }

  public let place: Place
  public let severity: Severity
  /// The name of the check that found it, such as `key-exists`.
  public let check: String
  public let message: Message

  public init(place: Place, severity: Severity, check: String, message: Message) {
    self.place = place
    self.severity = severity
    self.check = check
    self.message = message
  }

  /// `file:line:column: error: message [check]`, the form that editors and CI know.
  public func line(in language: Language) -> String {
    "\(place.file):\(place.line):\(place.column): \(severity.rawValue): \(message[language])"
      + " [\(check)]"
  }
}
