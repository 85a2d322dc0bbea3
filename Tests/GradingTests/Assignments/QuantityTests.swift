import Documents
import QuizModel
import TestSupport
import Testing

@testable import Grading

/// Every number that an assignment can ask is answered by its model.
@Suite struct QuantityTests {
  private static let matrix = """
    customer,recency,frequency,monetary,attractiveness,switching_costs,trust,satisfaction
    A,10,9,900,5,3,5,6
    B,200,1,20,1,2,3,4
    C,50,4,300,7,7,7,7
    """

  private static func csas() -> String {
    let ids = Instrument.csas.items.map { $0.id.text.replacing("-", with: "_") }
    let rows = (1...3).map { row in
      (["r\(row)"] + ids.indices.map { "\(($0 + row) % 5 + 1)" }).joined(separator: ",")
    }
    return ((["respondent"] + ids).joined(separator: ",") + "\n") + rows.joined(separator: "\n")
  }

  private static func csv(_ model: DataModel) throws -> String {
    switch model {
    case .servqual, .servperf: try Vectors.csv("servqual_basic")
    case .csas: csas()
    case .rfm, .matrix: matrix
    }
  }

  static func data(_ model: DataModel, csv: String? = nil) throws -> PartData {
    let part = DataPart(model: model, instrument: nil, minimumRows: 1, draw: nil, points: .zero)
    return try PartData(part, csv: try csv ?? Self.csv(model), name: "d.csv", instruments: [:])
  }

  @Test(arguments: DataModel.allCases)
  func everyNameIsAnswered(model: DataModel) throws {
    let data = try Self.data(model)
    for name in model.totals { #expect(data.value(of: Quantity(name), row: "") != nil, "\(name)") }
    let instrument: Instrument = model == .csas ? .csas : .servqual
    for name in model.ofDimensions {
      for dimension in instrument.dimensions {
        let quantity = Quantity("\(name).\(dimension.id)")
        #expect(data.value(of: quantity, row: "") != nil, "\(quantity.text)")
      }
    }
    for name in model.ofItems {
      for item in instrument.items {
        let quantity = Quantity("\(name).\(item.id)")
        #expect(data.value(of: quantity, row: "") != nil, "\(quantity.text)")
      }
    }
    #expect(data.rowNames.isEmpty != model.hasRows)
    for name in model.ofRows {
      for row in data.rowNames { #expect(data.value(of: Quantity(name), row: row) != nil) }
    }
  }

  @Test(arguments: DataModel.allCases)
  func otherNamesAreNot(model: DataModel) throws {
    let data = try Self.data(model)
    for text in ["", "x", "gap", "gap.x", "unweighted.tangibles", "return.A", "."] {
      #expect(data.value(of: Quantity(text), row: "") == nil, "\(text)")
    }
    #expect(data.value(of: Quantity("return"), row: "Z") == nil)
  }

  @Test(arguments: [
    ("unweighted", -13075, 10000), ("weighted", -144_075, 100_000),
    ("weightedOfMeans", -1_459_125, 1_000_000), ("gap.tangibles", -5, 8), ("respondents", 4, 1),
  ])
  func servqualIsExact(name: String, top: Int, bottom: Int) throws {
    let data = try Self.data(.servqual)
    #expect(data.value(of: Quantity(name), row: "") == Rational(Int128(top), over: Int128(bottom)))
  }

  @Test func customersAreExact() throws {
    let data = try Self.data(.matrix, csv: "klant,r,f,m,relatiesterkte\nBakker Öz,5,4,4,62.5\n")
    let row = " bakker öz "
    #expect(data.rowName(row) == "Bakker Öz")
    #expect(data.value(of: Quantity("return"), row: row) == Rational(parts: 250, of: 3))
    #expect(data.value(of: Quantity("relationship"), row: row) == Rational(parts: 125, of: 2))
    #expect(data.value(of: Quantity("partner"), row: "") == .one)
    #expect(data.value(of: Quantity("dog"), row: "") == .zero)
  }

  @Test func settings() throws {
    let part = DataPart(
      model: .matrix, instrument: nil, settings: [.weights: "1,0,0", .cut: "80", .band: "1"],
      minimumRows: 1, draw: nil, points: .zero)
    let data = try PartData(
      part, csv: "klant,r,f,m,relatiesterkte\nA,5,1,1,62.5\n", name: "", instruments: [:])
    #expect(data.value(of: Quantity("return"), row: "A") == Rational(100))
    #expect(data.value(of: Quantity("economist"), row: "") == .one)
  }

  @Test(arguments: [
    ("missing", "most"), ("cut", "hoog"), ("aboveOnly", "ja"), ("ties", "random"),
    ("weights", "1,2"), ("band", "-1"),
  ])
  func badSettings(name: String, text: String) throws {
    let setting = try #require(DataModel.Setting(rawValue: name))
    #expect(throws: GradingFailure.self) { try GradingSettings([setting: text]) }
  }

  @Test func unknownInstrument() {
    let part = DataPart(
      model: .servqual, instrument: "weg", minimumRows: 1, draw: nil, points: .zero)
    #expect(throws: GradingFailure.unknownInstrument("weg")) {
      try PartData(part, csv: "e1\n1\n", name: "", instruments: [:])
    }
  }

  /// What's left out for speed changes no number.
  @Test func exactOnlyIsTheSame() throws {
    var choices = ReportChoices()
    choices.isExactOnly = true
    let csv = try Vectors.csv("servqual_basic")
    let (all, exact) = (
      try graded(ServqualModel.self, csv), try graded(ServqualModel.self, csv, choices)
    )
    #expect(all.result.dimensions.map { $0.score } == exact.result.dimensions.map { $0.score })
    #expect(all.result.items.map { $0.score } == exact.result.items.map { $0.score })
    #expect(all.result.weights?.weighted == exact.result.weights?.weighted)
    #expect(exact.result.dimensions.allSatisfy { $0.test == nil })
  }
}
