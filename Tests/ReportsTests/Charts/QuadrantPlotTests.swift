import QuizModel
import Testing

@testable import Reports

struct QuadrantPlotTests {
  private let texts = SampleCharts.dutch

  @Test func returnRunsLeftOnlyWhenAsked() throws {
    let points = [SampleCharts.point("Rijk", 90, 60), SampleCharts.point("Arm", 10, 60)]
    let book = try places(of: SampleCharts.matrix(points))
    #expect(try #require(book["Rijk"]).x < #require(book["Arm"]).x)
    let usual = try places(of: SampleCharts.matrix(points, runsLeft: false))
    #expect(try #require(usual["Rijk"]).x > #require(usual["Arm"]).x)
  }

  @Test func theDescriptionSaysWhichWayReturnRuns() {
    let book = SampleCharts.matrix(SampleCharts.customers).description(texts)
    #expect(book.contains("van hoog links naar laag rechts"))
    #expect(book.contains("Partners 8, Vrienden 2, Economici 0, Dogs 5"))
    let usual = SampleCharts.matrix(SampleCharts.customers, runsLeft: false).description(texts)
    #expect(usual.contains("van laag links naar hoog rechts"))
  }

  @Test func highIsDrawnAbove() throws {
    let points = [SampleCharts.point("Sterk", 90, 90), SampleCharts.point("Zwak", 90, 10)]
    let places = try places(of: SampleCharts.matrix(points))
    #expect(try #require(places["Sterk"]).y < #require(places["Zwak"]).y)
  }

  @Test func namesThatDoNotFitBecomeNumbersThatTheTableHasToo() {
    let names = (1...30).map { "Klant met een tamelijk lange naam \($0)" }
    let chart = SampleCharts.matrix(SampleCharts.scattered(30) { names[$0 - 1] })
    let labels = chart.drawing(texts).labels.map(\.text)
    #expect(labels.contains("17"))
    #expect(labels.contains("17. \(names[16])"))
    #expect(chart.table(texts).rows[16][0] == "17. \(names[16])")
  }

  @Test func numbersWithoutAPlaceAreSaidToBeInTheTable() {
    let crowd = (1...40).map {
      SampleCharts.point("Bakkerij \($0)", 48 + Double($0 % 7), 48 + Double($0 % 6))
    }
    let texts = SampleCharts.dutch
    let drawing = SampleCharts.matrix(crowd).drawing(texts)
    #expect(drawing.labels.contains { $0.text.hasPrefix("Niet elk punt heeft plaats") })
    let few = SampleCharts.matrix(SampleCharts.customers).drawing(texts)
    #expect(!few.labels.contains { $0.text.hasPrefix("Niet elk punt heeft plaats") })
  }

  @Test func customersAtOnePlaceShareAMark() {
    let chart = SampleCharts.matrix((1...3).map { SampleCharts.point("K\($0)", 70, 70) })
    let labels = chart.drawing(texts).labels.map(\.text)
    #expect(labels.contains("K1 + 2"))
  }

  @Test func manyCustomersAreCounted() {
    let chart = SampleCharts.matrix(SampleCharts.scattered(10_000) { "K\($0)" })
    let drawing = chart.drawing(texts)
    let discs = drawing.marks.count { mark in
      if case .circle(_, _, let ink, _) = mark { ink.rawValue.hasPrefix("disc") } else { false }
    }
    #expect(discs == 100)
    let numbers = drawing.labels.filter { $0.anchor == .middle && $0.ink == .text }
      .compactMap { Int($0.text) }
    // Each quarter's count stands at its corner; in the discs stand those that fit.
    #expect(numbers.count > 80)
    #expect(numbers.allSatisfy { (60...140).contains($0) })
    #expect(drawing.labels.contains { $0.text == "Dogs: 2.450" })
    #expect(!drawing.labels.contains { $0.text == "K1" })
  }

  @Test func theTableOfManyCountsThem() {
    let chart = SampleCharts.matrix(SampleCharts.scattered(10_000) { "K\($0)" })
    let table = chart.table(texts)
    #expect(table.rows.map { $0[0] } == ["Partners", "Vrienden", "Economici", "Dogs"])
    #expect(
      table.rows.compactMap { Int($0[1].replacing(".", with: "")) }.reduce(0, +) == 10_000)
  }

  @Test func crowdsCountWhole() {
    let crowd = QuadrantPlot.Point(
      name: "K1", x: ReportNumber(70), y: ReportNumber(70), quadrant: .highXHighY, count: 12)
    let chart = SampleCharts.matrix([crowd, SampleCharts.point("K13", 20, 20)])
    #expect(chart.counts.total == 13)
    let labels = chart.drawing(texts).labels.map(\.text)
    #expect(labels.contains("K1 + 11"))
    #expect(labels.contains("Partners: 12"))
    #expect(chart.table(texts).rows[0][0] == "K1 + 11")
  }

  @Test func countsKeepQuartersApart() {
    let axis = CutAxis(title: "x", range: 0...100, cut: ReportNumber(33))
    var counts = QuadrantCounts(x: axis, y: axis)
    // On the cut itself the rule decides, not the place.
    counts.add(x: 33, y: 33, in: .highXHighY)
    counts.add(x: 33, y: 33, in: .lowXLowY)
    counts.add(x: 1e9, y: -1e9, in: .highXLowY)
    #expect(Quadrant.allCases.map { counts.total(in: $0) } == [1, 0, 1, 1])
    #expect(counts.total == 3)
  }

  @Test func borderCasesAreOpenAndSaidSo() {
    let chart = SampleCharts.matrix([SampleCharts.point("Grens", 50, 80)])
    #expect(chart.table(texts).rows[0][3] == "Partners (op de grens)")
    #expect(chart.drawing(texts).labels.contains { $0.text.contains("open teken") })
    let clear = SampleCharts.matrix([SampleCharts.point("Midden", 80, 80)])
    #expect(!clear.drawing(texts).labels.contains { $0.text.contains("open teken") })
  }

  private func places(of chart: QuadrantPlot) throws -> [String: Spot] {
    Dictionary(
      chart.drawing(texts).labels.map { ($0.text, $0.box.middle) },
      uniquingKeysWith: { one, _ in one })
  }
}
