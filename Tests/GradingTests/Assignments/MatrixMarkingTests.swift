import Documents
import Grading
import QuizModel
import TestSupport
import Testing

/// Coordinates, quadrants and strategies of customers, against the stored vector.
@Suite struct MatrixMarkingTests {
  private static let options = ["partner", "friend", "economist", "dog"]
  private static let strategies: [OptionID: OptionID] = [
    "partner": "cherish", "friend": "sell", "economist": "ask", "dog": "divest",
  ]
  private static let english: [String: OptionID] = [
    "Partner": "partner", "Vriend": "friend", "Economicus": "economist", "Dog": "dog",
  ]

  static func quarters(aboveOnly: Bool = false, band: Rational = .zero) -> ChoicesPart.Quarters {
    ChoicesPart.Quarters(
      part: "coordinates", x: "return", y: "relationship", cut: (Rational(50), Rational(50)),
      isAboveOnly: aboveOnly, band: band, lowLow: "dog", highLow: "economist", lowHigh: "friend",
      highHigh: "partner")
  }

  private static func parts(_ quarters: ChoicesPart.Quarters) -> [AssignmentPart] {
    let data = DataPart(model: .matrix, instrument: nil, minimumRows: 5, draw: nil, points: .one)
    let values = ["return", "relationship"].map {
      NumbersPart.Value(
        id: $0, label: $0, quantity: Quantity($0), range: Rational.zero...Rational(100))
    }
    return [
      Sample.part("data", .data(data)),
      Sample.numbers("coordinates", values, rows: .ofData("data"), decimals: 1, points: 6),
      Sample.choices(
        "quadrants", options, rows: .ofData("data"), key: .quarter(quarters), points: 15),
      Sample.choices(
        "strategies", ["cherish", "sell", "ask", "divest"], rows: .ofData("data"),
        key: .mapped(of: "quadrants", strategies), points: 15),
    ]
  }

