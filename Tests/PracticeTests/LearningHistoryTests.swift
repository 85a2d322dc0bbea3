import Practice
import QuizModel
import TestSupport
import Testing

@Suite struct LearningHistoryTests {
  // MARK: Attempts

  @Test func nothing() {
    let history = LearningHistory()
    #expect(history.attempts.isEmpty)
    #expect(history.attempts(at: "q1").isEmpty)
    #expect(history.latest(at: "q1") == nil)
    #expect(history.examDate == nil)
    #expect(history.openSession == nil)
  }

  @Test func attemptsInOrder() {
    var records = SampleRecords()
    let first = records.add(.attempt(.sample("q1", score: .zero)))
    records.add(.attempt(.sample("q2")))
    let last = records.add(.attempt(.sample("q1")), session: nil)
    records.add(.skip("q1"))
    records.add(.hint("q1", step: 1))
    let history = LearningHistory(records.all)
    #expect(history.attempts.map { $0.attempt.question } == ["q1", "q2", "q1"])
    #expect(history.attempts(at: "q1").map { $0.id } == [first.id, last.id])
    #expect(history.latest(at: "q1")?.time == last.time)
    #expect(history.latest(at: "unknown") == nil)
  }

  @Test func retractedAttemptsAreLeftOut() {
    var records = SampleRecords()
    let first = records.add(.attempt(.sample("q1")))
    let second = records.add(.attempt(.sample("q1", score: .zero)))
    records.add(.retraction(of: second.id))
    records.add(.retraction(of: "unknown"))
    #expect(LearningHistory(records.all).attempts.map { $0.id } == [first.id])
    // Records of several devices come in the order of their clocks, which may differ.
    #expect(LearningHistory(records.all.reversed()).attempts.map { $0.id } == [first.id])
  }

  @Test(
    arguments: [
      (.correct, nil, false, false), (.correct, .sure, false, false), (.wrong, nil, true, false),
      (.wrong, .unsure, true, false), (.wrong, .sure, true, true), (.partial, .sure, true, true),
    ] as [(Verdict.Outcome, Certainty?, Bool, Bool)])
  func mistakes(outcome: Verdict.Outcome, certainty: Certainty?, isMistake: Bool, isSure: Bool) {
    let scores: [Verdict.Outcome: Rational] = [
      .correct: .one, .wrong: .zero, .partial: Rational(parts: 1, of: 3),
    ]
    let past = PastAttempt(
      id: "r1", time: .sample("2026-01-05"),
      attempt: .sample("q", score: scores[outcome]!, certainty: certainty))
    #expect(past.isMistake == isMistake)
    #expect(past.isSureMistake == isSure)
  }

  @Test func examDateIsTheLastOneSet() {
    var records = SampleRecords()
    let (first, second) = (Day(iso: "2026-01-20")!, Day(iso: "2026-02-01")!)
    records.add(.examDate(first), session: nil)
    #expect(LearningHistory(records.all).examDate == first)
    records.add(.examDate(second), session: "s1")
    #expect(LearningHistory(records.all).examDate == second)
    records.add(.examDate(nil), session: nil)
    #expect(LearningHistory(records.all).examDate == nil)
  }

  // MARK: The open session

  @Test func openSessionIsFound() throws {
    var records = SampleRecords()
    records.start("s1", ["q1", "q2"])
    #expect(LearningHistory(records.all).openSession?.current == "q1")
    records.add(.attempt(.sample("q1")))
    let session = try #require(LearningHistory(records.all).openSession)
    #expect(session.id == "s1")
    #expect(session.start.seed == Seed(7))
    #expect(session.current == "q2")
  }

  @Test func finishedAndEndedSessionsAreNotOpen() {
    var finished = SampleRecords()
    finished.start("s1", ["q1", "q2"])
    finished.add(.attempt(.sample("q1")))
    finished.add(.skip("q2"))
    #expect(LearningHistory(finished.all).openSession == nil)
    var ended = SampleRecords()
    ended.start("s1", ["q1", "q2"])
    ended.add(.attempt(.sample("q1")))
    ended.add(.sessionEnded)
    #expect(LearningHistory(ended.all).openSession == nil)
  }

