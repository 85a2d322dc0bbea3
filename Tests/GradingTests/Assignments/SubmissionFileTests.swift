import Documents
import QuizModel
import TestSupport
import Testing

@testable import Grading

/// Submissions as files: there and back, and spoilt in every way.
@Suite struct SubmissionFileTests {
  static let submission: Submission = {
    var submission = Sample.submission([
      "data": .data(
        GivenData(source: .own, name: "antwoorden.csv", csv: "respondent,e1\r\n\"a \"\"b\"\"\",7\n")
      ),
      "drawn": .data(GivenData(source: .drawn(Seed(.max)), name: "", csv: "klant\n")),
      "gaps": .numbers([
        AnswerCell(value: "tangibles"): "-0,63", AnswerCell(value: "empathy"): "−1.4",
      ]),
      "coordinates": .numbers([
        AnswerCell(row: "Klant \"A\"", value: "return"): "83,3",
        AnswerCell(row: "klant\nb", value: "return"): "",
      ]),
      "weakest": .choices([AnswerCell(): "empathy"]),
      "quadrants": .choices([AnswerCell(row: "Klant A"): "partner"]),
      "factors": .list([
        ListEntry(
          group: "jong & oud", element: "d", fields: ["factor": "vergrijzing 👵", "level": ""]),
        ListEntry(element: "e", fields: [:]),
      ]),
      "advice": .text(
        GivenText(
          text: "Regel één\n\tregel \u{1B}[2J \u{202E}twee\\", selfMarks: ["link": "some"])),
      "empty-numbers": .numbers([:]), "empty-choices": .choices([:]), "empty-list": .list([]),
    ])
    submission.submittedAt = "2026-11-20T15:04:05+01:00"
    submission.group.members.append(Submission.Member(number: "", name: "Sam"))
    return submission
  }()

  private func read(_ text: String) -> SubmissionFile.Contents {
    SubmissionFile.read(Array(text.utf8), file: "groep7.json")
  }

  @Test func thereAndBack() {
    let text = SubmissionFile.text(Self.submission)
    let contents = read(text)
    #expect(contents.findings == [])
    #expect(contents.submission == Self.submission)
    #expect(contents.unreadable.isEmpty)
    #expect(SubmissionFile.text(Self.submission) == text)
    #expect(!text.contains("\u{1B}"))
  }

  @Test func partsStandInTheirOrder() throws {
    let text = SubmissionFile.text(Self.submission, order: ["weakest", "absent", "data"])
    let parts = try #require(JSONDocument.read(Array(text.utf8), file: "f").document?.root["parts"])
    let keys = parts.members.compactMap { $0.key.string }
    #expect(keys.prefix(3) == ["weakest", "data", "advice"])
    #expect(keys.count == Self.submission.responses.count)
    #expect(read(text).submission == Self.submission)
  }

  @Test func aDraftHasNoTime() {
    let text = SubmissionFile.text(Sample.submission([:]))
    #expect(!text.contains("submittedAt"))
    #expect(read(text).submission == Sample.submission([:]))
  }

  // MARK: Bad input

  /// A file with another value somewhere.
  private static func file(
    _ change: [String: String] = [:], parts: String = "{}", more: String = ""
  ) -> String {
    let usual = [
      ("format", "\"oefen-submission\""), ("formatVersion", "1"), ("course", "\"c\""),
      ("assignment", "\"2.4\""), ("assignmentVersion", "1"),
      ("group", "{\"name\": \"g\", \"members\": []}"), ("organisation", "\"o\""),
    ]
    let head = usual.map { "\"\($0.0)\": \(change[$0.0] ?? $0.1)" }.joined(separator: ",\n")
    return "{\(head),\n\"parts\": \(parts)\(more)}"
  }

