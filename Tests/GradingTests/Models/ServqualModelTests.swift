import Documents
import QuizModel
import Statistics
import Testing

@testable import Grading

/// Against numpy 2.4.6, scipy 1.17.1 and pingouin 0.7.0 (`servqual_*.json`).
@Suite struct ServqualModelTests {
  private func basic() throws -> SurveyResult {
    try graded(ServqualModel.self, Vectors.csv("servqual_basic")).result
  }

  @Test func means() throws {
    let result = try basic()
    let vector = try #require(try Vectors.file("servqual_basic")["expected"])
    #expect(result.rows == RowCounts(read: 4, used: 4))
    #expect(result.findings.count == 0)
    for dimension in result.dimensions {
      let id = dimension.id.text
      #expect(agree(dimension.score?.doubleValue, vector["dim_gap_mean"]?[id]?.number))
      #expect(agree(dimension.expectation?.doubleValue, vector["dim_expect_mean"]?[id]?.number))
      #expect(agree(dimension.perception?.doubleValue, vector["dim_percept_mean"]?[id]?.number))
      #expect(dimension.count == 4)
    }
    #expect(result.unweighted == Rational(decimal: "-1.3075"))
    #expect(
      agree(
        result.unweightedItems?.doubleValue, vector["alt_overall_mean_of_22_items"]?.number))
    let items = try #require(vector["item_gap_mean"]).numbers
    #expect(zip(result.items, items).allSatisfy { agree($0.score?.doubleValue, $1) })
    #expect(result.items.count == 22)
  }

  @Test func weights() throws {
    let weights = try #require(try basic().weights)
    let vector = try #require(try Vectors.file("servqual_basic")["expected"])
    #expect(weights.weighted == Rational(decimal: "-1.44075"))
    #expect(weights.ofMeans == Rational(decimal: "-1.459125"))
    #expect(weights.count == 4 && weights.weightCount == 4)
    let means = Vectors.dimensions.map { vector["mean_weights"]?[$0]?.number }
    #expect(zip(weights.meanWeights, means).allSatisfy { agree($0?.doubleValue, $1) })
  }

  @Test func respondents() throws {
    let result = try basic()
    let vector = try #require(try Vectors.file("servqual_basic")["expected"])
    let gaps = try #require(vector["dim_gap_by_respondent"]).elements.map(\.numbers)
    let unweighted = try #require(vector["unweighted_by_respondent"]).numbers
    let weighted = try #require(vector["weighted_by_respondent"]).numbers
    #expect(result.cases.map(\.id) == ["r1", "r2", "r3", "r4"])
    for (place, one) in result.cases.enumerated() {
      #expect(zip(one.scores, gaps[place]).allSatisfy { agree($0?.doubleValue, $1) })
      #expect(agree(one.overall?.doubleValue, unweighted[place]))
      #expect(agree(one.weighted?.doubleValue, weighted[place]))
    }
  }

  @Test(arguments: [
    (MissingRule.any, "available_items_any"), (.half, "half_rule_at_least_half"),
    (.complete, "complete_only"), (.listwise, "listwise_respondents"),
  ])
  func missing(rule: MissingRule, key: String) throws {
    let result = try graded(ServqualModel.self, Vectors.csv("servqual_missing")) {
      $0.missing = rule
    }.result
    let vector = try #require(try Vectors.file("servqual_missing")["expected"]?[key])
    for dimension in result.dimensions {
      let id = dimension.id.text
      #expect(agree(dimension.score?.doubleValue, vector["dim_mean"]?[id]?.number), "\(id)")
      #expect(
        Double(dimension.count) == (rule == .listwise ? 1 : vector["n_valid"]?[id]?.number))
      // E and P are of the same answers, so their difference is the gap.
      #expect(
        dimension.perception?.subtracting(try #require(dimension.expectation)) == dimension.score)
    }
    if rule != .listwise {
      #expect(agree(result.unweighted?.doubleValue, vector["unweighted"]?.number))
      let gaps = try #require(vector["dim_by_respondent"]).elements.map(\.numbers)
      for (one, gaps) in zip(result.cases, gaps) {
        #expect(zip(one.scores, gaps).allSatisfy { agree($0?.doubleValue, $1) })
      }
    } else {
      #expect(result.rows == RowCounts(read: 4, used: 1))
      #expect(result.cases.map { $0.overall != nil } == [false, false, false, true])
    }
    #expect(result.findings.count == 0)
  }

  @Test func unpairedMeans() throws {
    let result = try graded(ServqualModel.self, Vectors.csv("servqual_missing")).result
    let vector = try #require(
      try Vectors.file("servqual_missing")["expected"]?["trap_meanP_minus_meanE_unpaired"])
    for dimension in result.dimensions {
      #expect(
        agree(dimension.unpairedScore?.doubleValue, vector[dimension.id.text]?.number))
    }
  }

  @Test func reversedItems() throws {
    let text = try Vectors.csv("servqual_reverse1988", prefix: "raw_")
    let file = try Vectors.file("servqual_reverse1988")
    let items = try #require(file["reverse_items"]).numbers.compactMap { $0.map { Int($0) } }
    let result = try graded(ServqualModel.self, text) {
      $0.reversed = items.map { ItemID("\($0)") }
    }.result
    #expect(result.unweighted == Rational(decimal: "-1.3075"))
    for dimension in result.dimensions {
      let id = dimension.id.text
      let right = file["expected_dim_gap_mean"]?[id]?.number
      let wrong = file["wrong_dim_gap_mean_if_not_reversed"]?[id]?.number
      #expect(agree(dimension.score?.doubleValue, right))
      #expect(agree((dimension.unreversedScore ?? dimension.score)?.doubleValue, wrong))
    }
    let wrong = try graded(ServqualModel.self, text).result
    #expect(agree(wrong.unweighted?.doubleValue, file["wrong_unweighted"]?.number))
  }

  /// A scale on which 1 is agreement, and one with other ends: the gap is the same.
  @Test func turnedScales() throws {
    let plain = try basic()
    let lines = try Vectors.csv("servqual_basic").split(separator: "\n")
    for (text, direction, scale) in [
      (turned(lines) { 8 - $0 }, Instrument.Scale.Direction.agreeLow, 1...7),
      (turned(lines) { $0 - 1 }, .agreeHigh, 0...6),
      (turned(lines) { $0 + 9 }, .agreeHigh, 10...16),
      (turned(lines) { $0 - 4 }, .agreeHigh, -3...3),
      (turned(lines) { 101 - $0 }, .agreeLow, 1...100),
    ] {
      let result = try graded(ServqualModel.self, text) {
        $0.direction = direction
        $0.scale = scale
      }.result
      #expect(result.findings.count == 0)
      #expect(result.dimensions.map(\.score) == plain.dimensions.map(\.score))
      #expect(result.dimensions.map(\.deviation) == plain.dimensions.map(\.deviation))
      #expect(result.weights?.weighted == plain.weights?.weighted)
      let alphas = zip(result.dimensions, plain.dimensions).map {
        agree($0.reliability.gap?.alpha, $1.reliability.gap?.alpha)
      }
      #expect(!alphas.contains(false))
    }
  }

  private func turned(_ lines: [Substring], _ turn: (Int) -> Int) -> String {
    let rows = lines.dropFirst().map { line in
      line.split(separator: ",").enumerated().map { place, cell in
        (1...44).contains(place) ? "\(turn(Int(cell) ?? 0))" : String(cell)
      }.joined(separator: ",")
    }
    return ([String(lines[0])] + rows).joined(separator: "\n")
  }

  @Test func thePublishedExample() throws {
    let vector = try Vectors.file("servqual_published_12manage")
    let gaps = try #require(vector["dim_gaps_order_T_R_Rs_A_E"]).elements.map {
      $0.numberText.flatMap { Rational(decimal: $0) }
    }
    let mean = try #require(Rational.mean(gaps))
    #expect(mean == Rational(decimal: "-0.858"))
    #expect(mean.text(decimals: 2) == vector["published_unweighted"]?.numberText)
  }

  @Test(arguments: Vectors.dimensions)
  func inference(id: String) throws {
    var choices = ReportChoices()
    choices.hasWilcoxon = true
    let result = try graded(
      ServqualModel.self, Vectors.csv("servqual_stats_n30"), choices
    ).result
    let dimension = try #require(result.dimensions.first { $0.id.text == id })
    let vector = try #require(try Vectors.file("servqual_stats_n30")["expected"]?[id])
    let test = try #require(dimension.test)
    #expect(agree(dimension.deviation, vector["sd_gap"]?.number))
    #expect(agree(test.t, vector["t"]?.number))
    #expect(Double(test.df) == vector["df"]?.number)
    #expect(agree(test.p, vector["p_two_sided"]?.number))
    #expect(agree(test.effect, vector["cohen_dz"]?.number))
    #expect(agree(dimension.wilcoxon?.statistic, vector["wilcoxon_W"]?.number))
    let holm = try Vectors.file("servqual_stats_n30")["holm_p"]?[id]?.number
    #expect(agree(dimension.holmP, holm))
    let reliability = dimension.reliability
    #expect(agree(reliability.expectation?.alpha, vector["alpha_E"]?.number))
    #expect(agree(reliability.perception?.alpha, vector["alpha_P"]?.number))
    #expect(agree(reliability.gap?.alpha, vector["alpha_gap"]?.number))
    #expect(agree(reliability.difference, vector["diffscore_reliability"]?.number, within: 1e-9))
    let psych = try #require(try Vectors.file("reliability_R_n30")["expected"]?[id]?["gap"])
    #expect(
      agree(reliability.gap?.standardisedAlpha, psych["std_alpha"]?.number, within: 1e-9))
  }
}
