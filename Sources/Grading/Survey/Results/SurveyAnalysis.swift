import QuizModel
import Statistics

/// Makes the result of a survey from its sums.
struct SurveyAnalysis {
  let instrument: Instrument
  let shape: SurveyShape
  let sums: SurveySums
  let choices: ReportChoices

  func result() -> SurveyResult {
    let analyses = instrument.dimensions.indices.map { place in
      DimensionAnalysis(
        shape: shape, dimension: shape.dimensions[place],
        definition: instrument.dimensions[place], sums: sums.dimensions[place])
    }
    var dimensions = analyses.map { $0.result(choices) }
    let adjusted = Holm.adjusted(dimensions.map { $0.test?.p })
    for place in dimensions.indices { dimensions[place].holmP = adjusted[place] }
    let items = items(analyses)
    return SurveyResult(
      instrument: instrument, missing: shape.missing, hasExpectations: shape.sides == 2,
      rows: sums.rows, findings: sums.findings, dimensions: dimensions, items: items,
      unweighted: Rational.mean(dimensions.map { $0.score }),
      unweightedItems: Rational.mean(items.map { $0.score }),
      unweightedTest: choices.isExactOnly ? nil : overallTest, weights: weights(dimensions),
      cases: choices.isExactOnly ? [] : sums.cases.map { result(of: $0) })
  }

  private var overallTest: PairedT? {
    let count = shape.dimensions.count
    // Perceptions are counted from the scale's minimum, on every dimension.
    let base = shape.sides == 2 ? 0 : shape.minimum * count * shape.multiple
    let (overall, shift) = (sums.overall, Int128(base))
    let moments = IntegerMoments(
      count: overall.count, sum: overall.sum + Int128(overall.count) * shift,
      squares: overall.squares + 2 * shift * overall.sum + Int128(overall.count) * shift * shift,
      denominator: shape.multiple * count)
    return PairedT(moments)
  }

  // MARK: Items

  private func items(_ analyses: [DimensionAnalysis]) -> [ItemResult] {
    var summaries: [Int: DimensionAnalysis.ItemSummary] = [:]
    for (analysis, dimension) in zip(analyses, shape.dimensions) {
      for (place, summary) in zip(dimension.items, analysis.items) { summaries[place] = summary }
    }
    return instrument.items.indices.compactMap { place in
      summaries[place].map { result(of: instrument.items[place], $0) }
    }
  }

  private func result(
    of item: Instrument.Item, _ summary: DimensionAnalysis.ItemSummary
  ) -> ItemResult {
    let count = summary.moments.count
    let base = Rational(shape.minimum)
    let mean = { (sum: Int) in
      Rational(Int128(sum), over: Int128(count)).flatMap { $0.adding(base) }
    }
    let perception = mean(summary.perception)
    let gap = Rational(summary.moments.sum, over: Int128(count))
    return ItemResult(
      item: item, count: count,
      expectation: shape.sides == 2 ? mean(summary.expectation) : nil, perception: perception,
      score: shape.sides == 2 ? gap : perception, deviation: summary.moments.standardDeviation)
  }

  // MARK: Weights

  private func weights(_ dimensions: [DimensionResult]) -> WeightedResult? {
    let given = instrument.dimensions.compactMap { $0.weight }
    if sums.weights.count > 0 { return weightsOfRespondents(dimensions) }
    guard given.count == dimensions.count else { return nil }
    let weighted = Self.weighted(given, dimensions.map { $0.score })
    return WeightedResult(
      count: sums.overall.count, weightCount: sums.rows.used, weighted: weighted,
      ofMeans: weighted, test: nil, meanWeights: given, crossed: [], isGiven: true)
  }

  /// Σ weight · score / 100; `nil` when a number is missing.
  private static func weighted(_ weights: [Rational?], _ scores: [Rational?]) -> Rational? {
    let products = zip(weights, scores).map { weight, score -> Rational? in
      guard let weight, let score else { return nil }
      return weight.multiplied(by: score)
        ?? Rational(nearest: weight.doubleValue * score.doubleValue)
    }
    return Rational.sum(products).flatMap { sum in
      sum.divided(by: Rational(100)) ?? Rational(nearest: sum.doubleValue / 100)
    }
  }

  private func weightsOfRespondents(_ dimensions: [DimensionResult]) -> WeightedResult {
    let sums = sums.weights
    let count = dimensions.count
    let base = shape.sides == 2 ? Rational.zero : Rational(shape.minimum)
    let meanWeights = sums.sums.map {
      Rational(Int128($0), over: Int128(sums.count) * Int128(WeightSums.whole / 100))
    }
    let unit = Int128(WeightSums.whole) * Int128(shape.multiple)
    let weighted = Rational(sums.scores.sum, over: Int128(sums.scores.count) * unit)
      .flatMap { $0.adding(base) }
    let crossed = (0..<count).map { weight in
      (0..<count).map { score in
        Rational(
          sums.products[weight * count + score], over: Int128(sums.scores.count) * unit)
      }
    }
    // Perceptions are counted from the scale's minimum.
    let minimum = shape.sides == 2 ? 0 : shape.minimum
    let shift = Int128(WeightSums.whole) * Int128(minimum * shape.multiple)
    let scores = sums.scores
    let moments = IntegerMoments(
      count: scores.count, sum: scores.sum + Int128(scores.count) * shift,
      squares: scores.squares + 2 * shift * scores.sum + Int128(scores.count) * shift * shift,
      denominator: WeightSums.whole * shape.multiple)
    return WeightedResult(
      count: scores.count, weightCount: sums.count, weighted: weighted,
      ofMeans: Self.weighted(meanWeights, dimensions.map { $0.score }),
      test: choices.isExactOnly ? nil : PairedT(moments),
      meanWeights: meanWeights, crossed: crossed, isGiven: false)
  }

  // MARK: Respondents

  private func result(of one: SurveyCase) -> CaseResult {
    let count = instrument.items.count
    let answers = one.answers.enumerated().map { place, code -> Int? in
      guard code >= 0 else { return nil }
      let isReversed = instrument.items[place % count].isReversed
      return shape.minimum + (isReversed != shape.isTurned ? shape.range - code : code)
    }
    let expectations = shape.sides == 2 ? Array(answers[..<count]) : []
    let perceptions = Array(answers.suffix(count))
    let isDropped = shape.missing == .listwise && answers.contains(nil)
    let scores = shape.dimensions.map { dimension -> Rational? in
      let scores = dimension.items.compactMap { item -> Int? in
        guard let perception = perceptions[item] else { return nil }
        guard shape.sides == 2 else { return perception }
        return expectations[item].map { perception - $0 }
      }
      guard !isDropped, shape.missing.admits(scores.count, of: dimension.count) else { return nil }
      return Rational(parts: scores.reduce(0, +), of: scores.count)
    }
    let weights = one.weights.map { Rational(Int128($0), over: Int128(WeightSums.whole / 100)) }
    return CaseResult(
      id: one.id.isEmpty ? "\(one.number)" : one.id, expectations: expectations,
      perceptions: perceptions, scores: scores, overall: Rational.mean(scores),
      weighted: weights.isEmpty ? nil : Self.weighted(weights, scores))
  }
}
