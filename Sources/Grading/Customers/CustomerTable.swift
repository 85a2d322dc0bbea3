/// The customers of a file, in its order, in pieces that are filled side by side and never moved.
struct CustomerTable: Sendable {
  var segments: [CustomerSegment] = []

  var count: Int { segments.reduce(0) { $0 + $1.count } }
  var isEmpty: Bool { segments.allSatisfy { $0.count == 0 } }

  /// The keys of all customers for a variable, ascending.
  func sortedKeys(_ variable: RFMVariable) -> [UInt64] {
    var keys: [UInt64] = []
    keys.reserveCapacity(count)
    for segment in segments { segment.appendKeys(variable, to: &keys) }
    RadixSort.sort(&keys)
    return keys
  }
}
