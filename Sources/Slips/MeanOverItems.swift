import QuizModel

/// The mean was taken over all items instead of over the dimensions, so that long dimensions weigh
/// more: −1.3295 for −1.3075.
public enum MeanOverItems: Slip {
  public static let name = "meanOverItems"
  public static let feedback = Message(
    nl: "Dit is het gemiddelde van alle items. Neem eerst het gemiddelde per dimensie en dan dat "
      + "van de dimensies, want die zijn niet even lang.",
    en: "This is the mean of all items. Take the mean of each dimension first and then that of the "
      + "dimensions, for these differ in length.")

  public static func numbers(insteadOf result: SlipResult) -> [Rational] {
    guard case .unweighted(let figures) = result.kind else { return [] }
    return [Rational.mean(figures.items)].compactMap { $0 }
  }
}
