/// One purchase as it was read; the name it points to lives as long as the chunk of the file.
struct LedgerRow {
  let key: NameKey
  let name: UnsafeBufferPointer<UInt8>
  let hash: UInt64
  let day: Int32
  let millionths: Int64
  let place: RecordPlace
}

/// What one customer bought: 40 bytes, so that millions fit.
struct LedgerEntry {
  var key: NameKey
  /// The first record of the customer.
  private(set) var first: RecordPlace
  /// `nil` when the sum doesn't fit.
  var sum: Int64? { rawSum == Self.overflow ? nil : rawSum }
  private var rawSum: Int64
  private(set) var lastDay: Int32
  private(set) var purchases: UInt32

  private static let overflow = Int64.min

  init(_ row: LedgerRow, key: NameKey) {
    self.key = key
    first = row.place
    rawSum = row.millionths
    lastDay = row.day
    purchases = 1
  }

  mutating func add(_ row: LedgerRow) {
    first = min(first, row.place)
    lastDay = max(lastDay, row.day)
    // More than four thousand million change nothing any more.
    if purchases < .max { purchases += 1 }
    let (sum, isTooLarge) = rawSum.addingReportingOverflow(row.millionths)
    rawSum = isTooLarge || rawSum == Self.overflow ? Self.overflow : sum
  }
}
