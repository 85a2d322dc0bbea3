import QuizModel
import TestSupport
import Testing

@testable import Grading

/// The matrix against values computed with pandas, and its borders.
@Suite struct MatrixGradingTests {
  /// The 15 customers of rfm.json and customer_matrix.json, with codes.
  private func customers() throws -> CustomerTable {
    let rfm = try Fixture.object("rfm.json")
    let codes = try #require(rfm["expected_codes"] as? [String: [String]])["rank_average"] ?? []
    let matrix = try Fixture.object("customer_matrix.json")
    let answers = try #require(matrix["relation_items_1_7"] as? [[String: Int]])
    var segment = CustomerSegment()
    for (code, answer) in zip(codes, answers) {
      segment.names.append(code.utf8)
      let index = try #require(RFMCode.all.first { $0.text == code }).index
      segment.codes.append(UInt8(index))
      segment.relationships.append(Int32(answer.values.reduce(-4, +)))
    }
    return CustomerTable(segments: [segment])
  }

  private func quadrants(_ grading: MatrixGrading, _ customers: CustomerTable) -> [String] {
    let names: [MatrixQuadrant: String] = [
      .partner: "Partner", .friend: "Vriend", .economist: "Economicus", .dog: "Dog",
    ]
    return customers.segments.flatMap { segment in
      (0..<segment.count).map { names[grading.position(segment, $0).quadrant] ?? "" }
    }
  }

  @Test(arguments: ["fixed50", "mean", "median"], [false, true])
  func quadrantsAsInPandas(cut: String, aboveOnly: Bool) throws {
    let vector = try Fixture.object("customer_matrix.json")
    let expected = try #require(vector["expected"] as? [String: [String: [String]]])
    let cuts = try #require(vector["cuts"] as? [String: [Double]])
    var rule = MatrixRule()
    rule.aboveOnly = aboveOnly
    if cut != "fixed50" { rule.cut = cut == "mean" ? .mean : .median }
    let customers = try customers()
    let grading = try MatrixGrading(rule, of: customers, scale: .answers)
    #expect(quadrants(grading, customers) == expected[cut]?[aboveOnly ? "gt" : "ge"])
    let found = [grading.returns.cut, grading.relationship.cut].map(\.doubleValue)
    for (ours, theirs) in zip(found, try #require(cuts[cut])) {
      #expect(abs(ours - theirs) < 1e-9)
    }
    #expect(grading.counts.values.reduce(0, +) == 15)
  }

  @Test func axesAsInPandas() throws {
    let vector = try Fixture.object("customer_matrix.json")
    let customers = try customers()
    let grading = try MatrixGrading(MatrixRule(), of: customers, scale: .answers)
    let segment = customers.segments[0]
    let returns = try #require(vector["rendement"] as? [Double])
    let strengths = try #require(vector["relatiesterkte"] as? [Double])
    for place in 0..<segment.count {
      let position = grading.position(segment, place)
      #expect(abs(grading.returns.value(position.returnSteps).doubleValue - returns[place]) < 1e-9)
      let strength = grading.relationship.value(position.relationshipSteps).doubleValue
      #expect(abs(strength - strengths[place]) < 1e-9)
    }
    let border = (0..<segment.count).filter { grading.position(segment, $0).isAtBorder }
    #expect(border.map { $0 + 1 } == vector["border_at_fixed50"] as? [Int])
    #expect(grading.atBorder == 3)
  }

