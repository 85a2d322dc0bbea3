import QuizModel
import TestSupport
import Testing

@testable import CourseFiles

/// Which goals have too few questions to practise.
@Suite struct GoalPracticeTests {
  private typealias Sample = CoverageSample

  @Test(arguments: [("both", true), ("practice", true), ("mock", false)])
  func aGoalHasTwoQuestionsToPractise(pool: String, isEnough: Bool) throws {
    let goals = try Sample.coverage(
      [Sample.fact("a", 1)],
      [Sample.question("v", on: "a"), Sample.question("w", on: "a", pool: pool)]
    ).goals
    #expect(goals.goals == 1)
    #expect(goals.short.map(\.questions) == (isEnough ? [] : [1]))
  }

  @Test(arguments: ["draft", "retired"])
  func onlyReviewedQuestionsCount(status: String) throws {
    let goals = try Sample.coverage(
      [Sample.fact("a", 1)],
      [Sample.question("v", on: "a"), Sample.question("w", on: "a", status: status)]
    ).goals
    #expect(goals.short.map(\.questions) == [1])
    #expect(goals.short.map(\.drafts) == [status == "draft" ? 1 : 0])
  }

  /// A goal without any question is told even in a section that has none yet.
  @Test func everyGoalIsTold() throws {
    let course = CourseFixture.course(
      sections: """
        {"id": "1", "title": "Een", "summary": ["Zo."]},
        {"id": "2", "title": "Twee", "summary": ["Zo."]}
        """,
      goals: """
        {"id": "doel", "title": "D", "section": "1", "bloom": "apply", "mastered": "Je kunt."},
        {"id": "later", "title": "L", "section": "2", "bloom": "apply", "mastered": "Je kunt."}
        """)
    let coverage = try Sample.coverage(
      [Sample.fact("a", 1)], [Sample.question("v", on: "a"), Sample.question("w", on: "a")],
      course: course)
    #expect(coverage.goals.covered == 1)
    #expect(coverage.shortages.map(\.id) == ["later"])
  }

  @Test func aGoalIsToldWhereItsIDStands() throws {
    let goals = try Sample.coverage([Sample.fact("a", 1)], []).goals
    let finding = try #require(goals.short.first).finding
    #expect(finding.place.file.hasSuffix("/course.json"))
    #expect(finding.place.line == 10)
    #expect(finding.message.dutch == "leerdoel 'doel' heeft geen oefenvraag; schrijf er minstens 2")
    #expect(
      finding.message.english == "goal 'doel' has no question to practise; write at least 2")
  }
}
