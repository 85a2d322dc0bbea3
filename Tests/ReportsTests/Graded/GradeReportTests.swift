import Grading
import QuizModel
import Testing

@testable import Reports

struct GradeReportTests {
  @Test(arguments: GradedFixtures.names, Language.allCases)
  func everyFixtureGivesAWholePage(name: String, language: Language) throws {
    let report = GradeReport(
      try GradedFixtures.report(name), file: "\(name).csv", language: language)
    let html = report.html
    #expect(html.hasPrefix("<!DOCTYPE html>"))
    #expect(html.hasSuffix("</html>\n"))
    #expect(html.contains("\(name).csv"))
    #expect(!html.contains("Optional("))
    #expect(!html.contains(/\bnan\b/))
    #expect(!html.unicodeScalars.contains { $0.isControl })
    #expect(!html.contains("<script"))
  }

  @Test(arguments: GradedFixtures.names)
  func everyTableHasACellInEachColumn(name: String) throws {
    for block in try blocks(name) {
      guard case .table(let table) = block else { continue }
      #expect(!table.columns.isEmpty)
      #expect(table.rows.allSatisfy { $0.count == table.columns.count }, "\(table.caption)")
    }
  }

  @Test func aPictureAloneIsTheMostTelling() throws {
    let report = GradeReport(
      try GradedFixtures.report("servqual.thirty"), file: "x.csv", language: .dutch)
    let svg = try #require(report.svg)
    #expect(svg.hasPrefix("<?xml"))
    #expect(svg.contains("<title id=\"chart-title\">Kloof per dimensie</title>"))
  }

  @Test func anEmptyFileGivesNoPictureAndSaysSo() throws {
    let report = GradeReport(
      try GradedFixtures.report("servqual.empty"), file: "x.csv", language: .dutch)
    #expect(report.svg == nil)
    #expect(report.html.contains("Er is geen enkele score"))
  }

  // MARK: Numbers, as the vectors have them

  @Test func gapsAreWrittenExactly() throws {
    // servqual_basic.json: -0.625, -1.7, -1.8125, -1.0, -1.4; unweighted -1.3075, weighted -1.44075.
    let table = try chart("servqual.few", GapChart.self).table(SampleCharts.dutch)
    #expect(table.rows.map { $0[1] } == ["−0,63", "−1,70", "−1,81", "−1,00", "−1,40"])
    let facts = try keyFigures("servqual.few")
    #expect(facts.contains(PageFact(name: "Ongewogen kloof", value: "−1,31")))
    #expect(facts.contains(PageFact(name: "Gewogen kloof", value: "−1,44")))
    #expect(facts.contains(PageFact(name: "Het zwakst", value: "Responsiviteit")))
  }

  @Test func aZoneHoldsItsEnds() throws {
    let chart = try chart("zone.vector", ProfileChart.self)
    #expect(chart.table(SampleCharts.dutch).rows[0] == ["Tastbaarheden", "5,80", "7,20", "6,90"])
  }

  @Test func itemsStandInTheirQuarter() throws {
    // ipa.json, midpoint, at or above is high.
    let rows = try chart("ipa.vector", QuadrantPlot.self).table(SampleCharts.dutch).rows
    #expect(
      rows.map { $0[3] } == [
        "Hier verbeteren", "Zo houden", "Lage prioriteit", "Misschien te veel moeite", "Zo houden",
        "Zo houden", "Zo houden",
      ])
    #expect(rows[0][1] == "3,00")
    #expect(rows[0][2] == "6,50")
  }

  @Test func customersStandInTheirGroupWithReturnAtTheLeft() throws {
    let plot = try chart("matrix.vector", QuadrantPlot.self)
    #expect(plot.x.runsLeft)
    #expect(plot.description(SampleCharts.dutch).contains("van hoog links naar laag rechts"))
    let rows = plot.table(SampleCharts.dutch).rows
    #expect(rows[0] == ["Klant 1", "83,3", "62,5", "Partners"])
    #expect(rows.first { $0[0] == "Klant 5" }?[3] == "Partners (op de grens)")
    #expect(
      try keyFigures("matrix.vector").map(\.value) == ["8", "2", "0", "5"])
  }

  @Test func arenasCountAllRespondents() throws {
    let plot = try chart("csas.many", QuadrantPlot.self)
    #expect(plot.totals?.values.reduce(0, +) == 120)
    #expect(plot.counts.total == 120)
    for quadrant in Quadrant.allCases {
      #expect(plot.counts.total(in: quadrant) == plot.totals?[quadrant])
    }
  }

  @Test func classesCountAllCustomers() throws {
    let grid = try chart("rfm.purchases", CountGrid.self)
    let listing = try #require(GradedFixtures.report("rfm.purchases").listing)
    #expect(grid.counts.joined().reduce(0, +) == listing.count)
    #expect(grid.rowNames.first == "R5")
  }

  // MARK: Advice and findings

  @Test(arguments: [
    ("servqual.few", "Begin bij Responsiviteit"), ("servqual.few", "gaat Betrouwbaarheid voor"),
    ("servqual.few", "ligt nul in het interval"), ("servperf.thirty", "is het oordeel het laagst"),
    ("csas.many", "Fabriek: "), ("ipa.vector", "Verbeter eerst a: "),
    ("zone.vector", "Onder de zone: Betrouwbaarheid."), ("matrix.vector", "Vrienden – Klant 14"),
    ("rfm.customers", "niet hoe sterk de relatie is"),
  ])
  func advises(name: String, advice: String) throws {
    let page = try GradedFixtures.page(name, .dutch)
    let section = try #require(page.sections.first { $0.title == "Wat je ermee kunt" })
    guard case .list(let items) = try #require(section.blocks.first) else {
      Issue.record("no list")
      return
    }
    #expect(items.contains { $0.contains(advice) }, "\(items)")
    #expect(Set(items).count == items.count)
  }

  @Test func findingsHaveRowAndColumn() throws {
    let page = try GradedFixtures.page("servqual.bad", .dutch)
    let section = try #require(page.sections.last)
    guard case .table(let table) = try #require(section.blocks.first) else {
      Issue.record("no table")
      return
    }
    #expect(table.rows.contains { $0[0] == "4" && $0[1] == "e5" && $0[2].contains("9") })
    #expect(page.facts.map(\.value) == ["servqual.bad.csv", "7", "6", "1", "5"])
  }

  @Test func signsInSentencesAreTrueMinusSigns() throws {
    let texts = SampleCharts.dutch
    let message = Message(nl: "de kloof is -1,31 (E-P, t-toets, -x, 3-5)", en: "")
    #expect(texts.sentence(message) == "De kloof is −1,31 (E-P, t-toets, -x, 3-5)")
  }

  private func blocks(_ name: String) throws -> [PageBlock] {
    try GradedFixtures.page(name, .dutch).sections.flatMap(\.blocks)
  }

  private func chart<Kind: Chart>(_ name: String, _ kind: Kind.Type) throws -> Kind {
    try #require(GradedFixtures.page(name, .dutch).charts.first as? Kind)
  }

  private func keyFigures(_ name: String) throws -> [PageFact] {
    let headline = try blocks(name).compactMap { block -> [PageFact]? in
      if case .headline(let facts) = block { facts } else { nil }
    }
    return Array(headline.joined())
  }
}
