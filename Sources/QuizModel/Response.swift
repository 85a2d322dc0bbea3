/// What a learner gives to a question, once it could be read.
public enum Response: Equatable, Sendable {
  case option(OptionID)
  case options(Set<OptionID>)
  case text(String)
  case number(Rational)
  /// "Weet niet": an attempt that earns nothing, never a guess.
  case unknown

  /// The ids of the chosen options, in a fixed order.
  public var optionIDs: [OptionID] {
    switch self {
    case .option(let id): [id]
    case .options(let ids): ids.sorted()
    case .text, .number, .unknown: []
    }
  }
}

/// How sure a learner says to be.
public enum Certainty: String, Sendable, CaseIterable, Codable {
  case sure
  case unsure
}

/// Why a response couldn't be read. It's asked again and never counts as wrong.
public enum Unreadable: Error, Equatable, Sendable {
  case empty
  /// The letter isn't one of those shown.
  case noSuchOption(read: String, letters: [String])
  /// More than one option where one is asked.
  case oneOptionAsked(read: String, letters: [String])
  /// Not the number of options that is asked for.
  case otherCountAsked(read: Int, asked: Int, letters: [String])
  case notALetter(read: String, letters: [String])
  case notANumber(read: String)
  /// `1.234`: one thousand and more, or one and a bit?
  case ambiguousNumber(read: String, thousands: Rational, decimal: Rational)
  case outOfRange(read: Rational, minimum: Rational?, maximum: Rational?)
  case otherUnit(read: String, asked: String?)
  case tooLong(limit: Int)
}
