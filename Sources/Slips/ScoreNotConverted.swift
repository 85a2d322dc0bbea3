import QuizModel

/// The mean of scores was given as it is instead of from 0 to 100: 4.33 for 83.33.
public enum ScoreNotConverted: Slip {
  public static let name = "scoreNotConverted"
  public static let feedback = Message(
    nl: "Dit is het gemiddelde van de scores zelf; reken het nog om naar 0 tot en met 100.",
    en: "This is the mean of the scores themselves; convert it to 0 to 100.")

  public static func numbers(insteadOf result: SlipResult) -> [Rational] {
    switch result.kind {
    case .customerReturn(let figures):
      return [figures.mean { _, number in Rational(number) }].compactMap { $0 }
    case .percentOfScale(let minimum, let maximum):
      let step = Rational(parts: maximum - minimum, of: 100)
      return [result.right.multiplied(by: step)?.adding(Rational(minimum))].compactMap { $0 }
    default: return []
    }
  }
}
