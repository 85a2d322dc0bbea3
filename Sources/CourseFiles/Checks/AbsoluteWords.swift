import Documents
import QuizModel

/// A wrong option has no *altijd* or *never* that the right one lacks: learners know that hardly
/// anything is always so (Haladyna, Downing & Rodriguez 2002, guideline 28a).
enum AbsoluteWords: QuestionCheck {
  static let name = "absolute-words"

  static func findings(in checked: CheckedQuestion) -> [Finding] {
    let options = checked.options
    guard !options.contains(where: { $0.isCorrect && $0.words.has(.absolute) }) else { return [] }
    return options.compactMap { option in
      let words = option.words
      guard let word = words.words.first(where: { $0.roles.contains(.absolute) }) else {
        return nil
      }
      return checked.finding(
        Self.self, .warning, at: ["options", .place(option.place), "text"],
        Message(
          nl: "'\(words.text(of: word))' verraadt deze foute optie; verzacht het",
          en: "'\(words.text(of: word))' gives this wrong option away; soften it"))
    }
  }
}
