import QuizModel

/// *Juist* or *onjuist*, as people say it in Dutch or English.
struct TrueFalseReading {
  private let choices: Choices

  init(_ choices: Choices) {
    self.choices = choices
  }

  private static let trueWords: Set<String> = [
    "j", "ja", "juist", "waar", "w", "t", "true", "y", "yes", "a", "klopt",
  ]
  private static let falseWords: Set<String> = [
    "n", "nee", "onjuist", "niet waar", "onwaar", "f", "false", "no", "b", "o", "klopt niet",
    "niet juist", "not true",
  ]

  func read(_ text: String) throws(Unreadable) -> OptionID {
    let word = text.lowercased().split { $0.isWhitespace || ".,!)".contains($0) }
      .joined(separator: " ")
    guard choices.options.count == 2 else { throw .notALetter(read: text, letters: ["j", "n"]) }
    if Self.trueWords.contains(word) { return choices.options[0].id }
    if Self.falseWords.contains(word) { return choices.options[1].id }
    throw .notALetter(read: text, letters: ["j", "n"])
  }
}
