/// Wilcoxon's signed-rank test of differences against 0 (Wilcoxon 1945).
///
/// Three choices are open, and these are ours: differences of 0 are left out, p comes from the
/// normal approximation with the correction for ties, and without a correction for continuity. In
/// scipy: `wilcoxon(d, zero_method="wilcox", correction=False, method="asymptotic")`.
///
///     T⁺ = Σ ranks of positive differences,  W = min(T⁺, T⁻)
///     z = (W − n(n+1)/4) / √(n(n+1)(2n+1)/24 − Σ(t³ − t)/48)
public struct WilcoxonSignedRank: Equatable, Sendable {
  /// The smaller of both sums of ranks.
  public let statistic: Double
  /// Differences that aren't 0.
  public let count: Int
  /// Two-sided.
  public let p: Double

  /// `nil` when all differences are 0.
  public init?(_ differences: ValueCounts) {
    var sizes: [Int: (below: Int, above: Int)] = [:]
    for entry in differences.entries where entry.value != 0 {
      if entry.value < 0 {
        sizes[-entry.value, default: (0, 0)].below += entry.count
      } else {
        sizes[entry.value, default: (0, 0)].above += entry.count
      }
    }
    // Twice the ranks, which are whole then.
    var (ranked, below, above, ties) = (Int128(0), Int128(0), Int128(0), Int128(0))
    for (_, both) in sizes.sorted(by: { $0.key < $1.key }) {
      let size = Int128(both.below + both.above)
      let doubleRank = 2 * ranked + size + 1
      below += doubleRank * Int128(both.below)
      above += doubleRank * Int128(both.above)
      ties += size * size * size - size
      ranked += size
    }
    guard ranked > 0 else { return nil }
    let variance = Double(ranked * (ranked + 1) * (2 * ranked + 1)) / 24 - Double(ties) / 48
    let lower = min(below, above)
    // W − n(n+1)/4, times four.
    let distance = 2 * lower - ranked * (ranked + 1)
    statistic = Double(lower) / 2
    count = Int(ranked)
    p = variance > 0 ? Normal.twoSidedP(Double(distance) / 4 / variance.squareRoot()) : 1
  }
}
