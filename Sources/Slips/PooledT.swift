import QuizModel

/// Every gap on every item was taken for a respondent of its own, so that n is some times too large
/// and t too far from 0.
public enum PooledT: Slip {
  public static let name = "pooledT"
  public static let feedback = Message(
    nl: "Alle kloven van alle items zijn samen genomen, alsof elk van een andere respondent is. "
      + "Toets de gemiddelden van de respondenten: n is hun aantal.",
    en: "All gaps on all items were pooled as if each came from another respondent. Test the means "
      + "of the respondents: n is their number.")

  /// x̄ / (s / √N) over all N scores.
  public static func numbers(insteadOf result: SlipResult) -> [Rational] {
    guard case .t(let place, let figures) = result.kind, figures.isGap else { return [] }
    let (count, sum, squares) = figures.dimensions[place].pooled
    let number = Int128(count)
    let spread = number * squares - sum * sum
    guard count > 1, spread > 0 else { return [] }
    // (Σx/N) / √(spread / (N·(N − 1)) / N) = Σx·√(N − 1) / √spread
    let t = Double(sum) * (Double(count - 1) / Double(spread)).squareRoot()
    return [Rational(nearest: t)].compactMap { $0 }
  }
}
