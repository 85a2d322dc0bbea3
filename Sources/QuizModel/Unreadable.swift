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
  /// One typo away from a term of the course, right or wrong.
  case nearTerm(read: String, term: String)
  /// Not as many parts between bars as there are gaps.
  case otherGapCount(read: Int, asked: Int)
  /// What was put in the gap with this number isn't one of its options.
  case notAGapOption(read: String, gap: Int, options: [String])
  /// What isn't a number with a letter; `example` shows how it's typed.
  case notAPair(read: String, example: String)
  /// Letters or numbers that were used more than once.
  case usedTwice([String])
  /// Letters or numbers that still need a place.
  case leftOut([String])
  case tooLong(limit: Int)
}
