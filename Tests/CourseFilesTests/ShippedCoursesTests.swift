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

  /// A question on a fact counts for the facts that say the same.
  @Test func theHeartOfSection13IsAsked() throws {
    let bank = try #require(Self.course.bank)
    var asked = Set(bank.outlines.filter(\.isActive).flatMap(\.facts))
    for fact in bank.facts where !asked.isDisjoint(with: fact.restates) { asked.insert(fact.id) }
    asked.formUnion(bank.facts.filter { asked.contains($0.id) }.flatMap(\.restates))
    let heart = bank.facts.filter {
      SectionID("1.3").contains($0.section) && $0.importance == 3 && $0.asking != .never
    }
    #expect(heart.count > 20)
    #expect(heart.map(\.id).filter { !asked.contains($0) } == [])
  }
}
