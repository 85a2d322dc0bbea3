import QuizModel
import Statistics

/// What a survey says of one dimension. Means are exact; what can't be estimated is `nil`.
public struct DimensionResult: Sendable {
  public let id: DimensionID
  public let title: Message
  /// Items in the dimension.
  public let itemCount: Int
  /// Respondents with a score on it.
  public let count: Int
  /// Over respondents, the mean of their answers to the items that have a score; `nil` where
  /// expectations aren't asked.
  public let expectation: Rational?
  public let perception: Rational?
  /// P − E, or P where expectations aren't asked: the mean over respondents of their means over
  /// items.
  public let score: Rational?
  /// The scores of respondents and how often each occurs.
  public let scores: ValueCounts
  /// Of the scores, with n − 1.
  public let deviation: Double?
  /// Of the mean score against 0, and its interval.
  public let test: PairedT?
  /// Adjusted over the dimensions.
  public internal(set) var holmP: Double?
  public let wilcoxon: WilcoxonSignedRank?
  public let bootstrap: BootstrapIntervals?
  public let reliability: ScaleReliability

  /// Scores as they come out when reversed items aren't turned; `nil` without such items.
  public let unreversedScore: Rational?
  /// The mean of all perceptions less the mean of all expectations, whoever gave them.
  public let unpairedScore: Rational?
  /// Every score on every item as if each were a respondent.
  public let pooled: PooledScores
}

/// How well the items of a dimension hang together, over respondents who answered all of them.
public struct ScaleReliability: Sendable {
  public let count: Int
  public let expectation: Reliability?
  public let perception: Reliability?
  /// Of the scores of the items; `nil` where expectations aren't asked.
  public let gap: Reliability?
  /// Of the difference of both means, which is something else than the alpha of the gaps.
  public let difference: Double?
}

/// Σ, Σ² and n of item scores, whoever gave them.
public struct PooledScores: Equatable, Sendable {
  public let moments: IntegerMoments
}

public struct ItemResult: Sendable {
  public let item: Instrument.Item
  /// Respondents with a score on it.
  public let count: Int
  public let expectation: Rational?
  public let perception: Rational?
  /// P − E, or P.
  public let score: Rational?
  public let deviation: Double?
}

/// What one respondent said, as it counts.
public struct CaseResult: Sendable {
  /// As in the file, or the place in it.
  public let id: String
  /// As given and counted: reversed items turned, `nil` where missing.
  public let expectations: [Int?]
  public let perceptions: [Int?]
  /// The mean score on each dimension; `nil` where the rule for missing answers leaves it out.
  public let scores: [Rational?]
  /// The mean over the dimensions; `nil` when one has no score.
  public let overall: Rational?
  /// By the respondent's own weights.
  public let weighted: Rational?
}
