import Documents
import QuizModel

/// Reads purchases into a ledger.
struct LedgerWorker: CSVWorker {
  static let cells: [CellKind] = [.date, .amount]
  private static let (date, amount) = (0, 1)

  private(set) var scanner: RowScanner
  private let batch: LedgerBatch
  private let dateColumn: Int
  /// The last day that counts; later purchases are left out.
  private let referenceDay: Int64
  private(set) var lastDay = Int64.min
  /// How many purchases have an amount below 0.
  private(set) var refunds = 0

  init(_ scanner: RowScanner, _ ledger: Ledger, dateColumn: Int, referenceDay: Day?) {
    self.scanner = scanner
    self.dateColumn = dateColumn
    self.referenceDay = referenceDay.map { Int64($0.number) } ?? .max
    batch = LedgerBatch(ledger)
  }

  mutating func read(chunk: Int, _ cursor: inout CSVCursor) -> Int {
    var record = 0
    cursor.skipEmptyLines()
    while !cursor.isAtEnd {
      if let name = scanner.next(&cursor, chunk: chunk, record: record) {
        add(name, RecordPlace(chunk: chunk, record: record))
      }
      record += 1
      cursor.skipEmptyLines()
    }
    batch.flush()
    return record
  }

  private mutating func add(_ name: CSVField, _ place: RecordPlace) {
    let day = scanner.values[Self.date]
    let amount = scanner.values[Self.amount]
    guard day <= referenceDay else {
      let kind = RowProblem.Kind.afterReference(Day(number: Int(referenceDay)))
      scanner.leaveOut(
        place, column: dateColumn, RowProblem(kind: kind, value: Day(number: Int(day)).iso))
      return
    }
    lastDay = max(lastDay, day)
    if amount < 0 { refunds += 1 }
    batch.add(name, day: Int32(truncatingIfNeeded: day), millionths: amount, place: place)
  }
}
