import QuizModel

/// A row of questions being answered. Its state follows from its start and its records alone, so
/// a session that was cut off goes on where it was.
public struct PracticeSession: Sendable {
  public let id: SessionID
  public let start: SessionStart
  /// In the order in which they were given.
  public private(set) var attempts: [PastAttempt] = []
  public private(set) var skipped: [QuestionID] = []
  /// Hints shown so far for the question that is being asked.
  public private(set) var hintsShown = 0
  public private(set) var isEnded = false

  public init(id: SessionID, start: SessionStart) {
    self.id = id
    self.start = start
  }

  /// The place in the row of the question that is being asked, from 0.
  public var position: Int { attempts.count + skipped.count }

  /// The question that is being asked; `nil` after the last.
  public var current: QuestionID? {
    position < start.questions.count ? start.questions[position] : nil
  }

  public var isOver: Bool { isEnded || current == nil }

  /// Takes in what happened. A record that doesn't fit the state changes nothing.
  public mutating func apply(_ record: Record) {
    switch record.event {
    case .attempt(let attempt) where attempt.question == current:
      attempts.append(PastAttempt(id: record.id, time: record.time, attempt: attempt))
      hintsShown = 0
    case .retraction(let id) where attempts.last?.id == id && !isFollowedBySkip:
      hintsShown = attempts.removeLast().attempt.hints
    case .skip(let question) where question == current:
      skipped.append(question)
      hintsShown = 0
    case .hint(let question, let step) where question == current:
      hintsShown = step
    case .sessionEnded:
      isEnded = true
    default: break
    }
  }

  /// Whether a question was skipped after the last attempt, so that it can't be taken back.
  private var isFollowedBySkip: Bool {
    guard position > 0, let last = attempts.last else { return false }
    return start.questions[position - 1] != last.attempt.question
  }

  /// The attempt that can be taken back: the last one, until the next question is answered.
  public var retractable: PastAttempt? {
    isFollowedBySkip ? nil : attempts.last
  }

  /// The options of a question as this session shows them: in the order of the file where that's
  /// fixed, else shuffled by the session's seed, the same each time.
  public func order(of choices: Choices?, for question: QuestionID) -> [OptionID] {
    guard let choices else { return [] }
    return choices.shown(with: start.seed, for: question)
  }
}

extension Choices {
  public func shown(with seed: Seed, for question: QuestionID) -> [OptionID] {
    let ids = options.map { $0.id }
    guard !isOrderFixed else { return ids }
    var generator = seed.derived(for: "options", question.text).generator
    return generator.shuffled(ids)
  }
}
