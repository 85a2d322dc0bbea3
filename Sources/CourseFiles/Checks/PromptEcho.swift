import Documents
import QuizModel

/// No word of the prompt stands only in the right option: it's a clue (Haladyna, Downing &
/// Rodriguez 2002, guideline 28b; one of the flaws that moved scores, Pham et al. 2018).
///
/// A word is told from six letters on: short ones come back by themselves.
enum PromptEcho: QuestionCheck {
  static let name = "prompt-echo"
  static let leastLetters = 6

  static func findings(in checked: CheckedQuestion) -> [Finding] {
    guard let key = checked.soleKey else { return [] }
    let echo = key.words.words.first { word in
      word.isContent && word.length >= leastLetters && checked.prompt.contains(word.hash)
        && !checked.distractors.contains { $0.words.contains(word.hash) }
    }
    guard let echo else { return [] }
    let text = key.words.text(of: echo)
    return [
      checked.finding(
        Self.self, .warning, at: ["options", .place(key.place), "text"],
        Message(
          nl: "'\(shown(text))' staat in de vraag en alleen in de goede optie; "
            + "zeg het anders of gebruik het ook in een foute",
          en: "'\(shown(text))' stands in the prompt and only in the key; "
            + "say it otherwise or use it in a wrong option too"))
    ]
  }
}
