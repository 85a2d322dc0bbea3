import Documents
import Testing

@testable import Statistics

/// Against pingouin 0.7.0 (`servqual_stats_n30.json`) and R's psych 2.2.9 and lavaan 0.6.14
/// (`reliability_R_n30.json`).
@Suite struct ReliabilityTests {
  /// E and P of one dimension, item by item, E first.
  private func sums(_ items: ClosedRange<Int>) throws -> CrossProducts {
    let (expected, perceived) = try (
      Vectors.answers("expectations"), Vectors.answers("perceptions")
    )
    var sums = CrossProducts(variables: 2 * items.count)
    for (expected, perceived) in zip(expected, perceived) {
      sums.add(items.map { expected[$0 - 1] } + items.map { perceived[$0 - 1] })
    }
    return sums
  }

  /// The items of a side, or their gaps.
  private func part(_ name: String, _ sums: CrossProducts) -> CrossProducts {
    let items = sums.variables / 2
    return sums.combined(
      (0..<items).map { item in
        (0..<sums.variables).map { variable in
          switch name {
          case "E": variable == item ? 1 : 0
          case "P": variable == item + items ? 1 : 0
          default: variable == item + items ? 1 : variable == item ? -1 : 0
          }
        }
      })
  }

  @Test(arguments: Vectors.dimensions.map(\.name), ["E", "P", "gap"])
  func alphaAndTheRest(dimension: String, part name: String) throws {
    let items = try #require(Vectors.dimensions.first { $0.name == dimension }).items
    let reliability = try #require(Reliability(part(name, try sums(items))))
    let pingouin = try #require(try Vectors.file("servqual_stats_n30")["expected"]?[dimension])
    let interval = try #require(reliability.alphaInterval())
    let theirs = try #require(pingouin["alpha_\(name)_ci95_feldt_exact"]).numbers
    #expect(agree(reliability.alpha, pingouin["alpha_\(name)"]?.number, within: 1e-12))
    #expect(agree(interval.lowerBound, theirs[0]))
    #expect(agree(interval.upperBound, theirs[1]))

    let psych = try #require(
      try Vectors.file("reliability_R_n30")["expected"]?[dimension]?[name])
    #expect(agree(reliability.standardisedAlpha, psych["std_alpha"]?.number, within: 1e-10))
    #expect(agree(reliability.lambda6, psych["G6_smc"]?.number, within: 1e-10))
    #expect(agree(reliability.meanCorrelation, psych["average_r"]?.number, within: 1e-10))
    let dropped = try #require(psych["alpha_if_dropped"]).numbers
    for (mine, theirs) in zip(reliability.alphaIfDropped, dropped) {
      #expect(agree(mine, theirs, within: 1e-10))
    }
    let rest = try #require(psych["r_drop"]).numbers
    for (mine, theirs) in zip(reliability.itemRest, rest) {
      #expect(agree(mine, theirs, within: 1e-10))
    }
    #expect(dropped.count == items.count && rest.count == items.count)
  }

  /// lavaan gives a number for a fit with a negative variance too, which we don't.
  @Test(arguments: Vectors.dimensions.map(\.name), ["E", "P", "gap"])
  func omega(dimension: String, part name: String) throws {
    let items = try #require(Vectors.dimensions.first { $0.name == dimension }).items
    let sums = part(name, try sums(items))
    let outcome = try #require(Reliability(sums)).omega
    let theirs = try Vectors.file("reliability_R_n30")["expected"]?[dimension]?[name]?[
      "omega_u_ML_1factor"]?.number
    let covariance = try #require(sums.covariance)
    let fit = OneFactorModel.fitted(to: try #require(covariance.correlations))
    if let theirs, let fit {
      #expect(agree(OneFactorModel.omega(of: fit, covariance), theirs, within: 2e-6))
      let isPossible = fit.uniquenesses.allSatisfy { $0 >= 0 }
      #expect(
        outcome
          == (isPossible ? .value(OneFactorModel.omega(of: fit, covariance)) : .negativeVariance))
    } else {
      #expect(theirs.map { $0 > 1 } ?? true)
      #expect(outcome == .noConvergence)
    }
    let impossible = name == "gap" && dimension != "tangibles"
    #expect((outcome.value == nil) == impossible, "\(outcome)")
  }

  @Test(arguments: Vectors.dimensions.map(\.name))
  func difference(dimension: String) throws {
    let items = try #require(Vectors.dimensions.first { $0.name == dimension }).items
    let vector = try #require(try Vectors.file("servqual_stats_n30")["expected"]?[dimension])
    let sums = try sums(items)
    let count = items.count
    let both = sums.combined([
      (0..<2 * count).map { $0 < count ? 1 : 0 }, (0..<2 * count).map { $0 < count ? 0 : 1 },
    ])
    let covariance = try #require(both.covariance)
    let alphas = try (
      #require(Reliability(part("E", sums))?.alpha), #require(Reliability(part("P", sums))?.alpha)
    )
    let value = DifferenceReliability.value(
      variances: (covariance[0, 0], covariance[1, 1]), alphas: alphas,
      covariance: covariance[0, 1])
    #expect(agree(value, vector["diffscore_reliability"]?.number, within: 1e-10))
    let r = covariance[0, 1] / (covariance[0, 0] * covariance[1, 1]).squareRoot()
    #expect(agree(r, vector["r_EP"]?.number, within: 1e-12))
  }

  private func reliability(_ rows: [[Int]]) -> Reliability? {
    var sums = CrossProducts(variables: rows.first?.count ?? 0)
    for row in rows { sums.add(row) }
    return Reliability(sums)
  }

  @Test func whatDoesNotExist() throws {
    #expect(reliability([]) == nil)
    #expect(reliability([[1, 2]]) == nil)
    #expect(reliability([[1], [2], [3]]) == nil)
    let constant = try #require(reliability([[3, 3, 3], [3, 3, 3], [3, 3, 3]]))
    #expect(constant.alpha == nil && constant.alphaInterval() == nil && constant.lambda6 == nil)
    #expect(constant.itemRest == [nil, nil, nil] && constant.standardisedAlpha == nil)
    #expect(constant.omega == .singular)
    let same = try #require(reliability([[1, 1, 1], [2, 2, 2], [5, 5, 5]]))
    #expect(agree(same.alpha, 1, within: 1e-12))
    #expect(same.lambda6 == nil && same.omega == .singular)
    let opposite = try #require(reliability([[1, 3], [2, 2], [3, 1]]))
    #expect(opposite.alpha == nil && opposite.omega == .tooFewItems)
    #expect(opposite.alphaIfDropped == [nil, nil])
  }

  @Test func partsAddUp() {
    var (whole, left, right) = (
      CrossProducts(variables: 2), CrossProducts(variables: 2), CrossProducts(variables: 2)
    )
    for (place, row) in [[1, 2], [3, 4], [7, 1], [2, 2]].enumerated() {
      whole.add(row)
      if place < 2 { left.add(row) } else { right.add(row) }
    }
    #expect(whole.count == left.count + right.count)
    #expect(whole.products == zip(left.products, right.products).map { $0 + $1 })
  }
}
