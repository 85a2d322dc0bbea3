import QuizModel

/// How the strength of a relationship stands in a file, and what it's worth of 0–100.
///
/// It's the customer's own view and nobody else's: asked by four questions, or given as a score. It
/// can't be computed from what the customer bought (Schijns and Schröder 1996 measure it apart
/// from RFM for that reason).
public enum RelationshipScale: Sendable {
  /// Four answers of 1–7: attractiveness, switching costs, trust and satisfaction. Each is worth
  /// (x − 1)/6·100 and the strength is their mean. A step is one point on one answer.
  case answers
  /// 0–100 as it stands in the file. A step is a millionth.
  case given

  static let highestAnswer = 7
  static let answerCount = 4

  /// The value of one step.
  var step: Rational {
    switch self {
    case .answers: Rational(parts: 100, of: Self.answerCount * (Self.highestAnswer - 1))
    case .given: Rational(parts: 1, of: Int(Amount.unit))
    }
  }
}
