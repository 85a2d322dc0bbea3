import CourseFiles
import Documents
import Foundation
import Grading
import QuizModel
import TestSupport
import Testing

/// From the files of a class to its grades.
@Suite struct GradebookTests {
  private let course: CourseFixture
  private let folder: TemporaryFolder
  private let assignments: Assignments

  init() throws {
    course = try SampleClass.course()
    folder = try TemporaryFolder()
    assignments = Assignments.load(ofCourse: course.folder)
    try #require(assignments.findings.isEmpty)
  }

  // MARK: Making one

  private func gradebook(
    _ files: [String], marks: [RubricMark] = [],
    _ change: (inout GradebookChoices) -> Void = { _ in }
  ) -> Gradebook {
    let grading = ClassGrading(
      SubmissionGrading(course: "cursus", assignments: assignments.all, instruments: []),
      marks: RubricMarks(marks))
    let entries = files.map { grading.entry(grading.grade(folder.path + "/" + $0)) }
    var choices = GradebookChoices()
    change(&choices)
    return Gradebook(entries, assignments: assignments.all, choices)
  }

  private func write(_ texts: [String]) throws -> [String] {
    for (place, text) in texts.enumerated() { try folder.write(text, to: "\(place).json") }
    return texts.indices.map { "\($0).json" }
  }

  /// Full marks for the texts of these files, or others.
  private func marks(
    _ files: [String], link: LevelID = "full", doable: LevelID = "full"
  ) throws -> [RubricMark] {
    try files.flatMap { file in
      let bytes = try FileBytes.read(folder.path + "/" + file, limit: 1 << 20)
      let submission = try #require(SubmissionFile.read(bytes, file: file).submission)
      return [("link", link), ("doable", doable)].map { criterion, level in
        RubricMark(
          key: .init(
            submission: submission.contentHash, part: "advice", criterion: CriterionID(criterion)),
          file: file, assignment: "2.4", version: 1, level: level, rater: "Anna", time: "")
      }
    }
  }

  private func csv(_ lines: String...) -> ByteSource {
    .bytes(Array((lines.joined(separator: "\n") + "\n").utf8))
  }

  private func decimal(_ text: String) throws -> Rational {
    try #require(Rational(decimal: text))
  }

  // MARK: Grades

  /// 11 points: 1 for data, 5 for gaps, 1 for the choice, 4 for the text.
  @Test func gradesOfGroupsAndStudents() throws {
    let files = try write([SampleClass.submission(1), SampleClass.submission(2)])
    let gradebook = gradebook(files, marks: try marks(files, doable: "some"))
    let group = try #require(gradebook.groups.first)
    #expect(group.points == Rational(10))
    #expect(group.of == Rational(11))
    // 5.5 + 4.5 · (10 − 6.05) / (11 − 6.05) = 9.09
    #expect(group.grade == (try decimal("9.1")))
    #expect(group.isPass == true)
    #expect(gradebook.students.map(\.number) == ["s11", "s12", "s13", "s21", "s22", "s23"])
    #expect(gradebook.students.allSatisfy { $0.results[0]?.grade == group.grade })
  }

  @Test func withoutTheTeacherThereIsNoGrade() throws {
    let files = try write([SampleClass.submission(1)])
    let half = try marks(files).dropLast()
    for marks in [[], Array(half)] {
      let gradebook = gradebook(files, marks: marks)
      #expect(gradebook.groups[0].needsTeacher == ["advice"])
      #expect(gradebook.groups[0].points == Rational(7))
      #expect(gradebook.groups[0].grade == nil)
      #expect(gradebook.groups[0].percent == nil)
      #expect(gradebook.students[0].results[0]?.grade == nil)
      #expect(gradebook.open.count == 1)
    }
  }

  @Test(arguments: [("55", "9.1"), ("75", "8.4"), ("95", "5.3")])
  func anotherCut(percent: String, grade: String) throws {
    let files = try write([SampleClass.submission(1)])
    let cut = try #require(try decimal(percent).divided(by: Rational(100)))
    let gradebook = gradebook(files, marks: try marks(files, doable: "some")) { $0.cut = cut }
    #expect(gradebook.groups[0].grade == (try decimal(grade)))
    #expect(gradebook.groups[0].isPass == (percent != "95"))
  }

