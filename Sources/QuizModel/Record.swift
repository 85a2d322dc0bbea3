/// One thing that happened while learning: a line of the append-only event table, which is the
/// only truth. Mastery, schedule, advice and a session's state are computed from it.
///
/// Records are ordered by time, then device, then sequence.
public struct Record: Equatable, Sendable, Identifiable {
  public let id: RecordID
  public let device: String
  /// Counts a device's records from 1.
  public let sequence: Int
  public let time: LocalInstant
  public let course: CourseID
  public let session: SessionID?
  public let event: Event

  public init(
    id: RecordID, device: String, sequence: Int, time: LocalInstant, course: CourseID,
    session: SessionID?, event: Event
  ) {
    self.id = id
    self.device = device
    self.sequence = sequence
    self.time = time
    self.course = course
    self.session = session
    self.event = event
  }
}

extension Record {
  /// Whether it comes before `other` in the order of records.
  public func precedes(_ other: Record) -> Bool {
    if time.instant != other.time.instant { return time.instant < other.time.instant }
    return device == other.device ? sequence < other.sequence : device < other.device
  }
}

public enum Event: Equatable, Sendable {
  case sessionStarted(SessionStart)
  case sessionEnded
  case attempt(Attempt)
  /// The learner took an attempt back.
  case retraction(of: RecordID)
  /// The learner contests how an attempt was marked.
  case contest(RecordID, remark: String)
  /// The learner reports a bad question.
  case flag(QuestionID, remark: String)
  case skip(QuestionID)
  /// The learner's answer to an open question, locked before the model answer was shown.
  case lockedAnswer(QuestionID, String)
  /// The hint that was shown, counted from 1.
  case hint(QuestionID, step: Int)
  /// `nil` takes the exam date away.
  case examDate(Day?)
}

/// What a session was started with: enough to show the same questions in the same order again.
public struct SessionStart: Equatable, Sendable, Codable {
  public enum Mode: String, Sendable, CaseIterable, Codable {
    case practice
    /// The summary in pieces with questions between.
    case learn
    /// A mock exam: no feedback until the end.
    case mock
  }

  public let mode: Mode
  public let seed: Seed
  public let questions: [QuestionID]
  /// The section of a guided session.
  public let section: SectionID?
  /// The named test of the course that a mock exam is.
  public let test: TestID?
  /// The time that a mock exam is meant to take.
  public let minutes: Int?

  public init(
    mode: Mode, seed: Seed, questions: [QuestionID], section: SectionID? = nil,
    test: TestID? = nil, minutes: Int? = nil
  ) {
    self.mode = mode
    self.seed = seed
    self.questions = questions
    self.section = section
    self.test = test
    self.minutes = minutes
  }
}

/// A response to a question with its verdict.
public struct Attempt: Equatable, Sendable {
  public let question: QuestionID
  public let revision: String
  public let seed: Seed
  /// The options as shown.
  public let order: [OptionID]
  /// The response as typed.
  public let typed: String
  public let chosen: [OptionID]
  public let outcome: Verdict.Outcome
  /// The share of the points, 0…1.
  public let score: Rational
  public let ruleVersion: Int
  public let certainty: Certainty?
  public let hints: Int
  /// Whether the explanation was asked before responding, or the learner said not to know.
  public let isGivenUp: Bool
  /// The goals that the response mixed up with the question's own.
  public let confused: [GoalID]
  /// From the question's appearance to Enter; `nil` when unknown.
  public let milliseconds: Int?
  public let mode: SessionStart.Mode

  public init(
    question: QuestionID, revision: String, seed: Seed, order: [OptionID], typed: String,
    chosen: [OptionID], outcome: Verdict.Outcome, score: Rational, ruleVersion: Int,
    certainty: Certainty?, hints: Int, isGivenUp: Bool, confused: [GoalID], milliseconds: Int?,
    mode: SessionStart.Mode
  ) {
    self.question = question
    self.revision = revision
    self.seed = seed
    self.order = order
    self.typed = typed
    self.chosen = chosen
    self.outcome = outcome
    self.score = score
    self.ruleVersion = ruleVersion
    self.certainty = certainty
    self.hints = hints
    self.isGivenUp = isGivenUp
    self.confused = confused
    self.milliseconds = milliseconds
    self.mode = mode
  }
}
