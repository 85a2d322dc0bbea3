import Practice
import QuestionTypes
import QuizModel
import Terminal

/// A mock exam: nothing is said of a response until all were given. Open questions are judged then,
/// and every question gets its feedback.
extension SessionPrompt {
  /// What a command can't do while the exam lasts, because it would tell answers.
  static func isBarredInMock(_ name: CommandName) -> Bool { name != .help }

  static func isBarredInMock(_ command: QuestionCommand) -> Bool {
    switch command {
    case .hint, .explain, .contest: true
    case .skip, .undo, .flag, .stop: false
    }
  }

  /// Under a question: how much of the time is left.
  func showTimeLeft() {
    guard let minutes = session.start.minutes, workspace.clock.stopwatch() != nil else { return }
    let left = minutes * 60_000 - (session.milliseconds ?? 0)
    console.say(
      console.style.dim(
        left > 0 ? texts.minutesLeft((left + 59_999) / 60_000) : texts.timeIsUp(minutes)))
  }

  /// Takes the last answer back; its question is asked again.
  mutating func takeBack() -> Step? {
    guard let last = session.retractableRecord else {
      console.say(texts.undoTooLate)
      return nil
    }
    record(.retraction(of: last))
    console.say(texts.undone)
    return .next
  }

  /// What wasn't answered when the exam was handed in early stays empty.
  mutating func leaveRestEmpty() {
    while let question = session.current { record(.skip(question)) }
  }

  /// The open questions, each with the model answer, judged by the learner.
  mutating func judgeOpenAnswers() -> Step {
    if session.toJudge != nil { console.show(["", console.style.bold(texts.judgeHeading)]) }
    while let id = session.toJudge {
      guard let question = bank.question(id), case .open(let key) = question.body.shape.key,
        let answer = session.lockedAnswer
      else {
        record(.sessionEnded)
        break
      }
      console.show([""] + MarkupLayout(console).lines(question.prompt))
      console.show(answer.split(separator: "\n").map { "> " + String($0).sanitizedLine })
      if judge(answer, question, key) == .leave { return .leave }
    }
    return .next
  }

  /// The result, then each question with its feedback, then what to do now.
  func showMockResult(_ screen: ResultScreen) {
    let grade = MockGrade(session: session, bank: bank)
    let title = session.start.test.flatMap { id in bank.course.tests.first { $0.id == id }?.title }
    console.show([""] + MockResultScreen(title: title, grade: grade, result: screen).lines(console))
    for (place, id) in session.start.questions.enumerated() {
      guard let review = MockReview(id, in: session, bank: bank) else { continue }
      let number = (place + 1, session.start.questions.count)
      console.show([""] + review.lines(number: number, console))
      if place + 1 < session.start.questions.count, !goesOnReading() { break }
    }
    console.show([""] + screen.adviceLines(console))
  }

  /// A person reads one question at a time; from a pipe all come at once.
  private func goesOnReading() -> Bool {
    guard workspace.lines.isInteractive else { return true }
    while true {
      switch workspace.lines.next(
        prompt: console.style.dim(texts.nextFeedback) + " ", history: .none)
      {
      case .leave: return false
      case .resized: continue
      case .text(let line): return line.trimmingSpaces.isEmpty
      }
    }
  }
}

/// One question of a mock exam, looked at afterwards: what was answered and what is said of it.
struct MockReview {
  let question: Question
  let feedback: FeedbackScreen

  init?(_ id: QuestionID, in session: PracticeSession, bank: Bank) {
    guard let written = bank.question(id) else { return nil }
    let question = session.drawn(written, decimalMark: bank.decimalMark)
    let attempt = session.attempts.last { $0.attempt.question == id }?.attempt
    let order = attempt?.order ?? session.order(of: question)
    let response = attempt.map { question.body.shape.presentation.response($0) } ?? .unknown
    let verdict = question.body.verdict(on: response) ?? Verdict(score: .zero, remarks: [])
    self.question = question
    feedback = FeedbackScreen(
      question: question, course: bank.course, order: order,
      typed: response == .unknown ? nil : attempt?.typed, response: response, verdict: verdict,
      certainty: nil, isUnanswered: attempt == nil)
  }

  func lines(number: (Int, Int), _ console: Console) -> [String] {
    let heading = console.texts.questionHeading(
      number: number.0, of: number.1, section: question.section, points: question.points)
    return TextWrapping.wrap(console.style.bold(heading), width: console.width)
      + TextWrapping.wrap(question.prompt.lastParagraph, width: console.width)
      + feedback.lines(console)
  }
}

extension Presentation {
  /// The response of an attempt that was recorded.
  fileprivate func response(_ attempt: Attempt) -> Response {
    if attempt.isGivenUp { return .unknown }
    if case .open = self { return .open(attempt.typed, made: Set(attempt.chosen)) }
    return (try? read(attempt.typed, shown: attempt.order)) ?? .unknown
  }
}
