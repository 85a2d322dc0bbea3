import QuizModel
import TestSupport
import Testing

@testable import CourseFiles

@Suite struct ShippedCoursesTests {
  static let course = LoadedCourse.load(Repository.root + "courses/klantgericht-organiseren")

  @Test func noFindings() throws {
    #expect(Self.course.findings.map { $0.line(in: .english) } == [])
    #expect(Self.course.droppedQuestions == 0)
    let bank = try #require(Self.course.bank)
    #expect(bank.course.id == "klantgericht-organiseren")
    #expect(!bank.questions.isEmpty)
  }

  @Test func factIDsAreUnique() throws {
    let ids = try #require(Self.course.bank).facts.map(\.id)
    #expect(Set(ids).count == ids.count)
    #expect(ids.count >= 428)
  }
}
