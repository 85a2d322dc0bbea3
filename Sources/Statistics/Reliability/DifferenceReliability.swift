/// The reliability of the difference of two scores (Lord 1963; Peter, Churchill and Brown 1993):
///
///     (vP·αP + vE·αE − 2·r·sP·sE) / (vP + vE − 2·r·sP·sE)
///
/// Scores that go together leave little in their difference but error. It isn't the alpha of the
/// differences of the items, and the two are never to be compared.
///
/// vP = vE = 1, αP = αE = 0.8, r = 0.5: (1.6 − 1) / (2 − 1) = 0.6.
public enum DifferenceReliability {
  /// `nil` when the difference doesn't vary.
  ///
  /// - Parameters:
  ///   - covariance: of both scores, which is r·sP·sE.
  public static func value(
    variances: (Double, Double), alphas: (Double, Double), covariance: Double
  ) -> Double? {
    let difference = variances.0 + variances.1 - 2 * covariance
    guard difference > 1e-12 * (variances.0 + variances.1) else { return nil }
    let shared = variances.0 * alphas.0 + variances.1 * alphas.1 - 2 * covariance
    return shared / difference
  }
}
