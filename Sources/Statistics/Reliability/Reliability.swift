/// How well the items of one dimension hang together, from their covariances.
///
/// Nothing here is made up: what doesn't exist is `nil`.
public struct Reliability: Equatable, Sendable {
  /// Respondents who answered all items.
  public let count: Int
  public let items: Int
  /// McDonald's omega by one factor, or why there's none.
  public let omega: OneFactorModel.Outcome
  private let covariance: SquareMatrix

  /// `nil` below two respondents or two items.
  public init?(_ sums: CrossProducts) {
    guard sums.variables > 1, let covariance = sums.covariance else { return nil }
    count = sums.count
    items = sums.variables
    omega = OneFactorModel.omega(covariance)
    self.covariance = covariance
  }

  /// Cronbach's alpha (Cronbach 1951):
  ///
  ///     α = k/(k − 1) · (1 − Σ var(item) / var(total))
  ///
  /// Can be negative; `nil` when the total doesn't vary. Two items with variance 1 and covariance
  /// 0.5: 2 · (1 − 2/3) = 0.667.
  public var alpha: Double? { Self.alpha(covariance) }

  private static func alpha(_ covariance: SquareMatrix) -> Double? {
    let (size, total) = (Double(covariance.size), covariance.total)
    guard covariance.size > 1, total > 1e-12 * covariance.trace else { return nil }
    return size / (size - 1) * (1 - covariance.trace / total)
  }

  /// Feldt's interval for alpha (Feldt 1965; Feldt, Woodruff and Salih 1987):
  ///
  ///     1 − (1 − α) · F(1 − q; n − 1, (n − 1)(k − 1))
  public func alphaInterval(confidence: Double = 0.95) -> ClosedRange<Double>? {
    guard let alpha, alpha < 1 else { return nil }
    let tail = (1 - confidence) / 2
    let (df1, df2) = (Double(count - 1), Double((count - 1) * (items - 1)))
    guard let high = FisherF.quantile(1 - tail, df1: df1, df2: df2),
      let low = FisherF.quantile(tail, df1: df1, df2: df2)
    else { return nil }
    return (1 - (1 - alpha) * high)...(1 - (1 - alpha) * low)
  }

  /// Alpha of the other items, for each item; `nil` when that leaves one.
  public var alphaIfDropped: [Double?] {
    (0..<items).map { dropped in
      let kept = (0..<items).filter { $0 != dropped }
      return Self.alpha(
        SquareMatrix(size: kept.count) { row, column in covariance[kept[row], kept[column]] })
    }
  }

  /// The correlation of each item with the sum of the others (corrected item-rest correlation).
  public var itemRest: [Double?] {
    (0..<items).map { item in
      let variance = covariance[item, item]
      let shared = covariance.rowSum(item) - variance
      let rest = covariance.total - 2 * shared - variance
      guard variance > 0, rest > 1e-12 * covariance.trace else { return nil }
      return shared / (variance * rest).squareRoot()
    }
  }

  /// The mean of the correlations between items.
  public var meanCorrelation: Double? {
    covariance.correlations.map {
      ($0.total - Double(items)) / Double(items * (items - 1))
    }
  }

  /// Alpha of the items made equally wide (Cronbach 1951; standardised alpha):
  ///
  ///     k·r̄ / (1 + (k − 1)·r̄)
  public var standardisedAlpha: Double? {
    guard let mean = meanCorrelation else { return nil }
    let divisor = 1 + Double(items - 1) * mean
    return divisor > 1e-12 ? Double(items) * mean / divisor : nil
  }

  /// Guttman's λ6 (Guttman 1945), on correlations as psych has it:
  ///
  ///     1 − Σ(1 − R²) / Σr,  with R² of each item on the others: 1 − 1/(R⁻¹)ᵢᵢ
  public var lambda6: Double? {
    guard let correlations = covariance.correlations, let inverse = correlations.inverse,
      correlations.total > 0
    else { return nil }
    let unexplained = (0..<items).reduce(0) { $0 + 1 / inverse[$1, $1] }
    return 1 - unexplained / correlations.total
  }

  /// The variance of the sum of all items.
  public var totalVariance: Double { covariance.total }
}
