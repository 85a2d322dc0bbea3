/// The means of all nⁿ drawings of n values from n, counted instead of drawn: the sums of n values
/// have a distribution that follows by adding one value at a time.
///
/// For the six gaps −1.25, −0.75, −1.5, −0.25, 0.25, −1 that's 46,656 drawings.
struct ExactBootstrap: ResampledMeans {
  /// 26²⁶ is the last that 128 bits can count.
  static let largestCount = 26
  /// Sums times steps: some milliseconds.
  private static let largestWork = 20_000_000

  let drawings: Int? = nil
  /// The smallest sum, and how far sums lie apart.
  private let lowest: Int
  private let step: Int
  /// In how many drawings each sum is at most this one.
  private let upTo: [UInt128]
  private let divisor: Double

  /// `nil` when there are too many.
  init?(_ values: ValueCounts) {
    guard let first = values.entries.first, let last = values.entries.last,
      (1...Self.largestCount).contains(values.count)
    else { return nil }
    let step = max(
      values.entries.reduce(0) { Self.greatestCommonDivisor($0, $1.value - first.value) }, 1)
    let width = (last.value - first.value) / step
    guard width * values.count * values.count * values.entries.count <= Self.largestWork else {
      return nil
    }
    var ways: [UInt128] = [1]
    for _ in 0..<values.count {
      var next = [UInt128](repeating: 0, count: ways.count + width)
      for entry in values.entries {
        let shift = (entry.value - first.value) / step
        for place in ways.indices { next[place + shift] += ways[place] * UInt128(entry.count) }
      }
      ways = next
    }
    var total: UInt128 = 0
    upTo = ways.map { way in
      total += way
      return total
    }
    lowest = first.value * values.count
    self.step = step
    divisor = Double(values.count) * Double(values.denominator)
  }

  private static func greatestCommonDivisor(_ left: Int, _ right: Int) -> Int {
    right == 0 ? left : greatestCommonDivisor(right, left % right)
  }

  private var total: UInt128 { upTo.last ?? 1 }

  func quantile(_ share: Double) -> Double {
    let place = share * Double(total - 1)
    let below = place.rounded(.down)
    let (low, high) = (mean(at: below), mean(at: below + 1))
    return low + (high - low) * (place - below)
  }

  /// The mean at a place of the sorted row of all.
  private func mean(at place: Double) -> Double {
    var (low, high) = (0, upTo.count - 1)
    while low < high {
      let middle = (low + high) / 2
      if Double(upTo[middle]) > place { high = middle } else { low = middle + 1 }
    }
    return Double(lowest + step * low) / divisor
  }

  func shares(comparedTo values: ValueCounts) -> (below: Double, equal: Double) {
    // Each mean is a sum over n; the mean of the values is their own sum over n.
    let place = (Int(values.moments.sum) - lowest) / step
    let below = place > 0 ? upTo[place - 1] : 0
    let equal = upTo[place] - below
    return (Double(below) / Double(total), Double(equal) / Double(total))
  }
}
