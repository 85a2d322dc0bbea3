import QuizModel
import Statistics

/// All that a report on a survey needs of its answers, in whole numbers.
struct SurveySums: Equatable, Sendable {
  /// The most respondents of whom the answers are kept, to be listed.
  static let caseLimit = 1000
  /// More respondents than there are people; sums over so many fit in 128 bits.
  static let respondentLimit = 10_000_000_000

  var rows = RowCounts()
  var dimensions: [DimensionSums]
  /// Of respondents with a score on every dimension: the sum of these scores, in parts of the
  /// shape's common multiple.
  var overall = ScoreMoments()
  var weights: WeightSums
  /// Respondents in each arena, both dimensions low first, then procedural high, personal high and
  /// both: four when the cut itself is high, and four when it isn't. Empty without arenas.
  var arenas: [Int]
  /// The first respondents of the file.
  var cases: [SurveyCase] = []
  var findings = RowFindings()

  init(_ shape: SurveyShape) {
    dimensions = shape.dimensions.map { DimensionSums($0) }
    weights = WeightSums(dimensions: shape.dimensions.count)
    arenas = shape.arenas == nil ? [] : Array(repeating: 0, count: 8)
  }

  /// Adds what comes after it in the survey.
  mutating func add(_ other: SurveySums) {
    let before = rows.read
    rows.read += other.rows.read
    rows.used += other.rows.used
    for place in dimensions.indices { dimensions[place].add(other.dimensions[place]) }
    overall.add(other.overall)
    weights.add(other.weights)
    arenas.add(other.arenas)
    cases += other.cases.prefix(Self.caseLimit - cases.count).map { $0.moved(by: before) }
    findings.add(other.findings)
  }
}

/// A number of values, their sum and the sum of their squares.
struct ScoreMoments: Equatable, Sendable {
  var count = 0
  var sum: Int128 = 0
  var squares: Int128 = 0

  mutating func add(_ value: Int) {
    count += 1
    sum += Int128(value)
    squares += Int128(value) * Int128(value)
  }

  mutating func add(_ other: ScoreMoments) {
    count += other.count
    sum += other.sum
    squares += other.squares
  }
}

/// Sums of weights, in thousandths of a point, and of weighted scores.
struct WeightSums: Equatable, Sendable {
  /// Points that one respondent divides: 100, in thousandths.
  static let whole = 100_000

  /// Respondents whose weights add up to 100.
  var count = 0
  var sums: [Int]
  /// Over respondents with weights and a score on every dimension: Σ weight · score.
  var scores = ScoreMoments()
  /// The weight of the first dimension times the score of the second, row by row.
  var products: [Int128]

  init(dimensions: Int) {
    sums = Array(repeating: 0, count: dimensions)
    products = Array(repeating: 0, count: dimensions * dimensions)
  }

  mutating func add(_ other: WeightSums) {
    count += other.count
    sums.add(other.sums)
    scores.add(other.scores)
    for place in products.indices { products[place] += other.products[place] }
  }
}

/// The answers of one respondent, to be listed.
struct SurveyCase: Equatable, Sendable, Codable {
  /// From 1, over all that was read.
  let number: Int
  /// As it stands in the file; empty where there's none.
  let id: String
  /// Expectations, if asked, and then perceptions, item by item, as they were given: nothing
  /// turned, and -1 where the answer is missing. Counted from the scale's minimum.
  let answers: [Int]
  /// In thousandths; empty without.
  let weights: [Int]

  func moved(by rows: Int) -> SurveyCase {
    SurveyCase(number: number + rows, id: id, answers: answers, weights: weights)
  }
}
