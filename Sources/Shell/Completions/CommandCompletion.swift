import QuestionTypes
import QuizModel
import Terminal

/// What can follow some words of a command, at the prompt and in the shell.
struct CommandCompletion {
  let texts: any Texts
  /// Asked for only where something of a course is wanted.
  let bank: () -> Bank?
  let courses: () -> [String]
  let instruments: () -> [Instrument]
  /// Asked for only where an assignment is wanted.
  let assignments: () -> [Assignment]

  struct Offer {
    var words: [Completion] = []
    /// Whether the path of a file may stand here too.
    var hasPaths = false
  }

  /// What can stand in the place of `word`, behind the words before it.
  func offer(after words: [String], word: String) -> Offer {
    let all = everything(after: words, word: word)
    return Offer(words: all.words.filter { $0.text.hasPrefix(word) }, hasPaths: all.hasPaths)
  }

  private func everything(after words: [String], word: String) -> Offer {
    let place = CommandWords.place(in: words)
    let command = place.flatMap { CommandName(word: words[$0]) }
    if place != nil, command == nil { return Offer() }
    let usage = command.map { CommandUsage($0, texts) } ?? program
    let others = place.map { words[..<$0] + words[($0 + 1)...] } ?? words[...]

    if let option = others.last.flatMap(usage.option), !option.values.isEmpty {
      return offer(of: option.values, word)
    }
    if word.hasPrefix("-") { return options(of: usage, word) }
    guard let operand = usage.operand(usage.operandCount(in: others)) else {
      return options(of: usage, word)
    }
    let offer =
      command == nil
      ? Offer(words: names(word, ofQuestions: false)) : offer(of: operand.values, word)
    return offer.words.isEmpty && !offer.hasPaths ? options(of: usage, word) : offer
  }

  /// The program without a command.
  private var program: CommandUsage { CommandUsage(programIn: texts) }

  /// Options, or the values of the one whose sign `=` has been typed.
  private func options(of usage: CommandUsage, _ word: String) -> Offer {
    guard let sign = word.firstIndex(of: "="), let option = usage.option(String(word[..<sign]))
    else {
      return Offer(words: usage.options.map { Completion($0.name, note: $0.meaning) })
    }
    let value = String(word[word.index(after: sign)...])
    return Offer(
      words: offer(of: option.values, value).words.map {
        Completion("\(option.name)=\($0.text)", note: $0.note)
      })
  }

  private func offer(of values: [ValueKind], _ word: String) -> Offer {
    Offer(
      words: values.flatMap { candidates($0, word) },
      hasPaths: values.contains(.path) || values.contains(.instrument))
  }

  private func candidates(_ value: ValueKind, _ word: String) -> [Completion] {
    switch value {
    case .word(let text): [Completion(text)]
    case .section: bank()?.course.sections.map { Completion($0.id.text, note: $0.title) } ?? []
    case .goal: bank()?.course.goals.map { Completion($0.id.text, note: $0.title) } ?? []
    case .question: questions(word)
    case .questionType:
      QuestionTypes.all.map { Completion($0.name, note: $0.template.purpose[texts.language]) }
    case .test: bank()?.course.tests.map { Completion($0.id.text, note: $0.title) } ?? []
    case .assignment: assignments().map { Completion($0.id.text, note: $0.title) }
    case .course: courses().filter(CourseID.isValid).map { Completion($0) }
    case .instrument:
      instruments().map { Completion($0.id.text, note: $0.title[texts.language]) }
    case .command: names(word, ofQuestions: true)
    case .path, .free: []
    }
  }

  /// With their prompts where they're few: each has to be read from its file.
  private func questions(_ word: String) -> [Completion] {
    guard let bank = bank() else { return [] }
    let ids = bank.outlines.map { $0.id }.filter { $0.text.hasPrefix(word) }
    return ids.map { id in
      let prompt = ids.count > Self.fewQuestions ? nil : bank.question(id)?.prompt.plain
      return Completion(id.text, note: prompt)
    }
  }

  private static let fewQuestions = 20

  /// Commands in this language; all words of both once none of these fits.
  func names(_ word: some StringProtocol, ofQuestions: Bool) -> [Completion] {
    var names = CommandName.allCases.map { name in
      Completion(name.word(in: texts.language), note: texts.help(name).summary)
    }
    var words = CommandName.allCases.flatMap { $0.words }
    if ofQuestions {
      names += QuestionCommand.allCases.map { name in
        Completion(name.word(in: texts.language), note: texts.help(name))
      }
      words = CommandWords.all
    }
    return names.contains { $0.text.hasPrefix(word) } ? names : words.map { Completion($0) }
  }
}