  @Test(arguments: [
    ("", "json-syntax"), ("[]", "wrong-type"), ("{}", "submission-format"), ("null", "wrong-type"),
    (file(["format": "\"swirl\""]), "submission-format"),
    (file(["formatVersion": "2"]), "submission-format"), (file(["course": "7"]), "wrong-type"),
    (file(["assignment": "\"../x\""]), "id-form"), (file(["assignmentVersion": "0"]), "wrong-type"),
    (file(["assignmentVersion": "1.5"]), "wrong-type"), (file(["group": "\"g\""]), "wrong-type"),
    (file(["group": "{\"members\": []}"]), "missing-key"),
    (file(["group": "{\"name\": 7, \"members\": []}"]), "wrong-type"),
    ("{\"format\": \"oefen-submission\"}", "missing-key"),
    (String(repeating: "[", count: 100), "json-limits"),
  ])
  func noSubmission(text: String, check: String) {
    let contents = read(text)
    #expect(contents.submission == nil)
    #expect(contents.findings.contains { $0.check == check })
    #expect(contents.findings.allSatisfy { !$0.message.dutch.isEmpty })
  }

  @Test(arguments: [
    (file(more: ", \"score\": 10"), "unknown-key"),
    (file(more: ", \"parts\": {}"), "json-duplicate-key"),
    (file(more: ", \"submittedAt\": \"gisteren\""), "submission-time"),
    (file(["organisation": "[]"]), "wrong-type"),
    (file(["group": "{\"name\": \"g\", \"members\": [7]}"]), "wrong-type"),
    (
      file(["group": "{\"name\": \"g\", \"members\": [{\"nummer\": 7, \"name\": \"n\"}]}"]),
      "unknown-key"
    ),
    (file(["organisation": "\"\(String(repeating: "x", count: 600))\""]), "submission-limits"),
  ])
  func theRestIsRead(text: String, check: String) {
    let contents = read(text)
    #expect(contents.submission?.assignment == "2.4")
    #expect(contents.findings.map { $0.check } == [check])
    #expect(contents.unreadable.isEmpty)
  }

  @Test(arguments: [
    ("7", "submission-part"), ("{\"x\": 1}", "submission-part"),
    ("{\"numbers\": []}", "wrong-type"), ("{\"numbers\": {\"a\": []}}", "wrong-type"),
    ("{\"numbers\": {\"a\": \"1\", \"a\": \"2\"}}", "json-duplicate-key"),
    ("{\"numbers\": {\"\": \"1\"}}", "empty-text"),
    ("{\"rows\": {\"A\": 1}}", "wrong-type"), ("{\"rows\": {\"\": {}}}", "empty-text"),
    ("{\"choice\": \"A b\"}", "id-form"), ("{\"choices\": {\"A\": null}}", "wrong-type"),
    ("{\"entries\": {}}", "wrong-type"), ("{\"entries\": [{\"fields\": {}}]}", "missing-key"),
    ("{\"entries\": [{\"element\": \"d\", \"fields\": {\"F\": \"x\"}}]}", "id-form"),
    ("{\"text\": 7}", "wrong-type"), ("{\"selfMarks\": {}}", "missing-key"),
    ("{\"text\": \"a\", \"points\": 10}", "unknown-key"),
    ("{\"source\": \"own\"}", "missing-key"),
    ("{\"source\": \"file\", \"csv\": \"\"}", "unknown-name"),
    ("{\"source\": \"drawn\", \"csv\": \"\"}", "missing-key"),
    ("{\"source\": \"drawn\", \"seed\": \"-1\", \"csv\": \"\"}", "submission-seed"),
    ("{\"source\": \"own\", \"csv\": \"\", \"path\": \"/etc/passwd\"}", "unknown-key"),
  ])
  func onePartIsUnreadable(part: String, check: String) {
    let text = Self.file(parts: "{\"goed\": {\"choice\": \"x\"},\n\"fout\": \(part)}")
    let contents = read(text)
    #expect(contents.submission?.responses["goed"] == .choices([AnswerCell(): "x"]))
    #expect(contents.findings.map { $0.check } == [check])
    #expect(contents.findings.allSatisfy { $0.place.line == 9 })
    // A key that's there twice is found before it's known whose it is.
    #expect(contents.unreadable == (check == "json-duplicate-key" ? [] : ["fout"]))
  }

