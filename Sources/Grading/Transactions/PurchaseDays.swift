/// The days on which customers bought, each once: eight bytes for a customer and a day.
struct PurchaseDays: Sendable {
  private var pairs: [UInt64] = []
  /// How many of the pairs are known to differ: those of the last sorting.
  private var distinct = 0

  private static let few = 4096
  private static let earliest = Int64(Int32.min)

  /// - Parameter customer: a number below 2³².
  mutating func add(customer: Int, day: Int32) {
    if pairs.count >= max(Self.few, distinct * 2) { removeRepeats() }
    pairs.append(UInt64(customer) << 32 | UInt64(Int64(day) - Self.earliest))
  }

  private mutating func removeRepeats() {
    RadixSort.sort(&pairs)
    var kept = 0
    for pair in pairs where kept == 0 || pairs[kept - 1] != pair {
      pairs[kept] = pair
      kept += 1
    }
    pairs.removeSubrange(kept...)
    distinct = kept
  }

  /// On how many days each customer bought.
  mutating func counts(customers: Int) -> [UInt32] {
    removeRepeats()
    var counts = Array(repeating: UInt32(0), count: customers)
    for pair in pairs { counts[Int(pair >> 32)] += 1 }
    return counts
  }
}
