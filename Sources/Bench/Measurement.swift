/// What a bench found, over a number of runs.
struct Measurement {
  let name: String
  let unit: String
  /// The median of the runs.
  let value: Double
  /// From the first to the third quartile, so that one run in a busy moment doesn't count.
  let spread: Double
  /// The same of another program on the same input in the same call.
  var peer: (name: String, value: Double)?

  /// `runs` isn't empty.
  init(_ name: String, unit: String, runs: [Double]) {
    let sorted = runs.sorted()
    self.name = name
    self.unit = unit
    value = Self.quantile(0.5, of: sorted)
    spread = Self.quantile(0.75, of: sorted) - Self.quantile(0.25, of: sorted)
  }

  /// Between two values by their distance (type 7 of Hyndman and Fan, 1996).
  private static func quantile(_ share: Double, of sorted: [Double]) -> Double {
    let place = share * Double(sorted.count - 1)
    let below = Int(place)
    let above = min(below + 1, sorted.count - 1)
    return sorted[below] + (sorted[above] - sorted[below]) * (place - Double(below))
  }

  /// A line of JSON.
  func line(bench: String) -> String {
    "{\"bench\":\"\(bench)\",\"name\":\"\(name)\",\"value\":\(Self.rounded(value)),"
      + "\"unit\":\"\(unit)\",\"spread\":\(Self.rounded(spread))\(peerMembers)}"
  }

  /// Ours over the peer's: below 1 is faster or smaller.
  private var peerMembers: String {
    guard let peer else { return "" }
    return ",\"peer\":\"\(peer.name)\",\"peerValue\":\(Self.rounded(peer.value))"
      + ",\"ratio\":\(Self.rounded(value / peer.value))"
  }

  private static func rounded(_ value: Double) -> Double {
    (value * 1000).rounded() / 1000
  }
}
