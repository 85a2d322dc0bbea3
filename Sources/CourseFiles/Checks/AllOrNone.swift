import Documents
import QuizModel

/// No option is about the other options: *alle bovenstaande*, *none of these*. Who knows two are
/// right knows the answer, and shuffled options stand in another order (Haladyna, Downing &
/// Rodriguez 2002, guidelines 25 and 26).
enum AllOrNone: QuestionCheck {
  static let name = "all-or-none"
  static let mostWords = 8

  static func findings(in checked: CheckedQuestion) -> [Finding] {
    checked.options.compactMap { option in
      guard isAboutOthers(option.words.words) else { return nil }
      return checked.finding(
        Self.self, .warning, at: ["options", .place(option.place), "text"],
        Message(
          nl: "'\(shown(option.words.text))' gaat over de andere opties; "
            + "schrijf een eigen optie of maak er een meerkeuze van",
          en: "'\(shown(option.words.text))' is about the other options; "
            + "write an option of its own or make it a multiple choice"))
    }
  }

  private static func isAboutOthers(_ words: [Word]) -> Bool {
    guard let first = words.first, first.roles.contains(.quantifier), words.count <= mostWords
    else { return false }
    return words.dropFirst().contains {
      !$0.roles.isDisjoint(with: [.pointer, .optionNoun])
    }
  }
}
