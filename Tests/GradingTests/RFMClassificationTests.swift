import QuizModel
import TestSupport
import Testing

@testable import Grading

/// Codes of whole files of customers, against values computed with pandas.
@Suite struct RFMClassificationTests {
  private func rows(_ vector: [String: Any]) throws -> [(Int, Int, Int)] {
    try #require(vector["customers"] as? [[String: Int]]).map { row in
      (row["recency"] ?? 0, row["frequency"] ?? 0, row["monetary"] ?? 0)
    }
  }

  @Test(arguments: RFMTieRule.allCases)
  func codesAsInPandas(ties: RFMTieRule) throws {
    let vector = try Fixture.object("rfm.json")
    let expected = try #require(vector["expected_codes"] as? [String: [String]])
    var rule = RFMRule()
    rule.ties = ties
    for size in [1, 4, 100] {
      var customers = CustomerTable(try rows(vector), size: size)
      let found = RFMClassification(rule, of: &customers)
      #expect(customers.codes == expected["rank_\(ties.rawValue)"])
      #expect(found.cells.reduce(0, +) == 15)
    }
  }

  /// Three classes there, with ties in the order of the file: codes of base 3, each class from 1.
  @Test(arguments: RFMBinning.allCases)
  func nestedAndIndependentAsInPandas(binning: RFMBinning) throws {
    let whole = try Fixture.object("rfm.json")
    let vector = try #require(whole["nested_k3"] as? [String: Any])
    var rule = RFMRule()
    rule.binning = binning
    rule.ties = .first
    var customers = CustomerTable(try rows(vector), size: 10)
    _ = RFMClassification(rule, of: &customers, classes: 3)
    let codes = customers.segments.flatMap(\.codes).map { code in
      "\(code / 9 + 1)\(code / 3 % 3 + 1)\(code % 3 + 1)"
    }
    #expect(codes == vector["\(binning.rawValue)_codes"] as? [String])
    let counts = codes.reduce(into: [String: Int]()) { $0[$1, default: 0] += 1 }
    #expect(counts == vector["cell_counts_\(binning.rawValue)"] as? [String: Int])
  }

  @Test func halfOfTheCustomersBoughtOnce() {
    let rows = (0..<100).map { (recency: $0, frequency: $0 < 51 ? 1 : $0, monetary: $0) }
    var customers = CustomerTable(rows)
    let found = RFMClassification(RFMRule(), of: &customers)
    let frequency = found.summaries[1]
    #expect(frequency.emptyClasses == [1])
    #expect(frequency.counts == [0, 51, 9, 20, 20])
    #expect(frequency.commonest == KeyRuns.Run(key: 1, below: 0, count: 51))
    #expect(!frequency.splitsEquals)
    var rule = RFMRule()
    rule.ties = .first
    let split = RFMClassification(rule, of: &customers)
    #expect(split.summaries[1].counts == [20, 20, 20, 20, 20])
    #expect(split.summaries[1].splitsEquals)
    #expect(!split.summaries[0].splitsEquals)
  }

  @Test func revenue() throws {
    var customers = CustomerTable(
      [50, 1, 2, 3, 4, 10, 10, 10, 5, 5].map { (recency: 1, frequency: 1, monetary: $0) })
    let revenue = try #require(RFMClassification(RFMRule(), of: &customers).revenue)
    #expect(revenue.bestFifth == 2)
    #expect(revenue.shareOfBestFifth == Rational(parts: 3, of: 5))
    #expect(revenue.customersForFourFifths == 4)
  }

  @Test(arguments: [[], [0, 0], [-5, 5], [-1]])
  func noShareOfNothing(amounts: [Int]) {
    var customers = CustomerTable(amounts.map { (recency: 1, frequency: 1, monetary: $0) })
    #expect(RFMClassification(RFMRule(), of: &customers).revenue == nil)
  }

  @Test func aTableOfBounds() throws {
    let table = try RFMClassTable([
      .recency: [
        .init(class: 5, from: Rational(0)), .init(class: 4, from: Rational(30)),
        .init(class: 2, from: Rational(parts: 121, of: 2)), .init(class: 1, from: Rational(365)),
      ],
      .frequency: [.init(class: 1, from: Rational(1)), .init(class: 5, from: Rational(3))],
      .monetary: [
        .init(class: 2, from: Rational(0)), .init(class: 3, from: Rational(parts: 5, of: 2)),
      ],
    ])
    var rule = RFMRule()
    rule.table = table
    var customers = CustomerTable([
      (0, 0, -1), (29, 1, 0), (30, 2, 2), (60, 3, 3), (61, 4, 3), (364, 9, 3), (365, 9, 9),
      (9999, 9, 9),
    ])
    _ = RFMClassification(rule, of: &customers)
    #expect(customers.codes == ["512", "512", "412", "453", "253", "253", "153", "153"])
  }

  @Test func tablesThatAreNone() {
    typealias Bound = RFMClassTable.Bound
    let good: [RFMVariable: [Bound]] = [
      .recency: [Bound(class: 5, from: Rational(0))], .frequency: [Bound(class: 1, from: .one)],
      .monetary: [Bound(class: 1, from: .zero)],
    ]
    let cases: [(RFMVariable, [Bound]?, RFMClassTable.Problem)] = [
      (.frequency, nil, .missing(.frequency)),
      (.monetary, [Bound(class: 6, from: .zero)], .noClass(.monetary, 6)),
      (
        .recency, [Bound(class: 5, from: .zero), Bound(class: 5, from: .one)],
        .twice(.recency, class: 5)
      ),
      (
        .recency, [Bound(class: 1, from: .zero), Bound(class: 2, from: .one)],
        .wrongOrder(.recency, class: 2)
      ),
      (
        .monetary, [Bound(class: 1, from: .one), Bound(class: 2, from: .one)],
        .wrongOrder(.monetary, class: 2)
      ),
      (
        .recency, [Bound(class: 1, from: Rational(1 << 40))], .outOfRange(.recency, class: 1)
      ),
    ]
    for (variable, bounds, problem) in cases {
      var table = good
      table[variable] = bounds
      #expect(throws: problem) { try RFMClassTable(table) }
    }
  }
}
