import QuizModel
import TestSupport
import Testing

@testable import Practice

@Suite struct MasteryTests {
  private let today = Day(iso: "2026-01-05")!

  /// `binomtest(k, n).proportion_ci(0.80, method="wilson")` of scipy 1.17.1; statsmodels 0.15.0,
  /// `proportion_confint(k, n, 0.20, method="wilson")`, gives the same to 15 digits, and the two
  /// shares that aren't whole counts.
  @Test(
    arguments: [
      (0, 1, 0.0, 0.6215524967746471),
      (1, 1, 0.3784475032253529, 1.0),
      (1, 2, 0.1642517200298993, 0.8357482799701007),
      (1, 3, 0.10577563612172286, 0.6788173521696517),
      (3, 4, 0.4325414503690775, 0.9219192523148823),
      (0, 5, 0.0, 0.24725712712067482),
      (5, 5, 0.7527428728793253, 1.0),
      (7, 10, 0.49737170523975094, 0.8462008219240328),
      (40, 40, 0.960560019974454, 1.0),
      (55, 100, 0.48594773303454153, 0.6124364306328266),
      (999, 1000, 0.9966627549487874, 0.9997008429698044),
      (5.0 / 3, 2, 0.3911114274018863, 0.9749501525904307),
      (2.5, 4, 0.32490055518447464, 0.8523297961575054),
    ])
  func wilsonInterval(sum: Double, count: Int, low: Double, high: Double) {
    let interval = Mastery.wilson(share: sum / Double(count), count: count)
    #expect(abs(interval.lowerBound - low) < 1e-12)
    #expect(abs(interval.upperBound - high) < 1e-12)
  }

  /// Rounding must not push a share of 0 or 1 out of its own interval.
  @Test func intervalHoldsItsShare() {
    for count in 1...500 {
      for right in [0, 1, count / 2, count - 1, count] {
        let share = Double(right) / Double(count)
        #expect(Mastery.wilson(share: share, count: count).contains(share), "\(right)/\(count)")
      }
    }
  }

  @Test func unseenIsUnknown() {
    let bank = Bank.sample(questions: [.sample("a"), .sample("b")])
    let mastery = Mastery(of: Array(bank.outlines), history: LearningHistory(), today: today)
    #expect(mastery.value == nil)
    #expect(mastery.interval == nil)
    #expect(mastery.questions == 2)
    #expect(mastery.seen == 0)
    #expect(mastery.attempts == 0)
    #expect(mastery.due == 0)
  }

  @Test func latestAttemptCounts() {
    var records = SampleRecords()
    records.add(.sample("a", score: .zero), on: "2026-01-01")
    records.add(.sample("b"), on: "2026-01-01")
    records.add(.sample("a", score: Rational(parts: 1, of: 2)), on: "2026-01-02")
    records.add(.sample("elsewhere", score: .zero), on: "2026-01-03")
    let bank = Bank.sample(questions: [.sample("a"), .sample("b"), .sample("c")])
    let mastery = Mastery(
      of: Array(bank.outlines), history: LearningHistory(records.all),
      today: Day(iso: "2026-01-02")!)
    #expect(mastery.value == 0.75)
    #expect(mastery.interval == Mastery.wilson(share: 0.75, count: 2))
    #expect(mastery.questions == 3)
    #expect(mastery.seen == 2)
    #expect(mastery.attempts == 3)
    #expect(mastery.due == 1)
  }

  @Test func parentsIncludeTheirParts() throws {
    let bank = Bank.sample(
      sections: [.sample("1"), .sample("1.3"), .sample("1.3.1"), .sample("1.30")],
      questions: [
        .sample("a", section: "1.3", goals: ["g1"]),
        .sample("b", section: "1.3.1", goals: ["g1", "g2"]),
        .sample("c", section: "1.30", goals: ["g2"]),
        .sample("mock", section: "1.3", goals: ["g1"], pool: .mock),
        .sample("old", section: "1.3", goals: ["g1"], status: .retired),
        .sample("draft", section: "1.3.1", goals: ["g3"], status: .draft),
      ])
    var records = SampleRecords()
    for question in ["a", "c", "mock", "old"] as [QuestionID] {
      records.add(.attempt(.sample(question)))
    }
    records.add(.attempt(.sample("b", score: .zero)))
    let progress = Progress(bank: bank, history: LearningHistory(records.all), today: today)

    let sections = progress.sections.map { "\($0.section.id) \($0.mastery.summary)" }
    #expect(sections == ["1 3/4 0.6667", "1.3 2/3 0.5", "1.3.1 1/2 0.0", "1.30 1/1 1.0"])
    let goals = progress.goals.map { "\($0.goal.id) \($0.mastery.summary)" }
    #expect(goals == ["g1 2/2 0.5", "g2 2/2 0.5", "g3 0/1 nil"])
    #expect(progress.whole.summary == "3/4 0.6667")
  }
}

extension Mastery {
  /// Questions seen, those there are, and the mean.
  fileprivate var summary: String {
    "\(seen)/\(questions) " + (value.map { "\(($0 * 10_000).rounded() / 10_000)" } ?? "nil")
  }
}
