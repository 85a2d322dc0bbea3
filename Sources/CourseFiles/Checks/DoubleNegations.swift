import Documents
import QuizModel

/// No sentence says *niet* twice, and a question that hinges on *niet* has no option with *niet*:
/// readers have to turn it round twice (Haladyna, Downing & Rodriguez 2002, guidelines 17 and 27).
enum DoubleNegations: QuestionCheck {
  static let name = "double-negation"

  static func findings(in checked: CheckedQuestion) -> [Finding] {
    let asked = checked.prompt.words[checked.asking]
    if let (first, second) = negatives(in: asked, of: checked.prompt) {
      let prompt = checked.prompt
      return [finding(checked, ["prompt"], prompt.text(of: first), prompt.text(of: second))]
    }
    guard let negative = checked.hingingNegative,
      let option = checked.options.first(where: { $0.words.has(.negation) }),
      let second = option.words.words.first(where: { $0.roles.contains(.negation) })
    else { return [] }
    return [
      finding(
        checked, ["options", .place(option.place), "text"], checked.prompt.text(of: negative),
        option.words.text(of: second))
    ]
  }

  /// Two negations in one clause.
  private static func negatives(
    in sentence: ArraySlice<Word>, of prompt: WordList
  ) -> (Word, Word)? {
    guard let first = sentence.firstIndex(where: { $0.roles.contains(.negation) }),
      let second = sentence[(first + 1)...].firstIndex(where: { $0.roles.contains(.negation) }),
      !prompt.hasComma(from: first, to: second)
    else { return nil }
    return (sentence[first], sentence[second])
  }

  private static func finding(
    _ checked: CheckedQuestion, _ path: [JSONPathStep], _ first: String, _ second: String
  ) -> Finding {
    checked.finding(
      Self.self, .warning, at: path,
      Message(
        nl: "een dubbele ontkenning ('\(first)' en '\(second)'); zeg het zonder",
        en: "a double negation ('\(first)' and '\(second)'); say it without"))
  }
}
