import Documents
import Foundation
import QuizModel
import TestSupport
import Testing

@testable import RecordFiles

/// Records as JSON lines, there and back.
@Suite struct RecordFileTests {
  /// Every kind of event, with the values that are hardest to write.
  static let events: [Event] = [
    .sessionStarted(
      SessionStart(mode: .learn, seed: Seed(.max), questions: ["q1", "q2"], section: "1.3")),
    .sessionStarted(SessionStart(mode: .practice, seed: Seed(0), questions: [])),
    .sessionStarted(
      SessionStart(
        mode: .mock, seed: Seed(3), questions: ["q1"], test: "toets-1", minutes: 45)),
    .attempt(
      Attempt(
        question: "q1", revision: "00ff", seed: Seed(1 << 63), order: ["b", "a"],
        typed: "é \u{0}\u{1B}[2J\"\\\n\t\u{202E}\u{FEFF}👍 e\u{301}", chosen: ["a"],
        outcome: .partial, score: Rational(parts: 2, of: 3), ruleVersion: 1, certainty: .unsure,
        hints: 1, isGivenUp: false, confused: ["g1"], milliseconds: 4_210, mode: .learn)),
    .attempt(
      Attempt(
        question: "q2", revision: "", seed: Seed(7), order: [], typed: "", chosen: [],
        outcome: .wrong, score: .zero, ruleVersion: 0, certainty: nil, hints: 0,
        isGivenUp: true, confused: [], milliseconds: nil, mode: .practice)),
    .retraction(of: "r1"), .contest("r1", remark: "maar"), .flag("q1", remark: ""), .skip("q1"),
    .lockedAnswer("q1", "regel één\nregel twee"), .hint("q1", step: 1),
    .examDate(Day(number: 20_838)), .examDate(nil), .sessionEnded,
  ]

  static let records: [Record] = events.enumerated().map { place, event in
    Record(
      id: RecordID("r\(place)"), device: "here", sequence: place + 1,
      time: LocalInstant.sample("2026-01-05").adding(minutes: place), course: "cursus",
      session: place.isMultiple(of: 3) ? "s1" : nil, event: event)
  }

  static func text(_ records: [Record], device: String = "here") -> String {
    RecordFile.Header(device: device, count: records.count).line
      + records.map { $0.line }.joined()
  }

  private func read(_ text: String) -> RecordFileContents {
    RecordFile.read(Array(text.utf8))
  }

  @Test func allKindsComeBack() {
    let contents = read(Self.text(Self.records))
    #expect(contents.findings == [])
    #expect(contents.isClean)
    #expect(contents.header == RecordFile.Header(device: "here", count: Self.records.count))
    #expect(contents.records.map { $0.record } == Self.records)
    #expect(contents.records.map { $0.place.line } == Array(2...(Self.records.count + 1)))
    #expect(Set(Self.events.map { $0.kind }) == Set(Event.Kind.allCases))
    #expect(Self.text(contents.records.map { $0.record }) == Self.text(Self.records))
  }

