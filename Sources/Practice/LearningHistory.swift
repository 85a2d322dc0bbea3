import QuizModel

/// What the records of one course say, with the attempts that were taken back left out.
public struct LearningHistory: Sendable {
  /// In the order in which they were made.
  public private(set) var attempts: [PastAttempt] = []
  public private(set) var examDate: Day?
  /// The last session, when it was neither ended nor answered to the end.
  public private(set) var openSession: PracticeSession?

  private var byQuestion: [QuestionID: [PastAttempt]] = [:]

  public init(_ records: [Record] = []) {
    let retracted = Self.retracted(records)
    for record in records {
      switch record.event {
      case .attempt(let attempt) where !retracted.contains(record.id):
        add(PastAttempt(id: record.id, time: record.time, attempt: attempt))
      case .examDate(let day):
        examDate = day
      default: break
      }
    }
    openSession = Self.openSession(records)
  }

  private mutating func add(_ attempt: PastAttempt) {
    attempts.append(attempt)
    byQuestion[attempt.attempt.question, default: []].append(attempt)
  }

  private static func retracted(_ records: [Record]) -> Set<RecordID> {
    Set(
      records.compactMap { record in
        if case .retraction(let attempt) = record.event { attempt } else { nil }
      })
  }

  private static func openSession(_ records: [Record]) -> PracticeSession? {
    guard
      let last = records.last(where: { if case .sessionStarted = $0.event { true } else { false } }
      ),
      case .sessionStarted(let start) = last.event, let id = last.session
    else { return nil }
    var session = PracticeSession(id: id, start: start)
    for record in records where record.session == id {
      session.apply(record)
    }
    return session.isOver ? nil : session
  }

  /// All attempts at a question, the latest last.
  public func attempts(at question: QuestionID) -> [PastAttempt] {
    byQuestion[question] ?? []
  }

  public func latest(at question: QuestionID) -> PastAttempt? {
    byQuestion[question]?.last
  }
}

/// An attempt with its record and its moment.
public struct PastAttempt: Equatable, Sendable {
  public let id: RecordID
  public let time: LocalInstant
  public let attempt: Attempt

  public init(id: RecordID, time: LocalInstant, attempt: Attempt) {
    self.id = id
    self.time = time
    self.attempt = attempt
  }

  /// Wrong, or partly so.
  public var isMistake: Bool { attempt.outcome != .correct }
  public var isSureMistake: Bool { isMistake && attempt.certainty == .sure }
}
