import Documents
import Foundation
import Grading
import QuizModel
import Terminal
import TestSupport
import Testing

@testable import Shell

/// `assignment grade` as teachers and scripts use it.
@Suite struct GradeSubmissionsTests {
  private let folder: TemporaryFolder
  private let run: ProgramRun

  init() throws {
    folder = try TemporaryFolder()
    run = try ProgramRun()
    run.columns = 80
    try FileManager.default.copyItem(atPath: ProgramRun.courses, toPath: folder.path + "/courses")
    let course = try #require(
      FileManager.default.contentsOfDirectory(atPath: folder.path + "/courses").sorted().first)
    try FileManager.default.createDirectory(
      atPath: folder.path + "/courses/\(course)/assignments", withIntermediateDirectories: true)
    _ = try folder.write(Self.assignment, to: "courses/\(course)/assignments/proef.json")
    self.course = course
  }

  private let course: String

  private static let assignment = """
    {
      "formatVersion": 1, "id": "proef", "version": 2, "title": "Meten met SERVPERF",
      "intro": "Meet.", "sections": ["1.1"], "groupSize": {"minimum": 1, "maximum": 2},
      "followThroughPenalty": 0.5,
      "parts": [
        {"id": "data", "kind": "data", "title": "Antwoorden", "prompt": "Vraag klanten.",
         "model": "servperf", "minimumRows": 2, "points": 1},
        {"id": "scores", "kind": "numbers", "title": "Scores", "prompt": "Reken.",
         "data": "data", "decimals": 2, "convention": "Gewoon.", "points": 2,
         "values": [
           {"id": "tangibles", "label": "Tastbaarheden", "quantity": "score.tangibles",
            "range": {"minimum": 1, "maximum": 7}},
           {"id": "empathy", "label": "Inlevingsvermogen", "quantity": "score.empathy",
            "range": {"minimum": 1, "maximum": 7}}]},
        {"id": "difference", "kind": "numbers", "title": "Verschil", "prompt": "Reken.",
         "data": "data", "decimals": 2, "convention": "Gewoon.", "points": 2,
         "words": [
           {"name": "t", "part": "scores", "value": "tangibles"},
           {"name": "e", "part": "scores", "value": "empathy"}],
         "values": [
           {"id": "sum", "label": "Samen", "quantity": "respondents", "formula": "t + e"}]},
        {"id": "advice", "kind": "text", "title": "Advies", "prompt": "Adviseer.",
         "minimumWords": 5,
         "rubric": {"criteria": [{"id": "link", "title": "Verband", "levels": [
           {"id": "none", "points": 0, "text": "geen"},
           {"id": "full", "points": 3, "text": "vol"}]}]}}
      ]
    }
    """

  /// Two respondents: 4 on tangibles, 6 on empathy.
  private static let data: String = {
    let header = (1...22).map { "p\($0)" }.joined(separator: ",")
    let rows = [3, 5].map { tangibles in
      (1...22).map { $0 <= 4 ? "\(tangibles)" : "6" }.joined(separator: ",")
    }
    return ([header] + rows).joined(separator: "\n") + "\n"
  }()

  private func submission(
    _ group: String, tangibles: String = "4", sum: String = "10", version: Int = 2
  ) -> Submission {
    Submission(
      course: CourseID(course), assignment: "proef", version: version,
      group: Submission.Group(
        name: group, members: [Submission.Member(number: "s1", name: "Noor \u{1B}[2J")]),
      organisation: "Bakkerij De Halm", submittedAt: "2026-11-20T15:04:05+01:00",
      responses: [
        "data": .data(GivenData(source: .own, name: "a.csv", csv: Self.data)),
        "scores": .numbers([
          AnswerCell(value: "tangibles"): tangibles, AnswerCell(value: "empathy"): "6,00",
        ]),
        "difference": .numbers([AnswerCell(value: "sum"): sum]),
        "advice": .text(GivenText(text: "Zorg dat de balie er verzorgd uitziet.")),
      ])
  }

  private func write(_ submission: Submission, _ name: String) throws -> String {
    try folder.write(SubmissionFile.text(submission), to: name)
  }

  private func grade(_ arguments: String...) -> ProgramRun.Result {
    run.run(
      arguments: ["assignment", "grade", "--course", course] + arguments,
      courses: folder.path + "/courses")
  }

  // MARK: As JSON

  @Test func json() throws {
    let file = try write(submission("groep 7", tangibles: "3", sum: "9"), "g7.json")
    let result = grade(file, "--json", "--language", "en")
    #expect(result.status == .fine)
    let root = try #require(JSONDocument.read(Array(result.screen.utf8), file: "out").document).root
    let one = try #require(root.at(["submissions", 0]))
    #expect(one["file"]?.string == file)
    #expect(one["assignment"]?.string == "proef")
    #expect(one["group"]?.elements.compactMap { $0.string } == ["Noor \u{1B}[2J"])
    #expect(!result.screen.contains("\u{1B}"))
    // 1 for the data, 1 of 2 scores, and 2 less the penalty for the sum.
    #expect(one["points"]?.numberText == "3.5")
    #expect(one["of"]?.numberText == "8")
    #expect(one["needsTeacher"]?.elements.compactMap { $0.string } == ["advice"])
    let parts = Array(try #require(one["parts"]).elements)
    #expect(parts.map { $0["id"]?.string } == ["data", "scores", "difference", "advice"])
    #expect(parts.map { $0["points"]?.numberText } == ["1", "1", "1.5", nil])
    #expect(parts.map { $0["of"]?.numberText } == ["1", "2", "2", "3"])
    #expect(parts.map { $0["verdict"]?.string } == ["correct", "partial", "correct", nil])
    #expect(parts.map { $0["followThrough"]?.boolean } == [false, false, true, false])
    #expect(parts[1]["feedback"]?.string?.contains("you gave 3; it is 4") == true)
    #expect(parts[3]["points"]?.isNull == true)
    #expect(parts[3]["diagnosis"]?.isNull == true)
  }

  // MARK: On the screen

  private func screen(_ result: ProgramRun.Result) -> String {
    result.screen.replacing(folder.path, with: "MAP")
  }

  @Test func screens() throws {
    let file = try write(submission("groep 7", tangibles: "3", sum: "9"), "g7.json")
    try expectSnapshot(screen(grade(file)), named: "assignment-grade-nl")
    try expectSnapshot(screen(grade(file, "--language", "en")), named: "assignment-grade-en")
    run.columns = 40
    let narrow = grade(file).screen
    #expect(narrow.split(separator: "\n").allSatisfy { displayWidth(of: $0) <= 40 })
    #expect(!narrow.contains("\u{1B}"))
  }

  /// One bad file never stops the rest.
  @Test func aFolder() throws {
    _ = try write(submission("groep 1"), "in/g1.json")
    _ = try write(submission("groep 2", sum: "12"), "in/g2.json")
    _ = try write(submission("groep 3", version: 1), "in/g3.json")
    _ = try folder.write("{\"format\": oeps", to: "in/g4.json")
    _ = try folder.write("geen inlevering", to: "in/lees.txt")
    _ = try write(submission("groep 5", version: 9), "in/g5.json")
    let result = grade(folder.path + "/in")
    #expect(result.status == .findings)
    try expectSnapshot(screen(result), named: "assignment-grade-folder-nl")
    #expect(grade(folder.path + "/in", "--details").screen.contains("groep 1"))
  }

  @Test func thousandWithOneInTenDamaged() throws {
    var mutator = Mutator(seed: 3)
    for number in 0..<200 {
      let bytes = Array(SubmissionFile.text(submission("groep \(number)")).utf8)
      let isDamaged = number.isMultiple(of: 10)
      let content = isDamaged ? mutator.mutated(bytes) : bytes
      try Data(content).write(to: URL(fileURLWithPath: folder.path + "/g\(number).json"))
    }
    let result = grade(folder.path, "--json")
    #expect([ExitStatus.fine, .findings].contains(result.status))
    let root = try #require(JSONDocument.read(Array(result.screen.utf8), file: "out").document).root
    let graded = try #require(root["submissions"]).elements.count { _ in true }
    let lost = try #require(root["ungraded"]).elements.count { _ in true }
    #expect(graded >= 180)
    #expect(graded + lost == 200)
  }

  // MARK: Wrong usage

  @Test func nothingToGrade() throws {
    #expect(grade(folder.path + "/weg.json").status == .noSuchFile)
    try FileManager.default.createDirectory(
      atPath: folder.path + "/leeg", withIntermediateDirectories: true)
    #expect(grade(folder.path + "/leeg").status == .noSuchFile)
    #expect(grade().status == .wrongUsage)
    let file = try write(submission("groep 1"), "g1.json")
    let both = grade(file, folder.path + "/weg.json")
    #expect(both.status == .findings)
    #expect(both.screen.contains("groep 1"))
  }

  @Test func dutchWords() throws {
    let file = try write(submission("groep 1"), "g1.json")
    let result = run.run(
      arguments: ["opdracht", "beoordeel", file, "--course", course],
      courses: folder.path + "/courses")
    #expect(result.status == .fine)
  }
}
