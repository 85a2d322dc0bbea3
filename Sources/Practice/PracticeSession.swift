import QuizModel

/// A row of questions being answered. Its state follows from its start and its records alone, so
/// a session that was cut off goes on where it was.
///
/// In a mock exam an open question is answered when it comes and judged after the last one, because
/// judging shows the model answer.
public struct PracticeSession: Equatable, Sendable {
  public let id: SessionID
  public let start: SessionStart
  public private(set) var isEnded = false

  /// One for each question that was answered or skipped.
  private var steps: [Step] = []
  /// How many hints of a question were shown.
  private var hints: [QuestionID: Int] = [:]
  /// Answers to open questions that were locked.
  private var locked: [QuestionID: String] = [:]

  private enum Step: Equatable {
    case answered(PastAttempt)
    case skipped(QuestionID)
    /// An open question of a mock exam, still to be judged.
    case locked(QuestionID, RecordID)
  }

  public var isMock: Bool { start.mode == .mock }

  public init(id: SessionID, start: SessionStart) {
    self.id = id
    self.start = start
  }

  /// In the order in which they were given.
  public var attempts: [PastAttempt] {
    steps.compactMap { if case .answered(let attempt) = $0 { attempt } else { nil } }
  }

  public var skipped: [QuestionID] {
    steps.compactMap { if case .skipped(let question) = $0 { question } else { nil } }
  }

  /// What counts for the result: in practice what was answered, in a mock exam every question, 0
  /// where there's no answer.
  public var scores: [(question: QuestionID, score: Rational)] {
    let answered = attempts.map { (question: $0.attempt.question, score: $0.attempt.score) }
    guard isMock else { return answered }
    return start.questions.map { id in
      (id, answered.last { $0.question == id }?.score ?? .zero)
    }
  }

  /// The place in the row of the question that is being asked, from 0.
  public var position: Int { steps.count }

  /// The question that is being asked; `nil` after the last.
  public var current: QuestionID? {
    position < start.questions.count ? start.questions[position] : nil
  }

  /// The question whose locked answer is to be judged, now that all were answered.
  public var toJudge: QuestionID? { placeToJudge.map { start.questions[$0] } }

  private var placeToJudge: Int? {
    guard current == nil else { return nil }
    return steps.firstIndex { if case .locked = $0 { true } else { false } }
  }

  /// Whether all is answered and judged, or the session was stopped.
  public var isOver: Bool { isEnded || (current == nil && toJudge == nil) }

  /// Hints shown so far for the question that is being asked.
  public var hintsShown: Int { current.flatMap { hints[$0] } ?? 0 }

  /// The locked answer to the question that is being asked, still to be judged.
  public var lockedAnswer: String? { (current ?? toJudge).flatMap { locked[$0] } }

  /// The milliseconds spent on the questions that were answered; `nil` where no clock ran.
  public var milliseconds: Int? {
    let spent = attempts.compactMap { $0.attempt.milliseconds }
    return spent.isEmpty ? nil : spent.reduce(0, +)
  }

  /// The attempt that can be taken back: the last one, until the next question is answered or
  /// skipped.
  public var retractable: PastAttempt? {
    if case .answered(let attempt) = steps.last { attempt } else { nil }
  }

  /// The record that a retraction names, if the last answer can be taken back.
  public var retractableRecord: RecordID? {
    if case .locked(_, let record) = steps.last, current != nil { return record }
    return retractable?.id
  }

  /// Takes in what happened. A record that doesn't fit the state changes nothing.
  public mutating func apply(_ record: Record) {
    guard record.session == id, !isEnded else { return }
    switch record.event {
    case .attempt(let attempt) where attempt.question == current:
      steps.append(
        .answered(PastAttempt(id: record.id, time: record.time, attempt: attempt)))
    case .attempt(let attempt) where attempt.question == toJudge:
      guard let place = placeToJudge else { return }
      steps[place] = .answered(PastAttempt(id: record.id, time: record.time, attempt: attempt))
    case .retraction(let answer) where answer == retractableRecord:
      steps.removeLast()
      if let current { locked[current] = nil }
    case .skip(let question) where question == current:
      steps.append(.skipped(question))
    case .lockedAnswer(let question, let text) where question == current:
      locked[question] = text
      if isMock { steps.append(.locked(question, record.id)) }
    case .hint(let question, let step) where question == current:
      hints[question] = step
    case .sessionEnded:
      isEnded = true
    default: break
    }
  }

  /// The question as this session asks it, its numbers drawn by the session's seed.
  public func drawn(_ question: Question, decimalMark: Character) -> Question {
    question.drawn(with: start.seed, decimalMark: decimalMark)
  }

  /// The order in which this session shows a question's options or elements: the same each time.
  public func order(of question: Question) -> [OptionID] {
    question.body.shape.presentation.shownOrder(with: start.seed, for: question.id)
  }
}
