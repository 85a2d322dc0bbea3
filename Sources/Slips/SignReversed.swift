import QuizModel

/// The terms of a difference were swapped: 1.3 for −1.3.
public enum SignReversed: Slip {
  public static let name = "signReversed"
  public static let feedback = Message(
    nl: "Het teken is omgedraaid: kijk wat je van wat aftrekt.",
    en: "The sign is reversed: look at what you subtract from what.")

  public static let isOfNumberAlone = true

  public static func number(insteadOf right: Rational) -> Rational? {
    right == .zero ? nil : -right
  }

  /// E − P for P − E.
  public static func numbers(insteadOf result: SlipResult) -> [Rational] {
    switch result.kind {
    case .dimension(_, let figures), .unweighted(let figures), .weighted(let figures),
      .t(_, let figures):
      figures.isGap ? [number(insteadOf: result.right)].compactMap { $0 } : []
    default: []
    }
  }
}
