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
    case .text, .number, .gaps, .open: []
    }
  }

  /// The order in which a session with this seed shows it: the same each time.
  public func shownOrder(with seed: Seed, for question: QuestionID) -> [OptionID] {
    if let choices, choices.isOrderFixed { return plainOrder }
    var generator = seed.derived(for: "options", question.text).generator
    return generator.shuffled(plainOrder)
  }
}