  @Test func numbersOfJSONAreTakenAsTyped() {
    let contents = read(Self.file(parts: "{\"a\": {\"numbers\": {\"x\": -1.50}}}"))
    #expect(contents.submission?.responses["a"] == .numbers([AnswerCell(value: "x"): "-1.50"]))
    #expect(contents.findings.isEmpty)
  }

  @Test func limits() {
    let many = (0..<30_000).map { "\"v\($0)\": \"1\"" }.joined(separator: ",")
    let contents = read(Self.file(parts: "{\"a\": {\"numbers\": {\(many)}}}"))
    guard case .numbers(let cells)? = contents.submission?.responses["a"] else {
      Issue.record("no numbers")
      return
    }
    #expect(cells.count == SubmissionLimits.answers)
    #expect(contents.findings.map { $0.check } == ["submission-limits"])
    let long = String(repeating: "x", count: SubmissionLimits.text + 1)
    let text = read(Self.file(parts: "{\"a\": {\"text\": \"\(long)\"}}"))
    #expect(text.findings.map { $0.check } == ["submission-limits"])
    let huge = SubmissionFile.read(
      Array(repeating: UInt8(ascii: " "), count: SubmissionFile.maximumBytes + 1), file: "f")
    #expect(huge.findings.map { $0.check } == ["json-limits"])
    let parts = (0..<1000).map { "\"p\($0)\": 7" }.joined(separator: ",")
    #expect(read(Self.file(parts: "{\(parts)}")).findings.count == SubmissionLimits.findings)
  }

  // MARK: Chance

  /// Whatever is left of a file, reading it ends, and what was read can be written, read and marked.
  @Test func mutations() throws {
    let bytes = Array(SubmissionFile.text(Self.submission).utf8)
    let marking = AssignmentMarking(try Self.everything(), instruments: [])
    var mutator = Mutator(seed: 7)
    var read = 0
    for _ in 0..<Mutator.count {
      let contents = SubmissionFile.read(mutator.mutated(bytes), file: "f")
      #expect(contents.findings.count <= SubmissionLimits.findings)
      guard let submission = contents.submission else {
        #expect(!contents.findings.isEmpty)
        continue
      }
      read += 1
      let text = SubmissionFile.text(submission)
      let again = SubmissionFile.read(Array(text.utf8), file: "f")
      #expect(again.findings == [])
      #expect(again.submission == submission)
      let marked = marking.mark(submission, unreadable: contents.unreadable)
      #expect(marked.points >= .zero && marked.points <= marked.of)
      let told = marked.parts.flatMap { $0.feedback + $0.attention } + marked.attention
      #expect(told.allSatisfy { !$0.dutch.unicodeScalars.contains { $0.isControl } })
    }
    #expect(read > Mutator.count / 20)
  }

  /// A part of each kind, by the ids of the submission.
  private static func everything() throws -> Assignment {
    let survey = DataPart(
      model: .servqual, instrument: nil, minimumRows: 1, draw: nil, points: .one)
    let customers = DataPart(model: .rfm, instrument: nil, minimumRows: 1, draw: nil, points: .one)
    let list = ListPart(
      elements: [ListPart.Element(id: "d", label: "D")],
      fields: [ListPart.Field(id: "factor", label: "F")], points: .one)
    let text = TextPart(
      rubric: Rubric(criteria: []), minimumWords: 3, maximumWords: nil, model: nil)
    return Sample.assignment([
      Sample.part("data", .data(survey)), Sample.part("drawn", .data(customers)), Sample.gaps(),
      Sample.weakest(),
      Sample.choices(
        "quadrants", ["partner", "dog"],
        rows: .listed([PartRows.Row(id: "Klant A", text: "Klant A")]),
        key: .fixed(["Klant A": "dog"])), Sample.part("factors", .list(list)),
      Sample.part("advice", .text(text)),
    ])
  }
}
