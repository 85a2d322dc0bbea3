import Practice
import QuizModel
import Terminal

/// Pieces of advice, each with its reason and the command to type.
struct AdviceScreen {
  let advice: [StudyAdvice]
  let bank: Bank

  func lines(_ console: Console) -> [String] {
    let texts = console.texts
    guard !advice.isEmpty else {
      return TextWrapping.wrap(texts.noAdvice, width: console.width)
    }
    let items = advice.enumerated().flatMap { place, item -> [String] in
      let goal = bank.goal(item.goal)?.title ?? item.goal.text
      let reason = texts.reason(item.reason) { bank.goal($0)?.title ?? $0.text }
      let head = TextWrapping.wrap(
        "\(goal): \(reason).", width: console.width, firstIndent: "  \(place + 1). ",
        nextIndent: "     ")
      let command = Self.command(item, console.texts.language)
      let action = TextWrapping.wrap(
        "\(console.style.bold(command))  (\(texts.minutes(item.minutes)))", width: console.width,
        firstIndent: "     ", nextIndent: "     ")
      return head + action
    }
    return [console.style.bold(texts.adviceHeading)] + items
  }

  /// What to type for a piece of advice: the guided way for what was never asked.
  static func command(_ advice: StudyAdvice, _ language: Language) -> String {
    let name: CommandName = advice.reason == .unseen ? .learn : .practise
    let word = name.word(in: language)
    return name == .learn ? "\(word) \(advice.section)" : "\(word) --goal \(advice.goal)"
  }
}
