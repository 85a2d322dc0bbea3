import Documents
import QuizModel

/// A hint narrows the search and doesn't hold the answer: an accepted answer, the number asked for,
/// or what the right option says. A hint that holds a wrong option too gives nothing away.
enum HintAnswers: QuestionCheck {
  static let name = "hint-answer"

  static func findings(in checked: CheckedQuestion) -> [Finding] {
    let (answers, others) = answers(of: checked)
    guard !answers.isEmpty, !checked.question.hints.isEmpty else { return [] }
    return checked.question.hints.enumerated().compactMap { place, hint in
      let words = WordList(hint.plain, checked.context.vocabulary)
      let isNews = { (answer: [Word]) in
        words.contains(answer) && !checked.prompt.contains(answer)
      }
      guard let given = answers.first(where: isNews), !others.contains(where: words.contains)
      else { return nil }
      return finding(checked, place, given, in: words)
    }
  }

  private static func finding(
    _ checked: CheckedQuestion, _ place: Int, _ answer: [Word], in hint: WordList
  ) -> Finding {
    let first = hint.words.first { $0.hash == answer[0].hash }.map { hint.text(of: $0) } ?? ""
    let more = answer.count > 1 ? " …" : ""
    return checked.finding(
      Self.self, .warning, at: ["hints", .place(place)],
      Message(
        nl: "deze hint noemt het antwoord ('\(shown(first))\(more)'); omschrijf het alleen",
        en: "this hint holds the answer ('\(shown(first))\(more)'); only point at it"))
  }

  /// The right answers and the wrong ones, each as the words that count.
  private static func answers(of checked: CheckedQuestion) -> (right: [[Word]], wrong: [[Word]]) {
    switch checked.shape.key {
    case .singleChoice, .multipleChoice:
      let right = checked.options.filter { $0.isCorrect }.map { $0.words.words }
      return (right.filter(counts), checked.distractors.map { $0.words.words }.filter(counts))
    case .text(let key):
      let wrong = key.anticipated.flatMap { $0.values }
      return (words(key.accepted, checked), words(wrong, checked))
    case .number(let key):
      let mark: Character = checked.context.vocabulary.language == .english ? "." : ","
      return (words([key.answer.shortText(separator: mark)], checked), [])
    }
  }

  private static func words(_ texts: [String], _ checked: CheckedQuestion) -> [[Word]] {
    texts.map { WordList($0, checked.context.vocabulary).words }.filter(counts)
  }

  /// Single letters and digits, and words as small as *meer*, stand in hints for other reasons.
  private static func counts(_ words: [Word]) -> Bool {
    words.contains { $0.isContent && $0.length > 1 }
  }
}
