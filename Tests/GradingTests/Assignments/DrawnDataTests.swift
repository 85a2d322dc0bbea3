import QuizModel
import TestSupport
import Testing

@testable import Grading

/// Data sets that are drawn for a group.
@Suite struct DrawnDataTests {
  private static let means: [String: DataDraw.Means] = [
    "tangibles": DataDraw.Means(expectation: Rational(6), perception: Rational(5)),
    "empathy": DataDraw.Means(expectation: Rational(6), perception: Rational(3)),
    "procedural": DataDraw.Means(expectation: nil, perception: Rational(4)),
    "personal": DataDraw.Means(expectation: nil, perception: Rational(2)),
    "relationship": DataDraw.Means(expectation: nil, perception: Rational(4)),
  ]

  private static func part(
    _ model: DataModel, rows: Int = 200, missing: Int = 0, names: [String] = []
  ) -> DataPart {
    DataPart(
      model: model, instrument: nil, minimumRows: 1,
      draw: DataDraw(
        rows: rows, means: means, spread: .one, missingPercent: missing, names: names),
      points: .zero)
  }

  private static func csv(_ part: DataPart, seed: UInt64 = 1) throws -> String {
    try #require(DrawnData(part, instruments: [:])).csv(seed: Seed(seed))
  }

  @Test(arguments: DataModel.allCases)
  func theModelReadsWhatWasDrawn(model: DataModel) throws {
    let csv = try Self.csv(Self.part(model))
    let data = try QuantityTests.data(model, csv: csv)
    #expect(data.rows == RowCounts(read: 200, used: 200))
    #expect(data.findings.count == 0)
    for name in model.totals { #expect(data.value(of: Quantity(name), row: "") != nil, "\(name)") }
  }

  @Test(arguments: DataModel.allCases)
  func theSameSeedTheSameBytes(model: DataModel) throws {
    let part = Self.part(model, rows: 20, missing: 10)
    #expect(try Self.csv(part) == Self.csv(part))
    #expect(try Self.csv(part) != Self.csv(part, seed: 2))
  }

  /// On every machine and in every version: changed bytes would make honest groups suspect.
  @Test(arguments: [
    ("servqual", "5470f3079b358657"), ("servperf", "643d02f002d08df5"),
    ("csas", "f778df9fd51a9aae"), ("rfm", "4404012ba8a16576"),
    ("matrix", "1c3e9033d7448e70"),
  ])
  func theBytesStayTheSame(model: String, hash: String) throws {
    let model = try #require(DataModel(rawValue: model))
    var stable = StableHash()
    stable.combine(try Self.csv(Self.part(model, rows: 30, missing: 5), seed: 42).utf8)
    #expect(stable.text == hash)
  }

  @Test func answersLieAroundTheMeans() throws {
    let data = try QuantityTests.data(.servqual, csv: Self.csv(Self.part(.servqual, rows: 500)))
    for (name, mean) in [("perception.empathy", 3), ("expectation.tangibles", 6)] {
      let value = try #require(data.value(of: Quantity(name), row: ""))
      #expect(value.isWithin(Rational(parts: 1, of: 4), of: Rational(mean)), "\(name)")
    }
  }

  /// One answer's deviation, before it's made whole, is as wide as the spread.
  @Test func spread() {
    var generator = Seed(7).generator
    let draws = (0..<4000).map { _ in NormalDraw.next(&generator).doubleValue }
    let mean = draws.reduce(0, +) / 4000
    let variance = draws.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / 3999
    #expect(abs(mean) < 0.06)
    #expect(abs(variance - 1) < 0.08)
  }

  @Test func someAnswersAreMissing() throws {
    let cells = try Self.csv(Self.part(.servperf, rows: 500, missing: 10))
      .split(separator: "\n").dropFirst()
      .flatMap { $0.split(separator: ",", omittingEmptySubsequences: false)[1...22] }
    let missing = cells.count { $0.isEmpty }
    #expect((900...1300).contains(missing))
  }

  @Test func weightsAddUpToHundred() {
    var generator = Seed(3).generator
    for count in [1, 2, 5, 10, 30, 100] {
      let weights = WeightDraw(count: count)?.next(&generator) ?? []
      #expect(weights.reduce(0, +) == 100)
      #expect(weights.allSatisfy { $0 > 0 })
    }
    #expect(WeightDraw(count: 101) == nil)
  }

  @Test func customersHaveNames() throws {
    let named = try Self.csv(Self.part(.rfm, rows: 4, names: ["Bakker, Jan", "\"Zus\"", "Öz"]))
    let data = try QuantityTests.data(.rfm, csv: named)
    #expect(data.rowNames == ["Bakker, Jan", "\"Zus\"", "Öz", "Klant D"])
    let many = try QuantityTests.data(.matrix, csv: Self.csv(Self.part(.matrix, rows: 30)))
    #expect(many.rowNames.last == "Klant AD")
  }

  @Test func allFourGroupsOccur() throws {
    let data = try QuantityTests.data(.matrix, csv: Self.csv(Self.part(.matrix, rows: 40)))
    for name in ["partner", "friend", "economist", "dog"] {
      #expect(data.value(of: Quantity(name), row: "").map { $0 > .zero } == true, "\(name)")
    }
  }

  @Test(arguments: [("groep 7", "Groep  7 ", true), ("groep 7", "groep 8", false)])
  func seedsOfGroups(left: String, right: String, isSame: Bool) {
    let seeds = [left, right].map { DrawnData.seed(assignment: "2.4", version: 1, group: $0) }
    #expect((seeds[0] == seeds[1]) == isSame)
    #expect(seeds[0] != DrawnData.seed(assignment: "2.4", version: 2, group: left))
    #expect(seeds[0] != DrawnData.seed(assignment: "2.3", version: 1, group: left))
  }
}
