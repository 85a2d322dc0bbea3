import QuizModel

/// Negatively worded items were not turned (x′ = minimum + maximum − x, on both sides), so the sign
/// of exactly their gaps is wrong: −0.0225 for −1.3075 with nine of SERVQUAL's 22 items of 1988.
public enum ItemsNotReversed: Slip {
  public static let name = "itemsNotReversed"
  public static let feedback = Message(
    nl: "De negatief geformuleerde items zijn niet omgekeerd: reken ze om met minimum + maximum − "
      + "antwoord, bij verwachting én oordeel.",
    en: "The negatively worded items were not reversed: turn them by minimum + maximum − answer, "
      + "for expectations and perceptions.")

  public static func numbers(insteadOf result: SlipResult) -> [Rational] {
    switch result.kind {
    case .dimension(let place, let figures):
      return [figures.dimensions[place].unreversed].compactMap { $0 }
    case .unweighted(let figures):
      guard figures.dimensions.contains(where: { $0.unreversed != nil }) else { return [] }
      return [Rational.mean(figures.dimensions.map { $0.unreversed ?? $0.score })].compactMap { $0 }
    default: return []
    }
  }
}
