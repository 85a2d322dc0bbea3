import Practice
import QuestionTypes
import QuizModel
import Terminal

/// An open question at the prompt: the answer in several lines or in an editor, locked before the
/// model answer is shown, then judged point by point by the learner.
extension SessionPrompt {
  mutating func answerOpenly(_ question: Question, _ key: OpenKey) -> Step {
    if let locked = session.lockedAnswer { return judge(locked, question, key) }
    var answer: [String] = []
    var typed = ""
    while true {
      switch nextLine(for: question, initialText: typed) {
      case .leave:
        return .leave
      case .resized(let text):
        typed = text
        show(question)
        console.show(answer.map { "> " + $0.sanitizedLine })
      case .text(let line):
        typed = ""
        switch take(line, after: answer, at: question) {
        case .more(let lines): answer = lines
        case .whole(let text): return lock(text, question, key)
        case .step(let step): return step
        }
      }
    }
  }

  /// What a line makes of the answer so far.
  private enum Progress {
    case more([String])
    case whole(String)
    case step(Step)
  }

  private mutating func take(
    _ line: String, after answer: [String], at question: Question
  ) -> Progress {
    let text = line.trimmingSpaces
    if text.isEmpty {
      guard answer.isEmpty else { return .whole(answer.joined(separator: "\n")) }
      console.say(texts.unreadable(.empty))
      return .more([])
    }
    if [":editor", ":e"].contains(text) {
      return edited(answer).map { .whole($0) } ?? .more(answer)
    }
    if answer.isEmpty, case .unknown? = try? OpenAnswerReading.read(text) {
      return .step(giveUp(question))
    }
    switch PromptInput(line: line, to: .open(OpenField(lines: nil)), shown: []) {
    case .question(let command, let rest):
      return perform(command, rest, at: question).map { .step($0) } ?? .more(answer)
    case .command(let name, let words):
      runDuringQuestion(name, words, at: question)
      return .more(answer)
    case .unknownCommand(let word):
      console.say(texts.unknownCommand(word, meant: CommandWords.nearest(to: word)))
      return .more(answer)
    case .empty, .other: return .more(answer + [line])
    }
  }

  private func edited(_ answer: [String]) -> String? {
    let text = workspace.edit(answer.joined(separator: "\n"))
    guard let text = text?.trimmingSpaces, !text.isEmpty else {
      console.say(texts.nothingEdited)
      return nil
    }
    return text
  }

  private mutating func lock(_ answer: String, _ question: Question, _ key: OpenKey) -> Step {
    let presentation = question.body.shape.presentation
    do throws(Unreadable) {
      _ = try presentation.read(answer, shown: [])
    } catch {
      console.say(texts.unreadable(error))
      return answerOpenly(question, key)
    }
    record(.lockedAnswer(question.id, answer))
    if session.isMock { return .next }
    return judge(answer, question, key)
  }

  mutating func judge(_ answer: String, _ question: Question, _ key: OpenKey) -> Step {
    let layout = MarkupLayout(console)
    console.show(
      [""] + layout.lines(key.modelAnswer, first: texts.modelAnswer, next: "  ")
        + TextWrapping.wrap(console.style.dim(texts.judgeYourself), width: console.width))
    var made: Set<OptionID> = []
    for (place, point) in key.rubric.enumerated() {
      let lead = texts.judgePoint(place + 1, of: key.rubric.count)
      console.show(layout.lines(point.text, first: lead, next: "  "))
      switch askYesOrNo() {
      case true?: made.insert(point.id)
      case false?: break
      case nil: return .leave
      }
    }
    let typed = TypedResponse(answer, to: question.body.shape.presentation)
    return mark(.open(answer, made: made), typed, of: question)
  }

  /// `nil` when the learner goes.
  private func askYesOrNo() -> Bool? {
    while true {
      switch workspace.lines.next(prompt: texts.judgePrompt, history: .none) {
      case .leave: return nil
      case .resized: continue
      case .text(let line):
        switch line.trimmingSpaces.lowercased() {
        case "j", "ja", "y", "yes": return true
        case "n", "nee", "no": return false
        default: console.say(texts.judgeAgain)
        }
      }
    }
  }
}

private enum OpenAnswerReading {
  static func read(_ text: String) throws(Unreadable) -> Response {
    try Presentation.open(OpenField(lines: nil)).read(text, shown: [])
  }
}
