import Authoring
import CourseFiles
import Documents
import Foundation
import QuestionTypes
import QuizModel
import TestSupport
import Testing

/// Where a new question goes, what it's called, and when nothing is touched.
@Suite struct BankFileTests {
  private static func question(_ id: String, _ changes: [String: String] = [:]) -> String {
    CourseFixture.question(changes.merging(["id": "\"\(id)\""]) { own, _ in own })
  }

  @Test func theRestStaysByteForByte() throws {
    let head = CourseFixture.bank(Self.question("a"), Self.question("b")).dropLast("\n]}".count)
    let before = Array(("\u{FEFF}" + head).replacing("\n", with: "\r\n").utf8)
    let after = Array(" \t\r\n\r\n]  }\r\n\r\n".utf8)
    let course = try CourseFixture()
    try course.write(bytes: before + after, to: "banks/bank.json")
    let drafted = try course.draft()
    let new = try FileBytes.read(course.path(), limit: 10_000)
    #expect(new.starts(with: before))
    #expect(new.suffix(after.count) == after[...])
    #expect(new.count > before.count + after.count + 500)
    let inserted = new[before.count..<(new.count - after.count)]
    let isWhole = zip(inserted.dropFirst(), inserted).allSatisfy { byte, previous in
      byte != UInt8(ascii: "\n") || previous == UInt8(ascii: "\r")
    }
    #expect(isWhole, "every new line ends with CR LF")
    #expect(drafted.place.line == before.count { $0 == UInt8(ascii: "\n") } + 2)
  }

