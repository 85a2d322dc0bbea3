import Foundation
import QuizModel
import Testing

@testable import Reports

/// With `OEFEN_PAGES=FOLDER` in the environment: pages and charts to look at in a browser.
@Test(.enabled(if: ProcessInfo.processInfo.environment["OEFEN_PAGES"] != nil))
func pagesToLookAt() throws {
  let path = ProcessInfo.processInfo.environment["OEFEN_PAGES"] ?? NSTemporaryDirectory()
  let folder = URL(fileURLWithPath: path, isDirectory: true)
  func write(_ text: String, _ name: String) throws {
    try Data(text.utf8).write(to: folder.appendingPathComponent(name))
  }
  for language in Language.allCases {
    for name in GradedFixtures.names {
      try write(
        GradedFixtures.page(name, language).html(), "\(name).\(language.rawValue).html")
    }
    let charts = StrainedCharts.all.map { PageBlock.chart($0.chart) }
    let page = Page(
      language: language, title: "Strained", sections: [PageSection(title: "All", blocks: charts)])
    try write(page.html(), "strained.\(language.rawValue).html")
  }
  for (name, chart) in StrainedCharts.all {
    try write(chart.document(SampleCharts.dutch), "\(name).svg")
  }
}
