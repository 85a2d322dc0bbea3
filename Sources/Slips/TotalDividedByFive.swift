import QuizModel

/// The weighted total was divided by the number of dimensions once more, as a circulating worksheet
/// has it ("average = total / 5"): −0.28815 for −1.44075. The weights have divided already.
public enum TotalDividedByFive: Slip {
  public static let name = "totalDividedByFive"
  public static let feedback = Message(
    nl: "Het gewogen totaal is nog eens door vijf gedeeld; de gewichten tellen al op tot 100.",
    en: "The weighted total was divided by five once more; the weights add up to 100 already.")
  public static let isOfNumberAlone = true

  public static func number(insteadOf right: Rational) -> Rational? {
    right == .zero ? nil : right.divided(by: Rational(5))
  }

  /// Also of the total in points, which wasn't divided by 100.
  public static func numbers(insteadOf result: SlipResult) -> [Rational] {
    guard case .weighted(let figures) = result.kind, result.right != .zero,
      let share = result.right.divided(by: Rational(figures.dimensions.count))
    else { return [] }
    return [share, share.multiplied(by: Rational(100))].compactMap { $0 }
  }
}
