import QuizModel

/// A share was given instead of a percentage: 0.2 for 20.
public enum PercentAsFraction: Slip {
  public static let name = "percentAsFraction"
  public static let feedback = Message(
    nl: "Dit is een deel van 1; gevraagd is een percentage.",
    en: "This is a share of 1; a percentage is asked.")

  public static let isOfNumberAlone = true

  public static func number(insteadOf right: Rational) -> Rational? {
    right == .zero ? nil : right.divided(by: Rational(100))
  }
}
