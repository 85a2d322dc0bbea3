import Documents
import QuizModel

/// A prompt asks something before the options are read. "Welke stelling is juist?" asks nothing: it
/// puts several true-or-false questions under one number.
///
/// Such questions were harder for no good reason (Pham et al. 2018; Haladyna, Downing & Rodriguez
/// 2002, guideline 15). Told where, beside the words that only ask for what's true, a prompt says
/// nothing of its own.
enum UnfocusedPrompts: QuestionCheck {
  static let name = "prompt-focus"

  static func findings(in checked: CheckedQuestion) -> [Finding] {
    let words = checked.prompt.words
    guard !checked.options.isEmpty, words.count <= 12, isUnfocused(words) else { return [] }
    return [
      checked.finding(
        Self.self, .warning, at: ["prompt"],
        Message(
          nl: "deze vraag zegt niet waarover zij gaat; vraag één ding dat zonder de opties te "
            + "beantwoorden is",
          en: "this prompt does not say what it is about; ask one thing that can be answered "
            + "without the options"))
    ]
  }

  private static func isUnfocused(_ words: [Word]) -> Bool {
    let frame: [WordRoles] = [.chooser, .claimNoun, .truth]
    guard frame.allSatisfy({ role in words.contains { $0.roles.contains(role) } }) else {
      return false
    }
    return !words.contains { word in
      word.isContent && word.roles.isDisjoint(with: [.claimNoun, .truth, .optionNoun])
    }
  }
}
