import QuizModel
import Terminal

/// The help of the whole program.
struct HelpScreen {
  func lines(_ console: Console) -> [String] {
    let texts = console.texts
    var lines = TextWrapping.wrap(texts.introduction, width: console.width)
    for role in [HelpRole.student, .teacher, nil] {
      lines += ["", console.style.bold(texts.heading(role))] + commandRows(role, console)
    }
    lines += ["", console.style.bold(texts.duringQuestion)]
    lines += QuestionCommand.allCases.flatMap { name in
      row(name.word(in: texts.language), texts.help(name), console)
    }
    return lines + [""] + TextWrapping.wrap(texts.more, width: console.width)
  }
}

/// The commands for a role, or with `nil` those for all.
private func commandRows(_ role: HelpRole?, _ console: Console) -> [String] {
  HelpRole.commands(role).flatMap { name in
    row(name.word(in: console.texts.language), console.texts.help(name).summary, console)
  }
}

private func row(_ word: String, _ meaning: String, _ console: Console) -> [String] {
  TextWrapping.wrap(
    meaning, width: console.width, firstIndent: "  " + word.padded(to: 17),
    nextIndent: String(repeating: " ", count: 19))
}

/// The help for a role: the way, then its commands.
struct RoleScreen {
  let role: HelpRole

  func lines(_ console: Console) -> [String] {
    let texts = console.texts
    let guide = texts.guide(role)
    var lines = [console.style.bold(texts.heading(role))]
    for step in guide.steps {
      lines += TextWrapping.wrap(step.purpose, width: console.width)
      lines += TextWrapping.wrap(
        "oefen " + step.command, width: console.width, firstIndent: "  ", nextIndent: "    ")
    }
    lines += [""] + TextWrapping.wrap(guide.advice, width: console.width)
    let heading = texts.manual.commands.capitalizedFirst
    return lines + ["", console.style.bold(heading)] + commandRows(role, console)
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
    lines += texts.options(of: command).flatMap { optionRows($0, console) }
    if let note = help.note { lines += TextWrapping.wrap(note, width: console.width) }
    lines.append(texts.exampleLabel)
    return lines
      + help.transcript.flatMap { line in
        TextWrapping.wrap(line, width: console.width, firstIndent: "  ", nextIndent: "    ")
      }
  }
}

/// A long option has a row of its own.
private func optionRows(_ option: CommandHelp.Option, _ console: Console) -> [String] {
  let indent = String(repeating: " ", count: 22)
  guard option.flag.count > 19 else {
    return TextWrapping.wrap(
      option.meaning, width: console.width, firstIndent: "  " + option.flag.padded(to: 20),
      nextIndent: indent)
  }
  return TextWrapping.wrap(
    option.flag, width: console.width, firstIndent: "  ", nextIndent: "    ")
    + TextWrapping.wrap(
      option.meaning, width: console.width, firstIndent: indent, nextIndent: indent)
}

extension String {
  /// With spaces behind, one at least.
  func padded(to width: Int) -> String {
    self + String(repeating: " ", count: Swift.max(1, width - count))
  }
}
