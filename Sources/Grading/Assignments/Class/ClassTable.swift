import Documents
import QuizModel

/// A small CSV file about a class, its columns found by their names.
struct ClassTable {
  /// Under a Dutch and an English name.
  struct Column {
    let names: [String]
    let isNeeded: Bool

    static func needed(_ names: String...) -> Column { Column(names: names, isNeeded: true) }
    static func optional(_ names: String...) -> Column { Column(names: names, isNeeded: false) }
  }

  /// A value in bytes, at most; longer ones are a finding.
  private static let valueLimit = 500

  let file: String
  private let places: [Int?]
  private let header: CSVHeader
  private let rows: [CSVRow]
  private(set) var findings = RowFindings()

  /// - Parameter file: its name in findings.
  init(_ source: ByteSource, file: String, columns: [Column]) throws(GradingFailure) {
    let table: CSVTable
    do throws(CSVFailure) {
      table = try CSVTable.read(source)
    } catch {
      throw .file(error)
    }
    var missing: [GradingFailure.MissingColumn] = []
    var repeated: [String] = []
    places = columns.map { column in
      switch table.header.column(anyOf: column.names) {
      case .one(let place): return place
      case .several: repeated.append(column.names[0])
      case .none where column.isNeeded:
        missing.append(.init(name: column.names[0], nearest: column.nearest(in: table.header)))
      case .none: break
      }
      return nil
    }
    guard repeated.isEmpty else { throw .repeatedColumns(repeated) }
    guard missing.isEmpty else { throw .missingColumns(missing) }
    self.file = file
    header = table.header
    rows = table.rows
  }

  /// Gives each row to `body`, with what tells of mistakes in it. A value that isn't there is empty.
  mutating func readRows(_ body: (inout Row) -> Void) {
    for row in rows {
      let values = places.map { place in place.flatMap { row.text($0) } ?? "" }
      var reading = Row(number: row.number, values: values)
      if let long = values.firstIndex(where: { $0.utf8.count > Self.valueLimit }) {
        reading.report("class-limits", column: long, Self.tooLong)
      } else if !values.allSatisfy(\.isEmpty) {
        if row.values.count > header.names.count {
          reading.report(
            "row-length", severity: .warning,
            FieldProblems.rowLength(row.values.count, of: header.names.count))
        }
        body(&reading)
      }
      keep(reading)
    }
  }

  private mutating func keep(_ row: Row) {
    let errors = row.problems.count { $0.severity == .error }
    findings.add(
      row.problems.map { problem in
        let place = problem.column.flatMap { places[$0] }
        return RowFinding(
          file: file, row: row.number, column: place.map { $0 + 1 },
          header: place.map { header.names[$0] }, severity: problem.severity,
          check: problem.check, message: problem.message)
      }, errors: errors, warnings: row.problems.count - errors)
  }

  private static let tooLong = Message(
    nl: "deze waarde is langer dan \(valueLimit) tekens; de rij telt niet mee",
    en: "this value is longer than \(valueLimit) characters; the row doesn't count")

  /// A row while it's read.
  struct Row {
    struct Problem {
      let column: Int?
      let severity: Finding.Severity
      let check: String
      let message: Message
    }

    /// As a spreadsheet counts.
    let number: Int
    /// In the order of the columns that were asked for.
    let values: [String]
    private(set) var problems: [Problem] = []

    init(number: Int, values: [String]) {
      self.number = number
      self.values = values
    }

    mutating func report(
      _ check: String, column: Int? = nil, severity: Finding.Severity = .error,
      _ message: Message
    ) {
      problems.append(
        Problem(column: column, severity: severity, check: check, message: message))
    }
  }
}

extension ClassTable.Column {
  fileprivate func nearest(in header: CSVHeader) -> String? {
    names.lazy.compactMap { header.nearest(to: $0) }.first
  }
}