  /// The last answer was given and taken back, and then the terminal died.
  @Test func takingTheLastAnswerBackOpensTheSession() {
    var records = SampleRecords()
    records.start("s1", ["q1"])
    let attempt = records.add(.attempt(.sample("q1")))
    #expect(LearningHistory(records.all).openSession == nil)
    records.add(.retraction(of: attempt.id))
    #expect(LearningHistory(records.all).openSession?.current == "q1")
  }

  @Test func sessionWithoutNameIsPassedBy() {
    var records = SampleRecords()
    records.start("s1", ["q1"])
    let start = SessionStart(mode: .practice, seed: Seed(1), questions: ["q2"])
    records.add(.sessionStarted(start), session: nil)
    #expect(LearningHistory(records.all).openSession?.id == "s1")
  }

  @Test func recordsOfOtherSessionsDontCount() {
    var records = SampleRecords()
    records.start("s1", ["q1", "q2"])
    records.add(.attempt(.sample("q1")), session: "unknown")
    records.add(.attempt(.sample("q1")), session: nil)
    records.add(.sessionEnded, session: "unknown")
    #expect(LearningHistory(records.all).openSession?.current == "q1")
  }

  @Test func latestOfSeveralOpenSessions() {
    var records = SampleRecords()
    records.start("s1", ["q1", "q2"])
    records.start("s2", ["q1", "q2"])
    records.add(.attempt(.sample("q1")), session: "s1")
    #expect(LearningHistory(records.all).openSession?.id == "s2")
    #expect(LearningHistory(records.all).openSession?.current == "q1")
  }

  /// A short session in between doesn't make the one that was cut off disappear.
  @Test(arguments: [true, false]) func laterSessionThatIsDone(isEnded: Bool) {
    var records = SampleRecords()
    records.start("s1", ["q1", "q2"])
    records.add(.attempt(.sample("q1")), session: "s1")
    records.start("s2", ["q3"])
    records.add(isEnded ? .sessionEnded : .attempt(.sample("q3")), session: "s2")
    let open = LearningHistory(records.all).openSession
    #expect(open?.id == "s1")
    #expect(open?.current == "q2")
  }

  // MARK: Two prompts at once

  /// Two sessions on the same questions, their records mixed as they come in: each session's state
  /// follows from its own records alone, and the attempts of both count.
  @Test(arguments: 1...60 as ClosedRange<UInt64>) func twoPromptsAtOnce(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let questions: [QuestionID] = ["q1", "q2", "q3", "q4"]
    var records = SampleRecords()
    let ids: [SessionID] = ["s1", "s2"]
    for id in ids { records.start(id, questions) }
    var alone = ids.map { id in
      PracticeSession(
        id: id, start: SessionStart(mode: .practice, seed: Seed(7), questions: questions))
    }
    for _ in 0..<generator.next(below: 14) {
      let place = generator.next(below: 2)
      let event = event(in: alone[place], &generator)
      alone[place].apply(records.add(event, session: ids[place]))
    }
    let history = LearningHistory(records.all)
    #expect(history.openSession == alone.last { !$0.isOver })
    let own = alone.flatMap { $0.attempts }.map { $0.id }.sorted()
    #expect(history.attempts.map { $0.id }.sorted() == own)
  }

  private func event(
    in session: PracticeSession, _ generator: inout SeededGenerator
  ) -> Event {
    guard let question = session.current, !session.isEnded else { return .sessionEnded }
    switch generator.next(below: 6) {
    case 0: return .skip(question)
    case 1: return .hint(question, step: session.hintsShown + 1)
    case 2:
      if let last = session.retractable { return .retraction(of: last.id) }
      return .flag(question, remark: "Odd.")
    default: return .attempt(.sample(question))
    }
  }
}
