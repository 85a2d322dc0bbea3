import QuestionTypes
import QuizModel
import Terminal

/// What Tab offers at a prompt.
struct PromptCompletion {
  let bank: Bank
  let texts: any Texts

  /// Commands, and what each can be followed by.
  var atCommand: (CompletionContext) -> [Completion] {
    { context in
      let before = context.precedingText.split(separator: " ").map(String.init)
      let candidates = before.isEmpty ? commands(context.word) : arguments(after: before)
      return candidates.filter { $0.text.hasPrefix(context.word) }
    }
  }

  /// What can still be given: letters with their options, numbers still without a letter; commands
  /// too.
  func atQuestion(
    _ presentation: Presentation, order: [OptionID]
  ) -> (CompletionContext) -> [Completion] {
    let responses = ResponseCompletion(presentation: presentation, order: order)
    return { context in
      let isCommand = context.line.hasPrefix(":")
      let free = isCommand ? [] : responses.candidates(context)
      return free.isEmpty && (isCommand || !context.word.isEmpty) ? atCommand(context) : free
    }
  }

  private func commands(_ word: Substring) -> [Completion] {
    let colon = word.hasPrefix(":") ? ":" : ""
    let names = CommandName.allCases.map { name in
      Completion(colon + name.word(in: texts.language), note: texts.help(name).summary)
    }
    let others = QuestionCommand.allCases.map { name in
      Completion(colon + name.word(in: texts.language), note: texts.help(name))
    }
    // The other language's words complete too, once none of this one's fits.
    let shown = names + others
    guard !shown.contains(where: { $0.text.hasPrefix(word) }) else { return shown }
    return CommandWords.all.map { Completion(colon + $0) }
  }

  private func arguments(after words: [String]) -> [Completion] {
    let first = words[0].hasPrefix(":") ? String(words[0].dropFirst()) : words[0]
    guard let command = CommandName(word: first) else { return [] }
    switch (command, words.last) {
    case (.read, _), (.learn, _), (_, "--section"): return sections
    case (_, "--goal"), (_, "--uses"): return goals
    case (.help, _): return commands("")
    case (.mark, _) where words.count == 1, (.try, _) where words.count == 1:
      return bank.outlines.map { Completion($0.id.text) }
    case (.mock, _) where words.count == 1:
      return bank.course.tests.map { Completion($0.id.text, note: $0.title) }
    case (.draft, _) where words.count == 1: return types + [Completion("course")]
    case (_, "--type"): return types
    default:
      return texts.help(command).options.map { option in
        Completion(String(option.flag.prefix { $0 != " " }), note: option.meaning)
      }
    }
  }

  private var types: [Completion] {
    QuestionTypes.all.map { Completion($0.name, note: $0.template.purpose[texts.language]) }
  }

  private var sections: [Completion] {
    bank.course.sections.map { Completion($0.id.text, note: $0.title) }
  }

  private var goals: [Completion] {
    bank.course.goals.map { Completion($0.id.text, note: $0.title) }
  }
}
