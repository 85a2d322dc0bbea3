import QuizModel

/// The other part of the whole was given: 20 for 80.
public enum ComplementOfHundred: Slip {
  public static let name = "complementOfHundred"
  public static let feedback = Message(
    nl: "Dit is het andere deel van de 100.",
    en: "This is the other part of the 100.")

  public static let isOfNumberAlone = true

  public static func number(insteadOf right: Rational) -> Rational? {
    Rational(100).subtracting(right)
  }
}
