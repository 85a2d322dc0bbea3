import QuizModel

/// Points out of 100 were multiplied and added but not divided by 100: −144.075 for −1.44075.
public enum NotDividedByHundred: Slip {
  public static let name = "notDividedByHundred"
  public static let feedback = Message(
    nl: "De som van punten maal kloof is niet door 100 gedeeld.",
    en: "The sum of points times gap was not divided by 100.")
  public static let isOfNumberAlone = true

  public static func number(insteadOf right: Rational) -> Rational? {
    right == .zero ? nil : right.multiplied(by: Rational(100))
  }

  public static func numbers(insteadOf result: SlipResult) -> [Rational] {
    guard case .weighted = result.kind else { return [] }
    return [number(insteadOf: result.right)].compactMap { $0 }
  }
}
