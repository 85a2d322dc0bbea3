extension GapText.Gap {
  /// Names each option by its gap and its place in the file, from 1.
  public var optionIDs: [OptionID] {
    options.indices.map { OptionID("\(id).\($0 + 1)") }
  }

  /// The options as shown; `order` may hold those of other gaps too.
  public func options(in order: [OptionID]) -> [String] {
    let texts = Dictionary(zip(optionIDs, options)) { first, _ in first }
    return order.compactMap { texts[$0] }
  }
}

extension Presentation {
  /// What stands in an order of its own on the screen, in the order without chance: as in the file,
  /// but the elements of an ordering by their ids, never in the right order.
  public var plainOrder: [OptionID] {
    switch self {
    case .singleChoice(let choices), .multipleChoice(let choices, _):
      choices.options.map { $0.id }
    case .matching(let lists): lists.right.map { $0.id }
    case .ordering(let elements): elements.map { $0.id }.sorted()
    case .classification(let lists): lists.elements.map { $0.id }
    case .gaps(let text): text.gaps.flatMap { $0.optionIDs }
    case .text, .number, .open: []
    }
  }

  /// The order in which a session with this seed shows it: the same each time.
  public func shownOrder(with seed: Seed, for question: QuestionID) -> [OptionID] {
    if let choices, choices.isOrderFixed { return plainOrder }
    var generator = seed.derived(for: "options", question.text).generator
    return generator.shuffled(plainOrder)
  }
}
