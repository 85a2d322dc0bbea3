import QuizModel

/// Recency was classed as if long ago were good: 144 for 544, and a return that goes with it. Few days
/// since the last purchase are best.
public enum RecencyNotReversed: Slip {
  public static let name = "recencyNotReversed"
  public static let feedback = Message(
    nl: "Bij recency zijn weinig dagen juist goed: wie het kortst geleden kocht, krijgt klasse 5.",
    en: "For recency few days are good: who bought most recently gets class 5.")

  public static func numbers(insteadOf result: SlipResult) -> [Rational] {
    switch result.kind {
    case .customerReturn(let figures):
      return [
        figures.mean { letter, number in
          CustomerFigures.percent(letter == 0 ? 6 - number : number)
        }
      ].compactMap { $0 }
    case .customerCode(let classes):
      guard classes.count == 3 else { return [] }
      return [Rational((6 - classes[0]) * 100 + classes[1] * 10 + classes[2])]
    default: return []
    }
  }
}
