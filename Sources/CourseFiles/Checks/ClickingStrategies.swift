import Documents
import QuizModel

/// Clicking without reading earns no more than guessing does: ticking everything or nothing, and
/// putting every element in one group.
enum ClickingStrategies: QuestionCheck {
  static let name = "clicking-strategy"

  static func findings(in checked: CheckedQuestion) -> [Finding] {
    switch (checked.shape.presentation, checked.shape.key) {
    case (.multipleChoice(let choices, let count), .multipleChoice):
      guard count == nil else { return [] }
      let everything = Response.options(Set(choices.options.map { $0.id }))
      return tooGood([everything, .options([])], checked, at: "options")
    case (.classification(let lists), .classification(let keys)):
      return lopsided(lists.groups.count, keys, checked)
    default: return []
    }
  }

  private static func tooGood(
    _ responses: [Response], _ checked: CheckedQuestion, at key: String
  ) -> [Finding] {
    let guess = checked.question.body.guessScore
    let best = responses.compactMap { checked.question.body.verdict(on: $0)?.score }.max() ?? .zero
    guard best > guess else { return [] }
    return [
      checked.finding(
        Self.self, .error, at: [.key(key)],
        Message(
          nl: "alles of niets aanklikken levert meer op dan gokken; kies een andere \"scoring\"",
          en: "ticking everything or nothing earns more than guessing; choose another \"scoring\""))
    ]
  }

  /// One group of several may hold half the elements, one of two 60%.
  private static func lopsided(
    _ groupCount: Int, _ keys: [ElementKey], _ checked: CheckedQuestion
  ) -> [Finding] {
    let sizes = Dictionary(grouping: keys) { $0.target }.mapValues { $0.count }
    let largest = sizes.values.max() ?? 0
    let isFine = groupCount == 2 ? largest * 10 <= keys.count * 6 : largest * 2 <= keys.count
    guard !isFine else { return [] }
    return [
      checked.finding(
        Self.self, .warning, at: ["elements"],
        Message(
          nl: "één groep heeft \(largest) van de \(keys.count) elementen: alles daarin zetten "
            + "loont; verdeel ze beter",
          en: "one group holds \(largest) of the \(keys.count) elements: putting all there pays; "
            + "spread them"))
    ]
  }
}
