import QuizModel

/// R, F and M were counted alike although they have weights: 83.33 for 87.5 of 544 with 50, 30 and
/// 20.
public enum WeightsLeftOut: Slip {
  public static let name = "weightsLeftOut"
  public static let feedback = Message(
    nl: "R, F en M zijn even zwaar geteld. Vermenigvuldig ze elk met hun gewicht.",
    en: "R, F and M were counted alike. Multiply each by its weight.")

  private static let alike = Array(repeating: Rational(parts: 1, of: 3), count: 3)

  public static func numbers(insteadOf result: SlipResult) -> [Rational] {
    guard case .customerReturn(let figures) = result.kind, figures.shares != alike else {
      return []
    }
    return [figures.mean(weights: alike) { _, number in CustomerFigures.percent(number) }]
      .compactMap { $0 }
  }
}
