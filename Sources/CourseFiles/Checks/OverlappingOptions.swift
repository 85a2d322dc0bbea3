import Documents
import QuizModel

/// Of options to choose one from, none holds another: whoever takes the narrow one is right with
/// the wide one too (Haladyna, Downing & Rodriguez 2002, guideline 22).
///
/// An option holds another when it has all its words side by side and adds to them without a
/// negation, or when their ranges of numbers overlap: `10–20` and `20–30`.
enum OverlappingOptions: QuestionCheck {
  static let name = "options-overlap"

  static func findings(in checked: CheckedQuestion) -> [Finding] {
    guard checked.soleKey != nil else { return [] }
    let ranges = checked.options.map { NumberRange($0.words.text) }
    for (place, option) in checked.options.enumerated() {
      let other = checked.options[..<place].first { other in
        if let left = ranges[other.place], let right = ranges[place] {
          return left.overlaps(right)
        }
        return holds(option.words, other.words) || holds(other.words, option.words)
      }
      guard let other else { continue }
      return [finding(checked, option, other)]
    }
    return []
  }

  private static func finding(
    _ checked: CheckedQuestion, _ option: CheckedQuestion.Option, _ other: CheckedQuestion.Option
  ) -> Finding {
    checked.finding(
      Self.self, .warning, at: ["options", .place(option.place), "text"],
      Message(
        nl: "'\(shown(option.words.text))' en '\(shown(other.words.text))' overlappen; "
          + "maak ze zo dat ze elkaar uitsluiten",
        en: "'\(shown(option.words.text))' and '\(shown(other.words.text))' overlap; "
          + "make them exclude each other"))
  }

  /// Texts with digits are left to the ranges: `10` isn't part of `10.000`.
  private static func holds(_ wide: WordList, _ narrow: WordList) -> Bool {
    let inner = narrow.words
    guard inner.count < wide.words.count, inner.contains(where: { $0.isContent }),
      wide.contains(inner), !wide.text.utf8.contains(where: WordSplitter.isDigit)
    else { return false }
    return !wide.words.contains { word in
      word.roles.contains(.negation) && !narrow.contains(word.hash)
    }
  }
}
