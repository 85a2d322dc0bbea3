import Foundation
import GRDB
import QuizModel

/// The columns of a record, in the order in which they're written and read.
enum RecordColumn: Int, CaseIterable {
  case id, device, sequence, time, offsetMinutes, course, session, kind
  case question, revision, seed, responseOrder, typed, chosen, outcome, score, ruleVersion
  case certainty, hints, isGivenUp, confused, milliseconds, mode
  case target, remark, step, examDate, plan, section, test, minutes

  /// What the learner typed, which may hold NUL: SQLite ends a text there, unless it goes and
  /// comes as bytes.
  private var isTyped: Bool { self == .typed || self == .remark }

  static let names = allCases.map { "\($0)" }.joined(separator: ", ")

  static let insertion: String = {
    let places = allCases.map { $0.isTyped ? "CAST(? AS TEXT)" : "?" }
    return "INSERT INTO record (\(names)) VALUES (\(places.joined(separator: ", ")))"
  }()

  static let selection: String = {
    let columns = allCases.map { $0.isTyped ? "CAST(\($0) AS BLOB)" : "\($0)" }
    return "SELECT \(columns.joined(separator: ", ")) FROM record"
  }()
}

/// The values of a row to be written; `NULL` where nothing is set.
struct RowValues {
  private var values = [DatabaseValue](repeating: .null, count: RecordColumn.allCases.count)

  var arguments: StatementArguments { StatementArguments(values) }

  mutating func set(_ column: RecordColumn, _ text: String?) {
    guard let text else { return }
    let hasNUL = text.utf8.contains(0)
    values[column.rawValue] = hasNUL ? Data(text.utf8).databaseValue : text.databaseValue
  }

  mutating func set(_ column: RecordColumn, _ number: (some FixedWidthInteger)?) {
    guard let number else { return }
    values[column.rawValue] = Int64(truncatingIfNeeded: number).databaseValue
  }

  /// Ids hold no spaces: the checks of the course files see to it.
  mutating func set<Entity>(_ column: RecordColumn, _ ids: [Identifier<Entity>]) {
    precondition(ids.allSatisfy { !$0.text.isEmpty && !$0.text.contains(" ") })
    set(column, ids.map(\.text).joined(separator: " "))
  }
}

/// A row as it was read. A damaged file can give any value in any column, so nothing is expected.
struct StoredRow {
  let row: Row

  func text(_ column: RecordColumn) -> String? {
    row[column.rawValue]
  }

  func bytes(_ column: RecordColumn) -> String? {
    let bytes: Data? = row[column.rawValue]
    return bytes.map { String(decoding: $0, as: UTF8.self) }
  }

  /// `nil` outside the range too.
  func integer(_ column: RecordColumn, in range: ClosedRange<Int>) -> Int? {
    integer(column).flatMap { range.contains($0) ? $0 : nil }
  }

  func integer(_ column: RecordColumn) -> Int? {
    let value: Int64? = row[column.rawValue]
    return value.map { Int($0) }
  }

  func seed(_ column: RecordColumn) -> Seed? {
    let value: Int64? = row[column.rawValue]
    return value.map { Seed(UInt64(bitPattern: $0)) }
  }

  func id<Entity>(_ column: RecordColumn) -> Identifier<Entity>? {
    text(column).map { Identifier($0) }
  }

  func ids<Entity>(_ column: RecordColumn) -> [Identifier<Entity>]? {
    // Splitting bytes takes a third of the time that splitting characters takes.
    text(column)?.utf8.split(separator: UInt8(ascii: " ")).map { Identifier(String(Substring($0))) }
  }

  func name<Name: RawRepresentable<String>>(_ column: RecordColumn) -> Name? {
    text(column).flatMap { Name(rawValue: $0) }
  }
}
