import QuizModel

/// A result of data that a slip could have spoilt: what was computed, and from what.
public struct SlipResult: Sendable {
  public let id: String
  public let name: Message
  public let right: Rational
  public let kind: Kind

  public enum Kind: Sendable {
    /// The mean score on one of the dimensions, by its place.
    case dimension(Int, SurveyFigures)
    /// The mean over all dimensions.
    case unweighted(SurveyFigures)
    /// The mean over respondents of Σ weight · score / 100.
    case weighted(SurveyFigures)
    /// Student's t of a dimension.
    case t(Int, SurveyFigures)
    /// The mean score on one of two dimensions, with that on the other.
    case oneOfTwo(other: Rational)
    /// (s − minimum) / (maximum − minimum) · 100 of a score on a scale.
    case percentOfScale(minimum: Int, maximum: Int)
    /// A place from 0 to 100 on an axis that a book draws the other way round.
    case mirroredCoordinate
    /// A customer's return, 0–100: the weighted mean of (s − 1)/4·100 over three classes.
    case customerReturn(CustomerFigures)
    /// The strength of a customer's relationship, 0–100.
    case customerRelationship(CustomerFigures)
    /// A customer's classes, such as 544 for 5, 4 and 4.
    case customerCode([Int])
  }

  public init(id: String, name: Message, right: Rational, kind: Kind) {
    self.id = id
    self.name = name
    self.right = right
    self.kind = kind
  }
}

/// What a survey gives that mistakes are made of.
public struct SurveyFigures: Sendable {
  public struct Dimension: Sendable {
    public let id: String
    /// The mean score; a gap where ``SurveyFigures/isGap``.
    public let score: Rational?
    /// The same with reversed items not turned; `nil` without such items.
    public let unreversed: Rational?
    /// The mean of all perceptions less that of all expectations; `nil` where there are no pairs.
    public let unpaired: Rational?
    /// Σx, Σx² and the number of all scores on all items together.
    public let pooled: (count: Int, sum: Int128, squares: Int128)

    public init(
      id: String, score: Rational?, unreversed: Rational?, unpaired: Rational?,
      pooled: (count: Int, sum: Int128, squares: Int128)
    ) {
      self.id = id
      self.score = score
      self.unreversed = unreversed
      self.unpaired = unpaired
      self.pooled = pooled
    }
  }

  public let dimensions: [Dimension]
  /// The mean score on each item, in the order of the questionnaire.
  public let items: [Rational?]
  /// Whether scores are differences of two answers.
  public let isGap: Bool
  /// The mean weights times the mean scores, over 100.
  public let weightedOfMeans: Rational?
  /// For each dimension's weight, the mean over respondents of it times the score on each
  /// dimension, over 100; empty without weights.
  public let crossed: [[Rational?]]

  public init(
    dimensions: [Dimension], items: [Rational?], isGap: Bool, weightedOfMeans: Rational?,
    crossed: [[Rational?]]
  ) {
    self.dimensions = dimensions
    self.items = items
    self.isGap = isGap
    self.weightedOfMeans = weightedOfMeans
    self.crossed = crossed
  }
}
