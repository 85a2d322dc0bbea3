import Foundation
import QuizModel
import Testing

@testable import Reports

/// With `OEFEN_PAGES=FOLDER` in the environment: pages to look at in a browser.
@Test(.enabled(if: ProcessInfo.processInfo.environment["OEFEN_PAGES"] != nil))
func pagesToLookAt() throws {
  let folder = URL(
    fileURLWithPath: ProcessInfo.processInfo.environment["OEFEN_PAGES"] ?? "/tmp", isDirectory: true
  )
  let charts: [any Chart] = [
    SampleCharts.fiveGaps, SampleCharts.profile, SampleCharts.zone,
    SampleCharts.matrix(SampleCharts.customers),
    SampleCharts.matrix(SampleCharts.scattered(30) { "Klant met een lange naam \($0)" }),
    SampleCharts.matrix(SampleCharts.scattered(36) { "K\($0)" }),
    SampleCharts.matrix(SampleCharts.scattered(10_000) { "K\($0)" }), SampleCharts.grid,
  ]
  let page = Page(
    language: .dutch, title: "Kwaliteit van dienstverlening: SERVQUAL",
    facts: [
      PageFact(name: "Bestand", value: "antwoorden.csv"),
      PageFact(name: "Gelezen", value: "30"),
    ],
    sections: [
      PageSection(
        title: "In het kort",
        blocks: [
          .headline([
            PageFact(name: "Ongewogen kloof", value: "−1,31"),
            PageFact(name: "Gewogen kloof", value: "−1,44"),
            PageFact(name: "Zwakste dimensie", value: "Responsiviteit"),
          ]), .paragraph("Een alinea."), .list(["Een punt <script>alert(1)</script>", "Twee"]),
        ]), PageSection(title: "Figuren", blocks: charts.map { .chart($0) }),
    ])
  try Data(page.html().utf8).write(to: folder.appendingPathComponent("page.html"))
  for (place, chart) in charts.enumerated() {
    let document = chart.document(SampleCharts.dutch)
    try Data(document.utf8).write(to: folder.appendingPathComponent("chart-\(place + 1).svg"))
  }
}
