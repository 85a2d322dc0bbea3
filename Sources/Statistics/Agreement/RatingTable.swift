/// How two raters placed the same things on ordered levels: how often each pair of levels occurs.
public struct RatingTable: Equatable, Sendable {
  /// How many levels there are; they are counted from 0.
  public let levels: Int
  /// The things that both placed.
  public private(set) var count = 0
  /// Those of them that both placed on the same level.
  public private(set) var equalCount = 0
  /// By the first rater's level and then by the second's.
  private var counts: [Int]
  private var first: [Int]
  private var second: [Int]

  /// `levels` is above 0.
  public init(levels: Int) {
    self.levels = levels
    counts = Array(repeating: 0, count: levels * levels)
    first = Array(repeating: 0, count: levels)
    second = first
  }

  /// Both levels are from 0 and below ``levels``.
  public mutating func add(_ first: Int, _ second: Int) {
    counts[first * levels + second] += 1
    self.first[first] += 1
    self.second[second] += 1
    count += 1
    equalCount += first == second ? 1 : 0
  }

  /// How far apart the raters were on the average thing, 0…1, and how far they would be by chance;
  /// `nil` where there's nothing to be apart in: no things, or one level only.
  func disagreement(_ weights: WeightedKappa.Weights) -> (observed: Double, expected: Double)? {
    guard count > 0, levels > 1 else { return nil }
    var (observed, expected) = (0, 0)
    for row in 0..<levels {
      for column in 0..<levels {
        let weight = weights.distance(row, column)
        observed += weight * counts[row * levels + column]
        expected += weight * first[row] * second[column]
      }
    }
    let most = Double(weights.distance(0, levels - 1))
    let (all, pairs) = (Double(count), Double(count) * Double(count))
    return (Double(observed) / (most * all), Double(expected) / (most * pairs))
  }
}
