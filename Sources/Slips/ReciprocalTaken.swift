import QuizModel

/// The division was turned round: 0.5 for 2.
public enum ReciprocalTaken: Slip {
  public static let name = "reciprocal"
  public static let feedback = Message(
    nl: "De deling is omgedraaid: kijk wat je door wat deelt.",
    en: "The division is turned round: look at what you divide by what.")

  public static let isOfNumberAlone = true

  public static func number(insteadOf right: Rational) -> Rational? {
    Rational.one.divided(by: right)
  }
}
