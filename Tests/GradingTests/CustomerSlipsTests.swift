import Documents
import QuizModel
import Slips
import Testing

@testable import Grading

/// A wrong number for a customer tells how it came about.
@Suite struct CustomerSlipsTests {
  private static let text = """
    customer,r,f,m,attractiveness,switching_costs,trust,satisfaction
    A,5,4,4,5,3,5,6
    """

  private func explain(_ value: String, weights: [Int] = [1, 1, 1]) throws -> Explanation {
    var settings = GradingSettings()
    let parts = weights.map { Rational($0) }
    settings.customers.weights = try #require(RFMWeights(parts[0], parts[1], parts[2]))
    let model = try MatrixModel(settings)
    let sums = try model.sums(of: GradingInput(.bytes(Array(Self.text.utf8)), name: "k.csv"))
    return Explanation(
      of: try #require(Rational(decimal: value)), halfUnit: Rational(parts: 1, of: 200),
      among: model.report(on: sums, ReportChoices()).slipResults)
  }

  /// The return is 83.33 or, with weights 50, 30 and 20, 87.5; the strength 62.5.
  @Test(arguments: [
    ("86.67", [1, 1, 1], ["fifthsOfScore"]), ("66.67", [1, 1, 1], ["stepsOverPoints"]),
    ("4.33", [1, 1, 1], ["scoreNotConverted"]), ("50", [1, 1, 1], ["recencyNotReversed"]),
    ("83.33", [50, 30, 20], ["weightsLeftOut"]), ("37.50", [50, 30, 20], ["recencyNotReversed"]),
    ("62.51", [1, 1, 1], []), ("12.5", [50, 30, 20], ["mirroredAxis", "classesCountedDown"]),
    ("67.86", [1, 1, 1], ["fifthsOfScore"]), ("53.57", [1, 1, 1], ["stepsOverPoints"]),
    ("4.75", [1, 1, 1], ["scoreNotConverted"]), ("12.34", [1, 1, 1], []),
    ("90", [50, 30, 20], ["fifthsOfScore"]),
  ])
  func slips(value: String, weights: [Int], names: [String]) throws {
    let explanation = try explain(value, weights: weights)
    #expect(Set(explanation.matches.map { $0.slip.name }) == Set(names))
  }

  @Test(arguments: ["83.33", "62.5"])
  func theRightNumberIsNoSlip(value: String) throws {
    let explanation = try explain(value)
    #expect(explanation.right.count >= 1)
    #expect(explanation.matches.isEmpty)
  }

  @Test(arguments: [
    ("144", ["recencyNotReversed"]), ("122", ["classesCountedDown"]), ("544", []), ("455", []),
  ])
  func codes(value: String, names: [String]) throws {
    var table = CustomerTable([(1, 1, 1)])
    let code = try #require(RFMCode(recency: 5, frequency: 4, monetary: 4))
    table.segments[0].codes = [UInt8(code.index)]
    let explanation = Explanation(
      of: try #require(Rational(decimal: value)), halfUnit: Rational(parts: 1, of: 2),
      among: CustomerSlips(table).codes())
    #expect(explanation.matches.map { $0.slip.name } == names)
    #expect(explanation.right.isEmpty == (value != "544"))
  }

  @Test func oneOfEachCodeIsEnough() {
    var table = CustomerTable((0..<500).map { ($0, $0 % 3, 1) })
    _ = RFMClassification(RFMRule(), of: &table)
    let results = CustomerSlips(table).codes()
    #expect(results.count == Set(table.codes).count)
    #expect(results.allSatisfy { $0.name.english.hasSuffix("and others") })
  }
}
