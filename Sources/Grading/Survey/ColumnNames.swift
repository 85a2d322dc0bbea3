import QuizModel

/// What the columns of a file with answers are called: `respondent`, `e5`, `p5`, `w_empathy`, and
/// for arenas the aspects by their ids.
extension Instrument {
  /// What is asked of an item.
  public enum Side: Sendable {
    case expectation
    case perception
  }

  /// What is asked of each item, in the order in which a questionnaire asks it.
  public var sides: [Side] {
    kind == .serviceQuality ? [.expectation, .perception] : [.perception]
  }

  /// Whether respondents divide 100 points over the dimensions: the teacher doesn't do it.
  public var asksWeights: Bool {
    kind == .serviceQuality && dimensions.allSatisfy { $0.weight == nil }
  }

  public func columnName(of item: Item, _ side: Side) -> String {
    let name = item.id.text.replacing("-", with: "_")
    guard kind == .serviceQuality else { return name }
    return (side == .expectation ? "e" : "p") + name
  }

  /// All columns that a file can have.
  public var columnNames: [String] {
    ["respondent"] + sides.flatMap { side in items.map { columnName(of: $0, side) } }
      + (asksWeights ? dimensions.map { $0.weightColumnName } : [])
  }
}

extension Instrument.Dimension {
  public var weightColumnName: String { "w_\(id.text)" }
}

extension Instrument.Item {
  /// The words that are asked; `nil` where only the structure is known.
  public func text(_ side: Instrument.Side) -> Message? {
    side == .expectation ? expectation : perception
  }
}

extension Instrument.Dimension {
  /// The words by which respondents are asked for its points: "Empathie: persoonlijke aandacht".
  public func pointsText(in language: Language) -> String {
    description.map { "\(title[language]): \($0[language])" } ?? title[language]
  }
}
