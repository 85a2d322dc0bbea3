/// Student's t test of the mean of differences against 0 (Student 1908): a paired t test, when the
/// numbers are the differences of pairs.
///
///     t = mean / (sd / √n),  df = n − 1,  interval mean ± t(df)·sd/√n,  dz = mean / sd
///
/// Cohen's dz is the effect size of paired differences (Cohen 1988, section 2.3.5).
///
/// The differences −0.75, 0, 0.5, −2.25: mean −0.625, sd 1.1987, t −1.0428, df 3, p 0.3737,
/// interval −2.5323…1.2823, dz −0.5214.
public struct PairedT: Equatable, Sendable {
  public let t: Double
  public let df: Int
  /// Two-sided.
  public let p: Double
  /// Standard deviations.
  public let effect: Double
  public let interval: ClosedRange<Double>

  /// `nil` below two differences and when all are equal: t doesn't exist then.
  public init?(_ differences: IntegerMoments, confidence: Double = 0.95) {
    guard let mean = differences.mean, let deviation = differences.standardDeviation,
      deviation > 0
    else { return nil }
    let error = deviation / Double(differences.count).squareRoot()
    t = mean / error
    df = differences.count - 1
    effect = mean / deviation
    guard let p = StudentT.twoSidedP(t, df: Double(df)),
      let reach = StudentT.quantile((1 + confidence) / 2, df: Double(df))
    else { return nil }
    self.p = p
    interval = (mean - reach * error)...(mean + reach * error)
  }
}
