import Documents
import QuizModel

/// A question says what it tests, how it helps and what it asks for: goals, facts, hints, an
/// explanation, its source, time and difficulty. Advice, planning and exams rest on them.
enum CompleteQuestions: QuestionCheck {
  static let name = "question-complete"

  static func findings(in checked: CheckedQuestion) -> [Finding] {
    let question = checked.question
    return [
      finding(checked, "goals", question.goals.isEmpty),
      finding(checked, "facts", question.facts.isEmpty),
      finding(checked, "hints", question.hints.isEmpty),
      finding(checked, "explanation", question.explanation == nil),
      finding(checked, "source", question.source == nil),
      finding(checked, "seconds", question.seconds == nil),
      finding(checked, "difficulty", question.difficulty == nil),
    ].compactMap { $0 }
  }

  private static func finding(
    _ checked: CheckedQuestion, _ key: String, _ isMissing: Bool
  ) -> Finding? {
    guard isMissing else { return nil }
    return checked.finding(
      Self.self, checked.qualitySeverity, at: [.key(key)],
      Message(
        nl: "\"\(key)\" ontbreekt of is leeg; vul het in",
        en: "\"\(key)\" is missing or empty; fill it in"))
  }
}