  @Test func peersMoveStudentsAroundTheirGroup() throws {
    let files = try write([SampleClass.submission(1)])
    let peers = try PeerRatings.read(
      csv(
        "group,rater,rated,points", "groep 1,s11,s12,8", "groep 1,s13,s12,8", "GROEP 1,s12,s11,10",
        "groep 1,s13,s11,10", "groep 1,s11,s13,6", "groep 1,s12,s13,6", "groep 1,s99,s13,0",
        "groep 9,s1,s2,5"), file: "p.csv")
    let gradebook = gradebook(files, marks: try marks(files, link: "some", doable: "none")) {
      $0.peers = peers
    }
    #expect(gradebook.groups[0].points == Rational(8))
    let results = gradebook.students.map { $0.results[0] }
    #expect(
      results.map { $0?.factor } == [Rational(parts: 5, of: 4), .one, Rational(parts: 3, of: 4)])
    #expect(
      results.map { $0?.percent }
        == [
          Rational(parts: 1000, of: 11), Rational(parts: 800, of: 11), Rational(parts: 600, of: 11),
        ].map { $0 == Rational(parts: 1000, of: 11) ? min($0, Rational(100)) : $0 })
    // 54.5 % is below the cut of 55.
    #expect(results.map { $0?.isPass } == [true, true, false])
    #expect(gradebook.findings.map(\.check) == ["peer-group", "peer-member"])
  }

  @Test func atMostAHundredPercent() throws {
    let files = try write([SampleClass.submission(1)])
    let peers = try PeerRatings.read(
      csv("group,rater,rated,points", "groep 1,s12,s11,10", "groep 1,s11,s12,2"), file: "p.csv")
    let gradebook = gradebook(files, marks: try marks(files)) { $0.peers = peers }
    let first = try #require(gradebook.students[0].results[0])
    #expect(first.factor == PeerFactor.most)
    #expect(first.percent == Rational(100))
    #expect(first.grade == Rational(10))
    // Nobody rated the third.
    #expect(gradebook.students[2].results[0]?.factor == nil)
    #expect(gradebook.students[2].results[0]?.grade == Rational(10))
  }

  @Test func theTeachersGradeGoesFirst() throws {
    let files = try write([SampleClass.submission(1)])
    let overrides = try GradeOverrides.read(
      csv("number,grade,reason", "s11,4,meelifter", "s77,6,wie", "S12,8.5,mondeling"),
      file: "o.csv")
    let gradebook = gradebook(files) { $0.overrides = overrides }
    #expect(gradebook.students[0].results[0]?.grade == Rational(4))
    #expect(gradebook.students[0].results[0]?.isPass == false)
    #expect(gradebook.students[1].results[0]?.grade == Rational(parts: 17, of: 2))
    #expect(gradebook.students[2].results[0]?.grade == nil)
    #expect(gradebook.findings.map { "\($0.row ?? 0) \($0.check)" } == ["3 override-use"])
  }

  // MARK: Who and when

  @Test func theRosterSaysWhoIsInTheClass() throws {
    let roster = try Roster.read(
      csv(
        "number,name,group", "s12,Student 1.2,groep 1", "s11,Student 1.1,groep 1",
        "s14,Vergeten,Groep  1", "s50,Zonder werk,groep 5"), file: "k.csv")
    let files = try write([SampleClass.submission(1)])
    let gradebook = gradebook(files) { $0.roster = roster }
    #expect(gradebook.students.map(\.number) == ["s12", "s11", "s14", "s50", "s13"])
    #expect(gradebook.students.map(\.isOnRoster) == [true, true, true, true, false])
    #expect(gradebook.students.map { $0.results[0]?.group } == [0, 0, nil, nil, 0])
    #expect(gradebook.findings.map(\.check) == ["roster-unknown", "roster-not-named"])
  }

  @Test func membersWithoutANumberAreFoundByName() throws {
    let text = SampleClass.submission(1).replacing(#""number": "s11", "#, with: "")
      .replacing(#""number": "s12", "#, with: "")
    let roster = try Roster.read(
      csv("number,name", "s1,student  1.1", "s2,Student 1.2", "s3,Student 1.2"), file: "k.csv")
    let gradebook = gradebook(try write([text])) { $0.roster = roster }
    #expect(gradebook.students[0].results[0]?.group == 0)
    // Two have that name.
    #expect(gradebook.students[1].results[0] == nil)
    #expect(gradebook.students.map(\.isOnRoster) == [true, true, true, false, false])
  }

  @Test func ofTwoWorksOfAGroupTheLastCounts() throws {
    let files = try write([
      SampleClass.submission(1, submittedAt: "2026-11-20T12:00:00+01:00"),
      SampleClass.submission(1, advice: "Toch anders.", submittedAt: "2026-11-20T11:30:00Z"),
      SampleClass.submission(1, submittedAt: nil),
    ])
    let gradebook = gradebook(files)
    #expect(gradebook.groups.map(\.counts) == [false, true, false])
    #expect(gradebook.students.count == 3)
    #expect(gradebook.students[0].results[0]?.group == 1)
    #expect(gradebook.sameWork.isEmpty)
  }

  @Test func groupsOfOneNameWithoutACommonMemberAreTwo() throws {
    let other = SampleClass.submission(2).replacing("groep 2", with: "GROEP 1")
    let gradebook = gradebook(try write([SampleClass.submission(1), other]))
    #expect(gradebook.groups.map(\.counts) == [true, true])
    #expect(gradebook.students.count == 6)
  }

  @Test func oneStudentInTwoGroups() throws {
    let other = SampleClass.submission(2).replacing("s21", with: "s11")
    let files = try write([SampleClass.submission(1), other])
    let roster = try Roster.read(csv("number,name,group", "s11,Noor,groep 2"), file: "k.csv")
    #expect(gradebook(files).students[0].results[0]?.group == 0)
    let gradebook = gradebook(files) { $0.roster = roster }
    #expect(gradebook.students[0].results[0]?.group == 1)
    #expect(gradebook.findings.map(\.check).contains("roster-two-groups"))
  }

  @Test func lateIsMarkedAndNotLowered() throws {
    let deadline = try #require(LocalInstant(iso: "2026-11-20T15:04:05+01:00"))
    let files = try write([
      SampleClass.submission(1), SampleClass.submission(2, submittedAt: "2026-11-20T14:04:06Z"),
      SampleClass.submission(4, submittedAt: nil),
    ])
    let marks = try marks(files)
    let gradebook = gradebook(files, marks: marks) { $0.deadline = deadline }
    #expect(gradebook.groups.map(\.isLate) == [false, true, nil])
    #expect(Set(gradebook.groups.map(\.grade)) == [Rational(10)])
    #expect(self.gradebook(files).groups.map(\.isLate) == [nil, nil, nil])
  }

  @Test func groupsStandInTheOrderOfTheirNumbers() throws {
    let files = try write([10, 9, 2].map { SampleClass.submission($0) })
    #expect(gradebook(files).groups.map(\.name) == ["groep 2", "groep 9", "groep 10"])
  }

  // MARK: For a look

  @Test func sameTextsAndSameData() throws {
    let advice = SampleClass.advice(1)
    let loud = advice.uppercased().replacing(",", with: " – ").replacing(".", with: "…")
    let files = try write([
      SampleClass.submission(1), SampleClass.submission(2, advice: loud),
      SampleClass.submission(4, csv: SampleClass.csv(5).replacing("\n", with: "\r\n")),
      SampleClass.submission(5), SampleClass.submission(7, advice: "Kort."),
      SampleClass.submission(8, advice: "kort"),
    ])
    let found = gradebook(files).sameWork
    #expect(found.map(\.kind) == [.text, .data])
    #expect(found.map(\.groups) == [["groep 1", "groep 2"], ["groep 4", "groep 5"]])
    #expect(found.map(\.part) == ["advice", "data"])
  }

  @Test func dataDrawnForAnotherGroup() throws {
    let seed = DrawnData.seed(assignment: "2.4", version: 1, group: "Groep 2")
    let drawn = SampleClass.submission(1)
      .replacing(#""source": "own""#, with: #""source": "drawn", "seed": "\#(seed.value)""#)
    let found = gradebook(try write([drawn, SampleClass.submission(2)])).sameWork
    #expect(found.map(\.kind) == [.drawnForOther])
    #expect(found.first?.groups == ["groep 1", "groep 2"])
  }

  @Test func diagnosesByFrequency() throws {
    let files = try write([3, 4, 6].map { SampleClass.submission($0) })
    let first = try #require(gradebook(files).diagnoses.first)
    #expect(first.diagnosis.name == "sign-reversed")
    #expect(first.groups == 2)
    #expect(first.answers >= 6)
  }

  // MARK: A thousand, one in ten damaged

  @Test func aBadFileNeverStopsTheRest() throws {
    let damaged = try SampleClass.write(1000, to: folder.path)
    #expect(damaged.count == 100)
    let names = (1...1000).map { "groep-\($0).json" }
    let gradebook = gradebook(names)
    #expect(gradebook.groups.count == 900)
    let refused = gradebook.refused.map { URL(fileURLWithPath: $0.file).lastPathComponent }
    #expect(refused == damaged)
    #expect(gradebook.refused.allSatisfy { !$0.reason.dutch.isEmpty })
    #expect(gradebook.students.count == 2700)
  }
}
