import QuizModel

/// The customer matrix was read with the usual axis, although the book draws return from 100 at the
/// left to 0 at the right: 30 for 70.
public enum MirroredAxis: Slip {
  public static let name = "mirroredAxis"
  public static let feedback = Message(
    nl: "De as is gespiegeld: in de figuur loopt rendement van 100 links naar 0 rechts.",
    en: "The axis is mirrored: in the figure, return runs from 100 at the left to 0 at the right.")
  public static let isOfNumberAlone = true

  public static func number(insteadOf right: Rational) -> Rational? {
    Rational(100).subtracting(right)
  }

  public static func numbers(insteadOf result: SlipResult) -> [Rational] {
    switch result.kind {
    case .mirroredCoordinate, .customerReturn:
      // In the middle both axes read alike.
      result.right == Rational(50) ? [] : [number(insteadOf: result.right)].compactMap { $0 }
    default: []
    }
  }
}
