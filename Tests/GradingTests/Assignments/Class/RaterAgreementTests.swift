import CourseFiles
import Grading
import QuizModel
import Statistics
import TestSupport
import Testing

/// What raters go through, and how far they agree.
@Suite struct RaterAgreementTests {
  private let graded: [GradedSubmission]

  init() throws {
    let course = try SampleClass.course()
    let assignments = Assignments.load(ofCourse: course.folder)
    let grading = SubmissionGrading(
      course: "cursus", assignments: assignments.all, instruments: [])
    graded = (1...20).map { group in
      grading.grade(Array(SampleClass.submission(group).utf8), file: "groep-\(group).json")
    }
  }

  private func marks(_ plan: ReviewPlan, _ level: (ReviewPlan.Item) -> LevelID?) -> RaterMarks {
    RaterMarks(
      plan.items.compactMap { item in
        level(item).map {
          RubricMark(
            key: item.key, file: item.file, assignment: "2.4", version: 1, level: $0,
            rater: "Anna", time: "")
        }
      })
  }

  @Test func thePlanHasEachTextOnEachCriterion() {
    let plan = ReviewPlan(graded, seed: Seed(1))
    #expect(plan.items.count == 40)
    #expect(Set(plan.items.map(\.key)).count == 40)
    #expect(plan.items.prefix(20).allSatisfy { $0.criterion.id == "link" })
    #expect(plan.items.map(\.place) == Array(1...20) + Array(1...20))
    #expect(plan.items.prefix(20).map(\.file) != plan.items.suffix(20).map(\.file))
  }

  @Test func theOrderDependsOnTheSeedOnly() {
    let plan = ReviewPlan(graded, seed: Seed(1))
    let same = ReviewPlan(graded.reversed() + graded, seed: Seed(1))
    #expect(plan.items.map(\.key) == same.items.map(\.key))
    #expect(plan.items.map(\.key) != ReviewPlan(graded, seed: Seed(2)).items.map(\.key))
  }

  @Test func onlyWhatBothJudgedCounts() throws {
    let plan = ReviewPlan(graded, seed: Seed(1))
    // The first 15 texts of each criterion; one of them a level apart.
    let first = marks(plan) { item in
      item.place > 15 ? nil : item.place % 2 == 0 ? "full" : "none"
    }
    let second = marks(plan) { item in
      item.place == 1 ? "some" : item.place == 2 ? nil : item.place % 2 == 0 ? "full" : "none"
    }
    let agreement = RaterAgreement(plan, first: first, second: second)
    #expect(agreement.rows.map(\.criterion) == ["link", "doable"])
    #expect(agreement.rows.map(\.table.count) == [14, 14])
    #expect(agreement.rows.map(\.table.equalCount) == [13, 13])
    #expect(agreement.differences.map(\.place) == [1, 1])
    #expect(agreement.equal.count == 26)
    // By scikit-learn 1.9.1: cohen_kappa_score of 14 pairs, quadratic weights.
    let kappa = try #require(agreement.rows[0].kappa)
    #expect(abs(kappa.value - 0.9625668449197861) < 1e-12)
    #expect(agreement.kappa?.count == 28)
    #expect(abs((agreement.kappa?.value ?? 0) - kappa.value) < 1e-12)
  }

  @Test func aLevelThatIsGoneIsNoPair() {
    let plan = ReviewPlan(graded, seed: Seed(1))
    let gone = marks(plan) { _ in "weg" }
    let agreement = RaterAgreement(plan, first: gone, second: marks(plan) { _ in "full" })
    #expect(agreement.count == 0)
    #expect(agreement.kappa == nil)
  }
}
