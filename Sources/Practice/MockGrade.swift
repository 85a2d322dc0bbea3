import QuizModel

/// The grade of a mock exam, over all its questions: one without an answer earns nothing.
public struct MockGrade: Sendable {
  public let scale: GradeScale
  public let earned: Rational
  /// From 1 to 10, not rounded.
  public let grade: Rational
  public let isPass: Bool

  /// `nil` when the exam has no questions that are still there, or only ones that guessing answers.
  public init?(session: PracticeSession, bank: Bank) {
    var (points, guess, earned) = (Rational.zero, Rational.zero, Rational.zero)
    for (id, score) in session.scores {
      guard let question = bank.question(id) else { continue }
      let weight = Rational(question.points)
      points = points.adding(weight) ?? points
      guess = question.body.guessScore.multiplied(by: weight)?.adding(guess) ?? guess
      earned = score.multiplied(by: weight)?.adding(earned) ?? earned
    }
    guard let scale = GradeScale(points: points, guess: guess),
      let grade = scale.grade(for: earned)
    else { return nil }
    self.scale = scale
    self.earned = earned
    self.grade = grade
    isPass = scale.isPass(earned)
  }
}
