import QuizModel

/// The mean of all expectations was taken from the mean of all perceptions although some answers
/// are missing, so that both means are of other people: −1.7026 for −1.65.
public enum UnpairedMeans: Slip {
  public static let name = "unpairedMeans"
  public static let feedback = Message(
    nl: "Dit is het gemiddelde van alle oordelen min dat van alle verwachtingen. Een kloof vraagt "
      + "beide antwoorden van dezelfde respondent: neem per respondent het verschil.",
    en: "This is the mean of all perceptions minus that of all expectations. A gap needs both "
      + "answers of the same respondent: take the difference for each respondent.")

  public static func numbers(insteadOf result: SlipResult) -> [Rational] {
    switch result.kind {
    case .dimension(let place, let figures):
      [figures.dimensions[place].unpaired].compactMap { $0 }
    case .unweighted(let figures):
      [Rational.mean(figures.dimensions.map { $0.unpaired })].compactMap { $0 }
    default: []
    }
  }
}
