import Practice
import QuestionTypes
import QuizModel
import TestSupport
import Testing

@Suite struct PracticeSessionTests {
  private static let questions: [QuestionID] = ["q1", "q2", "q3"]
  private static let start = SessionStart(mode: .practice, seed: Seed(7), questions: questions)

  private func session(after records: [Record] = []) -> PracticeSession {
    var session = PracticeSession(id: "s1", start: Self.start)
    for record in records { session.apply(record) }
    return session
  }

  // MARK: Rows of events

  /// What happens, and the state that it comes to.
  struct Row: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let events: [Step]
    let state: String

    init(_ name: String, _ events: [Step], _ state: String) {
      testDescription = name
      self.events = events
      self.state = state
    }
  }

  enum Step: Sendable {
    case answer(QuestionID)
    case skip(QuestionID)
    case hint(QuestionID, Int)
    /// The attempt in the record of this number, from 1.
    case retract(Int)
    case contest(Int)
    case flag(QuestionID)
    case examDate
    case end
    /// The same in another session.
    indirect case elsewhere(Step)

    var event: Event {
      switch self {
      case .answer(let question): .attempt(.sample(question))
      case .skip(let question): .skip(question)
      case .hint(let question, let step): .hint(question, step: step)
      case .retract(let number): .retraction(of: RecordID("r\(number)"))
      case .contest(let number): .contest(RecordID("r\(number)"), remark: "No.")
      case .flag(let question): .flag(question, remark: "A typo.")
      case .examDate: .examDate(Day(number: 20_000))
      case .end: .sessionEnded
      case .elsewhere(let step): step.event
      }
    }

    var session: SessionID {
      if case .elsewhere = self { "s2" } else { "s1" }
    }
  }

  /// A state reads: what is asked, the hints shown for it, the attempts by record, what was
  /// skipped, and which attempt can be taken back.
  static let rows = [
    Row("nothing", [], "q1 0 hints, [], [], undo -"),
    Row("an answer", [.answer("q1")], "q2 0 hints, [r1], [], undo r1"),
    Row("a skip", [.skip("q1")], "q2 0 hints, [], [q1], undo -"),
    Row(
      "all, in any way", [.answer("q1"), .skip("q2"), .answer("q3")],
      "over 0 hints, [r1, r3], [q2], undo r3"),
    Row("hints", [.hint("q1", 1), .hint("q1", 2)], "q1 2 hints, [], [], undo -"),
    Row(
      "the next question starts without hints", [.hint("q1", 1), .answer("q1")],
      "q2 0 hints, [r2], [], undo r2"),
    Row(
      "taken back right after", [.answer("q1"), .retract(1)], "q1 0 hints, [], [], undo -"),
    Row(
      "taken back, with its hints", [.hint("q1", 1), .hint("q1", 2), .answer("q1"), .retract(3)],
      "q1 2 hints, [], [], undo -"),
    Row(
      "taken back after a hint for the next, which isn't forgotten",
      [.answer("q1"), .hint("q2", 1), .retract(1), .answer("q1")],
      "q2 1 hints, [r4], [], undo r4"),
    Row(
      "taken back at the end", [.answer("q1"), .answer("q2"), .answer("q3"), .retract(3)],
      "q3 0 hints, [r1, r2], [], undo r2"),
    Row(
      "taken back, one after the other", [.answer("q1"), .answer("q2"), .retract(2), .retract(1)],
      "q1 0 hints, [], [], undo -"),
    Row(
      "taken back and answered again", [.answer("q1"), .retract(1), .answer("q1")],
      "q2 0 hints, [r3], [], undo r3"),
    Row(
      "taken back twice", [.answer("q1"), .answer("q2"), .retract(2), .retract(2)],
      "q2 0 hints, [r1], [], undo r1"),
    Row(
      "not taken back after a skip", [.answer("q1"), .skip("q2"), .retract(1)],
      "q3 0 hints, [r1], [q2], undo -"),
    Row(
      "not the one before the last", [.answer("q1"), .answer("q2"), .retract(1)],
      "q3 0 hints, [r1, r2], [], undo r2"),
    Row(
      "not one of another session", [.elsewhere(.answer("q1")), .answer("q1"), .retract(1)],
      "q2 0 hints, [r2], [], undo r2"),
    Row(
      "not by another session", [.answer("q1"), .elsewhere(.retract(1))],
      "q2 0 hints, [r1], [], undo r1"),
    Row("not a skip", [.skip("q1"), .retract(1)], "q2 0 hints, [], [q1], undo -"),
    Row(
      "records of another session",
      [
        .elsewhere(.answer("q1")), .elsewhere(.skip("q1")), .elsewhere(.hint("q1", 1)),
        .elsewhere(.end),
      ], "q1 0 hints, [], [], undo -"),
    Row(
      "questions that aren't asked now",
      [.answer("q2"), .skip("q3"), .hint("q2", 1), .answer("q9"), .answer("q1"), .answer("q1")],
      "q2 0 hints, [r5], [], undo r5"),
    Row(
      "remarks and dates", [.answer("q1"), .contest(1), .flag("q2"), .examDate],
      "q2 0 hints, [r1], [], undo r1"),
    Row("ended", [.answer("q1"), .end], "q2 ended 0 hints, [r1], [], undo r1"),
    Row(
      "nothing after the end",
      [.answer("q1"), .end, .answer("q2"), .skip("q2"), .hint("q2", 1), .retract(1)],
      "q2 ended 0 hints, [r1], [], undo r1"),
  ]

  @Test(arguments: rows) func stateFollowsFromRecords(row: Row) {
    var records = SampleRecords()
    for step in row.events { records.add(step.event, session: step.session) }
    let session = session(after: records.all)
    #expect(session.summary == row.state)
    #expect(session.position == session.attempts.count + session.skipped.count)
    #expect(session.isOver == (session.current == nil || session.isEnded))
  }

  // MARK: Every order

  /// All rows of up to five out of eleven steps, walked as a tree.
  @Test func promisesHoldForEveryRow() {
    var walk = Walk()
    walk.explore(session(), records: SampleRecords(), depth: 5)
    #expect(walk.rows == (1...5).reduce(0) { $0 + (0..<$1).reduce(1) { power, _ in power * 11 } })
    #expect(walk.broken.isEmpty, "\(walk.broken.prefix(5))")
    #expect(walk.takenBack > 1000)
  }

  private struct Walk {
    var rows = 0
    var takenBack = 0
    var broken: [String] = []

    mutating func explore(_ session: PracticeSession, records: SampleRecords, depth: Int) {
      guard depth > 0 else { return }
      let last = records.all.count
      let steps: [Step] = [
        .answer("q1"), .answer("q2"), .skip("q1"), .skip("q2"), .hint("q1", 1), .hint("q2", 1),
        .retract(last), .retract(last - 1), .elsewhere(.answer("q1")), .flag("q1"), .end,
      ]
      for step in steps {
        var (next, after) = (session, records)
        let record = after.add(step.event, session: step.session)
        next.apply(record)
        rows += 1
        check(session, step, record, next)
        explore(next, records: after, depth: depth - 1)
      }
    }

    private mutating func check(
      _ before: PracticeSession, _ step: Step, _ record: Record, _ after: PracticeSession
    ) {
      let isFit =
        switch step {
        case .answer(let id), .skip(let id), .hint(let id, _):
          !before.isEnded && id == before.current
        case .retract(let number):
          !before.isEnded && before.retractable.map { $0.id.text == "r\(number)" } ?? false
        case .end: true
        case .contest, .flag, .examDate, .elsewhere: false
        }
      let move =
        switch step {
        case .answer, .skip: 1
        case .retract: -1
        default: 0
        }
      if after.position != before.position + (isFit ? move : 0) { broken.append("place \(step)") }
      if !isFit && after != before { broken.append("\(step) changed \(before.summary)") }
      if isFit, case .answer = step {
        var undone = after
        undone.apply(.sampleRetraction(of: record))
        if undone != before { broken.append("undo of \(step) at \(before.summary)") }
        takenBack += 1
      }
    }
  }

  // MARK: A break

  /// A session that is cut off after any record and read back from the records so far goes on as
  /// if nothing had happened.
  @Test(arguments: 1...40 as ClosedRange<UInt64>) func breakChangesNothing(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let questions = (1...8).map { QuestionID("q\($0)") }
    var records = SampleRecords()
    records.start("s1", questions)
    var whole = PracticeSession(
      id: "s1", start: SessionStart(mode: .practice, seed: Seed(7), questions: questions))
    var states = [whole]
    while !whole.isOver {
      whole.apply(records.add(randomEvent(in: whole, &generator)))
      states.append(whole)
    }
    for cut in 1..<records.all.count {
      var resumed = try #require(LearningHistory(Array(records.all[..<cut])).openSession)
      #expect(resumed == states[cut - 1])
      for (place, record) in records.all.enumerated().dropFirst(cut) {
        resumed.apply(record)
        #expect(resumed == states[place])
      }
    }
    #expect(LearningHistory(records.all).openSession == nil)
  }

  private func randomEvent(
    in session: PracticeSession, _ generator: inout SeededGenerator
  ) -> Event {
    let question = session.current ?? "none"
    switch generator.next(below: 10) {
    case 0..<4: return .attempt(.sample(question, hints: session.hintsShown))
    case 4: return .skip(question)
    case 5, 6: return .hint(question, step: session.hintsShown + 1)
    case 7: return .flag(question, remark: "Odd.")
    case 8 where generator.next(below: 12) == 0: return .sessionEnded
    default: return .retraction(of: session.attempts.last?.id ?? "none")
    }
  }

  // MARK: Options

  private static let options = (1...6).map {
    Option(id: OptionID("o\($0)"), text: RichText(plain: "\($0)"))
  }
  private static let shuffled = Presentation.singleChoice(
    Choices(options: options, isOrderFixed: false))

  private static func question(
    _ id: QuestionID, isOrderFixed: Bool = false
  ) throws -> Question {
    let keys = options.map {
      OptionKey(id: $0.id, isCorrect: $0.id == "o1", feedback: nil, confuses: nil)
    }
    let choices = Choices(options: options, isOrderFixed: isOrderFixed)
    let shape = QuestionShape(presentation: .singleChoice(choices), key: .singleChoice(keys))
    return .sample(id, body: try #require(SingleChoiceQuestion(shape: shape)))
  }

  @Test func shuffleIsTheSameAfterABreak() throws {
    var records = SampleRecords()
    records.start("s1", Self.questions)
    let before = try session().order(of: Self.question("q2"))
    records.add(.attempt(.sample("q1")))
    let resumed = try #require(LearningHistory(records.all).openSession)
    #expect(try resumed.order(of: Self.question("q2")) == before)
    // Computed apart, in Python: FNV-1a of "7|options|q2", xoshiro256**, Lemire, Fisher–Yates.
    #expect(before == ["o5", "o3", "o1", "o6", "o4", "o2"])
  }

  @Test func shuffleDiffersByQuestionAndBySession() throws {
    let orders = try (1...20).map { session().order(of: try Self.question(QuestionID("q\($0)"))) }
    #expect(Set(orders).count > 15)
    #expect(orders.allSatisfy { Set($0) == Set(Self.options.map { $0.id }) })
    let others = (1...20).map { Self.shuffled.shownOrder(with: Seed($0), for: "q1") }
    #expect(Set(others).count > 15)
  }

  /// Each option stands first about as often: 600 draws of six, 100 expected, and within four
  /// standard deviations (√(600·1/6·5/6) = 9.1).
  @Test func noOptionIsFavoured() {
    let first = (1...600).map { Self.shuffled.shownOrder(with: Seed($0), for: "q1")[0] }
    for option in Self.options {
      #expect((64...136).contains(first.count { $0 == option.id }))
    }
  }

  @Test func fixedOrderIsKept() throws {
    let order = try session().order(of: Self.question("q1", isOrderFixed: true))
    #expect(order == ["o1", "o2", "o3", "o4", "o5", "o6"])
  }
}

extension PracticeSession {
  fileprivate var summary: String {
    let asked = (current?.text ?? "over") + (isEnded ? " ended" : "")
    return "\(asked) \(hintsShown) hints, \(attempts.map { $0.id }), \(skipped), "
      + "undo \(retractable?.id.text ?? "-")"
  }
}

extension Record {
  fileprivate static func sampleRetraction(of record: Record) -> Record {
    Record(
      id: "retraction", device: record.device, sequence: record.sequence + 1, time: record.time,
      course: record.course, session: record.session, event: .retraction(of: record.id))
  }
}
