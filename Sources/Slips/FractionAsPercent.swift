import QuizModel

/// A percentage was given instead of a share: 20 for 0.2.
public enum FractionAsPercent: Slip {
  public static let name = "fractionAsPercent"
  public static let feedback = Message(
    nl: "Dit is een percentage; gevraagd is een deel van 1.",
    en: "This is a percentage; a share of 1 is asked.")

  public static let isOfNumberAlone = true

  public static func number(insteadOf right: Rational) -> Rational? {
    right == .zero ? nil : right.multiplied(by: Rational(100))
  }
}
