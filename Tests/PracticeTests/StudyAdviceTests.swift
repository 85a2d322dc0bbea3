import Practice
import QuizModel
import TestSupport
import Testing

@Suite struct StudyAdviceTests {
  private let today = Day(iso: "2026-01-20")!
  private let bank = Bank.sample(
    goals: ["g1", "g2", "g3", "empty"].map { .sample($0, section: "1.3") },
    questions: [
      .sample("a1", section: "1.3", goals: ["g1"], seconds: 40),
      .sample("a2", section: "1.3", goals: ["g1"]),
      .sample("a3", section: "1.3", goals: ["g1"], seconds: 21),
      .sample("b1", section: "1.3", goals: ["g2"], seconds: 10),
      .sample("b2", section: "1.3", goals: ["g2", "g3"], seconds: 10),
      .sample("c1", section: "1.3", goals: ["g3"], seconds: 60),
      .sample("mock", section: "1.3", goals: ["empty"], pool: .mock),
    ])

  private func advice(_ records: SampleRecords = SampleRecords()) -> [StudyAdvice] {
    StudyAdvice.all(bank: bank, history: LearningHistory(records.all), today: today)
  }

  private func advice(on goal: GoalID, _ records: SampleRecords) -> StudyAdvice? {
    advice(records).first { $0.goal == goal }
  }

  // MARK: Reasons

  @Test func unseen() throws {
    let first = try #require(advice().first)
    #expect(advice().map { $0.goal } == ["g1", "g2", "g3"])
    #expect(advice().allSatisfy { $0.reason == .unseen })
    #expect(first.section == "1.3")
    #expect(first.evidence.attempts == 0)
    #expect(first.evidence.lastSeen == nil)
    #expect(first.evidence.confusedWith.isEmpty)
  }

  @Test func due() {
    var records = SampleRecords()
    records.add(.sample("a1"), on: "2026-01-10")
    records.add(.sample("a2"), on: "2026-01-11")
    records.add(.sample("a3"), on: "2026-01-20")
    #expect(advice(on: "g1", records)?.reason == .due(2))
  }

  @Test func mistakes() {
    var records = SampleRecords()
    records.add(.sample("a1", score: .zero), on: "2026-01-20")
    records.add(.sample("a2", score: Rational(parts: 1, of: 2)), on: "2026-01-20")
    records.add(.sample("a3"), on: "2026-01-20")
    records.add(.sample("a3"), on: "2026-01-20")
    #expect(advice(on: "g1", records)?.reason == .mistakes(2, of: 3))
  }

  @Test func confusion() {
    var records = SampleRecords()
    records.add(.sample("a1", score: .zero, confused: ["g2"]), on: "2026-01-19")
    #expect(advice(on: "g1", records)?.reason == .mistakes(1, of: 1))
    records.add(.sample("a1", score: .zero, confused: ["g2"]), on: "2026-01-20")
    #expect(advice(on: "g1", records)?.reason == .confused(with: "g2", times: 2))
  }

  @Test func sureMistakes() {
    var records = SampleRecords()
    for date in ["2026-01-18", "2026-01-19"] {
      records.add(.sample("a1", score: .zero, certainty: .sure, confused: ["g2"]), on: date)
    }
    records.add(.sample("a2", score: .zero), on: "2026-01-20")
    #expect(advice(on: "g1", records)?.reason == .sureMistakes(1))
  }

  @Test func allRightAndNoneDue() {
    var records = SampleRecords()
    let questions: [QuestionID] = ["a1", "a2", "a3", "b1", "b2", "c1"]
    for question in questions {
      records.add(.sample(question, score: .zero, certainty: .sure), on: "2026-01-18")
    }
    for question in questions { records.add(.sample(question), on: "2026-01-20") }
    #expect(advice(records).isEmpty)
    #expect(StudyAdvice.all(bank: .sample(), history: LearningHistory(), today: today).isEmpty)
  }

