import QuizModel

/// What a member's mark is multiplied by, from how the other members rated the share in the work.
///
/// A member's factor is the mean of the points received from others, divided by the mean of these
/// means over the group, and not below 0.75 or above 1.25. So the factors of a group are 1 on
/// average, on whatever scale it rates, and one angry rating can't cost a student everything. The
/// rule is the "individual weighting factor" (Conway, Kember, Sivan and Wu 1993, "Peer assessment of
/// an individual's contribution to a group project", Assessment & Evaluation in Higher Education
/// 18(1), 45–56) without one's own rating, and with bounds.
///
/// Example: means of 6, 8 and 10 in a group of three: 8 on average, factors 0.75, 1 and 1.25.
public enum PeerFactor {
  public static let least = Rational(parts: 3, of: 4)
  public static let most = Rational(parts: 5, of: 4)

  /// The factors of those who received points; 1 for all where nobody received any above 0.
  ///
  /// - Parameter received: the points that each got from others.
  public static func factors<Member: Hashable>(
    _ received: [Member: [Rational]]
  ) -> [Member: Rational] {
    let means = received.compactMapValues { Rational.mean($0) }
    // In the order of size: the sum is exact, unless it doesn't fit, and then it's the same still.
    guard let mean = Rational.mean(means.values.sorted()), mean > .zero else {
      return means.mapValues { _ in .one }
    }
    return means.mapValues { own in
      own.divided(by: mean).map { min(max($0, least), most) } ?? .one
    }
  }
}
