import Documents
import QuizModel

/// How purchases are made into customers.
public struct PurchaseRule: Sendable {
  public enum Frequency: String, CaseIterable, Sendable {
    /// How many rows a customer has.
    case rows
    /// On how many days a customer bought.
    case days
  }

  public var frequency = Frequency.rows
  /// The day from which recency counts back; the day of the last purchase in the file when `nil`.
  public var referenceDay: Day?

  public init() {}
}

/// Customers that were made of purchases.
struct PurchaseReading: Sendable {
  var customers: CustomerReading
  /// `nil` without purchases.
  let referenceDay: Day?
  /// How many purchases have an amount below 0.
  let refunds: Int

  private static let rowLimit = 1 << 34

  init(
    _ file: CSVFile, _ rule: PurchaseRule, from input: GradingInput
  ) throws(GradingFailure) {
    let finder = CustomerColumnFinder(header: file.header)
    let name = try finder.places([.customer])[0]
    let places = try finder.places(CustomerColumn.purchases)
    let scanner = input.scanner(
      ColumnPlan(
        name: name, zip(places, LedgerWorker.cells).map { ($0, $1) },
        width: file.header.names.count))
    let ledger = Ledger(countsDays: rule.frequency == .days)
    let (workers, rows) = try input.read(file) {
      LedgerWorker(scanner, ledger, dateColumn: places[0], referenceDay: rule.referenceDay)
    }
    let shards = ledger.take()
    guard rows.count < Self.rowLimit, !shards.contains(where: \.isFull) else {
      throw .customers(.tooManyCustomers)
    }
    let lastDay = workers.map(\.lastDay).max().flatMap { $0 == .min ? nil : Day(number: Int($0)) }
    referenceDay = rule.referenceDay ?? lastDay
    refunds = workers.reduce(0) { $0 + $1.refunds }
    let made = LedgerCustomers(
      shards, rows, referenceDay: referenceDay?.number ?? 0,
      amountColumn: places[1])
    customers = CustomerReading(
      table: made.table,
      rows: RowCounts(
        read: rows.count,
        used: workers.reduce(rows.count - made.rowsLeftOut) { $0 - $1.scanner.leftOut }),
      findings: PendingFindings.resolved(
        workers.map(\.scanner.findings) + [made.findings], rows: rows, header: file.header,
        file: input.name),
      rounded: workers.reduce(0) { $0 + $1.scanner.rounded })
  }
}
