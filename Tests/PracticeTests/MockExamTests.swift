import Practice
import QuizModel
import TestSupport
import Testing

@Suite struct MockExamTests {
  private func drawn(
    _ cells: [Blueprint.Cell], from questions: [Question],
    _ records: SampleRecords = SampleRecords(),
    seed: UInt64 = 1
  ) -> [QuestionID] {
    MockDraw.questions(
      of: Blueprint(cells: cells), from: .sample(questions: questions),
      history: LearningHistory(records.all), seed: Seed(seed))
  }

  private func many(_ count: Int, section: SectionID) -> [Question] {
    (0..<count).map { .sample(QuestionID("\(section.text)-\($0)"), section: section, pool: .both) }
  }

  @Test func eachCellDrawsItsOwn() {
    let questions = many(9, section: "1") + many(9, section: "2.1")
    for seed: UInt64 in 1...50 {
      let row = drawn(
        [.init(sections: ["2"], questions: 4), .init(sections: ["1"], questions: 3)],
        from: questions, seed: seed)
      #expect(row.prefix(4).allSatisfy { $0.text.hasPrefix("2.1") })
      #expect(row.dropFirst(4).allSatisfy { $0.text.hasPrefix("1") })
      #expect(row.count == 7 && Set(row).count == 7)
    }
  }

  @Test func chanceIsFixedBySeed() {
    let questions = many(30, section: "1")
    let rows = (1...20).map { drawn([.init(questions: 5)], from: questions, seed: UInt64($0)) }
    #expect(Set(rows).count > 15)
    #expect(drawn([.init(questions: 5)], from: questions, seed: 3) == rows[2])
  }

  @Test func onlyWhatIsMeantForIt() {
    let questions: [Question] = [
      .sample("practice", pool: .practice), .sample("mock", pool: .mock),
      .sample("draft", pool: .both, status: .draft),
      .sample("retired", pool: .both, status: .retired),
      .sample("analyse", bloom: .analyse, pool: .both),
    ]
    #expect(Set(drawn([.init(questions: 9)], from: questions)) == ["mock", "analyse"])
    #expect(drawn([.init(levels: [.analyse], questions: 9)], from: questions) == ["analyse"])
  }

  @Test func twinsAndEnemiesAreNeverTogether() {
    let questions: [Question] = [
      .sample("a", pool: .both, twins: ["b"]), .sample("b", pool: .both, twins: ["a"]),
      .sample("c", pool: .both, enemies: ["d"]), .sample("d", pool: .both),
    ]
    for seed: UInt64 in 1...30 {
      let row = Set(drawn([.init(questions: 2), .init(questions: 2)], from: questions, seed: seed))
      #expect(row.count == 2)
      #expect(!row.isSuperset(of: ["a", "b"]) && !row.isSuperset(of: ["c", "d"]))
    }
  }

  @Test func whatWasNeverAnsweredComesFirst() {
    var records = SampleRecords()
    for id in ["1-0", "1-1", "1-2"] { records.add(.sample(QuestionID(id)), on: "2026-01-01") }
    for seed: UInt64 in 1...20 {
      let row = drawn([.init(questions: 4)], from: many(6, section: "1"), records, seed: seed)
      #expect(Set(row).isSuperset(of: ["1-3", "1-4", "1-5"]))
    }
  }

  // MARK: The session

  private func session(_ events: [Event]) -> PracticeSession {
    var records = SampleRecords()
    for event in events { records.add(event, session: "s1") }
    let start = SessionStart(mode: .mock, seed: Seed(1), questions: ["q1", "open", "q2"])
    var session = PracticeSession(id: "s1", start: start)
    for record in records.all { session.apply(record) }
    return session
  }

  @Test func anOpenAnswerIsJudgedAfterTheLastQuestion() {
    var events: [Event] = [.attempt(.sample("q1")), .lockedAnswer("open", "Because.")]
    #expect(session(events).current == "q2")
    #expect(session(events).toJudge == nil)
    events.append(.attempt(.sample("q2")))
    #expect(session(events).toJudge == "open")
    #expect(session(events).lockedAnswer == "Because.")
    #expect(!session(events).isOver)
    events.append(.attempt(.sample("open", score: .zero)))
    #expect(session(events).isOver)
    #expect(session(events).attempts.map(\.attempt.question) == ["q1", "open", "q2"])
  }

  @Test func aLockedAnswerCanBeTakenBack() {
    let events: [Event] = [
      .attempt(.sample("q1")), .lockedAnswer("open", "Because."), .retraction(of: "r2"),
    ]
    #expect(session(events).current == "open")
    #expect(session(events).lockedAnswer == nil)
  }

  @Test func whatWasNotAnsweredEarnsNothing() throws {
    let bank = Bank.sample(questions: ["q1", "open", "q2"].map { .sample(QuestionID($0)) })
    let ended = session([.attempt(.sample("q1", score: .one)), .skip("open"), .skip("q2")])
    #expect(ended.scores.map(\.score) == [.one, .zero, .zero])
    let grade = try #require(MockGrade(session: ended, bank: bank))
    // Four options each: guess 3/4, cut 0.75 + 0.55 × 2.25 = 1.9875, grade 1 + 4.5 / 1.9875.
    #expect(grade.scale.cut.text(decimals: 4) == "1.9875")
    #expect(grade.grade.text(decimals: 2) == "3.26")
    #expect(!grade.isPass)
    let result = SessionResult(
      session: ended, bank: bank, history: LearningHistory(), today: Day(iso: "2026-01-01")!)
    #expect(result.total.of == 3)
  }
}