  /// One question of the goal was right and isn't due; the others may wait for their turn.
  @Test func begunAndRight() {
    var records = SampleRecords()
    records.add(.sample("a1"), on: "2026-01-20")
    #expect(advice(on: "g1", records) == nil)
    #expect(advice(records).map { $0.goal } == ["g2", "g3"])
  }

  // MARK: Evidence

  @Test func evidence() throws {
    var records = SampleRecords()
    records.add(.sample("a1", score: .zero, certainty: .sure, confused: ["g2"]), on: "2026-01-10")
    records.add(.sample("a1"), on: "2026-01-11")
    records.add(.sample("a2", score: .zero, confused: ["g2", "g3", "g3"]), on: "2026-01-12")
    records.add(.sample("a2", score: .zero, confused: ["g3"]), on: "2026-01-13")
    let retracted = records.add(
      .sample("a2", score: .zero, certainty: .sure, confused: ["g2"]), on: "2026-01-14")
    records.add(.retraction(of: retracted.id))
    let evidence = try #require(advice(on: "g1", records)).evidence
    #expect(evidence.attempts == 4)
    #expect(evidence.wrong == 3)
    #expect(evidence.sureWrong == 1)
    #expect(evidence.lastSeen?.iso == "2026-01-13")
    // Once an attempt; what was mended since no longer counts.
    #expect(evidence.confusedWith.map { $0.goal } == ["g3", "g2"])
    #expect(evidence.confusedWith.map { $0.times } == [2, 1])
  }

  @Test func equalConfusionsByName() throws {
    var records = SampleRecords()
    records.add(.sample("a1", score: .zero, confused: ["g3", "empty", "g2"]), on: "2026-01-20")
    let evidence = try #require(advice(on: "g1", records)).evidence
    #expect(evidence.confusedWith.map { $0.goal } == ["empty", "g2", "g3"])
  }

  /// A question of two goals mixes up one with the other, never one with itself.
  @Test func noGoalIsConfusedWithItself() throws {
    var records = SampleRecords()
    records.add(.sample("b2", score: .zero, confused: ["g3"]), on: "2026-01-20")
    #expect(try #require(advice(on: "g2", records)).evidence.confusedWith.map { $0.goal } == ["g3"])
    #expect(try #require(advice(on: "g3", records)).evidence.confusedWith.isEmpty)
  }

  /// g1: 40 s, a minute where nothing is said, and 21 s.
  @Test func minutesAreRoundedUp() {
    #expect(advice().map { $0.minutes } == [3, 1, 2])
  }

  @Test func minutesOfOneSession() throws {
    let bank = Bank.sample(questions: (1...30).map { .sample(QuestionID("q\($0)"), seconds: 90) })
    let advice = StudyAdvice.all(bank: bank, history: LearningHistory(), today: today)
    #expect(try #require(advice.first).minutes == 15)
  }

  // MARK: Order

  @Test func mostUsefulFirst() {
    var records = SampleRecords()
    records.add(.sample("a1"), on: "2026-01-10")
    records.add(.sample("c1", score: .zero), on: "2026-01-20")
    #expect(advice(records).map { $0.goal } == ["g3", "g1", "g2"])
    records.add(.sample("b1", score: .zero, certainty: .sure), on: "2026-01-20")
    #expect(advice(records).map { $0.goal } == ["g2", "g3", "g1"])
  }

  /// A sure mistake outweighs two others; equals stand in the order of the course.
  @Test func weights() {
    var records = SampleRecords()
    for question in ["a1", "a2"] as [QuestionID] {
      records.add(.sample(question, score: .zero), on: "2026-01-20")
    }
    records.add(.sample("c1", score: .zero, certainty: .sure), on: "2026-01-20")
    #expect(advice(records).map { $0.goal } == ["g3", "g1", "g2"])
    records.add(.sample("a3", score: .zero), on: "2026-01-20")
    #expect(advice(records).map { $0.goal } == ["g1", "g3", "g2"])
  }
}
