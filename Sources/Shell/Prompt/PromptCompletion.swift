import QuizModel
import Terminal

/// What Tab offers at a prompt.
struct PromptCompletion {
  let bank: Bank
  let texts: any Texts
  /// The ids of the courses to go to.
  var courses: () -> [String] = { [] }
  var instruments: () -> [Instrument] = { [] }
  var assignments: () -> [Assignment] = { [] }

  /// Commands, and what each can be followed by.
  var atCommand: (CompletionContext) -> [Completion] {
    { context in
      let before = context.precedingText.split(separator: " ").map(String.init)
      let candidates =
        before.isEmpty ? commands(context.word) : arguments(after: before, context.word)
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
    return completion.names(word.dropFirst(colon.count), ofQuestions: true).map {
      Completion(colon + $0.text, note: $0.note)
    }
  }

  private func arguments(after words: [String], _ word: Substring) -> [Completion] {
    let first = words[0].hasPrefix(":") ? String(words[0].dropFirst()) : words[0]
    guard CommandName(word: first) != nil else { return [] }
    return completion.offer(after: [first] + words.dropFirst(), word: String(word)).words
  }

  private var completion: CommandCompletion {
    CommandCompletion(
      texts: texts, bank: { bank }, courses: courses, instruments: instruments,
      assignments: assignments)
  }
}
