import QuizModel

/// Class 1 was taken for the best, as some programs do: 122 for 544.
public enum ClassesCountedDown: Slip {
  public static let name = "classesCountedDown"
  public static let feedback = Message(
    nl: "De klassen zijn van de verkeerde kant geteld: 5 is de beste, 1 de slechtste.",
    en: "The classes were counted from the wrong end: 5 is the best, 1 the worst.")

  public static func numbers(insteadOf result: SlipResult) -> [Rational] {
    switch result.kind {
    case .customerReturn(let figures):
      return [figures.mean { _, number in CustomerFigures.percent(6 - number) }].compactMap { $0 }
    case .customerCode(let classes):
      return [Rational(classes.reduce(0) { $0 * 10 + 6 - $1 })]
    default: return []
    }
  }
}
