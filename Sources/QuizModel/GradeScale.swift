/// From points to a Dutch grade of 1 to 10.
///
/// Who guesses earns the guess score; the cut lies where a share `knowledge` of the other points
/// is earned too: cut = guess + knowledge × (points − guess). The grade runs in two straight lines,
/// from 1 at no points to 5.5 at the cut to 10 at all points.
///
/// Example: 40 questions of 1 point with four options, knowledge 55%: guess 10, cut 26.5; 20
/// points are 4.4, 33 points 7.7. Source: cijferrekenaar.nl, method with guess correction.
public struct GradeScale: Sendable {
  /// The points that can be earned; above 0.
  public let points: Rational
  /// What a random response earns on average.
  public let guess: Rational
  /// From this many points on it's a pass.
  public let cut: Rational

  /// The share of knowledge that is a pass.
  public static let passingKnowledge = Rational(parts: 55, of: 100)
  public static let passingGrade = Rational(parts: 55, of: 10)

  /// `nil` where there are no points to earn beyond guessing.
  public init?(points: Rational, guess: Rational, knowledge: Rational = passingKnowledge) {
    guard guess >= .zero, let rest = points.subtracting(guess), rest > .zero,
      let known = rest.multiplied(by: knowledge), let cut = known.adding(guess), cut > .zero,
      cut < points
    else { return nil }
    self.points = points
    self.guess = guess
    self.cut = cut
  }

  public func isPass(_ earned: Rational) -> Bool { earned >= cut }

  /// Not rounded: whether it's a pass is decided before rounding. `nil` where the fraction doesn't
  /// fit in 128 bits.
  public func grade(for earned: Rational) -> Rational? {
    let passing = Self.passingGrade
    return isPass(earned)
      ? Self.between((cut, passing), (points, Rational(10)), earned)
      : Self.between((.zero, .one), (cut, passing), earned)
  }

  /// The height at `place` of the line through two points.
  private static func between(
    _ left: (place: Rational, height: Rational), _ right: (place: Rational, height: Rational),
    _ place: Rational
  ) -> Rational? {
    guard let run = right.place.subtracting(left.place), let way = place.subtracting(left.place),
      let rise = right.height.subtracting(left.height), let share = way.divided(by: run)
    else { return nil }
    return share.multiplied(by: rise)?.adding(left.height)
  }
}
