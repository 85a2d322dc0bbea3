import Practice
import QuizModel
import TestSupport
import Testing

@Suite struct PracticePlanTests {
  private let today = Day(iso: "2026-01-20")!

  private func plan(
    _ bank: Bank, _ records: SampleRecords = SampleRecords(),
    scope: PracticePlan.Scope = PracticePlan.Scope(), count: Int = 10
  ) -> [QuestionID] {
    PracticePlan.questions(
      from: bank, history: LearningHistory(records.all), scope: scope, count: count, today: today)
  }

  // MARK: Order

  @Test func dueThenNewThenLongestAgo() {
    let bank = Bank.sample(
      questions: ["old", "fresh", "due", "new"].map { .sample($0) })
    var records = SampleRecords()
    for date in ["2026-01-01", "2026-01-02", "2026-01-05", "2026-01-12"] {
      records.add(.sample("old"), on: date)
    }
    records.add(.sample("due"), on: "2026-01-13")
    records.add(.sample("fresh"), on: "2026-01-20")
    #expect(plan(bank, records) == ["due", "new", "old", "fresh"])
  }

  @Test func mostUrgentFirst() {
    let bank = Bank.sample(
      questions: ["right", "wrong", "sure", "sure-later", "sure-then-right"].map { .sample($0) })
    var records = SampleRecords()
    records.add(.sample("sure-then-right", score: .zero, certainty: .sure), on: "2026-01-02")
    records.add(.sample("sure-then-right"), on: "2026-01-03")
    records.add(.sample("right"), on: "2026-01-04")
    records.add(.sample("wrong", score: .zero), on: "2026-01-05")
    records.add(.sample("sure", score: .zero, certainty: .sure), on: "2026-01-06")
    records.add(
      .sample("sure-later", score: Rational(parts: 1, of: 2), certainty: .sure), on: "2026-01-07")
    #expect(
      plan(bank, records) == ["sure", "sure-later", "sure-then-right", "right", "wrong"])
  }

  /// The order of the file decides between equals.
  @Test func equallyUrgentInFileOrder() {
    let bank = Bank.sample(questions: ["b", "a", "c"].map { .sample($0) })
    var records = SampleRecords()
    for question in ["c", "a", "b"] as [QuestionID] {
      records.add(.sample(question), on: "2026-01-01")
    }
    #expect(plan(bank, records) == ["b", "a", "c"])
  }

  @Test func goalsInTurnFromEasyToHard() {
    let bank = Bank.sample(
      sections: [.sample("1"), .sample("2")],
      goals: [.sample("g2"), .sample("g1"), .sample("g3", section: "2")],
      questions: [
        .sample("later", section: "2", goals: ["g3"]),
        .sample("hard", goals: ["g1"], difficulty: Rational(parts: 9, of: 10)),
        .sample("middle", goals: ["g1"]),
        .sample("easy", goals: ["g1"], difficulty: Rational(parts: 1, of: 10)),
        .sample("other", goals: ["g2", "g1"]),
        .sample("without", goals: []),
        .sample("other-2", goals: ["g2"]),
      ])
    #expect(
      plan(bank) == ["other", "easy", "without", "later", "other-2", "middle", "hard"])
  }

  /// A second session goes on with the goals that the first didn't come to.
  @Test func goalsTakeTurnsOverSessions() {
    let bank = Bank.sample(
      questions: ["g1", "g2", "g3"].flatMap { goal in
        (1...2).map { .sample(QuestionID("\(goal)-\($0)"), goals: [GoalID(goal)]) }
      })
    var records = SampleRecords(at: .sample("2026-01-20"))
    for question in ["g1-1", "g2-1"] as [QuestionID] {
      records.add(.attempt(.sample(question)))
    }
    #expect(plan(bank, records, count: 4) == ["g3-1", "g1-2", "g2-2", "g3-2"])
  }

  // MARK: Scope

  private static let scopes: [(String, PracticePlan.Scope, [QuestionID])] = [
    ("all", PracticePlan.Scope(), ["due", "sure", "new", "part", "thirty", "other", "fresh"]),
    (
      "a section with its parts", PracticePlan.Scope(sections: ["1.3"]),
      ["due", "sure", "new", "part", "fresh"]
    ),
    ("a part", PracticePlan.Scope(sections: ["1.3.1"]), ["part"]),
    ("two sections", PracticePlan.Scope(sections: ["1.30", "2"]), ["thirty", "other"]),
    ("a goal, not only the main one", PracticePlan.Scope(goals: ["g2"]), ["part", "other"]),
    ("section and goal", PracticePlan.Scope(sections: ["1.3"], goals: ["g2"]), ["part"]),
    ("mistakes", PracticePlan.Scope(onlyMistakes: true), ["sure", "fresh"]),
    ("due", PracticePlan.Scope(onlyDue: true), ["due", "sure"]),
    ("mistakes that are due", PracticePlan.Scope(onlyMistakes: true, onlyDue: true), ["sure"]),
    ("mistakes in a part", PracticePlan.Scope(sections: ["1.3.1"], onlyMistakes: true), []),
    ("nothing there", PracticePlan.Scope(sections: ["9"]), []),
    ("an unknown goal", PracticePlan.Scope(goals: ["g9"]), []),
  ]

  @Test func scopeIsKept() {
    let bank = Bank.sample(
      sections: ["1.3", "1.3.1", "1.30", "2"].map { .sample(SectionID($0)) },
      goals: [.sample("g1"), .sample("g2")],
      questions: [
        .sample("due", section: "1.3"), .sample("sure", section: "1.3"),
        .sample("fresh", section: "1.3"), .sample("new", section: "1.3", status: .draft),
        .sample("part", section: "1.3.1", goals: ["g1", "g2"], pool: .both),
        .sample("thirty", section: "1.30"), .sample("other", section: "2", goals: ["g2"]),
        .sample("mock", section: "1.3", pool: .mock),
        .sample("gone", section: "1.3", status: .retired),
      ])
    var records = SampleRecords()
    for question in ["mock", "gone"] as [QuestionID] {
      records.add(.sample(question, score: .zero, certainty: .sure), on: "2026-01-01")
    }
    records.add(.sample("due"), on: "2026-01-01")
    records.add(.sample("sure", score: .zero), on: "2026-01-19")
    records.add(.sample("fresh", score: .zero), on: "2026-01-20")
    for (name, scope, expected) in Self.scopes {
      let questions = plan(bank, records, scope: scope)
      #expect(Set(questions) == Set(expected), "\(name)")
      #expect(questions.count == expected.count, "\(name)")
    }
    #expect(plan(bank, records, scope: PracticePlan.Scope(onlyDue: true)) == ["due", "sure"])
  }

  @Test(arguments: [(0, 0), (1, 1), (3, 3), (4, 4), (5, 4), (1000, 4), (-1, 0)])
  func countIsKept(count: Int, expected: Int) {
    let bank = Bank.sample(questions: ["a", "b", "c", "d"].map { .sample($0) })
    #expect(plan(bank, count: count).count == expected)
  }

  @Test func nothingToAsk() {
    #expect(plan(.sample()).isEmpty)
  }

  // MARK: Giveaways

  /// It's enough that one of the two names the other, and doesn't matter which comes first.
  @Test(
    arguments: [
      (.sample("a", enemies: ["b"]), .sample("b")), (.sample("a"), .sample("b", enemies: ["a"])),
      (.sample("a", twins: ["b"]), .sample("b")), (.sample("a"), .sample("b", twins: ["a"])),
    ] as [(Question, Question)])
  func giveawaysAreKeptApart(first: Question, second: Question) {
    let bank = Bank.sample(questions: [first, second, .sample("c")])
    #expect(plan(bank) == ["a", "c"])
    #expect(plan(bank, count: 2) == ["a", "c"])
  }

  @Test func namingItselfBarsNothing() {
    #expect(plan(.sample(questions: [.sample("a", enemies: ["a"])])) == ["a"])
  }

  // MARK: Any bank

  @Test(arguments: 1...200 as ClosedRange<UInt64>) func promisesHoldForAnyBank(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let bank = randomBank(&generator)
    let records = randomRecords(bank, &generator)
    let history = LearningHistory(records.all)
    let scope = PracticePlan.Scope(
      sections: generator.next(below: 3) == 0 ? ["1.1"] : [],
      goals: generator.next(below: 4) == 0 ? ["g1", "g3"] : [],
      onlyMistakes: generator.next(below: 5) == 0, onlyDue: generator.next(below: 5) == 0)
    let count = generator.next(below: 12)
    let asked = plan(bank, records, scope: scope, count: count)

    #expect(asked == plan(bank, records, scope: scope, count: count))
    #expect(asked == Array(plan(bank, records, scope: scope, count: 1000).prefix(count)))
    #expect(Set(asked).count == asked.count)
    let questions = asked.compactMap { bank.question($0) }
    #expect(questions.count == asked.count)
    #expect(questions.allSatisfy { mayBeAsked($0, scope, history) })
    for (place, question) in questions.enumerated() {
      #expect(!questions[..<place].contains { givesAway($0, question) })
    }
    let ranks = questions.map { rank($0, history) }
    if !scope.onlyMistakes { #expect(ranks == ranks.sorted()) }
    // Who is left out though there was room would have given something away.
    if asked.count < count {
      for question in bank.questions where mayBeAsked(question, scope, history) {
        #expect(asked.contains(question.id) || questions.contains { givesAway($0, question) })
      }
    }
  }

  private func mayBeAsked(
    _ question: Question, _ scope: PracticePlan.Scope, _ history: LearningHistory
  ) -> Bool {
    question.pool != .mock && question.status != .retired
      && (scope.sections.isEmpty || question.section.text.hasPrefix("1.1"))
      && (scope.goals.isEmpty || question.goals.contains { scope.goals.contains($0) })
      && (!scope.onlyMistakes || history.latest(at: question.id)?.isMistake == true)
      && (!scope.onlyDue || history.isDue(question.id, on: today))
  }

  private func givesAway(_ left: Question, _ right: Question) -> Bool {
    (left.enemies + left.twins).contains(right.id)
      || (right.enemies + right.twins).contains(left.id)
  }

  /// Due, new, or seen and not due.
  private func rank(_ question: Question, _ history: LearningHistory) -> Int {
    if history.isDue(question.id, on: today) { return 0 }
    return history.latest(at: question.id) == nil ? 1 : 2
  }

  private func randomBank(_ generator: inout SeededGenerator) -> Bank {
    let count = generator.next(below: 25)
    let sections: [SectionID] = ["1", "1.1", "1.1.1", "2"]
    let goals: [GoalID] = ["g1", "g2", "g3", "g4"]
    let pools: [Question.Pool] = [.practice, .practice, .both, .mock]
    var questions: [Question] = []
    for number in 0..<count {
      let links = (0..<3).map { _ in QuestionID("q\(generator.next(below: count * 3))") }
        .filter { $0.text != "q\(number)" }
      questions.append(
        .sample(
          QuestionID("q\(number)"), section: sections[generator.next(below: 4)],
          goals: Array(generator.shuffled(goals).prefix(generator.next(below: 3))),
          difficulty: generator.next(below: 2) == 0
            ? nil : Rational(parts: generator.next(below: 10), of: 10),
          pool: pools[generator.next(below: 4)], twins: Array(links.prefix(1)),
          enemies: Array(links.dropFirst()),
          status: Question.Status.allCases[generator.next(below: 4)]))
    }
    return .sample(
      sections: sections.map { .sample($0) }, goals: goals.map { .sample($0) },
      questions: questions)
  }

  private func randomRecords(_ bank: Bank, _ generator: inout SeededGenerator) -> SampleRecords {
    var records = SampleRecords()
    guard !bank.questions.isEmpty else { return records }
    for day in 1...20 where generator.next(below: 2) == 0 {
      let question = bank.questions[generator.next(below: bank.questions.count)]
      let certainties: [Certainty?] = [nil, .sure, .unsure]
      records.add(
        .sample(
          question.id, score: Rational(generator.next(below: 2)),
          certainty: certainties[generator.next(below: 3)]),
        on: "2026-01-" + (day < 10 ? "0\(day)" : "\(day)"))
    }
    return records
  }
}
