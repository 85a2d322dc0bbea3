import QuizModel
import Terminal

/// The help of the whole program.
struct HelpScreen {
  func lines(_ console: Console) -> [String] {
    let texts = console.texts
    var lines = TextWrapping.wrap(texts.introduction, width: console.width)
    lines += ["", console.style.bold(texts.atPrompt)]
    lines += CommandName.allCases.flatMap { name in
      row(name.word(in: texts.language), texts.help(name).summary, console)
    }
    lines += ["", console.style.bold(texts.duringQuestion)]
    lines += QuestionCommand.allCases.flatMap { name in
      row(name.word(in: texts.language), texts.help(name), console)
    }
    return lines + [""] + TextWrapping.wrap(texts.more, width: console.width)
  }

  private func row(_ word: String, _ meaning: String, _ console: Console) -> [String] {
    TextWrapping.wrap(
      meaning, width: console.width, firstIndent: "  " + word.padded(to: 15),
      nextIndent: String(repeating: " ", count: 17))
  }
}

/// The help of one command.
struct CommandHelpScreen {
  let command: CommandName

  func lines(_ console: Console) -> [String] {
    let texts = console.texts
    let help = texts.help(command)
    let word = command.word(in: texts.language)
    var lines = TextWrapping.wrap(
      "\(console.style.bold(word)): \(help.summary).", width: console.width)
    lines += TextWrapping.wrap(
      texts.usageLabel + "oefen " + help.usage, width: console.width, nextIndent: "  ")
    lines += (help.options + texts.commonOptions).flatMap { option in
      TextWrapping.wrap(
        option.meaning, width: console.width, firstIndent: "  " + option.flag.padded(to: 20),
        nextIndent: String(repeating: " ", count: 22))
    }
    return lines
      + TextWrapping.wrap(texts.exampleLabel + "oefen " + help.example, width: console.width)
  }
}

extension String {
  /// With spaces behind, one at least.
  func padded(to width: Int) -> String {
    self + String(repeating: " ", count: Swift.max(1, width - count))
  }
}
