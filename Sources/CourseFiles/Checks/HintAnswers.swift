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
      let isNews = { (answer: ArraySlice<Word>) in
        words.contains(answer) && !checked.prompt.contains(answer)
      }
      guard let given = answers.first(where: isNews), !others.contains(where: words.contains)
      else { return nil }
      return finding(checked, place, given, in: words)
    }
  }

  private static func finding(
    _ checked: CheckedQuestion, _ place: Int, _ answer: ArraySlice<Word>, in hint: WordList
  ) -> Finding {
    let word = hint.words.first { $0.hash == answer.first?.hash }
    let first = word.map { hint.text(of: $0) } ?? ""
    let more = answer.count > 1 ? " …" : ""
    return checked.finding(
      Self.self, .warning, at: ["hints", .place(place)],
      Message(
        nl: "deze hint noemt het antwoord ('\(shown(first))\(more)'); omschrijf het alleen",
        en: "this hint holds the answer ('\(shown(first))\(more)'); only point at it"))
  }

  /// The right answers and the wrong ones, each as the words that count.
  private static func answers(
    of checked: CheckedQuestion
  ) -> (right: [ArraySlice<Word>], wrong: [ArraySlice<Word>]) {
    switch checked.shape.key {
    case .singleChoice, .multipleChoice:
      let right = checked.options.filter { $0.isCorrect }
      return (telling(right.map { $0.words }), telling(checked.distractors.map { $0.words }))
    case .text(let key):
      let wrong = key.anticipated.flatMap { $0.values }
      return (telling(lists(key.accepted, checked)), telling(lists(wrong, checked)))
    case .number(let key):
      let mark: Character = checked.context.vocabulary.language == .english ? "." : ","
      return (telling(lists([key.answer.shortText(separator: mark)], checked)), [])
    case .gaps(let keys):
      return (telling(lists(keys.flatMap { $0.key.accepted }, checked)), [])
    case .matching, .ordering, .classification, .open: return ([], [])
    }
  }

  private static func lists(_ texts: [String], _ checked: CheckedQuestion) -> [WordList] {
    texts.map { WordList($0, checked.context.vocabulary) }
  }

  /// From the first word that says something. Single letters and digits, and words as small as
  /// *meer*, stand in hints for other reasons.
  private static func telling(_ lists: [WordList]) -> [ArraySlice<Word>] {
    lists.map { list in list.words.drop { !$0.isContent } }
      .filter { $0.contains { $0.isContent && $0.length > 1 } }
  }
}
