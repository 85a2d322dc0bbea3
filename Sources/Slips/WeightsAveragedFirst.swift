import QuizModel

/// Weights and scores were averaged over respondents before they were multiplied: −1.459125 for
/// −1.44075. Who finds something important may also be who is disappointed by it.
public enum WeightsAveragedFirst: Slip {
  public static let name = "weightsAveragedFirst"
  public static let feedback = Message(
    nl: "Gewichten en kloven zijn eerst gemiddeld en toen vermenigvuldigd. Weeg per respondent en "
      + "neem dan het gemiddelde.",
    en: "Weights and gaps were averaged first and then multiplied. Weigh for each respondent and "
      + "take the mean then.")

  public static func numbers(insteadOf result: SlipResult) -> [Rational] {
    guard case .weighted(let figures) = result.kind else { return [] }
    return [figures.weightedOfMeans].compactMap { $0 }
  }
}
