import Documents
import QuizModel

/// The customers of a ledger in the order in which they first bought.
struct LedgerCustomers {
  /// How many customers of a ledger stand in a segment.
  private static let segmentSize = 1 << 15
  private static let indexBits = UInt64(24)
  private static let rowShift = indexBits + UInt64(Ledger.shardBits)

  private(set) var table = CustomerTable()
  /// Customers whose amounts don't add up, each with all its purchases.
  private(set) var findings = PendingFindings()
  private(set) var rowsLeftOut = 0

  /// - Parameter referenceDay: the day from which recency counts; none of the purchases is later.
  init(
    _ shards: [LedgerState], _ rows: CSVRows, referenceDay: Int, amountColumn: Int
  ) {
    var shards = shards
    let days = shards.indices.map { number in
      shards[number].dayCounts()
    }
    let order = Self.order(shards, rows)
    var segment = CustomerSegment()
    for reference in order {
      let index = Int(reference & (1 << Self.indexBits - 1))
      let number = Int(reference >> Self.indexBits & (1 << UInt64(Ledger.shardBits) - 1))
      let entry = shards[number].entries[index]
      guard let sum = entry.sum else {
        let name = String(decoding: shards[number].name(index), as: UTF8.self)
        findings.add(
          RowProblem(kind: .sumTooLarge, value: name), entry.first, column: amountColumn)
        rowsLeftOut += Int(entry.purchases)
        continue
      }
      shards[number].appendName(index, to: &segment.names)
      segment.recency.append(Int32(clamping: referenceDay - Int(entry.lastDay)))
      segment.frequency.append(Int32(clamping: days[number]?[index] ?? entry.purchases))
      segment.monetary.append(sum)
      if segment.count == Self.segmentSize {
        table.segments.append(segment.trimmed)
        segment.removeAll()
      }
    }
    if segment.count > 0 { table.segments.append(segment.trimmed) }
  }

  /// For each customer the row, the shard and the number in it, in the order of the rows.
  private static func order(_ shards: [LedgerState], _ rows: CSVRows) -> [UInt64] {
    var order: [UInt64] = []
    order.reserveCapacity(shards.reduce(0) { $0 + $1.entries.count })
    for (number, shard) in shards.enumerated() {
      for (index, entry) in shard.entries.enumerated() {
        let row = UInt64(rows.row(chunk: entry.first.chunk, record: entry.first.record))
        order.append(row << rowShift | UInt64(number) << indexBits | UInt64(index))
      }
    }
    RadixSort.sort(&order)
    return order
  }
}
