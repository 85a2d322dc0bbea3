import Documents

/// Which columns of a file are read, and how.
struct ColumnPlan: Sendable {
  struct Column: Sendable {
    /// Where its value is put, from 0; ``name`` for the customer's name.
    let slot: Int
    let kind: CellKind
  }

  /// The slot of the customer's name, which is no number.
  static let name = -1

  /// For each column of the file, up to the last that's read.
  let columns: [Column?]
  /// How many columns the header names.
  let width: Int
  /// How many values a row has.
  let slots: Int

  /// - Parameter places: the columns of the file by the slot of their values.
  init(name: Int, _ places: [(column: Int, kind: CellKind)], width: Int) {
    let last = places.reduce(name) { max($0, $1.column) }
    var columns = [Column?](repeating: nil, count: last + 1)
    columns[name] = Column(slot: Self.name, kind: .amount)
    for (slot, place) in places.enumerated() {
      columns[place.column] = Column(slot: slot, kind: place.kind)
    }
    self.columns = columns
    self.width = width
    slots = places.count
  }
}

/// Reads the rows of a file of customers or purchases: their names and the numbers that belong to
/// them.
///
/// A row with a problem in any value that's asked for is left out, with a finding for each.
struct RowScanner: Sendable {
  /// The longest name of a customer, in bytes.
  static let nameLimit = 250

  let plan: ColumnPlan
  let reading: CellReading
  private(set) var findings = PendingFindings()
  /// How many rows were left out.
  private(set) var leftOut = 0
  /// How many values were rounded.
  private(set) var rounded = 0
  /// Of the row that was read last, by slot.
  private(set) var values: [Int64]

  init(_ plan: ColumnPlan, _ reading: CellReading) {
    self.plan = plan
    self.reading = reading
    values = Array(repeating: 0, count: plan.slots)
  }

  /// Reads the next row and gives its name; `nil` when the row can't be used.
  mutating func next(_ cursor: inout CSVCursor, chunk: Int, record: Int) -> CSVField? {
    var name: CSVField?
    var isGood = true
    var column = 0
    var isOver = false
    var hasSurplus = false
    while !isOver {
      let field = cursor.next()
      isOver = field.endsRecord
      defer { column += 1 }
      if column >= plan.width, !field.trimmed.isEmpty { hasSurplus = true }
      guard column < plan.columns.count, let wanted = plan.columns[column] else { continue }
      do throws(CellProblem) {
        if field.hasTextAfterQuote { throw CellProblem(.textAfterQuote) }
        if wanted.slot == ColumnPlan.name {
          try Self.check(name: field)
          name = field
        } else {
          values[wanted.slot] = try value(field, wanted.kind)
        }
      } catch {
        isGood = false
        add(RowProblem(kind: error.kind, value: field.trimmedText), chunk, record, column)
      }
    }
    if column != plan.width, !hasRightWidth(column, hasSurplus, chunk, record) { isGood = false }
    if !isGood { leftOut += 1 }
    return isGood ? name : nil
  }

  private mutating func value(_ field: CSVField, _ kind: CellKind) throws(CellProblem) -> Int64 {
    var remarks = CellKind.Remarks()
    let value = try kind.read(field, reading, &remarks)
    if remarks.contains(.isRounded) { rounded += 1 }
    return value
  }

  /// A short row will do when it has all that's asked for. In a long one a value may have fallen
  /// apart, unless all that's too much is empty.
  private mutating func hasRightWidth(
    _ width: Int, _ hasSurplus: Bool, _ chunk: Int, _ record: Int
  ) -> Bool {
    guard hasSurplus || width < plan.columns.count else { return true }
    add(
      RowProblem(kind: hasSurplus ? .tooManyValues(width) : .tooFewValues(width)), chunk, record,
      nil)
    return false
  }

  private static func check(name field: CSVField) throws(CellProblem) {
    guard field.count <= nameLimit else { throw CellProblem(.tooLong(limit: nameLimit)) }
    try CellKind.refuse(field)
    // Bytes below the space are control characters in UTF-8 too.
    if field.bytes.contains(where: { $0 < 0x20 && $0 != 0x09 }) {
      throw CellProblem(.controlCharacters)
    }
  }

  /// For what's found wrong with a row whose values can be read.
  mutating func leaveOut(_ place: RecordPlace, column: Int?, _ problem: RowProblem) {
    leftOut += 1
    add(problem, place.chunk, place.record, column)
  }

  private mutating func add(_ problem: RowProblem, _ chunk: Int, _ record: Int, _ column: Int?) {
    findings.add(problem, RecordPlace(chunk: chunk, record: record), column: column)
  }
}

extension PendingFindings {
  mutating func add(_ problem: RowProblem, _ place: RecordPlace, column: Int?) {
    add(
      problem.check, chunk: place.chunk, record: place.record, column: column, problem.message)
  }
}
