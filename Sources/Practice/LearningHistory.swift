import QuizModel

/// What the records of one course say, with the attempts that were taken back left out.
public struct LearningHistory: Sendable {
  /// In the order in which they were made.
  public private(set) var attempts: [PastAttempt] = []
  public private(set) var examDate: Day?
  /// The latest session that was neither ended nor answered to the end, whatever was practised
  /// since.
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
    var sessions: [PracticeSession] = []
    for record in records {
      guard let id = record.session else { continue }
      if case .sessionStarted(let start) = record.event {
        sessions.append(PracticeSession(id: id, start: start))
      } else if let place = sessions.lastIndex(where: { $0.id == id }) {
        sessions[place].apply(record)
        if sessions[place].isEnded { sessions.remove(at: place) }
      }
    }
    return sessions.last { !$0.isOver }
  }

  /// All attempts at a question, the latest last.
  public func attempts(at question: QuestionID) -> [PastAttempt] {
    byQuestion[question] ?? []
  }

  /// The questions that were ever answered, in no order.
  public var answered: some Collection<QuestionID> { byQuestion.keys }

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
