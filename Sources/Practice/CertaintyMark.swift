import QuizModel

/// Certainty-based marks (Gardner-Medwin; the same as in Moodle): a right answer earns 3 when sure,
/// 2 without a word and 1 when unsure, a wrong one costs 6, 2 and 0. A partly right answer earns
/// its share of the mark for a right one. Saying "sure" pays from a chance of 0.80 on, saying
/// "unsure" below 0.67.
///
/// The marks are a mirror for practice. They're never part of a grade.
public enum CertaintyMark {
  /// "Weet niet" claims nothing, and is 0.
  public static func mark(for attempt: Attempt) -> Rational {
    attempt.isGivenUp ? .zero : mark(certainty: attempt.certainty, score: attempt.score)
  }

  /// `score` is the share of the points, 0…1.
  public static func mark(certainty: Certainty?, score: Rational) -> Rational {
    let (right, wrong) = marks(certainty)
    guard score > .zero else { return Rational(wrong) }
    return Rational(right).multiplied(by: score) ?? .zero
  }

  private static func marks(_ certainty: Certainty?) -> (right: Int, wrong: Int) {
    switch certainty {
    case .sure: (3, -6)
    case nil: (2, -2)
    case .unsure: (1, 0)
    }
  }
}
