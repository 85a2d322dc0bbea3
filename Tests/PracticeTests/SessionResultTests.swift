import Practice
import QuizModel
import TestSupport
import Testing

@Suite struct SessionResultTests {
  private let today = Day(iso: "2026-01-05")!
  private let bank = Bank.sample(
    sections: [.sample("1"), .sample("1.1"), .sample("2")],
    goals: [.sample("g1"), .sample("g2"), .sample("g3")],
    questions: [
      .sample("a", section: "1.1", goals: ["g2", "g1"], points: 1),
      .sample("b", section: "1.1", goals: ["g2"], points: 1),
      .sample("c", section: "1", goals: ["g1"], points: 2),
      .sample("d", section: "1", goals: [], points: 3),
    ])

  private func result(_ attempts: [Attempt], skipping skipped: [QuestionID] = []) -> SessionResult {
    var records = SampleRecords(at: .sample("2026-01-05"))
    records.start("s1", attempts.map { $0.question } + skipped)
    for attempt in attempts { records.add(.attempt(attempt)) }
    for question in skipped { records.add(.skip(question)) }
    var session = PracticeSession(
      id: "s1",
      start: SessionStart(
        mode: .practice, seed: Seed(7), questions: attempts.map { $0.question } + skipped))
    for record in records.all { session.apply(record) }
    return SessionResult(
      session: session, bank: bank, history: LearningHistory(records.all), today: today)
  }

  private let third = Rational(parts: 1, of: 3)

  @Test func thirdsAddUpExactly() {
    let result = result([
      .sample("a", score: third), .sample("b", score: Rational(parts: 2, of: 3)),
      .sample("c", score: third), .sample("d", score: Rational(parts: 7, of: 9)),
    ])
    #expect(result.total.points == Rational(4))
    #expect(result.total.of == 7)
    #expect(result.total.fraction == 4.0 / 7)
  }

  @Test func bySectionAndMainGoalInTheOrderOfTheCourse() {
    let result = result([
      .sample("a"), .sample("b", score: third), .sample("c", score: third), .sample("d"),
    ])
    #expect(
      result.sections.map { "\($0.id) \($0.share.points)/\($0.share.of)" }
        == ["1 11/3/5", "1.1 4/3/2"])
    #expect(
      result.goals.map { "\($0.id) \($0.share.points)/\($0.share.of)" }
        == ["g1 2/3/2", "g2 4/3/2"])
  }

  @Test func mistakesSureOnesFirst() {
    let result = result([
      .sample("a", score: .zero), .sample("b", score: third, certainty: .sure),
      .sample("c", certainty: .sure), .sample("d", score: .zero, certainty: .sure),
    ])
    #expect(result.mistakes.map { $0.attempt.question } == ["b", "d", "a"])
  }

  @Test func certaintyMarksOnlyOnceClaimed() {
    #expect(result([.sample("a"), .sample("b", score: .zero)]).certaintyMarks == nil)
    let claimed = result([
      .sample("a", certainty: .sure), .sample("b", score: .zero), .sample("c", score: third),
      .sample("d", score: .zero, isGivenUp: true),
    ])
    #expect(claimed.certaintyMarks == Rational(parts: 5, of: 3))
  }

  /// a was wrong and b right for the first time: both come back tomorrow. d was right before, and
  /// c was skipped.
  @Test func returnsSoonestFirst() {
    var records = SampleRecords()
    records.add(.sample("d"), on: "2026-01-01")
    records.add(.sample("d"), on: "2026-01-02")
    records.time = .sample("2026-01-05")
    let questions: [QuestionID] = ["d", "a", "b", "c"]
    records.start("s1", questions)
    records.add(.attempt(.sample("d")))
    records.add(.attempt(.sample("a", score: .zero)))
    records.add(.attempt(.sample("b")))
    records.add(.skip("c"))
    var session = PracticeSession(
      id: "s1", start: SessionStart(mode: .practice, seed: Seed(7), questions: questions))
    for record in records.all.suffix(4) { session.apply(record) }
    let history = LearningHistory(records.all)
    let result = SessionResult(session: session, bank: bank, history: history, today: today)
    #expect(result.returns.map { $0.day.iso } == ["2026-01-06", "2026-01-12"])
    #expect(result.returns.map { $0.count } == [2, 1])
    #expect(result.skipped == 1)

    // Resumed and ended three days later: what was due on the 6th is due today.
    let later = SessionResult(
      session: session, bank: bank, history: history, today: Day(iso: "2026-01-08")!)
    #expect(later.returns.map { $0.day.iso } == ["2026-01-08", "2026-01-12"])
    #expect(later.returns.map { $0.count } == [2, 1])
  }

  @Test func nothingAnswered() {
    let result = result([], skipping: ["a", "b"])
    #expect(result.total.points == .zero)
    #expect(result.total.of == 0)
    #expect(result.total.fraction == 0)
    #expect(result.sections.isEmpty)
    #expect(result.goals.isEmpty)
    #expect(result.mistakes.isEmpty)
    #expect(result.certaintyMarks == nil)
    #expect(result.returns.isEmpty)
    #expect(result.skipped == 2)
  }

  /// A question that left the bank earns nothing, but its mistake isn't hidden.
  @Test func questionThatIsGone() {
    let result = result([.sample("gone", score: .zero), .sample("a")])
    #expect(result.total.points == .one)
    #expect(result.total.of == 1)
    #expect(result.mistakes.map { $0.attempt.question } == ["gone"])
  }
}
