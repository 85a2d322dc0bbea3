import QuizModel
import Testing

/// Values of cijferrekenaar.nl: 40 questions of four options, knowledge 55%; and its other examples
/// of a cut with guess correction.
@Suite struct GradeScaleTests {
  @Test(
    arguments: [
      (10, "2.70"), (20, "4.40"), (26, "5.42"), (27, "5.67"), (33, "7.67"), (40, "10.00"),
      (0, "1.00"),
    ])
  func grades(points: Int, grade: String) throws {
    let scale = try #require(GradeScale(points: Rational(40), guess: Rational(10)))
    #expect(scale.cut == Rational(parts: 53, of: 2))
    #expect(scale.grade(for: Rational(points))?.text(decimals: 2) == grade)
    #expect(scale.isPass(Rational(points)) == (points >= 27))
  }

  @Test(arguments: [(50, 3, 55, "35.0"), (50, 4, 60, "35.0"), (40, 4, 55, "26.5")])
  func cuts(questions: Int, options: Int, percent: Int, cut: String) throws {
    let scale = try #require(
      GradeScale(
        points: Rational(questions), guess: Rational(parts: questions, of: options),
        knowledge: Rational(parts: percent, of: 100)))
    #expect(scale.cut.text(decimals: 1) == cut)
  }

  @Test func exactlyTheCutIsAPass() throws {
    let scale = try #require(GradeScale(points: Rational(20), guess: .zero))
    #expect(scale.cut == Rational(11))
    #expect(scale.isPass(Rational(11)))
    #expect(scale.grade(for: Rational(11)) == GradeScale.passingGrade)
  }

  @Test func nothingToEarn() {
    #expect(GradeScale(points: .zero, guess: .zero) == nil)
    #expect(GradeScale(points: .one, guess: .one) == nil)
    #expect(GradeScale(points: .one, guess: -.one) == nil)
  }
}
