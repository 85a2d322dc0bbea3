import Documents
import Foundation
import Grading
import QuizModel
import TestSupport
import Testing

/// Marks that people gave: the file, and which of them count.
@Suite struct RubricMarksTests {
  private let folder: TemporaryFolder
  private var path: String { folder.path + "/marks-anna.jsonl" }

  init() throws {
    folder = try TemporaryFolder()
  }

  private func mark(
    _ level: LevelID, criterion: CriterionID = "link", submission: String = "00aa",
    by rater: String = "Anna", note: String = "", isAgreed: Bool = false
  ) -> RubricMark {
    RubricMark(
      key: .init(submission: submission, part: "advice", criterion: criterion),
      file: "groep \"7\"\u{1B}.json", assignment: "2.4", version: 1, level: level, note: note,
      rater: rater, time: "2026-11-21T10:00:00+01:00", isAgreed: isAgreed)
  }

  private let rubric = Rubric(
    criteria: ["link", "doable"].map { id in
      Rubric.Criterion(
        id: CriterionID(id), title: id, isKnockOut: false,
        levels: [
          .init(id: "none", points: .zero, text: "Niet"),
          .init(id: "full", points: Rational(2), text: "Wel"),
        ])
    })

  private var assignment: Assignment {
    Sample.assignment([
      Sample.part(
        "advice",
        .text(TextPart(rubric: rubric, minimumWords: nil, maximumWords: nil, model: nil)))
    ])
  }

  // MARK: The file

  @Test func whatIsAddedIsReadBack() throws {
    let marks = [
      mark("none", note: "een \"noot\"\nop twee regels"), mark("full", isAgreed: true),
    ]
    try MarksFile.append([marks[0]], to: path)
    try MarksFile.append([marks[1]], to: path)
    let contents = try MarksFile.read(path, file: "m")
    #expect(contents == (try MarksFile.read(path, file: "m")))
    #expect(contents.marks == marks)
    #expect(contents.findings.isEmpty)
    let text = try String(contentsOfFile: path, encoding: .utf8)
    #expect(!text.contains("\u{1B}"))
    #expect(text.split(separator: "\n").count == 2)
  }

  /// Cut at every byte: the earlier lines are always there, and a further mark too.
  @Test func aTornLastLineCostsNothingElse() throws {
    let (first, second) = (mark("none"), mark("full", criterion: "doable"))
    let whole = Array((first.line + "\n").utf8)
    let torn = Array(second.line.utf8)
    for length in stride(from: 1, to: torn.count, by: 7) {
      try folder.write(whole + torn.prefix(length), to: "marks-anna.jsonl")
      let contents = try MarksFile.read(path, file: "m")
      #expect(contents.marks == [first])
      #expect(contents.findings.map(\.severity) == [.warning])
      #expect(contents.findings.map(\.place.line) == [2])
      try MarksFile.append([second], to: path)
      let next = try MarksFile.read(path, file: "m")
      #expect(next.marks == [first, second])
      #expect(next.findings.map(\.severity) == [.error])
    }
  }

  @Test(arguments: [
    "{}", "[]", "12", "nee", #"{"submission":"a","assignment":"2.4"}"#,
    #"{"submission":"a","file":"f","assignment":"2.4","version":"1","part":"advice","criterion":"c","level":"l","rater":"r","time":"t"}"#,
    #"{"submission":"a","file":"f","assignment":"2.4","version":1,"part":"../x","criterion":"c","level":"l","rater":"r","time":"t"}"#,
    String(repeating: "[", count: 2000),
  ])
  func anotherLineIsAFinding(line: String) throws {
    try folder.write(line + "\n\n" + mark("full").line + "\n", to: "marks-anna.jsonl")
    let contents = try MarksFile.read(path, file: "m")
    #expect(contents.marks == [mark("full")])
    #expect(contents.findings.map(\.place.line) == [1])
  }

  @Test func findingsAreBounded() throws {
    try folder.write(String(repeating: "x\n", count: 5000), to: "marks-anna.jsonl")
    #expect(try MarksFile.read(path, file: "m").findings.count == 100)
  }

  @Test func noFileAndAFolder() {
    #expect(throws: FileBytes.Failure.missing) { try MarksFile.read(path, file: "m") }
    #expect(throws: FileBytes.Failure.notAFile) { try MarksFile.read(folder.path, file: "m") }
    #expect(throws: FileReplacement.Failure.self) {
      try MarksFile.append([mark("full")], to: folder.path)
    }
  }

  // MARK: Which count

  private func counted(_ marks: [RubricMark]) -> (TeacherMarks, [PartID: [RubricMarks.Open]]) {
    let result = RubricMarks(marks).teacherMarks(submission: "00aa", assignment)
    return (result.marks, result.open)
  }

  @Test func theLastOfARaterCounts() {
    let (marks, open) = counted([mark("none"), mark("full")])
    #expect(marks == ["advice": ["link": "full"]])
    #expect(open.isEmpty)
  }

  @Test func ratersWhoAgreeAndRatersWhoDiffer() {
    #expect(counted([mark("none"), mark("none", by: "Bo")]).0 == ["advice": ["link": "none"]])
    let (marks, open) = counted([mark("none"), mark("full", by: "Bo")])
    #expect(marks.isEmpty)
    #expect(open == ["advice": [.differs(raters: ["Anna", "Bo"])]])
  }

  @Test func whatTheyAgreedOnGoesFirst() {
    let (marks, open) = counted([
      mark("none", by: "Anna en Bo", isAgreed: true), mark("full"), mark("none", by: "Bo"),
    ])
    #expect(marks == ["advice": ["link": "none"]])
    #expect(open.isEmpty)
  }

  @Test func aLevelOrCriterionThatIsGoneNeedsTheTeacherAgain() {
    let (marks, open) = counted([mark("some"), mark("full", criterion: "gone")])
    #expect(marks.isEmpty)
    #expect(open == ["advice": [.noLevel("some")]])
  }

  @Test func marksAreOfOneSubmissionOnly() {
    #expect(counted([mark("full", submission: "00ab")]).0.isEmpty)
  }

  // MARK: The hash

  @Test func theHashIsOfTheContentOnly() throws {
    let text = SampleClass.submission(1)
    let read = { (text: String) throws -> Submission in
      try #require(SubmissionFile.read(Array(text.utf8), file: "a").submission)
    }
    let one = try read(text)
    let relaid = try read(text.replacing("\n", with: "\r\n   "))
    #expect(one.contentHash == relaid.contentHash)
    #expect(one.contentHash == (try read(SubmissionFile.text(one))).contentHash)
    let changed = [
      text.replacing("groep 1", with: "groep 2"), text.replacing("de balie", with: "de kassa"),
      text.replacing("-4,00", with: "-4,01"), text.replacing("s11", with: "s99"),
      text.replacing("\"tangibles\"}", with: "\"empathy\"}"),
    ]
    for other in changed {
      #expect(other != text)
      #expect(try read(other).contentHash != one.contentHash)
    }
  }
}
