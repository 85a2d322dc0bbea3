import Documents
import QuizModel

/// A file to which every mark is added as a line of JSON: a later line about the same thing by the
/// same rater counts, and nothing that was written is ever changed.
public enum MarksFile {
  /// Far more than a teacher writes in a year.
  private static let limits = FileLines.Limits(lineBytes: 64 << 10, bytes: 256 << 20)

  public struct Contents: Equatable, Sendable {
    /// In the order of the file.
    public internal(set) var marks: [RubricMark] = []
    /// At most 100.
    public internal(set) var findings: [Finding] = []
  }

  /// Reads all lines that can be read; the others are findings, and cost no other line.
  public static func read(_ path: String, file: String) throws(FileBytes.Failure) -> Contents {
    var contents = Contents()
    var torn: Int?
    try FileLines.read(path, limits: limits) { number, line in
      // Only a last line can be torn: a later one says that this one was finished, or cut off.
      if let place = torn { contents.report(unreadable, file: file, line: place) }
      torn = nil
      guard case .bytes(let bytes) = line else {
        contents.report(tooLong, file: file, line: number)
        return
      }
      guard bytes.contains(where: { $0 > 0x20 }) else { return }
      let document = JSONDocument.read(bytes, file: file, limits: JSONLimits(depth: 4)).document
      if let mark = document.flatMap({ RubricMark($0.root) }) {
        contents.marks.append(mark)
      } else if document == nil {
        torn = number
      } else {
        contents.report(unreadable, file: file, line: number)
      }
    }
    if let torn { contents.report(cutOff, file: file, line: torn, severity: .warning) }
    return contents
  }

  /// The marks are on the disk when this returns.
  public static func append(
    _ marks: [RubricMark], to path: String
  ) throws(FileReplacement.Failure) {
    try AppendedLines.append(marks.map { $0.line }, to: path)
  }

  private static let cutOff = Message(
    nl: "de laatste regel is afgebroken en telt niet mee; de regels ervoor wel",
    en: "the last line is cut off and doesn't count; those before it do")
  private static let unreadable = Message(
    nl: "deze regel is geen oordeel van 'oefen assignment review' en telt niet mee",
    en: "this line is no mark of 'oefen assignment review' and doesn't count")
  private static let tooLong = Message(
    nl: "deze regel is langer dan 64 KiB en telt niet mee",
    en: "this line is longer than 64 KiB and doesn't count")
}

extension MarksFile.Contents {
  fileprivate mutating func report(
    _ message: Message, file: String, line: Int, severity: Finding.Severity = .error
  ) {
    guard findings.count < 100 else { return }
    let place = Finding.Place(file: file, line: line, column: 1)
    findings.append(
      Finding(place: place, severity: severity, check: "marks-line", message: message))
  }
}
