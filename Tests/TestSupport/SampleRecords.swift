import QuizModel

extension LocalInstant {
  /// `2026-01-05` at `10:00` on a clock that is `offsetMinutes` east of Greenwich.
  public static func sample(
    _ date: String, _ time: String = "10:00", offsetMinutes: Int = 60
  ) -> LocalInstant {
    let parts = time.split(separator: ":").compactMap { Int($0) }
    guard let day = Day(iso: date), parts.count == 2 else {
      preconditionFailure("no date and time: \(date) \(time)")
    }
    let minutes = day.number * 1440 + parts[0] * 60 + parts[1] - offsetMinutes
    return LocalInstant(
      Instant(milliseconds: Int64(minutes) * 60_000), offsetMinutes: offsetMinutes)
  }

  public func adding(minutes: Int) -> LocalInstant {
    LocalInstant(
      Instant(milliseconds: instant.milliseconds + Int64(minutes) * 60_000),
      offsetMinutes: offsetMinutes)
  }
}

extension Attempt {
  /// Right, unless `score` says otherwise.
  public static func sample(
    _ question: QuestionID, score: Rational = .one, certainty: Certainty? = nil, hints: Int = 0,
    isGivenUp: Bool = false, confused: [GoalID] = []
  ) -> Attempt {
    Attempt(
      question: question, revision: "1", seed: Seed(1),
      order: ["right", "wrong-1", "wrong-2", "wrong-3"], typed: "a", chosen: ["right"],
      outcome: Verdict(score: score, remarks: []).outcome, score: score, ruleVersion: 1,
      certainty: certainty, hints: hints, isGivenUp: isGivenUp, confused: confused,
      milliseconds: 1500, mode: .practice)
  }
}

/// Records as one installation writes them: a minute apart, unless the clock is set.
public struct SampleRecords {
  public private(set) var all: [Record] = []
  public var time: LocalInstant

  public init(at time: LocalInstant = .sample("2026-01-01", "09:00")) {
    self.time = time
  }

  /// `session` is what the next records belong to.
  @discardableResult
  public mutating func add(_ event: Event, session: SessionID? = "s1") -> Record {
    let number = all.count + 1
    let record = Record(
      id: RecordID("r\(number)"), device: "here", sequence: number, time: time, course: "sample",
      session: session, event: event)
    all.append(record)
    time = time.adding(minutes: 1)
    return record
  }

  /// Starts a session with these questions.
  public mutating func start(_ session: SessionID, _ questions: [QuestionID]) {
    add(
      .sessionStarted(SessionStart(mode: .practice, seed: Seed(7), questions: questions)),
      session: session)
  }

  /// An attempt on the day, at ten in the morning or later.
  @discardableResult
  public mutating func add(_ attempt: Attempt, on date: String) -> Record {
    let morning = LocalInstant.sample(date)
    precondition(time.day <= morning.day, "records are made in the order of their days")
    if time.instant < morning.instant { time = morning }
    return add(.attempt(attempt))
  }
}
