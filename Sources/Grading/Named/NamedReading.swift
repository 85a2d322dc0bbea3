import Documents
import QuizModel

/// Reads a file with a name and some numbers in each row. A name that comes again is another
/// respondent's, and means are taken.
struct NamedReading: Sendable {
  struct Column: Sendable {
    /// The name in the contract first, then others that are understood.
    let names: [String]
  }

  let name: Column
  let values: [Column]
  let scale: ClosedRange<Int>

  func sums(of input: GradingInput) throws(GradingFailure) -> NamedSums {
    var input = input
    // In one row, as names are listed in the order of the file.
    input.workers = 1
    let file = try input.open()
    var finder = ColumnFinder(header: file.header)
    let nameColumn = finder.required(anyOf: name.names)
    let valueColumns = values.map { finder.required(anyOf: $0.names) }
    try finder.check()
    let mark = input.decimalMark
    let (workers, rows) = try input.read(file) { [scale] in
      NamedWorker(
        nameColumn: nameColumn, valueColumns: valueColumns, scale: scale, mark: mark,
        width: file.header.names.count)
    }
    guard let worker = workers.first else { return NamedSums() }
    guard !worker.isFull else { throw .tooManyNames(limit: NamedSums.nameLimit) }
    var sums = worker.sums
    sums.findings = PendingFindings.resolved(
      [worker.findings], rows: rows, header: file.header, file: input.name)
    return sums
  }
}

private struct NamedWorker: CSVWorker {
  let nameColumn: Int
  let valueColumns: [Int]
  let scale: ClosedRange<Int>
  let mark: CSVNumber.DecimalMark?
  /// Columns of the header.
  let width: Int
  private(set) var sums = NamedSums()
  private(set) var findings = PendingFindings()
  private(set) var isFull = false

  init(
    nameColumn: Int, valueColumns: [Int], scale: ClosedRange<Int>, mark: CSVNumber.DecimalMark?,
    width: Int
  ) {
    self.nameColumn = nameColumn
    self.valueColumns = valueColumns
    self.scale = scale
    self.mark = mark
    self.width = width
  }

  mutating func read(chunk: Int, _ cursor: inout CSVCursor) -> Int {
    var count = 0
    cursor.skipEmptyLines()
    while !cursor.isAtEnd {
      readRow(chunk: chunk, record: count, &cursor)
      count += 1
      cursor.skipEmptyLines()
    }
    return count
  }

  private mutating func readRow(chunk: Int, record: Int, _ cursor: inout CSVCursor) {
    var name = ""
    var values: [Rational?] = valueColumns.map { _ in nil }
    var (column, isOver, hasMore) = (0, false, false)
    while !isOver {
      let field = cursor.next()
      isOver = field.endsRecord
      if column == nameColumn { name = field.trimmedText }
      if let place = valueColumns.firstIndex(of: column) {
        values[place] = value(field, chunk: chunk, record: record, column: column)
      }
      hasMore = hasMore || column >= width && field.count > 0
      column += 1
    }
    sums.rows.read += 1
    if column < width || hasMore {
      findings.add(
        "row-length", chunk: chunk, record: record, FieldProblems.rowLength(column, of: width))
    }
    guard !name.isEmpty, values.allSatisfy({ $0 != nil }) else {
      findings.add("empty-row", chunk: chunk, record: record, FieldProblems.incompleteRow)
      return
    }
    if sums.add(name, values.compactMap { $0 }) {
      sums.rows.used += 1
    } else {
      isFull = true
    }
  }

  /// A number on the scale; `nil` when it's missing or isn't one, which is told.
  private mutating func value(
    _ field: CSVField, chunk: Int, record: Int, column: Int
  ) -> Rational? {
    guard !field.isMissing else { return nil }
    let text = field.trimmedText
    let tell = { (findings: inout PendingFindings, check: String, message: Message) in
      findings.add(check, chunk: chunk, record: record, column: column, message)
    }
    if field.holdsNull {
      tell(&findings, "null-byte", FieldProblems.null)
    } else if field.isFormula {
      tell(&findings, "formula", FieldProblems.formula(text))
    } else if let value = CSVNumber.value(text, mark: mark) {
      if value >= Rational(scale.lowerBound), value <= Rational(scale.upperBound) { return value }
      tell(&findings, "answer-scale", FieldProblems.outOfScale(text, scale))
    } else {
      tell(&findings, "answer-number", FieldProblems.notNumber(text))
    }
    return nil
  }
}
