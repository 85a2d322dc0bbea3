import Documents
import QuizModel

/// The right option isn't clearly the longest: authors qualify what is true, and learners know it.
///
/// One of the four flaws that moved scores as predicted (Pham et al. 2018; Haladyna, Downing &
/// Rodriguez 2002, guidelines 24 and 28d). Clearly is over 1.4 times the longest wrong option and at least
/// 10 characters more.
enum LongestKey: QuestionCheck {
  static let name = "longest-key"

  static func findings(in checked: CheckedQuestion) -> [Finding] {
    guard let key = checked.soleKey, key.words.words.count > 1 else { return [] }
    let length = key.words.text.utf8.count
    let longest = checked.distractors.map { $0.words.text.utf8.count }.max() ?? length
    guard length >= longest + 10, length * 5 > longest * 7 else { return [] }
    return [
      checked.finding(
        Self.self, .warning, at: ["options", .place(key.place), "text"],
        Message(
          nl: "het goede antwoord is duidelijk het langst (\(length) tekens, het langste andere "
            + "\(longest)); kort het in of werk de andere uit",
          en: "the key is clearly the longest option (\(length) characters, the longest other "
            + "\(longest)); shorten it or work out the others"))
    ]
  }
}