  @Test func theLineIsThatOfTheQuestion() throws {
    let course = try CourseFixture(banks: ["bank": CourseFixture.bank(Self.question("a"))])
    let drafted = try course.draft()
    let lines = try course.text().split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines[drafted.place.line - 1].hasPrefix("{"))
    #expect(lines[drafted.place.line] == #"  "id": "doel-01","#)
    #expect(drafted.place.file == course.path())
    let extent = LoadedCourse.load(course.folder).extent(of: drafted.id)
    #expect(extent?.lowerBound.line == drafted.place.line)
    #expect(extent?.upperBound.line == lines.count - 1)
  }

  @Test func aMinifiedFileStaysSo() throws {
    let text = #"{"formatVersion":1,"questions":[{"id":"x","type":"essay"}]}"#
    let course = try CourseFixture(banks: ["bank": text])
    let drafted = try course.draft()
    #expect(drafted.place == Finding.Place(file: course.path(), line: 1, column: 59))
    let new = try course.text()
    #expect(
      new.hasPrefix(
        #"{"formatVersion":1,"questions":[{"id":"x","type":"essay"},{"id":"doel-01","type":"#))
    #expect(!new.contains("\n") && !new.contains(#"": "#))
  }

  @Test func aNewFileNamesItsSchema() throws {
    let course = try CourseFixture()
    _ = try course.draft()
    let text = try course.text()
    #expect(
      text.hasPrefix(
        """
        {
          "$schema": "../../schemas/bank.schema.json",
          "formatVersion": 1,
          "questions": [
            {
              "id": "doel-01",
              "type": "singleChoice",
              "section": "1",
              "goals": ["doel"],
              "facts": [],
              "bloom": "apply",

        """))
    #expect(text.hasSuffix("      \"status\": \"draft\"\n    }\n  ]\n}\n"))
  }

  @Test func aNewFileNamesTheSchemaOfTheOthers() throws {
    let other =
      #"{"$schema": "/s/bank.schema.json", "formatVersion": 1, "questions": ["#
      + Self.question("a") + "]}"
    let course = try CourseFixture(banks: ["other": other])
    _ = try course.draft()
    #expect(try course.text().contains(#""$schema": "/s/bank.schema.json","#))
  }

  // MARK: Ids

  @Test func anIDIsNeverUsedAgain() throws {
    let course = try CourseFixture(banks: [
      "a": CourseFixture.bank(
        Self.question("doel-01"), Self.question("doel-07", ["status": #""retired""#]),
        Self.question("doel-12", ["bloom": #""unknown""#]), Self.question("doel-0100")),
      "b": #"{"questions": [{"id": "doel-101""#,
      "c": #"{"formatVersion": 1, "questions": [{"id": "d\u006fel-102"}], "x": "doel-9999999999"}"#,
      "d": CourseFixture.bank(Self.question("x", ["twins": #"["doel-103"]"#])),
    ])
    #expect(try course.draft(in: "a").id == "doel-104")
    #expect(try course.draft(in: "a").id == "doel-105")
    #expect(try course.draft(in: "new").id == "doel-106")
  }

  @Test func idsOfLongNamesAreValid() throws {
    let name = String(repeating: "x", count: 100)
    let course = try CourseFixture(
      course: CourseFixture.course(
        goals: """
          {"id": "\(name)", "title": "Het doel", "section": "1", "bloom": "apply", "mastered": "Zo."}
          """))
    let first = try course.draft().id
    #expect(QuestionID.isValid(first.text) && first.text.hasSuffix("x-01"))
    #expect(try course.draft().id.text.hasSuffix("x-02"))
  }

  // MARK: Topics

  private func topics() throws -> CourseFixture {
    try CourseFixture(
      course: CourseFixture.course(
        sections: ["1", "1.1", "1.2", "2"].map {
          #"{"id": "\#($0)", "title": "T", "summary": ["S."]}"#
        }.joined(separator: ", "),
        goals: [("g1", "1.1"), ("g2", "1.1"), ("g3", "2")].map {
          #"{"id": "\#($0)", "title": "T", "section": "\#($1)", "bloom": "create", "mastered": "M."}"#
        }.joined(separator: ", ")),
      facts: CourseFixture.facts(
        CourseFixture.fact(id: "f").replacing(#""section": "1""#, with: #""section": "2""#)),
      banks: [
        "2": #"{"formatVersion": 1, "questions": []}"#,
        "last": CourseFixture.bank(
          Self.question("a", ["section": #""1.1""#, "goals": #"["g1"]"#, "facts": ""])),
      ])
  }

  @Test func aTopicIsFilledIn() throws {
    let course = try topics()
    // The first section without parts, and its goal with the fewest questions.
    var topic = try course.draft(in: "new").topic
    #expect((topic.section, topic.goals) == ("1.1", ["g2"]))
    // A file that is called after a section.
    topic = try course.draft(in: "2").topic
    #expect((topic.section, topic.goals) == ("2", ["g3"]))
    // The section of the file's last question.
    topic = try course.draft(in: "last").topic
    #expect(topic.section == "1.1")
    // What was asked goes first, whichever is given.
    topic = try course.draft(in: "last", goal: "g3").topic
    #expect((topic.section, topic.goals) == ("2", ["g3"]))
    topic = try course.draft(in: "last", section: "1.2").topic
    #expect((topic.section, topic.goals) == ("1.2", []))
    topic = try course.draft(in: "last", fact: "f").topic
    #expect((topic.section, topic.facts) == ("2", ["f"]))
    let drafted = try course.draft(in: "last", section: "1.2")
    #expect(drafted.id == "1.2-02")
    let question = LoadedCourse.load(course.folder).bank?.question(drafted.id)
    #expect(question?.bloom == .understand)
  }

  /// The source is where the fact stands, as far as that is known.
  @Test(arguments: [
    (#", "place": "p. 7""#, #""source": {"document": "boek", "place": "p. 7"},"#),
    ("", #""source": {"document": "boek", "place": "TODO: "#),
  ])
  func theSourceIsThatOfTheFact(more: String, source: String) throws {
    let course = try CourseFixture(
      course: CourseFixture.course(
        documents: """
          {"id": "ander", "title": "Een ander boek"}, {"id": "boek", "title": "Het boek"}
          """),
      facts: CourseFixture.facts(CourseFixture.fact(more: more)))
    _ = try course.draft(fact: "feit")
    #expect(try course.text().contains(source))
    _ = try course.draft(in: "other")
    #expect(try course.text("other").contains(#""source": {"document": "ander", "place": "TODO: "#))
  }

  // MARK: Refused

  @Test func whatIsNoBankOfACourse() throws {
    let course = try CourseFixture(banks: ["bank": CourseFixture.bank()])
    let folder = try TemporaryFolder()
    try folder.write(CourseFixture.bank(), to: "banks/a.json")
    let path = folder.path + "/banks/a.json"
    #expect(failure { _ = try BankFile(path) } == .noCourse(path: path))
    let above = course.folder + "/course.json"
    #expect(failure { _ = try BankFile(above) } == .noCourse(path: above))
    for name in ["x.txt", ".x.json", "x"] {
      let path = course.folder + "/banks/" + name
      #expect(failure { _ = try BankFile(path) } == .noBankName(path: path))
    }
    try course.write("{", to: "course.json")
    #expect(failure { _ = try course.draft() } == .brokenCourse(folder: course.folder))
  }

  @Test(arguments: [
    ("{", "json-syntax"), ("", "json-syntax"), ("[]", "file-readable"),
    (#"{"formatVersion": 1}"#, "file-readable"), (#"{"questions": {}}"#, "file-readable"),
    (String(repeating: "[", count: 40), "json-limits"),
    ("{\"questions\": [\"\u{1}\"]}", "json-syntax"),
  ])
  func aBankThatCanNotBeRead(text: String, check: String) throws {
    let course = try CourseFixture(banks: ["bank": text])
    guard case .unreadableBank(let path, let findings)? = failure({ _ = try course.draft() }) else {
      Issue.record("drafted")
      return
    }
    #expect(path == course.path())
    #expect(findings.first?.check == check)
    #expect(try course.text() == text)
  }

  @Test func aFolderIsNoBank() throws {
    let course = try CourseFixture()
    try FileManager.default.createDirectory(
      atPath: course.path(), withIntermediateDirectories: true)
    guard case .unreadableBank? = failure({ _ = try course.draft() }) else {
      Issue.record("drafted")
      return
    }
  }

  /// A file that is all right but for the room that is left in it.
  @Test func aFileThatWouldGetTooLarge() throws {
    let text = #"{"formatVersion": 1, "questions": []}"#
    let course = try CourseFixture(banks: ["bank": text])
    let file = try BankFile(course.path(), limits: JSONLimits(bytes: text.utf8.count + 100))
    let failure = failure {
      _ = try file.addQuestion(SingleChoiceQuestion.self, section: nil, goal: nil, fact: nil)
    }
    guard case .unreadableBank(_, let findings)? = failure else {
      Issue.record("drafted")
      return
    }
    #expect(findings.map { $0.check } == ["json-limits"])
    #expect(try course.text() == text)
  }

  @Test func otherErrorsDoNotMatter() throws {
    let text = CourseFixture.bank(Self.question("a", ["bloom": #""no""#, "prompt": "3"]))
      .replacing(#""formatVersion": 1"#, with: #""formatVersion": 1, "formatVersion": 7, "x": 1"#)
    let course = try CourseFixture(banks: ["bank": text])
    let drafted = try course.draft()
    #expect(drafted.id == "doel-01")
    let findings = LoadedCourse.load(course.folder).checked()
    #expect(!findings.contains { $0.severity == .error && $0.place >= drafted.place })
    #expect(findings.contains { $0.check == "json-duplicate-key" })
  }

  @Test func whatMayNotBeAsked() throws {
    let course = try CourseFixture(
      facts: CourseFixture.facts(CourseFixture.fact().replacing("safe", with: "never")))
    #expect(failure { _ = try course.draft(fact: "feit") } == .neverAsked("feit"))
    #expect(!FileManager.default.fileExists(atPath: course.path()))
  }

  @Test func aCourseWithoutSections() throws {
    let course = try CourseFixture(course: CourseFixture.course(sections: "", goals: ""))
    #expect(failure { _ = try course.draft() } == .noSections(folder: course.folder))
  }

  /// A bank may be a link to a file elsewhere, and a link elsewhere may lead to a bank.
  @Test func linksAreFollowed() throws {
    let course = try CourseFixture()
    let elsewhere = try TemporaryFolder()
    try elsewhere.write(CourseFixture.bank(Self.question("a")), to: "real.json")
    try course.write(CourseFixture.bank(Self.question("b")), to: "banks/bank.json")
    try FileManager.default.createSymbolicLink(
      atPath: course.path("link"), withDestinationPath: elsewhere.path + "/real.json")
    try FileManager.default.createSymbolicLink(
      atPath: elsewhere.path + "/link.json", withDestinationPath: course.path())
    #expect(try course.draft(in: "link").id == "doel-01")
    let other = try BankFile(elsewhere.path + "/link.json")
    #expect(
      try other.addQuestion(TrueFalseQuestion.self, section: nil, goal: nil, fact: nil).id
        == "doel-02")
    let ids = LoadedCourse.load(course.folder).bank?.questions.map { $0.id }
    #expect(ids == ["b", "doel-02", "a", "doel-01"])
  }
}
