import QuizModel

/// What a customer's place in the matrix is made of, and so what mistakes in it are made of.
public struct CustomerFigures: Sendable {
  /// R, F and M, 1–5 each and 5 best; empty where the return was given.
  public let classes: [Int]
  /// How much each letter counts; they add up to 1.
  public let shares: [Rational]
  /// 0–100.
  public let returnScore: Rational
  /// 0–100.
  public let relationship: Rational

  public init(
    classes: [Int], shares: [Rational], returnScore: Rational, relationship: Rational
  ) {
    self.classes = classes
    self.shares = shares
    self.returnScore = returnScore
    self.relationship = relationship
  }

  /// The weighted mean of what is made of each class; `nil` without classes.
  func mean(weights: [Rational]? = nil, _ score: (_ letter: Int, _ number: Int) -> Rational)
    -> Rational?
  {
    guard classes.count == 3, shares.count == 3 else { return nil }
    return zip(classes.indices, weights ?? shares).reduce(Rational.zero as Rational?) {
      total, pair in
      let (letter, share) = pair
      guard let product = score(letter, classes[letter]).multiplied(by: share) else { return nil }
      return total?.adding(product)
    }
  }

  /// (s − 1)/4·100, as it should be.
  static func percent(_ number: Int) -> Rational { Rational(25 * (number - 1)) }
}
