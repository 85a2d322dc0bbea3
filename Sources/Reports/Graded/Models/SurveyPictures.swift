import Grading
import QuizModel
import Statistics

extension SurveyReport: PicturedReport {
  func keyFigures(_ texts: any ReportTexts) -> [PageFact] {
    var facts = [PageFact(name: texts.respondents, value: texts.count(rows.used))]
    if let unweighted = result.unweighted {
      facts.append(
        PageFact(
          name: result.hasExpectations ? texts.unweightedGap : texts.unweightedScore,
          value: texts.number(ReportNumber(unweighted))))
    }
    if let weighted = result.weights?.weighted {
      facts.append(
        PageFact(
          name: result.hasExpectations ? texts.weightedGap : texts.weightedScore,
          value: texts.number(ReportNumber(weighted))))
    }
    if !result.weakest.isEmpty {
      let names = result.weakest.map { $0.title[texts.language] }
      facts.append(PageFact(name: texts.weakest, value: texts.list(names)))
    }
    return facts
  }

  func charts(_ texts: any ReportTexts) -> [any Chart] {
    guard result.dimensions.contains(where: { $0.score != nil }) else { return [] }
    return result.hasExpectations
      ? [gaps(texts), profile(texts)] : [result.scores(of: result.dimensions, texts)]
  }

  private func gaps(_ texts: any ReportTexts) -> GapChart {
    let scale = result.instrument.scale
    return GapChart(
      title: texts.gapsByDimension, valueTitle: texts.gap, axisTitle: texts.gapAxis,
      rowTitle: texts.dimension,
      rows: result.dimensions.map { dimension in
        GapChart.Row(
          name: dimension.title[texts.language], value: dimension.score.map { ReportNumber($0) },
          interval: dimension.test.flatMap { ReportInterval($0.interval) })
      }, limit: Double(scale.maximum - scale.minimum), intervalName: texts.confidenceInterval,
      notes: [texts.gapNote])
  }

  private func profile(_ texts: any ReportTexts) -> ProfileChart {
    ProfileChart(
      title: texts.expectedAndPerceived, axisTitle: texts.meanOnScale(result.instrument.scale),
      rowTitle: texts.dimension,
      series: [
        ProfileChart.Series(name: texts.expected, marker: .ring),
        ProfileChart.Series(name: texts.perceived, marker: .diamond),
      ],
      rows: result.dimensions.map { dimension in
        ProfileChart.Row(
          name: dimension.title[texts.language],
          values: [dimension.expectation, dimension.perception].map { $0.map { ReportNumber($0) } })
      }, scale: result.range, notes: [])
  }

  func advice(_ texts: any ReportTexts) -> [String] {
    guard let weakest = result.ranking.first, let score = weakest.score else { return [] }
    let lowest = result.weakest.isEmpty ? [weakest] : result.weakest
    let names = texts.list(lowest.map { $0.title[texts.language] })
    let number = texts.number(ReportNumber(score))
    let first: String =
      if !result.hasExpectations {
        texts.startAtLowest(names, number)
      } else if score < .zero {
        texts.startAtLargestGap(names, number)
      } else {
        texts.nothingFallsShort(names, number)
      }
    let items = result.weakestItems(of: weakest, texts)
    let parts = [
      first,
      items.isEmpty ? nil : texts.weakestItems(in: weakest.title[texts.language], items),
      weighted(weakest, texts),
    ]
    return parts.compactMap { $0 } + (result.hasExpectations ? gapAdvice(texts) : [texts.asksWhy])
  }

  private func gapAdvice(_ texts: any ReportTexts) -> [String] {
    let dimensions = result.dimensions
    let unsure = dimensions.filter { $0.test?.interval.contains(0) == true }
    let better = dimensions.filter { ($0.test?.interval.lowerBound ?? 0) > 0 }
    let names = { (dimensions: [DimensionResult]) in
      texts.list(dimensions.map { $0.title[texts.language] })
    }
    return [
      better.isEmpty ? nil : texts.betterThanExpected(names(better)),
      unsure.isEmpty ? nil : texts.gapUnsure(names(unsure)), texts.bothSidesOfAGap,
      texts.asksWhy,
    ].compactMap { $0 }
  }

  /// What weighs most when importance counts: weight times gap.
  private func weighted(_ weakest: DimensionResult, _ texts: any ReportTexts) -> String? {
    guard result.hasExpectations, let weights = result.weights else { return nil }
    let costs = zip(result.dimensions, weights.meanWeights).compactMap { dimension, weight in
      weight.flatMap { weight in
        dimension.score.flatMap { $0.multiplied(by: weight) }.map { (dimension, weight, $0) }
      }
    }
    guard let (dimension, weight, cost) = costs.min(by: { $0.2 < $1.2 }), cost < .zero,
      let score = dimension.score
    else { return nil }
    return texts.weighsMost(
      dimension.title[texts.language], weight: texts.number(ReportNumber(weight), decimals: 1),
      gap: texts.number(ReportNumber(score)), isSame: dimension.id == weakest.id)
  }
}

extension SurveyResult {
  var range: ClosedRange<Double> {
    Double(instrument.scale.minimum)...Double(instrument.scale.maximum)
  }

  /// Mean scores on the scale, with their intervals.
  func scores(of dimensions: [DimensionResult], _ texts: any ReportTexts) -> ProfileChart {
    ProfileChart(
      title: texts.scoresByDimension, axisTitle: texts.meanOnScale(instrument.scale),
      rowTitle: texts.dimension,
      series: [ProfileChart.Series(name: texts.perceived, marker: .diamond)],
      rows: dimensions.map { dimension in
        ProfileChart.Row(
          name: dimension.title[texts.language],
          values: [dimension.score.map { ReportNumber($0) }],
          zone: dimension.test.flatMap { ReportInterval($0.interval) })
      }, scale: range,
      zone: ProfileChart.ZoneNames(
        name: texts.confidenceInterval, lower: texts.lowerLimit(texts.confidenceInterval),
        upper: texts.upperLimit), notes: [])
  }

  /// The two lowest items of a dimension, "item 12 (−2,25)".
  fileprivate func weakestItems(of dimension: DimensionResult, _ texts: any ReportTexts) -> String {
    let known = items.compactMap { item in
      item.item.dimension == dimension.id ? item.score.map { (item, $0) } : nil
    }
    let lowest = known.enumerated().sorted { left, right in
      (left.element.1, left.offset) < (right.element.1, right.offset)
    }.prefix(2)
    return texts.list(
      lowest.map { one in
        let (item, score) = one.element
        return texts.itemScore(
          item.item.id.text, item.item.perception?[texts.language],
          texts.number(ReportNumber(score)))
      })
  }
}
