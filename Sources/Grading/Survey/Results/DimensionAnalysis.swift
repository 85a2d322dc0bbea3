import QuizModel
import Statistics

/// Makes the result of one dimension from its sums.
struct DimensionAnalysis {
  let shape: SurveyShape
  let dimension: SurveyShape.Dimension
  let definition: Instrument.Dimension
  let sums: DimensionSums

  /// Respondents with a score, by how many items they answered, the number less one.
  private var respondents: [Int] {
    var start = 0
    return (1...dimension.count).map { answered in
      let width = dimension.width(over: answered)
      defer { start += width }
      return sums.scores[start..<start + width].reduce(0, +)
    }
  }

  /// How often each score occurs, in parts of the common multiple.
  private var scores: ValueCounts {
    var counts: [Int: Int] = [:]
    var start = 0
    for answered in 1...dimension.count {
      let width = dimension.width(over: answered)
      for place in 0..<width where sums.scores[start + place] > 0 {
        let sum = dimension.lowest(over: answered) + place + offset(over: answered)
        counts[sum * (shape.multiple / answered), default: 0] += sums.scores[start + place]
      }
      start += width
    }
    return ValueCounts(counts, denominator: shape.multiple)
  }

  /// Perceptions are counted from the scale's minimum; in differences it drops out.
  private func offset(over answered: Int) -> Int {
    shape.sides == 2 ? 0 : answered * shape.minimum
  }

  /// The items of a side among the variables.
  private func variables(_ side: Int) -> Range<Int> {
    side * dimension.count..<(side + 1) * dimension.count
  }

  func result(_ choices: ReportChoices) -> DimensionResult {
    let scores = scores
    let moments = scores.moments
    let twoSided = shape.sides == 2
    var generator = choices.seed.derived(for: "bootstrap", definition.id.text).generator
    return DimensionResult(
      id: definition.id, title: definition.title, itemCount: dimension.count,
      count: scores.count,
      expectation: twoSided ? mean(0) { $0.expectation } : nil,
      perception: mean(shape.sides - 1) { $0.perception },
      score: Rational(moments.sum, over: Int128(moments.count) * Int128(shape.multiple)),
      scores: scores, deviation: moments.standardDeviation,
      test: choices.isExactOnly ? nil : PairedT(moments),
      wilcoxon: twoSided && choices.hasWilcoxon ? WilcoxonSignedRank(scores) : nil,
      bootstrap: choices.hasBootstrap
        ? Bootstrap.intervals(of: scores) { Double(generator.next() >> 11) * 0x1p-53 } : nil,
      reliability: choices.isExactOnly ? noReliability : reliability,
      unreversedScore: unreversedScore, unpairedScore: unpairedScore,
      pooled: PooledScores(moments: pooled))
  }

  // MARK: Means

  /// The mean over respondents of their mean over items, on the scale itself.
  private func mean(
    _ side: Int, _ partial: (DimensionSums.PartialSums) -> Int
  ) -> Rational? {
    let whole = variables(side).reduce(0) { $0 + sums.complete.sums[$1] }
    return mean(ofSum: whole, partial).flatMap { $0.adding(Rational(shape.minimum)) }
  }

  /// The mean over respondents of a sum over answered items divided by their number.
  private func mean(
    ofSum whole: Int, _ partial: (DimensionSums.PartialSums) -> Int
  ) -> Rational? {
    let count = respondents.reduce(0, +)
    var total = Int128(whole) * Int128(shape.multiple / dimension.count)
    for (place, sums) in sums.partial.enumerated() {
      total += Int128(partial(sums)) * Int128(shape.multiple / (place + 1))
    }
    return Rational(total, over: Int128(count) * Int128(shape.multiple))
  }

  private var unreversedScore: Rational? {
    guard dimension.isReversed.contains(true) else { return nil }
    let complete = sums.complete
    let whole = (0..<dimension.count).reduce(0) { total, item in
      let perception = complete.sums[variables(shape.sides - 1).lowerBound + item]
      let score = shape.sides == 2 ? perception - complete.sums[item] : perception
      let turned = shape.sides == 2 ? -score : complete.count * shape.range - score
      return total + (dimension.isReversed[item] ? turned : score)
    }
    let mean = mean(ofSum: whole) { $0.unreversed }
    return shape.sides == 2 ? mean : mean.flatMap { $0.adding(Rational(shape.minimum)) }
  }

