import Practice
import QuizModel
import Terminal

/// After the feedback, before the next question: the place to take an answer back, to contest it
/// or to report the question.
extension SessionPrompt {
  mutating func pause(after feedback: FeedbackScreen) -> Step {
    let question = feedback.question
    while true {
      switch nextLineAtPause() {
      case .leave: return .leave
      case .resized: console.show([""] + feedback.lines(console))
      case .text(let line):
        switch PromptInput(command: line) {
        case .empty: return .next
        case .question(let command, let rest):
          if let step = perform(command, rest, atPauseAfter: feedback) { return step }
        case .command(let name, let words): runDuringQuestion(name, words, at: question)
        case .unknownCommand(let word):
          console.say(texts.unknownCommand(word, meant: CommandWords.nearest(to: word)))
        case .other:
          if goesOn(with: line) { return .next }
        }
      }
    }
  }

  private func nextLineAtPause() -> PromptEntry {
    let prompt = session.current == nil ? texts.toResult : texts.nextQuestion
    return workspace.lines.next(
      prompt: console.style.dim(prompt) + " ", history: .commands,
      completions: PromptCompletion(bank: bank, texts: texts).atCommand)
  }

  /// From a pipe there's no Enter to wait for: the line answers the next question. A person is told
  /// what can be typed, for the next question isn't on the screen yet.
  private func goesOn(with line: String) -> Bool {
    if workspace.lines.isInteractive {
      let word = line.trimmingSpaces.prefix { !$0.isWhitespace }
      let meant = word.count < 3 ? nil : CommandWords.nearest(to: String(word))
      console.say(
        meant.map { texts.unknownCommand(String(word), meant: $0) } ?? texts.pauseCommands)
      return false
    }
    workspace.lines.putBack(line)
    return true
  }

  private mutating func perform(
    _ command: QuestionCommand, _ rest: String, atPauseAfter feedback: FeedbackScreen
  ) -> Step? {
    switch command {
    case .undo:
      guard let last = session.retractable else { return nil }
      record(.retraction(of: last.id))
      console.say(texts.undone)
      return .next
    case .contest:
      if let last = session.retractable { record(.contest(last.id, remark: rest)) }
      console.say(texts.contested)
    case .flag: flag(feedback.question, remark: rest)
    case .explain, .hint: console.show([""] + feedback.lines(console))
    case .skip: return .next
    case .stop: return .stop
    }
    return nil
  }

  /// Says how the session ended. One that was left goes on another time.
  mutating func finish(_ departure: Departure) {
    let (number, count) = (session.position + 1, session.start.questions.count)
    if departure == .left, !session.isOver {
      console.say(
        workspace.records.isComplete
          ? texts.stoppedAt(number, of: count) : texts.notSavedAt(number, of: count))
      return
    }
    record(.sessionEnded)
    guard session.isMock || !session.attempts.isEmpty else {
      console.say(texts.nothingAnswered)
      return
    }
    showResult()
  }

  private func showResult() {
    let history = workspace.records.history(of: bank.course.id)
    let today = workspace.today
    let screen = ResultScreen(
      result: SessionResult(session: session, bank: bank, history: history, today: today),
      answered: session.attempts.count, bank: bank,
      advice: StudyAdvice.all(bank: bank, history: history, today: today), today: today)
    if session.isMock {
      showMockResult(screen)
    } else {
      console.show([""] + screen.lines(console))
    }
    if !workspace.records.isComplete { console.say(texts.notAllRecorded) }
  }
}
