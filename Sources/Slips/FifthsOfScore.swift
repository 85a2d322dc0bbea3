import QuizModel

/// A score from 1 to 5 was made a percentage by s/5 instead of (s − 1)/4, so that the lowest score
/// isn't 0 but 20: 40 for 25.
public enum FifthsOfScore: Slip {
  public static let name = "fifthsOfScore"
  public static let feedback = Message(
    nl: "De score is door vijf gedeeld. Van 1 tot 5 zijn maar vier stappen: reken met (s − 1) / 4.",
    en: "The score was divided by five. From 1 to 5 are only four steps: compute (s − 1) / 4.")
  public static let isOfNumberAlone = true

  /// s = 1 + right/25, so s/5 · 100 = 20 + right · 4/5; with weights too, as these add up to 1.
  public static func number(insteadOf right: Rational) -> Rational? {
    number(insteadOf: right, minimum: 1, maximum: 5)
  }

  private static func number(
    insteadOf right: Rational, minimum: Int, maximum: Int
  ) -> Rational? {
    guard minimum == 1, maximum > 1, right >= .zero, right < Rational(100) else { return nil }
    let steps = Rational(parts: maximum - 1, of: maximum)
    let base = Rational(parts: 100, of: maximum)
    return right.multiplied(by: steps).flatMap { $0.adding(base) }
  }

  public static func numbers(insteadOf result: SlipResult) -> [Rational] {
    switch result.kind {
    case .percentOfScale(let minimum, let maximum):
      [number(insteadOf: result.right, minimum: minimum, maximum: maximum)].compactMap { $0 }
    case .customerReturn(let figures):
      figures.classes.isEmpty ? [] : [number(insteadOf: result.right)].compactMap { $0 }
    default: []
    }
  }
}
