import CGSL

/// The means of some drawings of n values from n.
///
/// A drawing asks how often each distinct value comes, which is binomial given those before it; so
/// it takes as many steps as there are distinct values, for any number of respondents.
struct SimulatedBootstrap: ResampledMeans {
  private let sums: [Int]
  private let divisor: Double

  var drawings: Int? { sums.count }

  /// - Parameter next: numbers from 0 up to but not including 1, each as likely.
  init?(_ values: ValueCounts, drawings: Int, next: () -> Double) {
    guard drawings > 0, (1...Int(UInt32.max)).contains(values.count) else { return nil }
    divisor = Double(values.count) * Double(values.denominator)
    sums = withoutActuallyEscaping(next) { next in
      let chance = Chance(next: next)
      return (0..<drawings).map { _ in chance.sum(of: values) }.sorted()
    }
  }

  func quantile(_ share: Double) -> Double {
    let place = share * Double(sums.count - 1)
    let below = Int(place)
    let (low, high) = (sums[below], sums[min(below + 1, sums.count - 1)])
    return (Double(low) + Double(high - low) * (place - Double(below))) / divisor
  }

  func shares(comparedTo values: ValueCounts) -> (below: Double, equal: Double) {
    let own = Int(values.moments.sum)
    let below = sums.count { $0 < own }
    let equal = sums.count { $0 == own }
    return (Double(below) / Double(sums.count), Double(equal) / Double(sums.count))
  }
}

/// Carries the caller's chance through C.
private final class Chance {
  private let next: () -> Double

  init(next: @escaping () -> Double) {
    self.next = next
  }

  /// The sum of as many values as there are, drawn from them.
  func sum(of values: ValueCounts) -> Int {
    var (sum, draws, others) = (0, values.count, values.count)
    for entry in values.entries {
      let times = binomial(draws, Double(entry.count) / Double(others))
      sum += times * entry.value
      draws -= times
      others -= entry.count
    }
    return sum
  }

  private func binomial(_ draws: Int, _ share: Double) -> Int {
    let context = Unmanaged.passUnretained(self).toOpaque()
    let count = cgsl_binomial(
      UInt32(draws), share,
      { context in
        context.map { Unmanaged<Chance>.fromOpaque($0).takeUnretainedValue().next() } ?? 0
      }, context)
    return Int(count)
  }
}
