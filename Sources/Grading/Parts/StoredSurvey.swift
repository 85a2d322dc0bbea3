import QuizModel
import Statistics

/// The sums of a survey in a partial result.
struct StoredSurvey: Codable {
  struct Dimension: Codable {
    let count: Int
    let sums: [Int]
    let products: [Int]
    /// Pairs of a place and how many respondents are there, as most places have none.
    let scores: [[Int]]
    let partial: [DimensionSums.PartialSums]
    let items: [DimensionSums.ItemSums]
  }

  /// Sums of squares don't fit in the numbers of JSON readers, so they're texts.
  struct Moments: Codable {
    let count: Int
    let sum: String
    let squares: String
  }

  let rows: RowCounts
  let dimensions: [Dimension]
  let overall: Moments
  let weightCount: Int
  let weightSums: [Int]
  let weighted: Moments
  let weightProducts: [String]
  let arenas: [Int]
  let cases: [SurveyCase]
  let findings: RowFindings

  init(_ sums: SurveySums) {
    rows = sums.rows
    dimensions = sums.dimensions.map { dimension in
      Dimension(
        count: dimension.complete.count, sums: dimension.complete.sums,
        products: dimension.complete.products,
        scores: dimension.scores.enumerated().filter { $0.element > 0 }.map {
          [$0.offset, $0.element]
        }, partial: dimension.partial, items: dimension.items)
    }
    overall = Moments(sums.overall)
    weightCount = sums.weights.count
    weightSums = sums.weights.sums
    weighted = Moments(sums.weights.scores)
    weightProducts = sums.weights.products.map { "\($0)" }
    arenas = sums.arenas
    cases = sums.cases
    findings = sums.findings
  }

  /// `nil` when the numbers don't fit the shape or can't be of so many respondents.
  func sums(_ shape: SurveyShape) -> SurveySums? {
    var result = SurveySums(shape)
    let limits = SurveyLimits(shape: shape, respondents: rows.read)
    guard limits.areRows(rows), dimensions.count == result.dimensions.count else { return nil }
    result.rows = rows
    for (place, stored) in dimensions.enumerated() {
      guard limits.fill(&result.dimensions[place], from: stored, shape.dimensions[place]) else {
        return nil
      }
    }
    guard let overall = overall.moments, limits.areTotals(overall, weight: 1),
      let weighted = weighted.moments, limits.areTotals(weighted, weight: WeightSums.whole)
    else { return nil }
    result.overall = overall
    result.weights.scores = weighted
    let products = weightProducts.compactMap { Int128($0) }
    guard limits.are([weightCount], atMost: 1), limits.are(weightSums, atMost: WeightSums.whole),
      weightSums.count == result.weights.sums.count,
      products.count == result.weights.products.count,
      products.allSatisfy({ limits.isProduct($0) }),
      arenas.count == result.arenas.count, limits.are(arenas, atMost: 1),
      limits.areCases(cases)
    else { return nil }
    result.weights.count = weightCount
    result.weights.sums = weightSums
    result.weights.products = products
    result.arenas = arenas
    result.cases = cases
    result.findings = findings
    return findings.isPossible ? result : nil
  }
}

extension StoredSurvey.Moments {
  init(_ moments: ScoreMoments) {
    count = moments.count
    sum = "\(moments.sum)"
    squares = "\(moments.squares)"
  }

  var moments: ScoreMoments? {
    guard let sum = Int128(sum), let squares = Int128(squares) else { return nil }
    return ScoreMoments(count: count, sum: sum, squares: squares)
  }
}

/// How large the sums over some respondents can be. A part that keeps to it can't make a later sum
/// overflow.
private struct SurveyLimits {
  let shape: SurveyShape
  let respondents: Int

  func areRows(_ rows: RowCounts) -> Bool {
    (0...SurveySums.respondentLimit).contains(rows.read) && (0...rows.read).contains(rows.used)
  }

  /// Each from 0 to so much for each respondent.
  func are(_ values: [Int], atMost each: Int) -> Bool {
    values.allSatisfy { (0...respondents * each).contains($0) }
  }

  /// The largest mean score of a respondent on all dimensions together, in parts of the multiple.
  private var largest: Int128 {
    Int128(shape.range) * Int128(shape.multiple) * Int128(shape.dimensions.count)
  }

  func areTotals(_ moments: ScoreMoments, weight: Int) -> Bool {
    let most = largest * Int128(weight)
    return (0...respondents).contains(moments.count)
      && moments.sum.magnitude <= (Int128(respondents) * most).magnitude
      && moments.squares >= 0 && moments.squares <= Int128(respondents) * most * most
  }

  func isProduct(_ value: Int128) -> Bool {
    value.magnitude <= (Int128(respondents) * largest * Int128(WeightSums.whole)).magnitude
  }

  func areCases(_ cases: [SurveyCase]) -> Bool {
    cases.count <= min(SurveySums.caseLimit, respondents)
      && cases.allSatisfy { one in
        (1...respondents).contains(one.number)
          && one.answers.count == shape.sides * shape.itemCount
          && one.answers.allSatisfy { (-1...shape.range).contains($0) }
          && [0, shape.dimensions.count].contains(one.weights.count)
          && one.weights.allSatisfy { (0...WeightSums.whole).contains($0) }
      }
  }

  /// Takes over what was stored of a dimension; `false` when it can't be right.
  func fill(
    _ sums: inout DimensionSums, from stored: StoredSurvey.Dimension,
    _ dimension: SurveyShape.Dimension
  ) -> Bool {
    let range = shape.range
    guard are([stored.count], atMost: 1), are(stored.sums, atMost: range),
      are(stored.products, atMost: range * range), stored.sums.count == sums.complete.sums.count,
      stored.products.count == sums.complete.products.count,
      stored.partial.count == sums.partial.count, stored.items.count == sums.items.count,
      stored.items.allSatisfy({ areItems($0) }),
      stored.partial.allSatisfy({ arePartial($0, dimension) })
    else { return false }
    var total = 0
    for pair in stored.scores {
      guard pair.count == 2, sums.scores.indices.contains(pair[0]), are([pair[1]], atMost: 1)
      else { return false }
      sums.scores[pair[0]] = pair[1]
      total += pair[1]
      guard total <= respondents else { return false }
    }
    sums.complete.count = stored.count
    sums.complete.sums = stored.sums
    sums.complete.products = stored.products
    sums.partial = stored.partial
    sums.items = stored.items
    return true
  }

  private func areItems(_ item: DimensionSums.ItemSums) -> Bool {
    let range = shape.range
    return are([item.pairs, item.expectationCount, item.perceptionCount], atMost: 1)
      && are(
        [item.expectation, item.perception, item.expectations, item.perceptions], atMost: range)
      && are([item.scoreSquares], atMost: range * range)
  }

  private func arePartial(
    _ sums: DimensionSums.PartialSums, _ dimension: SurveyShape.Dimension
  ) -> Bool {
    let most = dimension.count * shape.range
    return are([sums.expectation, sums.perception], atMost: most)
      && sums.unreversed.magnitude <= UInt(respondents * most)
  }
}
