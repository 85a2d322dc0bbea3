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
    _ file: CSVFile, _ rule: PurchaseRule, from source: CustomerSource
  ) throws(CustomerFileFailure) {
    let finder = ColumnFinder(header: file.header)
    let name = try finder.places([.customer])[0]
    let places = try finder.places(CustomerColumn.purchases)
    let scanner = source.scanner(
      ColumnPlan(
        name: name, zip(places, LedgerWorker.cells).map { ($0, $1) },
        width: file.header.names.count))
    let ledger = Ledger(countsDays: rule.frequency == .days)
    let (workers, rows) = try source.read(file) {
      LedgerWorker(scanner, ledger, dateColumn: places[0], referenceDay: rule.referenceDay)
    }
    let shards = ledger.take()
    guard rows.count < Self.rowLimit, !shards.contains(where: \.isFull) else {
      throw .tooManyCustomers
    }
    let lastDay = workers.map(\.lastDay).max().flatMap { $0 == .min ? nil : Day(number: Int($0)) }
    referenceDay = rule.referenceDay ?? lastDay
    refunds = workers.reduce(0) { $0 + $1.refunds }
    let made = LedgerCustomers(
      shards, rows, referenceDay: referenceDay?.number ?? 0,
      amountColumn: file.header.names[places[1]])
    var findings = RowFindings(workers.map(\.scanner.log), file.header, rows)
    findings.add(made.leftOut, count: made.leftOutCount)
    customers = CustomerReading(
      table: made.table,
      rows: RowCounts(
        read: rows.count,
        leftOut: workers.reduce(made.rowsLeftOut) { $0 + $1.scanner.leftOut }),
      findings: findings, rounded: workers.reduce(0) { $0 + $1.scanner.rounded })
  }
}