  @Test func weightsAsInPandas() throws {
    let vector = try Fixture.object("rfm.json")
    let codes = try #require(vector["expected_codes"] as? [String: [String]])["rank_average"] ?? []
    let returns = try #require(vector["return_0_100"] as? [String: [Double]])
    let weights = try #require(
      RFMWeights(Rational(parts: 1, of: 2), Rational(parts: 3, of: 10), Rational(parts: 1, of: 5)))
    let cases = [("equal_(s-1)/4", RFMWeights.equal), ("w_.5_.3_.2", weights)]
    for (name, weights) in cases {
      for (code, expected) in zip(codes, try #require(returns[name])) {
        let code = try #require(RFMCode.all.first { $0.text == code })
        #expect(abs(weights.value(code).doubleValue - expected) < 1e-9)
      }
    }
    #expect(weights.shares == [50, 30, 20].map { Rational(parts: $0, of: 100) })
  }

  @Test func weightsThatAreNone() {
    #expect(RFMWeights(.zero, .zero, .zero) == nil)
    #expect(RFMWeights(-.one, .one, .one) == nil)
    #expect(RFMWeights(.one, Rational(parts: 1, of: 10_000_019), .one) == nil)
    #expect(RFMWeights(.zero, .zero, Rational(7))?.value(RFMCode(index: 4)) == Rational(100))
    #expect(RFMWeights(Rational(2), Rational(2), Rational(2)) == .equal)
  }

  /// Given points, on both axes.
  private func given(_ points: [(String, String)]) -> CustomerTable {
    var segment = CustomerSegment()
    let millionths = { (text: String) -> Int32 in
      let value = Rational(decimal: text)?.multiplied(by: Rational(1_000_000))
      return Int32((value ?? .zero).numerator)
    }
    for point in points {
      segment.names.append("x".utf8)
      segment.returns.append(millionths(point.0))
      segment.relationships.append(millionths(point.1))
    }
    return CustomerTable(segments: [segment])
  }

  @Test func purePoints() throws {
    let vector = try Fixture.object("customer_matrix.json")
    let points = try #require(vector["pure_points"] as? [[String: Any]])
    // One is nearer than a millionth: see millionthsAreRead.
    let coarse = points.filter { ($0["x"] as? Double) != 50.0000000001 }
    #expect(coarse.count == points.count - 1)
    let customers = given(coarse.map { ("\($0["x"] ?? 0)", "\($0["y"] ?? 0)") })
    for (aboveOnly, key) in [(false, "ge"), (true, "gt")] {
      var rule = MatrixRule()
      rule.aboveOnly = aboveOnly
      let grading = try MatrixGrading(rule, of: customers, scale: .given)
      #expect(quadrants(grading, customers) == coarse.map { $0[key] as? String ?? "" })
    }
  }

  @Test(arguments: [
    ("49.5", "80", true), ("49.499999", "80", false), ("50.5", "80", true),
    ("50.500001", "80", false), ("80", "50", true), ("80", "51", false),
  ])
  func borderBand(returns: String, relationship: String, isAtBorder: Bool) throws {
    let customers = given([(returns, relationship)])
    let grading = try MatrixGrading(MatrixRule(), of: customers, scale: .given)
    #expect(grading.position(customers.segments[0], 0).isAtBorder == isAtBorder)
    #expect(grading.atBorder == (isAtBorder ? 1 : 0))
  }

  @Test func bothNeighboursAreAcceptableAtTheBorder() throws {
    let customers = given([("50", "50"), ("50", "90"), ("10", "49.9"), ("10", "10")])
    let grading = try MatrixGrading(MatrixRule(), of: customers, scale: .given)
    let acceptable = (0..<4).map { grading.position(customers.segments[0], $0).acceptable }
    #expect(
      acceptable == [MatrixQuadrant.allCases, [.partner, .friend], [.friend, .dog], [.dog]])
  }

  @Test func cutsOfNobody() {
    for cut in [MatrixCut.mean, .median] {
      var rule = MatrixRule()
      rule.cut = cut
      #expect(throws: MatrixGrading.Failure.noCustomers) {
        try MatrixGrading(rule, of: CustomerTable(), scale: .given)
      }
    }
  }

  /// Against the definition, customer by customer in exact numbers.
  @Test func randomPortfolios() throws {
    var generator = SeededGenerator(seed: 21)
    for round in 0..<200 {
      let points = (0...generator.next(below: 40)).map { _ in
        (generator.next(below: 101), generator.next(below: 101))
      }
      let customers = given(points.map { ("\($0.0)", "\($0.1)") })
      var rule = MatrixRule()
      rule.aboveOnly = round.isMultiple(of: 2)
      rule.cut = [.half, .mean, .median][round % 3]
      rule.band = Rational(parts: generator.next(below: 30), of: 10)
      let grading = try MatrixGrading(rule, of: customers, scale: .given)
      let cuts = [points.map(\.0), points.map(\.1)].map { plainCut($0, rule.cut) }
      for (place, point) in points.enumerated() {
        let values = [Rational(point.0), Rational(point.1)]
        let isHigh = zip(values, cuts).map { rule.aboveOnly ? $0 > $1 : $0 >= $1 }
        let isNear = try zip(values, cuts).map { value, cut in
          try #require(value.subtracting(cut)).magnitude <= rule.band
        }
        let position = grading.position(customers.segments[0], place)
        #expect(
          position.quadrant
            == MatrixQuadrant(isReturnHigh: isHigh[0], isRelationshipStrong: isHigh[1]))
        #expect([position.isReturnAtBorder, position.isRelationshipAtBorder] == isNear)
      }
    }
  }

  private func plainCut(_ values: [Int], _ cut: MatrixCut) -> Rational {
    let sorted = values.sorted()
    switch cut {
    case .fixed(let value, _): return value
    case .mean: return Rational(parts: values.reduce(0, +), of: values.count)
    case .median:
      let (low, high) = (sorted[(sorted.count - 1) / 2], sorted[sorted.count / 2])
      return Rational(parts: low + high, of: 2)
    }
  }
}
