import QuizModel
import Testing

@testable import LearnerStore

@Suite("Records come back as they were")
struct RoundTripTests {
  static let events: [Event] = [
    .sessionStarted(
      SessionStart(mode: .learn, seed: Seed(.max), questions: ["q1", "q2"], section: "1.3.1")),
    .sessionStarted(SessionStart(mode: .practice, seed: Seed(0), questions: [])),
    .sessionEnded,
    .attempt(.sample()),
    .attempt(
      .sample(
        seed: .max, order: [], typed: "", chosen: [], score: Rational(parts: 1, of: 3),
        certainty: nil, isGivenUp: true, confused: [], milliseconds: nil)),
    .attempt(.sample(seed: 1 << 63, typed: "a\u{0}b\u{0}", score: .one, certainty: .unsure)),
    .attempt(.sample(typed: "👩‍👩‍👧 é e\u{301} \r\n\t'\"\\ \u{1B}[31m \u{FEFF}")),
    .attempt(.sample(typed: String(repeating: "lang antwoord ", count: 2_000))),
    .retraction(of: .numbered(4)),
    .contest(.numbered(4), remark: ""),
    .contest(.numbered(4), remark: "maar\u{0} ik zei 4,2"),
    .flag("q1", remark: "typefout ✍️"),
    .skip("q1"),
    .lockedAnswer("q1", "eerst dit\ndan dat"),
    .hint("q1", step: 2),
    .examDate(Day(number: 20_805)),
    .examDate(Day(number: -1)),
    .examDate(nil),
  ]

  @Test("every kind of event", arguments: events.indices)
  func event(_ index: Int) throws {
    let event = Self.events[index]
    let folder = try TemporaryFolder()
    let appended = try folder.open().append(
      event, course: .service, session: .first, at: .minutes(0, offset: -210), id: .numbered(1))
    #expect(appended.event == event)
    #expect(appended.sequence == 1)
    #expect(appended.device == "device-a")
    let stored = try folder.open(id: "unused").records(course: .service)
    #expect(stored.records == [appended])
    #expect(stored.unreadable == 0)
  }

  /// A damaged or a foreign database can hold any number; none may reach the calendar or a sum.
  @Test(
    "numbers that can't be are counted as unreadable",
    arguments: [
      (Event.examDate(Day(number: .max)), 0, 0), (.examDate(Day(number: .min)), 0, 0),
      (.hint("q", step: -1), 0, 0), (.hint("q", step: .max), 0, 0),
      (.skip("q"), Int.max, 0), (.skip("q"), Int.min, 0), (.skip("q"), 0, Int.max),
      (.skip("q"), 0, Int.min), (.attempt(.sample(score: Rational(2))), 0, 0),
      (.attempt(.sample(score: Rational(-1))), 0, 0),
    ])
  func impossible(event: Event, milliseconds: Int, offset: Int) throws {
    let folder = try TemporaryFolder()
    let store = try folder.open()
    let time = LocalInstant(Instant(milliseconds: Int64(milliseconds)), offsetMinutes: offset)
    _ = try store.append(event, course: .service, session: nil, at: time, id: .numbered(1))
    let stored = try store.records(course: .service)
    #expect(stored.records == [])
    #expect(stored.unreadable == 1)
  }

  @Test("a record without a session, and times before 1970")
  func bare() throws {
    let folder = try TemporaryFolder()
    let store = try folder.open()
    let time = LocalInstant(Instant(milliseconds: -1), offsetMinutes: -720)
    let record = try store.append(
      .sessionEnded, course: .service, session: nil, at: time, id: .numbered(1))
    #expect(try store.records(course: .service).records == [record])
  }

  @Test("other courses stay out of it")
  func courses() throws {
    let folder = try TemporaryFolder()
    let store = try folder.open()
    _ = try store.append(.skip("q"), course: "a", session: nil, at: .minutes(0), id: "1")
    _ = try store.append(.skip("q"), course: "b", session: nil, at: .minutes(0), id: "2")
    #expect(try store.records(course: "a").records.map(\.id) == ["1"])
    #expect(try store.records(course: "c").records.isEmpty)
  }

  @Test("order is time, then device, then sequence")
  func order() throws {
    let folder = try TemporaryFolder()
    let store = try folder.open()
    for (minute, id) in [(5, "c"), (1, "a"), (5, "d"), (3, "b")] {
      _ = try store.append(
        .skip("q"), course: .service, session: nil, at: .minutes(minute), id: RecordID(id))
    }
    let records = try store.records(course: .service).records
    #expect(records.map(\.id) == ["a", "b", "c", "d"])
    #expect(records.map(\.sequence) == [2, 4, 1, 3])
  }

  @Test("the same id twice is refused, and the next append works")
  func duplicate() throws {
    let folder = try TemporaryFolder()
    let store = try folder.open()
    try store.appendAttempts(1)
    #expect {
      try store.appendAttempts(1)
    } throws: { error in
      if case StoreError.other = error { true } else { false }
    }
    try store.appendAttempts(1, from: 2)
    #expect(try store.records(course: .service).records.map(\.sequence) == [1, 2])
  }
}
