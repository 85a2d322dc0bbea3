import Documents
import QuizModel

/// No sentence says *niet* twice, and a question that hinges on *niet* has no option with *niet*:
/// readers have to turn it round twice (Haladyna, Downing & Rodriguez 2002, guidelines 17 and 27).
enum DoubleNegations: QuestionCheck {
  static let name = "double-negation"

  static func findings(in checked: CheckedQuestion) -> [Finding] {
    let prompt = checked.prompt
    if let (first, second) = negatives(in: checked.asking, of: prompt) {
      return [finding(checked, ["prompt"], prompt.text(of: first), prompt.text(of: second))]
    }
    guard let negative = checked.hingingNegative,
      let option = checked.options.first(where: { $0.words.has(.negation) }),
      let second = option.words.words.first(where: { $0.roles.contains(.negation) })
    else { return [] }
    let path: [JSONPathStep] = ["options", .place(option.place), "text"]
    return [finding(checked, path, prompt.text(of: negative), option.words.text(of: second))]
  }

  /// Two negations in one clause; "geen bezoek en geen promotie" are two things that are lacking.
  private static func negatives(in range: Range<Int>, of prompt: WordList) -> (Word, Word)? {
    let places = prompt.negations(in: range)
    guard places.count > 1 else { return nil }
    let (first, second) = (places[0], places[1])
    let isRow = prompt.words[first..<second].contains { $0.roles.contains(.coordinator) }
    guard !isRow, !prompt.hasComma(from: first, to: second) else { return nil }
    return (prompt.words[first], prompt.words[second])
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
