import Documents
import QuizModel

extension Record {
  /// Reads a line of a ``RecordFile``.
  init(_ fields: inout LineFields) throws(LineProblem) {
    let id: RecordID = try fields.id("id")
    let device: Identifier<Device> = try fields.id("device")
    let sequence = try fields.integer("sequence", in: 1...Bounds.count)
    let milliseconds = try fields.integer("time", in: Bounds.milliseconds)
    let offsetMinutes = try fields.integer("offsetMinutes", in: Bounds.offsetMinutes)
    let course: CourseID = try fields.id("course")
    let session: SessionID? = try fields.optionalID("session")
    let event = try Event(&fields)
    self.init(
      id: id, device: device.text, sequence: sequence,
      time: LocalInstant(
        Instant(milliseconds: Int64(milliseconds)), offsetMinutes: offsetMinutes),
      course: course, session: session, event: event)
  }
}

/// Names an installation.
private enum Device {}

/// What can stand in a field; the event table is read with the same bounds, or wider ones.
private enum Bounds {
  /// The whole numbers that every program with JSON reads exactly.
  static let count = (1 << 53) - 1
  /// From 1900 to 9999, the years in which the calendar of ``Day`` has days.
  static let milliseconds = -2_208_988_800_000...253_402_300_799_999
  static let offsetMinutes = -1080...1080
  static let small = 0...1000
}

extension Event {
  fileprivate init(_ fields: inout LineFields) throws(LineProblem) {
    let kind: Kind = try fields.name("kind")
    switch kind {
    case .sessionStarted: self = .sessionStarted(try SessionStart(&fields))
    case .sessionEnded: self = .sessionEnded
    case .attempt: self = .attempt(try Attempt(&fields))
    case .retraction: self = .retraction(of: try fields.id("target"))
    case .contest: self = .contest(try fields.id("target"), remark: try fields.text("remark"))
    case .flag: self = .flag(try fields.id("question"), remark: try fields.text("remark"))
    case .skip: self = .skip(try fields.id("question"))
    case .lockedAnswer: self = .lockedAnswer(try fields.id("question"), try fields.text("typed"))
    case .hint:
      self = .hint(try fields.id("question"), step: try fields.integer("step", in: 1...1000))
    case .examDate: self = .examDate(try fields.examDate())
    }
  }
}

extension SessionStart {
  fileprivate init(_ fields: inout LineFields) throws(LineProblem) {
    self.init(
      mode: try fields.name("mode"), seed: try fields.seed(), questions: try fields.ids("plan"),
      section: try fields.optionalID("section"), test: try fields.optionalID("test"),
      minutes: try fields.optionalInteger("minutes", in: Bounds.small))
  }
}

extension Attempt {
  fileprivate init(_ fields: inout LineFields) throws(LineProblem) {
    self.init(
      question: try fields.id("question"), revision: try fields.revision(),
      seed: try fields.seed(), order: try fields.ids("responseOrder"),
      typed: try fields.text("typed"), chosen: try fields.ids("chosen"),
      outcome: try fields.name("outcome"), score: try fields.score(),
      ruleVersion: try fields.integer("ruleVersion", in: Bounds.small),
      certainty: try fields.optionalName("certainty"),
      hints: try fields.integer("hints", in: Bounds.small),
      isGivenUp: try fields.flag("isGivenUp"), confused: try fields.ids("confused"),
      milliseconds: try fields.optionalInteger("milliseconds", in: 0...Bounds.count),
      mode: try fields.name("mode"))
  }
}

extension LineFields {
  fileprivate mutating func examDate() throws(LineProblem) -> Day? {
    if try required("examDate").isNull { return nil }
    return try converted(
      "examDate", nl: "een datum als 2027-01-20, of null", en: "a date like 2027-01-20, or null",
      Day.init(iso:))
  }

  /// A hash, or nothing.
  fileprivate mutating func revision() throws(LineProblem) -> String {
    try converted("revision", nl: "een korte tekst", en: "a short text") { text in
      text.utf8.count <= 100 && text.utf8.allSatisfy { (0x21..<0x7F).contains($0) } ? text : nil
    }
  }

  fileprivate mutating func seed() throws(LineProblem) -> Seed {
    try converted("seed", nl: "een tekst met een getal", en: "a text with a number") { text in
      UInt64(text).flatMap { String($0) == text ? Seed($0) : nil }
    }
  }

  fileprivate mutating func score() throws(LineProblem) -> Rational {
    try converted(
      "score", nl: "een breuk van 0 tot en met 1, als \"1/2\"",
      en: "a fraction from 0 to 1, like \"1/2\""
    ) { text in
      // Only in lowest terms, so that one score has one form.
      Rational(text).flatMap {
        $0 >= .zero && $0 <= .one && $0.description == text ? $0 : nil
      }
    }
  }
}
