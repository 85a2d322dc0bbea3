import QuizModel
import TestSupport
import Testing

@testable import CourseFiles

/// The assignments of a course as a folder holds them.
@Suite struct AssignmentsTests {
  private func fixture() throws -> CourseFixture {
    let fixture = try CourseFixture()
    let instrument = """
      {"formatVersion": 1, "id": "klein", "kind": "serviceQuality",
       "title": {"nl": "Klein", "en": "Small"}, "note": {"nl": "Eigen", "en": "Own"},
       "scale": {"minimum": 1, "maximum": 5},
       "dimensions": [{"id": "a", "title": {"nl": "A", "en": "A"}},
        {"id": "b", "title": {"nl": "B", "en": "B"}}],
       "items": [
        {"id": "1", "dimension": "a", "expectation": {"nl": "x", "en": "x"},
         "perception": {"nl": "y", "en": "y"}},
        {"id": "2", "dimension": "b", "expectation": {"nl": "x", "en": "x"},
         "perception": {"nl": "y", "en": "y"}}]}
      """
    try fixture.write(instrument, to: "instruments/klein.json")
    return fixture
  }

  private func text(id: String = "9.1", version: Int = 1) -> String {
    AssignmentSample.text.replacing("\"9.1\"", with: "\"\(id)\"")
      .replacing("\"version\": 1", with: "\"version\": \(version)")
  }

  @Test func theHighestVersionIsTheOneToDo() throws {
    let fixture = try fixture()
    try fixture.write(text(), to: "assignments/a.json")
    try fixture.write(text(version: 10), to: "assignments/b.json")
    try fixture.write(text(version: 9), to: "assignments/c.json")
    try fixture.write(text(id: "9.10"), to: "assignments/d.json")
    try fixture.write(text(id: "9.2"), to: "assignments/e.json")
    let assignments = Assignments.load(ofCourse: fixture.folder)
    #expect(assignments.findings == [])
    #expect(assignments.current.map(\.id) == ["9.1", "9.2", "9.10"])
    #expect(assignments.all.map(\.version) == [10, 9, 1, 1, 1])
    #expect(assignments.assignment("9.1")?.version == 10)
    #expect(assignments.assignment("9.1", version: 9)?.version == 9)
    #expect(assignments.assignment("9.1", version: 2) == nil)
    #expect(assignments.assignment("1") == nil)
    let loaded = LoadedCourse.load(fixture.folder)
    #expect(loaded.assignments.count == 5)
    #expect(loaded.files.count { $0.contains("/assignments/") } == 5)
    #expect(LoadedCourse.load(fixture.folder, withFacts: false).assignments == [])
  }

  @Test func whatIsWrongInTheFolderIsTold() throws {
    let fixture = try fixture()
    try fixture.write(text(), to: "assignments/a.json")
    try fixture.write(text(), to: "assignments/b.json")
    try fixture.write("{", to: "assignments/c.json")
    try fixture.write("", to: "assignments/notes.txt")
    try fixture.write("", to: "assignments/.hidden")
    let told = LoadedCourse.load(fixture.folder).checked().filter {
      $0.place.file.contains("/assignments/")
    }
    #expect(told.map(\.check) == ["duplicate-id", "json-syntax", "unknown-file"])
    #expect(told[0].place.file.hasSuffix("b.json") && told[0].place.line == 1)
    #expect(told[0].message.english.contains("version 1 of assignment '9.1' is already in"))
    #expect(told[2].message.english.contains("assignments only"))
    let assignments = Assignments.load(ofCourse: fixture.folder)
    #expect(assignments.all.map(\.id) == ["9.1"])
    #expect(assignments.findings.count == 3)
  }

  @Test func aCourseWithoutAssignments() throws {
    let fixture = try CourseFixture()
    let assignments = Assignments.load(ofCourse: fixture.folder)
    #expect(assignments.all == [] && assignments.findings == [])
    #expect(Assignments.load(ofCourse: fixture.folder + "/nergens").findings == [])
  }

  /// Practice opens a course without its assignments, and isn't slowed by them.
  @Test func practiceReadsNoAssignments() throws {
    let fixture = try fixture()
    try fixture.write("{", to: "assignments/a.json")
    #expect(LoadedCourse.load(fixture.folder, withFacts: false).findings == [])
  }

  @Test func shipped() throws {
    let folder = Repository.root + "courses/klantgericht-organiseren"
    let assignments = Assignments.load(ofCourse: folder)
    #expect(assignments.findings == [])
    let servqual = try #require(assignments.assignment("2.4"))
    let matrix = try #require(assignments.assignment("1.3"))
    #expect(servqual.part("totals")?.dependencies == ["data", "gaps"])
    #expect(matrix.part("strategies")?.dependencies == ["data", "quadrants"])
    for assignment in assignments.all {
      #expect(assignment.points.map { $0 >= Rational(5) } == true)
      #expect(!assignment.sections.isEmpty)
    }
  }
}
