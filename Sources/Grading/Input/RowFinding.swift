import Documents
import QuizModel

/// Something wrong in a row of a file, with the row and column that a spreadsheet shows.
public struct RowFinding: Equatable, Sendable, Codable {
  public let file: String
  /// From 1, the header being 1; `nil` for the file as a whole.
  public let row: Int?
  /// From 1; `nil` for the row as a whole.
  public let column: Int?
  public let header: String?
  public let severity: Finding.Severity
  /// The name of the check, such as `answer-scale`.
  public let check: String
  private let dutch: String
  private let english: String

  public var message: Message { Message(nl: dutch, en: english) }

  public init(
    file: String, row: Int?, column: Int?, header: String?, severity: Finding.Severity,
    check: String, message: Message
  ) {
    self.file = file
    self.row = row
    self.column = column
    self.header = header
    self.severity = severity
    self.check = check
    dutch = message.dutch
    english = message.english
  }

  /// `answers.csv:12:5: error: message [check]`, as findings in other files are written.
  public func line(in language: Language) -> String {
    let place = [file, row.map { "\($0)" }, column.map { "\($0)" }].compactMap { $0 }
    return "\(place.joined(separator: ":")): \(severity.rawValue): \(message[language]) [\(check)]"
  }

  func json(in language: Language) -> JSONTree {
    [
      "file": .string(file), "row": row.map { .integer($0) } ?? .null,
      "column": column.map { .integer($0) } ?? .null, "header": .string(header),
      "severity": .string(severity.rawValue), "check": .string(check),
      "message": .string(message[language]),
    ]
  }
}

/// The findings of a run: the first thousand in the order of the rows, and how many there were.
public struct RowFindings: Equatable, Sendable, Codable {
  public static let limit = 1000

  public private(set) var shown: [RowFinding] = []
  public private(set) var errorCount = 0
  public private(set) var warningCount = 0

  public init() {}

  public var count: Int { errorCount + warningCount }

  /// Adds findings that come after those that are there; `errors` and `warnings` count those too
  /// that aren't kept.
  mutating func add(_ findings: [RowFinding], errors: Int, warnings: Int) {
    shown += findings.prefix(Self.limit - shown.count)
    errorCount += errors
    warningCount += warnings
  }

  /// Of one file: by row and then by column.
  mutating func sortByRow() {
    shown.sort { ($0.row ?? 0, $0.column ?? 0) < ($1.row ?? 0, $1.column ?? 0) }
  }

  mutating func add(_ other: RowFindings) {
    add(other.shown, errors: other.errorCount, warnings: other.warningCount)
  }
}

/// What one worker found, with rows known only as places in chunks.
struct PendingFindings: Sendable {
  struct Item: Sendable {
    let chunk: Int
    let record: Int
    /// From 0.
    let column: Int?
    let severity: Finding.Severity
    let check: String
    let message: Message
  }

  private(set) var items: [Item] = []
  private(set) var errors = 0
  private(set) var warnings = 0

  /// A worker's chunks are in the order of the file, so the first thousand of all workers together
  /// are among the first thousand of each.
  mutating func add(
    _ check: String, _ severity: Finding.Severity = .error, chunk: Int, record: Int,
    column: Int? = nil, _ message: @autoclosure () -> Message
  ) {
    if severity == .error { errors += 1 } else { warnings += 1 }
    guard items.count < RowFindings.limit else { return }
    items.append(
      Item(
        chunk: chunk, record: record, column: column, severity: severity, check: check,
        message: message()))
  }

  /// The findings of all workers in the order of the rows.
  static func resolved(
    _ all: [PendingFindings], rows: CSVRows, header: CSVHeader, file: String
  ) -> RowFindings {
    let items = all.flatMap { $0.items }.sorted {
      ($0.chunk, $0.record, $0.column ?? -1) < ($1.chunk, $1.record, $1.column ?? -1)
    }
    let findings = items.prefix(RowFindings.limit).map { item in
      RowFinding(
        file: file, row: rows.row(chunk: item.chunk, record: item.record),
        column: item.column.map { $0 + 1 },
        header: item.column.flatMap { header.names.indices.contains($0) ? header.names[$0] : nil },
        severity: item.severity, check: item.check, message: item.message)
    }
    var result = RowFindings()
    result.add(
      findings, errors: all.reduce(0) { $0 + $1.errors },
      warnings: all.reduce(0) { $0 + $1.warnings })
    return result
  }
}

/// The rows of a file: each is used or left out, and none is forgotten.
public struct RowCounts: Equatable, Sendable, Codable {
  public var read: Int
  public var used: Int
  public var leftOut: Int { read - used }

  public init(read: Int = 0, used: Int = 0) {
    self.read = read
    self.used = used
  }

  var json: JSONTree {
    ["read": .integer(read), "used": .integer(used), "leftOut": .integer(leftOut)]
  }
}
