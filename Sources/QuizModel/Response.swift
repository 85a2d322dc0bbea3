/// What a learner gives to a question, once it could be read.
public enum Response: Equatable, Sendable {
  case option(OptionID)
  case options(Set<OptionID>)
  case text(String)
  case number(Rational)
  /// What was put in each gap, in the order of the text; `nil` for one left open.
  case gaps([String?])
  /// What each left side or element was put with; one left open is missing.
  case pairs([OptionID: OptionID])
  /// The elements in the order given.
  case order([OptionID])
  /// An answer in own words and, once judged, the points of the rubric that it makes.
  case open(String, made: Set<OptionID>?)
  /// "Weet niet": an attempt that earns nothing, never a guess.
  case unknown

  /// The ids that were chosen, for the records: in a fixed order, a pair as its two sides.
  public var optionIDs: [OptionID] {
    switch self {
    case .option(let id): [id]
    case .options(let ids): ids.sorted()
    case .pairs(let pairs): pairs.sorted { $0.key < $1.key }.flatMap { [$0.key, $0.value] }
    case .order(let ids): ids
    case .open(_, let made): made?.sorted() ?? []
    case .text, .number, .gaps, .unknown: []
    }
  }
}

/// How sure a learner says to be.
public enum Certainty: String, Sendable, CaseIterable, Codable {
  case sure
  case unsure
}