  @Test func theFormIsFixed() {
    let lines = Self.text([Self.records[0], Self.records[3], Self.records[12]])
    #expect(
      lines == """
        {"format":"oefen-records","version":1,"device":"here","count":3}
        {"id":"r0","device":"here","sequence":1,"time":1767603600000,"offsetMinutes":60,\
        "course":"cursus","session":"s1","kind":"sessionStarted","mode":"learn",\
        "seed":"18446744073709551615","plan":["q1","q2"],"section":"1.3"}
        {"id":"r3","device":"here","sequence":4,"time":1767603780000,"offsetMinutes":60,\
        "course":"cursus","session":"s1","kind":"attempt","question":"q1","revision":"00ff",\
        "seed":"9223372036854775808","responseOrder":["b","a"],"typed":"é \\u0000\\u001b[2J\\"\\\\\
        \\n\\t\\u202e\\ufeff👍 e\u{301}","chosen":["a"],"outcome":"partial","score":"2/3",\
        "ruleVersion":1,"certainty":"unsure","hints":1,"isGivenUp":false,"confused":["g1"],\
        "milliseconds":4210,"mode":"learn"}
        {"id":"r12","device":"here","sequence":13,"time":1767604320000,"offsetMinutes":60,\
        "course":"cursus","session":"s1","kind":"examDate","examDate":null}

        """)
  }

  @Test func aLineMayEndAsOnWindowsAndTheLastNotAtAll() {
    let text = Self.text(Self.records)
    #expect(read(text.replacing("\n", with: "\r\n")).isClean)
    #expect(read(String(text.dropLast())).isClean)
    #expect(read(RecordFile.Header(device: "x", count: 0).line).isClean)
  }

  /// A field of the tenth line, what it becomes, and the check that finds it.
  static let wrongFields: [(key: String, json: String, check: String)] = [
    ("id", #""""#, "record-value"), ("id", #""een twee""#, "record-value"),
    ("id", #""\u001b""#, "record-value"),
    ("id", "\"\(String(repeating: "x", count: 101))\"", "record-value"),
    ("id", "", "record-field"), ("device", "[]", "record-value"),
    ("sequence", "0", "record-value"), ("sequence", "9223372036854775807", "record-value"),
    ("sequence", "9.5", "record-value"), ("sequence", #""9""#, "record-value"),
    ("time", "-99999999999999999999", "record-value"), ("offsetMinutes", "1081", "record-value"),
    ("kind", #""dream""#, "record-value"), ("kind", #""skip""#, "record-field"),
    ("question", "null", "record-value"), ("question", "01", "json-syntax"),
    ("question", #""q1", "question": "q1""#, "json-duplicate-key"),
    ("question", #""q1", "é": 1"#, "record-field"), ("typed", "[[[[[]]]]]", "json-limits"),
    ("typed", "1}", "json-syntax"), ("session", "null", "record-value"),
  ]

  static let wrongAttemptFields: [(key: String, json: String)] = [
    ("seed", #""-1""#), ("seed", #""007""#), ("seed", "7"), ("score", #""2/4""#),
    ("score", #""5/3""#), ("score", #""1/0""#), ("outcome", #""great""#),
    ("certainty", #""maybe""#), ("certainty", "null"), ("isGivenUp", "0"), ("hints", "-1"),
    ("confused", #""g1""#), ("confused", #"["g 1"]"#), ("confused", #"[["g1"]]"#),
    ("milliseconds", "1e3"), ("mode", #""dream""#), ("revision", #""a b""#),
  ]

  /// The line of a record with another value in one field, or without it.
  private func line(_ record: Record, _ key: String, _ json: String) throws -> String {
    let bytes = Array(record.line.utf8)
    let root = try #require(JSONDocument.read(bytes, file: "").document).root
    let members = root.members.compactMap { member -> String? in
      let name = member.key.string ?? ""
      let old = String(decoding: bytes[member.value.byteRange], as: UTF8.self)
      guard name == key else { return "\"\(name)\":\(old)" }
      return json.isEmpty ? nil : "\"\(name)\":\(json)"
    }
    return "{\(members.joined(separator: ","))}\n"
  }

  private func expect(_ check: String, in line: String) throws {
    let contents = read(
      RecordFile.Header(device: "here", count: 2).line + line + Self.records[10].line)
    #expect(contents.records.map { $0.record } == [Self.records[10]])
    #expect(contents.badLines == 1)
    let finding = try #require(contents.findings.first)
    #expect(contents.findings.count == 1)
    #expect(finding.check == check, "\(line)")
    #expect(finding.place.line == 2)
    #expect(finding.message.dutch != finding.message.english)
  }

  @Test(arguments: wrongFields.indices)
  func aWrongLineIsTold(index: Int) throws {
    let (key, json, check) = Self.wrongFields[index]
    try expect(check, in: line(Self.records[9], key, json))
  }

  @Test(arguments: wrongAttemptFields.indices)
  func aWrongAttemptIsTold(index: Int) throws {
    let (key, json) = Self.wrongAttemptFields[index]
    try expect("record-value", in: line(Self.records[3], key, json))
  }

  @Test func theColumnCountsScalars() throws {
    let text = #"{"id":"r","typed":"é👍","kind":1}"#
    let contents = read(
      RecordFile.Header(device: "here", count: 1).line
        + text.replacing(#""kind":1"#, with: #""kind":1x"#))
    #expect(contents.findings.first?.place.column == text.unicodeScalars.count)
  }

  @Test(arguments: [
    ("", "record-header"), ("\n", "record-header"), ("{}\n", "record-header"),
    ("id,device\n1,2\n", "record-header"), ("[]\n", "record-value"),
    (#"{"format":"oefen-records","version":2,"device":"x","count":0,"new":1}"#, "record-version"),
    (#"{"format":"oefen-records","version":1,"device":"x"}"#, "record-field"),
    (#"{"format":"oefen-records","version":1,"device":"x","count":-1}"#, "record-value"),
    (#"{"format":"oefen-records","version":1,"device":"x","count":0,"more":1}"#, "record-field"),
  ])
  func anotherFileIsNotRead(text: String, check: String) {
    let contents = read(text + "\n" + Self.records[0].line)
    #expect(contents.header == nil)
    #expect(contents.records.isEmpty)
    #expect(contents.findings.map { $0.check } == [check])
  }

  @Test func aFileThatWasCutOffIsTold() {
    let lines = Self.text(Self.records).split(separator: "\n").dropLast()
    let contents = read(lines.joined(separator: "\n"))
    #expect(contents.badLines == 0)
    #expect(!contents.isWhole)
    #expect(contents.findings.map { $0.check } == ["record-count"])
    #expect(contents.records.count == Self.records.count - 1)
  }

  @Test func aLineThatIsTooLongIsPassedOver() throws {
    let folder = try TemporaryFolder()
    let long = "{\"id\":\"" + String(repeating: "x", count: 2 << 20) + "\"}\n"
    let text = RecordFile.Header(device: "here", count: 2).line + long + Self.records[1].line
    let contents = try RecordFile.read(try folder.write(text, to: "records.jsonl"))
    #expect(contents.findings.map { $0.check } == ["record-length"])
    #expect(contents.records.map { $0.record } == [Self.records[1]])
    #expect(contents.records.first?.place.line == 3)
  }

  @Test func whatIsNoFileIsSaid() throws {
    let folder = try TemporaryFolder()
    #expect(throws: FileBytes.Failure.missing) { try RecordFile.read(folder.path + "/none") }
    #expect(throws: FileBytes.Failure.notAFile) { try RecordFile.read(folder.path) }
    #expect(throws: FileBytes.Failure.notAFile) { try RecordFile.read("/dev/zero") }
  }

  /// What can be read is read, the rest is told, and nothing crashes.
  @Test func spoiltFiles() {
    let original = Array(Self.text(Self.records).utf8)
    var mutator = Mutator(seed: 4)
    var told = 0
    for _ in 0..<Mutator.count {
      let contents = RecordFile.read(mutator.mutated(original))
      told += contents.findings.isEmpty ? 0 : 1
      if contents.isClean != contents.findings.isEmpty { Issue.record("told or clean, not both") }
      for finding in contents.findings {
        let line = finding.line(in: .dutch) + finding.line(in: .english)
        if line.unicodeScalars.contains(where: { $0.isControl || $0 == "\n" }) {
          Issue.record("\(line)")
        }
      }
      for (_, record) in contents.records where !Self.records.contains(record) {
        let again = read(Self.text([record]))
        if again.records.first?.record != record { Issue.record("\(record.line)") }
      }
    }
    #expect((Mutator.count / 2..<Mutator.count).contains(told), "\(told)")
  }
}
