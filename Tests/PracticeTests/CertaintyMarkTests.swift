import Practice
import QuizModel
import TestSupport
import Testing

@Suite struct CertaintyMarkTests {
  /// Moodle's `question_cbm` (question/engine/lib.php): `$rightscore` 1, 2, 3 and `$wrongscore`
  /// 0, −2, −6; `adjust_fraction` gives the wrong score at a fraction of 0, else the right score
  /// times the fraction.
  @Test(
    arguments: [
      (.unsure, 1, 1), (.unsure, 0, 0), (nil, 1, 2), (nil, 0, -2), (.sure, 1, 3), (.sure, 0, -6),
    ] as [(Certainty?, Int, Int)])
  func moodlesTable(certainty: Certainty?, score: Int, mark: Int) {
    #expect(CertaintyMark.mark(certainty: certainty, score: Rational(score)) == Rational(mark))
  }

  @Test(
    arguments: [
      (.unsure, "1/3", "1/3"), (nil, "1/3", "2/3"), (.sure, "1/3", "1"), (.sure, "5/6", "5/2"),
      (.sure, "1/1000", "3/1000"),
    ] as [(Certainty?, String, String)])
  func partlyRightEarnsItsShare(certainty: Certainty?, score: String, mark: String) throws {
    let score = try #require(Rational(score))
    #expect(CertaintyMark.mark(certainty: certainty, score: score).description == mark)
  }

  @Test func notKnowingClaimsNothing() {
    let givenUp = Attempt.sample("q", score: .zero, isGivenUp: true)
    #expect(CertaintyMark.mark(for: givenUp) == .zero)
    #expect(CertaintyMark.mark(for: .sample("q", score: .zero)) == Rational(-2))
    #expect(CertaintyMark.mark(for: .sample("q", certainty: .sure)) == Rational(3))
  }

  /// At the threshold both claims earn the same on average; above it the bolder one earns more.
  @Test(
    arguments: [
      (.unsure, nil, "2/3"), (nil, .sure, "4/5"),
    ] as [(Certainty?, Certainty?, String)])
  func thresholds(cautious: Certainty?, bold: Certainty?, chance: String) throws {
    let chance = try #require(Rational(chance))
    #expect(try expected(bold, at: chance) == expected(cautious, at: chance))
    let more = try #require(chance.adding(Rational(parts: 1, of: 100)))
    #expect(try expected(bold, at: more) > expected(cautious, at: more))
    let less = try #require(chance.subtracting(Rational(parts: 1, of: 100)))
    #expect(try expected(bold, at: less) < expected(cautious, at: less))
  }

  /// The mean mark of a learner who is right with this chance.
  private func expected(_ certainty: Certainty?, at chance: Rational) throws -> Rational {
    let right = CertaintyMark.mark(certainty: certainty, score: .one)
    let wrong = CertaintyMark.mark(certainty: certainty, score: .zero)
    let gain = try #require(right.subtracting(wrong)?.multiplied(by: chance))
    return try #require(wrong.adding(gain))
  }
}
