/// Intervals for a mean by resampling (Efron 1979): what means would come out if the respondents
/// were drawn anew, with replacement, from those who are there.
///
/// Quantiles are of type 7 (Hyndman and Fan 1996).
public struct BootstrapIntervals: Equatable, Sendable {
  /// How means equal to the mean itself count in the bias of BCa: not at all, or half. On answers of
  /// few values there are many, so it matters.
  public enum Ties: String, Sendable {
    case strict
    case half
  }

  /// The standard deviation of all possible means: √(Σ(x − x̄)²/n) / √n, without drawing.
  public let standardError: Double
  /// From quantile to quantile.
  public let percentile: ClosedRange<Double>
  /// The percentile interval mirrored in the mean (Davison and Hinkley 1997, 5.2.1).
  public let basic: ClosedRange<Double>
  /// Bias-corrected and accelerated (Efron 1987); `nil` where the bias is infinite.
  public let bca: ClosedRange<Double>?
  /// How many drawings were made; `nil` when all possible ones were counted.
  public let drawings: Int?

  init?(
    of values: ValueCounts, means: some ResampledMeans, confidence: Double, ties: Ties
  ) {
    guard let mean = values.moments.mean, let error = Self.standardError(values) else { return nil }
    let tail = (1 - confidence) / 2
    standardError = error
    let (low, high) = (means.quantile(tail), means.quantile(1 - tail))
    percentile = min(low, high)...max(low, high)
    basic = (2 * mean - max(low, high))...(2 * mean - min(low, high))
    bca = Self.accelerated(values, means, tail: tail, ties: ties)
    drawings = means.drawings
  }

  private static func standardError(_ values: ValueCounts) -> Double? {
    let moments = values.moments
    guard let variance = moments.variance, variance > 0 else { return nil }
    let count = Double(moments.count)
    return (variance * (count - 1)).squareRoot() / count
  }

  /// z₀ = Φ⁻¹(share of means below the mean), a = Σd³ / 6(Σd²)^1.5 of the jackknife's differences
  /// d; the quantiles taken are Φ(z₀ + (z₀ + z) / (1 − a(z₀ + z))).
  private static func accelerated(
    _ values: ValueCounts, _ means: some ResampledMeans, tail: Double, ties: Ties
  ) -> ClosedRange<Double>? {
    let (below, equal) = means.shares(comparedTo: values)
    let bias = ties == .half ? below + equal / 2 : below
    guard let shift = Normal.quantile(bias), let z = Normal.quantile(tail) else { return nil }
    let acceleration = acceleration(values)
    let share = { (z: Double) in
      Normal.below(shift + (shift + z) / (1 - acceleration * (shift + z)))
    }
    let (low, high) = (means.quantile(share(z)), means.quantile(share(-z)))
    return low <= high ? low...high : high...low
  }

  /// Without one value the mean moves by (x̄ − x)/(n − 1), so the jackknife needs no loop over all.
  static func acceleration(_ values: ValueCounts) -> Double {
    let mean = values.moments.mean ?? 0
    var (squares, cubes) = (0.0, 0.0)
    for entry in values.entries {
      let distance = Double(entry.value) / Double(values.denominator) - mean
      squares += Double(entry.count) * distance * distance
      cubes += Double(entry.count) * distance * distance * distance
    }
    return squares > 0 ? cubes / (6 * squares * squares.squareRoot()) : 0
  }
}

/// Where the means of drawings with replacement lie.
protocol ResampledMeans {
  /// `nil` when these are all possible ones.
  var drawings: Int? { get }
  /// Of type 7; `share` is from 0 to 1.
  func quantile(_ share: Double) -> Double
  /// Which shares of the means lie below the mean of the values, and on it.
  func shares(comparedTo values: ValueCounts) -> (below: Double, equal: Double)
}
