/// Agreement of two raters on ordered levels beyond what chance gives, where being further apart
/// counts for more (Cohen 1968, "Weighted kappa", Psychological Bulletin 70(4), 213–220).
///
///     κw = 1 − Σ v·o / Σ v·e
///
/// with `o` how often a pair of levels occurs, `e` how often it would by the two raters' own use of
/// the levels, and `v` the weight of their distance. 1 is complete agreement, 0 is chance.
///
/// Over several scales together the disagreements are pooled before the division, each scale by its
/// number of things (De Vries, Elliott, Kanouse and Teleki 2008, "Using pooled kappa to summarize
/// interrater agreement across many items", Field Methods 20(3), 272–282, there with scales of one
/// size): a mean of kappas would be carried away by scales on which hardly any level was used.
///
/// Example: 20, 5, 10 and 15 of 50 things are yes–yes, yes–no, no–yes and no–no: 35 of 50 agree,
/// 25 would by chance, and κ = (0.7 − 0.5) / (1 − 0.5) = 0.4.
public struct WeightedKappa: Equatable, Sendable {
  /// How much a distance between levels counts.
  public enum Weights: Sendable {
    case linear
    /// By its square.
    case quadratic

    func distance(_ left: Int, _ right: Int) -> Int {
      let apart = (left - right).magnitude
      return Int(self == .linear ? apart : apart * apart)
    }
  }

  /// At most 1.
  public let value: Double
  /// The things that both raters placed.
  public let count: Int

  /// `nil` where it doesn't exist: nothing was placed by both, or both used one level only and the
  /// same, so that chance would agree as well.
  public init?(_ tables: [RatingTable], _ weights: Weights = .quadratic) {
    var (observed, expected, count) = (0.0, 0.0, 0)
    for table in tables {
      guard let disagreement = table.disagreement(weights) else { continue }
      observed += disagreement.observed * Double(table.count)
      expected += disagreement.expected * Double(table.count)
      count += table.count
    }
    guard expected > 0 else { return nil }
    value = 1 - observed / expected
    self.count = count
  }

  public init?(_ table: RatingTable, _ weights: Weights = .quadratic) {
    self.init([table], weights)
  }
}