  /// The vector's fifteen customers; classes give returns of the same rank table.
  private static func csv() throws -> String {
    let file = try Vectors.file("customer_matrix")
    let items = try #require(file["relation_items_1_7"])
    let returns = try #require(file["rendement"]).numbers
    let names = ["attractiviteit", "overstapkosten", "vertrouwen", "tevredenheid"]
    var lines = ["klant;rendement;" + names.joined(separator: ";")]
    for (place, (answers, value)) in zip(items.elements, returns).enumerated() {
      let rounded = value.flatMap { Rational(nearest: $0) }
      let value = try #require(rounded)
      let numbers = names.map { answers[$0]?.numberText ?? "" }
      lines.append(
        (["\(place + 1)", value.text(decimals: 6, separator: ",")] + numbers)
          .joined(separator: ";"))
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func quadrants(_ rule: String) throws -> [OptionID] {
    let expected = try #require(
      try Vectors.file("customer_matrix").at(["expected", "fixed50", .key(rule)]))
    return try expected.elements.map { try #require(english[$0.string ?? ""]) }
  }

  private static func rows(_ options: [OptionID]) -> PartResponse {
    .choices(
      Dictionary(
        uniqueKeysWithValues: options.enumerated().map { (AnswerCell(row: "\($0 + 1)"), $1) }))
  }

  private static func marked(
    _ options: [OptionID], _ quarters: ChoicesPart.Quarters,
    more: [PartID: PartResponse] = [:]
  ) throws -> MarkedSubmission {
    let data = GivenData(source: .own, name: "klanten.csv", csv: try csv())
    let responses: [PartID: PartResponse] = ["data": .data(data), "quadrants": rows(options)]
    return Sample.marks(parts(quarters), responses.merging(more) { $1 })
  }

  /// What the vector says is all right by its own rule, and four customers aren't by the other.
  @Test(arguments: ["ge", "gt"])
  func quadrants(rule: String) throws {
    let quadrants = try Self.quadrants(rule)
    let own = try Self.marked(quadrants, Self.quarters(aboveOnly: rule == "gt"))
    #expect(try own.part("quadrants").points == Rational(15))
    let other = try Self.marked(quadrants, Self.quarters(aboveOnly: rule != "gt"))
    let wrong = try other.part("quadrants").cells.filter { $0.outcome == .wrong }
    #expect(wrong.map { $0.cell.row } == ["5", "10", "15"])
  }

  /// Within the band both neighbours are right, whatever the rule.
  @Test(arguments: ["ge", "gt"])
  func border(rule: String) throws {
    let band = Rational(parts: 1, of: 2)
    let marked = try Self.marked(
      try Self.quadrants(rule), Self.quarters(aboveOnly: rule != "gt", band: band))
    let part = try marked.part("quadrants")
    #expect(part.points == Rational(15))
    #expect(part.cells.filter { $0.isAtBorder }.map { $0.cell.row } == ["5", "10", "15"])
    #expect(part.feedback(in: .dutch).contains("Op de grens (5, 10, 15)"))
  }

  @Test func purePoints() throws {
    let points = try #require(try Vectors.file("customer_matrix")["pure_points"])
    for point in points.elements {
      let x = try #require(point["x"]?.numberText.flatMap { Rational(decimal: $0) })
      let y = try #require(point["y"]?.numberText.flatMap { Rational(decimal: $0) })
      for (rule, aboveOnly) in [("ge", false), ("gt", true)] {
        let expected = try #require(Self.english[point[rule]?.string ?? ""])
        let csv = "klant,rendement,relatiesterkte\nK,\(x.shortText()),\(y.shortText())\n"
        // A return is read to six decimals.
        guard x.exactDecimals ?? 9 <= 6, y.exactDecimals ?? 9 <= 6 else { continue }
        let marked = Sample.marks(
          Self.parts(Self.quarters(aboveOnly: aboveOnly)),
          [
            "data": .data(GivenData(source: .own, name: "", csv: csv)),
            "quadrants": .choices([AnswerCell(row: "k"): expected]),
          ])
        #expect(try marked.part("quadrants").points == Rational(15))
      }
    }
  }

  /// The quadrant is judged on the group's own coordinates and the strategy on its own quadrant.
  @Test func ownCoordinatesAndQuadrant() throws {
    var numbers: [AnswerCell: String] = [:]
    // Customer 1 is at 83.3 and 62.5; the group puts it at 20 and 62.5: a friend.
    numbers[AnswerCell(row: "1", value: "return")] = "20"
    numbers[AnswerCell(row: "1", value: "relationship")] = "62,5"
    let strategies = try Self.quadrants("ge").map { try #require(Self.strategies[$0]) }
    var quadrants = try Self.quadrants("ge")
    quadrants[0] = "friend"
    var own = strategies
    own[0] = "sell"
    let marked = try Self.marked(
      quadrants, Self.quarters(),
      more: ["coordinates": .numbers(numbers), "strategies": Self.rows(own)])
    let quadrant = try marked.part("quadrants")
    #expect(quadrant.points == Rational(15))
    #expect(quadrant.isFollowThrough)
    #expect(quadrant.cells.filter { $0.isFollowThrough }.map { $0.cell.row } == ["1"])
    let strategy = try marked.part("strategies")
    #expect(strategy.points == Rational(15))
    #expect(strategy.isFollowThrough)
    let coordinates = try marked.part("coordinates")
    #expect(coordinates.cells.count { $0.outcome == .correct } == 1)
  }

  /// A point that can't exist gives no quadrant.
  @Test func impossibleCoordinates() throws {
    var quadrants = try Self.quadrants("ge")
    quadrants[0] = "friend"
    let numbers = [
      AnswerCell(row: "1", value: "return"): "-20",
      AnswerCell(row: "1", value: "relationship"): "62,5",
    ]
    let marked = try Self.marked(
      quadrants, Self.quarters(), more: ["coordinates": .numbers(numbers)])
    #expect(try marked.part("quadrants").points == Rational(14))
  }

  @Test(arguments: [
    // The figure of the book has 100 at the left.
    (["friend", "friend", "economist", "economist"], "mirrored-axis"),
    (["partner", "partner", "dog", "friend"], nil),
  ])
  func figuresReadWrongly(first: [String], diagnosis: String?) throws {
    let csv = """
      klant,rendement,relatiesterkte
      a,80,80
      b,70,90
      c,20,20
      d,10,30
      """
    let marked = Sample.marks(
      Self.parts(Self.quarters()),
      [
        "data": .data(GivenData(source: .own, name: "", csv: csv)),
        "quadrants": .choices(
          Dictionary(
            uniqueKeysWithValues: zip(["a", "b", "c", "d"], first).map {
              (AnswerCell(row: $0), OptionID($1))
            })),
      ])
    #expect(try marked.part("quadrants").diagnosis?.name == diagnosis)
  }

  @Test func axesSwapped() throws {
    let csv = "klant,rendement,relatiesterkte\na,80,20\nb,90,80\nc,20,90\n"
    let marked = Sample.marks(
      Self.parts(Self.quarters()),
      [
        "data": .data(GivenData(source: .own, name: "", csv: csv)),
        "quadrants": .choices([
          AnswerCell(row: "a"): "friend", AnswerCell(row: "b"): "partner",
          AnswerCell(row: "c"): "economist",
        ]),
      ])
    #expect(try marked.part("quadrants").diagnosis?.name == "axes-swapped")
  }

  /// Slips in a customer's coordinates: (s - 1)/5 for (s - 1)/4.
  @Test func slipsOfCustomers() throws {
    let csv = "klant,r,f,m,relatiesterkte\nA,5,4,4,60\nB,1,1,1,20\n"
    let marked = Sample.marks(
      Self.parts(Self.quarters()),
      [
        "data": .data(GivenData(source: .own, name: "", csv: csv)),
        "coordinates": .numbers([
          AnswerCell(row: "A", value: "return"): "66,7",
          AnswerCell(row: "A", value: "relationship"): "60",
          AnswerCell(row: "B", value: "return"): "0",
          AnswerCell(row: "B", value: "relationship"): "20",
        ]),
      ])
    let part = try marked.part("coordinates")
    #expect(part.diagnosis?.name == "steps-over-points")
    #expect(part.points == Rational(parts: 9, of: 2))
  }
}
