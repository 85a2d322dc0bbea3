import Documents
import QuizModel

/// A prompt asks or sets a task, so that it can be answered before the options are read (Haladyna,
/// Downing & Rodriguez 2002, guidelines 9 and 14).
///
/// It holds a question mark, starts a sentence with a task (*bereken*, *name*), or ends with a
/// blank or a colon. A statement that is true or false asks to be judged by itself.
enum AskingPrompts: QuestionCheck {
  static let name = "prompt-asks"

  static func findings(in checked: CheckedQuestion) -> [Finding] {
    if checked.shape.presentation.choices?.naming == .trueFalse { return [] }
    guard checked.context.vocabulary.language != nil, !asks(checked.prompt) else { return [] }
    return [
      checked.finding(
        Self.self, checked.qualitySeverity, at: ["prompt"],
        Message(
          nl: "hier wordt niets gevraagd; maak er een vraag of een opdracht van",
          en: "nothing is asked here; make it a question or a task"))
    ]
  }

  private static func asks(_ prompt: WordList) -> Bool {
    if prompt.words.contains(where: { $0.sentenceEnd == UInt8(ascii: "?") }) { return true }
    let bytes = prompt.text.utf8
    if bytes.contains(UInt8(ascii: "?")) || bytes.contains(UInt8(ascii: "_")) { return true }
    let end = bytes.last { $0 != 0x20 && $0 != 0x0A }
    if end == UInt8(ascii: ":") || prompt.text.contains("…") || prompt.text.contains("...") {
      return true
    }
    return prompt.sentences.contains { sentence in
      prompt.words[sentence].first?.roles.contains(.task) ?? false
    }
  }
}