  private var unpairedScore: Rational? {
    guard shape.sides == 2 else { return nil }
    let count = sums.complete.count * dimension.count
    let both = [0, 1].map { side -> Rational? in
      let open = sums.items.reduce(0) { $0 + (side == 0 ? $1.expectations : $1.perceptions) }
      let openCount = sums.items.reduce(0) {
        $0 + (side == 0 ? $1.expectationCount : $1.perceptionCount)
      }
      let whole = variables(side).reduce(0) { $0 + sums.complete.sums[$1] }
      return Rational(Int128(whole + open), over: Int128(count + openCount))
    }
    guard let expectation = both[0], let perception = both[1] else { return nil }
    return perception.subtracting(expectation)
  }

  private var pooled: IntegerMoments {
    items.reduce(into: IntegerMoments()) { pooled, item in
      pooled.count += item.moments.count
      pooled.sum += item.moments.sum
      pooled.squares += item.moments.squares
    }
  }

  // MARK: Items

  /// Each item with the moments of its score and the sums of both answers.
  struct ItemSummary {
    let moments: IntegerMoments
    let expectation: Int
    let perception: Int
  }

  var items: [ItemSummary] {
    (0..<dimension.count).map { item in
      let (complete, open) = (sums.complete, sums.items[item])
      let perceived = variables(shape.sides - 1).lowerBound + item
      let perception = complete.sums[perceived] + open.perception
      let expectation = shape.sides == 2 ? complete.sums[item] + open.expectation : 0
      var squares = complete.product(perceived, perceived)
      if shape.sides == 2 {
        squares += complete.product(item, item) - 2 * complete.product(item, perceived)
      }
      let moments = IntegerMoments(
        count: complete.count + open.pairs, sum: Int128(perception - expectation),
        squares: Int128(squares + open.scoreSquares))
      return ItemSummary(
        moments: moments, expectation: expectation, perception: perception)
    }
  }

  // MARK: Reliability

  private var noReliability: ScaleReliability {
    ScaleReliability(
      count: sums.complete.count, expectation: nil, perception: nil, gap: nil, difference: nil)
  }

  private var reliability: ScaleReliability {
    let complete = sums.complete.mirrored
    let items = dimension.count
    let unit = { (variables: [Int: Int]) in
      (0..<complete.variables).map { variables[$0, default: 0] }
    }
    let perception = Reliability(
      complete.combined((0..<items).map { unit([variables(shape.sides - 1).lowerBound + $0: 1]) }))
    guard shape.sides == 2 else {
      return ScaleReliability(
        count: complete.count, expectation: nil, perception: perception, gap: nil, difference: nil)
    }
    let expectation = Reliability(complete.combined((0..<items).map { unit([$0: 1]) }))
    let gap = Reliability(
      complete.combined((0..<items).map { unit([$0: -1, $0 + items: 1]) }))
    let totals = complete.combined(
      [0, 1].map { side in unit(Dictionary(uniqueKeysWithValues: variables(side).map { ($0, 1) })) }
    )
    return ScaleReliability(
      count: complete.count, expectation: expectation, perception: perception, gap: gap,
      difference: difference(totals, expectation?.alpha, perception?.alpha))
  }

  private func difference(
    _ totals: CrossProducts, _ expectation: Double?, _ perception: Double?
  ) -> Double? {
    guard let covariance = totals.covariance, let expectation, let perception else { return nil }
    return DifferenceReliability.value(
      variances: (covariance[0, 0], covariance[1, 1]), alphas: (expectation, perception),
      covariance: covariance[0, 1])
  }
}

extension CrossProducts {
  /// A product that was counted with the smaller place first.
  fileprivate func product(_ left: Int, _ right: Int) -> Int {
    products[min(left, right) * variables + max(left, right)]
  }

  /// With both halves of the products filled.
  fileprivate var mirrored: CrossProducts {
    var whole = self
    for row in 0..<variables {
      for column in 0..<row { whole.products[row * variables + column] = product(row, column) }
    }
    return whole
  }
}
