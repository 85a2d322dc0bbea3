import Documents
import QuizModel

/// The prompt doesn't hold an accepted answer, which a learner could copy.
///
/// A prompt that names wrong answers too, as in "recency of frequency?", offers a choice and gives
/// nothing away.
enum AnswerInPrompt: QuestionCheck {
  static let name = "answer-in-prompt"

  static func findings(in checked: CheckedQuestion) -> [Finding] {
    guard case .text(let key) = checked.shape.key else { return [] }
    let given = key.accepted.enumerated().filter { holds(checked, $1) }
    guard !given.isEmpty,
      !key.anticipated.contains(where: { $0.values.contains { holds(checked, $0) } })
    else { return [] }
    return given.map { place, answer in
      checked.finding(
        Self.self, .error, at: ["accepted", .place(place)],
        Message(
          nl: "het antwoord '\(shown(answer))' staat al in de vraag; omschrijf het daar anders",
          en: "the answer '\(shown(answer))' stands in the prompt; say it otherwise there"))
    }
  }

  private static func holds(_ checked: CheckedQuestion, _ answer: String) -> Bool {
    let words = WordList(answer, checked.context.vocabulary).words.drop { !$0.isContent }
    guard words.contains(where: { $0.isContent && $0.length > 1 }) else { return false }
    return checked.prompt.contains(words)
  }
}
