import QuizModel

/// Numbers in sentences: with a comma in Dutch and a point in English.
enum NumberWords {
  static func exact(_ value: Rational?, decimals: Int = 2) -> Message {
    guard let value else { return Message(nl: "onbekend", en: "unknown") }
    return Message(
      nl: value.text(decimals: decimals, separator: ","), en: value.text(decimals: decimals))
  }

  /// With at most this many decimals, fewer where it ends before.
  static func brief(_ value: Rational?, decimals: Int = 4) -> Message {
    exact(value, decimals: min(value?.exactDecimals ?? decimals, decimals))
  }

  static func real(_ value: Double?, decimals: Int = 2) -> Message {
    exact(value.flatMap { Rational(nearest: $0) }, decimals: decimals)
  }

  /// All decimals, where they end.
  static func whole(_ value: Rational) -> Message {
    Message(nl: value.shortText(separator: ","), en: value.shortText())
  }

  /// "a, b en c", "a, b and c".
  static func list(_ words: [Message]) -> Message {
    Message(
      nl: list(words.map { $0.dutch }, "en"), en: list(words.map { $0.english }, "and"))
  }

  private static func list(_ words: [String], _ and: String) -> String {
    guard words.count > 1, let last = words.last else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " \(and) " + last
  }
}
