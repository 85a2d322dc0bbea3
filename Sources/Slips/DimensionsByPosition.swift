import QuizModel

/// Dimensions were found by their place in a list instead of by their names. The questionnaire
/// begins with tangibles; a book may list them last, as Zeithaml and Bitner (2000) do. Items 1 to 5
/// are then taken for reliability, and weights stand at the wrong gap.
public enum DimensionsByPosition: Slip {
  public static let name = "dimensionsByPosition"
  public static let feedback = Message(
    nl: "De dimensies zijn op volgorde genomen in plaats van op naam: de vragenlijst begint met "
      + "tastbaarheden, het boek met betrouwbaarheid.",
    en: "The dimensions were taken by order instead of by name: the questionnaire begins with "
      + "tangibles, the book with reliability.")

  static let bookOrder = ["reliability", "responsiveness", "assurance", "empathy", "tangibles"]

  public static func numbers(insteadOf result: SlipResult) -> [Rational] {
    switch result.kind {
    case .dimension(let place, let figures):
      guard let cut = cut(figures) else { return [] }
      return [cut[figures.dimensions[place].id]].compactMap { $0 }
    case .unweighted(let figures):
      guard let cut = cut(figures) else { return [] }
      return [Rational.mean(bookOrder.map { cut[$0] })].compactMap { $0 }
    case .weighted(let figures): return weightedByPosition(figures)
    default: return []
    }
  }

  /// Items cut up as if the dimensions came in the book's order; `nil` for another instrument.
  private static func cut(_ figures: SurveyFigures) -> [String: Rational]? {
    let lengths = [
      "reliability": 5, "responsiveness": 4, "assurance": 4, "empathy": 5, "tangibles": 4,
    ]
    let ids = figures.dimensions.map { $0.id }
    guard Set(ids) == Set(bookOrder), figures.items.count == 22 else { return nil }
    var start = 0
    var cut: [String: Rational] = [:]
    for id in bookOrder {
      let length = lengths[id] ?? 0
      cut[id] = Rational.mean(Array(figures.items[start..<start + length]))
      start += length
    }
    return cut
  }

  /// The weights of the book's first dimension at the questionnaire's first gap, and so on, and the
  /// other way round.
  private static func weightedByPosition(_ figures: SurveyFigures) -> [Rational] {
    let ids = figures.dimensions.map { $0.id }
    guard Set(ids) == Set(bookOrder), figures.crossed.count == ids.count else { return [] }
    let places = bookOrder.compactMap { ids.firstIndex(of: $0) }
    let sums = [places.map { $0 }, places.indices.map { places.firstIndex(of: $0) ?? 0 }].map {
      turned in
      turned.enumerated().reduce(Rational.zero as Rational?) { total, pair in
        guard let total, let product = figures.crossed[pair.element][pair.offset] else {
          return nil
        }
        return total.adding(product)
      }
    }
    return sums.compactMap { $0 }
  }
}
