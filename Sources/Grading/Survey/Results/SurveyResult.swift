import QuizModel
import Statistics

/// What a survey says, with all that a report needs.
public struct SurveyResult: Sendable {
  /// As it was used.
  public let instrument: Instrument
  public let missing: MissingRule
  /// Whether expectations were asked, so that scores are gaps.
  public let hasExpectations: Bool
  public let rows: RowCounts
  public let findings: RowFindings
  public let dimensions: [DimensionResult]
  public let items: [ItemResult]
  /// The mean over the dimensions of their mean scores.
  public let unweighted: Rational?
  /// The mean over the items of their mean scores, which is another number when dimensions differ
  /// in length.
  public let unweightedItems: Rational?
  /// Of the means over dimensions of respondents who have all.
  public let unweightedTest: PairedT?
  public let weights: WeightedResult?
  /// The first respondents.
  public let cases: [CaseResult]
  /// How many are in ``cases`` at most.
  public static let caseLimit = SurveySums.caseLimit

  /// Dimensions from the lowest score on; of equal ones the first of the instrument first.
  public var ranking: [DimensionResult] {
    dimensions.filter { $0.score != nil }.enumerated().sorted { left, right in
      let (low, high) = (left.element.score ?? .zero, right.element.score ?? .zero)
      return low == high ? left.offset < right.offset : low < high
    }.map { $0.element }
  }

  /// The dimensions with the lowest score; empty when all scores are equal, as none is lowest then.
  public var weakest: [DimensionResult] {
    let ranking = ranking
    guard let lowest = ranking.first?.score, lowest != ranking.last?.score else { return [] }
    return ranking.filter { $0.score == lowest }
  }
}

/// The scores weighted by what respondents find important.
public struct WeightedResult: Sendable {
  /// Respondents with weights that add up to 100 and a score on every dimension.
  public let count: Int
  /// Respondents with such weights.
  public let weightCount: Int
  /// Σ weight·score / 100 for each respondent, and then the mean.
  public let weighted: Rational?
  /// The mean weights times the mean scores, over 100.
  public let ofMeans: Rational?
  public let test: PairedT?
  /// Points out of 100, by dimension.
  public let meanWeights: [Rational?]
  /// For each dimension, the mean over respondents of each weight times the score on it: what
  /// comes out when weights stand at the wrong dimension.
  public let crossed: [[Rational?]]
  /// Whether the teacher gave the weights, the same for everybody.
  public let isGiven: Bool
}
