import QuizModel

/// The steps above the lowest score were divided by the number of scores instead of the number of
/// steps: (s − 1)/5 for (s − 1)/4, so that the best isn't 100 but 80.
public enum StepsOverPoints: Slip {
  public static let name = "stepsOverPoints"
  public static let feedback = Message(
    nl: "Er is door het aantal scores gedeeld. Deel door het aantal stappen, één minder; dan is de "
      + "beste score 100.",
    en: "This was divided by the number of scores. Divide by the number of steps, one less; then "
      + "the best score is 100.")

  public static func numbers(insteadOf result: SlipResult) -> [Rational] {
    let factor: Rational
    switch result.kind {
    case .customerReturn(let figures):
      guard !figures.classes.isEmpty else { return [] }
      factor = Rational(parts: 4, of: 5)
    case .percentOfScale(let minimum, let maximum):
      factor = Rational(parts: maximum - minimum, of: maximum - minimum + 1)
    default: return []
    }
    // Of 0 it makes 0, which isn't wrong.
    guard result.right != .zero else { return [] }
    return [result.right.multiplied(by: factor)].compactMap { $0 }
  }
}
