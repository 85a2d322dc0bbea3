import QuizModel
import Testing

@testable import Reports

struct PageTests {
  @Test(arguments: Language.allCases)
  func holdsWhatAScreenReaderNeeds(language: Language) {
    let html = Self.page(name: "Bakkerij", language).html()
    #expect(html.contains("<html lang=\"\(language.rawValue)\">"))
    #expect(html.contains("<title>Bakkerij</title>"))
    #expect(html.count(of: "<h1>") == 1)
    #expect(html.count(of: "<svg ") == 1)
    #expect(html.count(of: "role=\"img\"") == 1)
    #expect(html.count(of: "<caption") == html.count(of: "<table>"))
    #expect(html.count(of: "<table>") == 2)
    #expect(html.count(of: "<th scope=\"col\"") == 2 + 4)
    #expect(html.contains("<th scope=\"row\"><bdi>Bakkerij</bdi></th>"))
  }

  @Test func needsNothingFromElsewhere() {
    let html = Self.page(name: "Bakkerij", .dutch).html()
    for sign in ["<script", "<link", "<img", "<iframe", "http:", "https:", "url(", "@import"] {
      #expect(!html.contains(sign), "\(sign)")
    }
    #expect(html.contains("default-src 'none'"))
  }

  @Test(arguments: StrainedCharts.hostile.filter { $0.contains { !$0.isWhitespace } })
  func escapesEverywhere(name: String) {
    let html = Self.page(name: name, .dutch).html()
    let plain = Self.page(name: "Bakkerij", .dutch).html()
    // Whatever the text holds, no element and no attribute comes of it.
    #expect(html.count(of: "<") == plain.count(of: "<"))
    let marks = html.replacing(" class=\"long\"", with: "")
    #expect(marks.count(of: "\"") == plain.count(of: "\""))
    #expect(!html.unicodeScalars.contains { $0.isControl })
  }

  @Test func idsDiffer() {
    let html = Self.page(name: "Bakkerij", .dutch, copies: 3).html()
    let ids = html.split(separator: " id=\"").dropFirst().map { $0.prefix { $0 != "\"" } }
    #expect(ids.count > 10)
    #expect(Set(ids).count == ids.count)
  }

  @Test func longTablesAreCutAndSaySo() {
    let table = PageTable(
      caption: "Lang", columns: [.text("Klant"), .number("Rendement")],
      rows: (1...1_000).map { ["K\($0)", "1"] }, leftOut: 9_000)
    let page = Page(
      language: .dutch, title: "Lang",
      sections: [PageSection(title: "A", blocks: [.table(table)])])
    let html = page.html()
    #expect(html.count(of: "<tr>") == 1 + PageTable.maximumRows)
    #expect(html.contains("Nog 9.500 rijen staan niet in dit rapport"))
  }

  @Test func emptyPartsLeaveNothingBehind() {
    let html = Page(language: .english, title: "Empty").html()
    #expect(!html.contains("<dl"))
    #expect(!html.contains("<section"))
    #expect(!html.contains("{{"))
  }

  /// A page with this name in each place that can hold one.
  private static func page(name: String, _ language: Language, copies: Int = 1) -> Page {
    let fact = PageFact(name: name, value: name)
    let table = PageTable(
      caption: name, columns: [.text(name), .number(name)], rows: [[name, name]])
    let chart = GapChart(
      title: name, valueTitle: name, axisTitle: name, rowTitle: name,
      rows: [GapChart.Row(name: name, value: ReportNumber(-1), interval: nil)], limit: 6,
      intervalName: name, notes: [name])
    let section = PageSection(
      title: name,
      blocks: [
        .paragraph(name), .headline([fact]), .list([name]), .table(table), .chart(chart),
      ])
    return Page(
      language: language, title: name, facts: [fact],
      sections: Array(repeating: section, count: copies))
  }
}

extension String {
  fileprivate func count(of part: String) -> Int { ranges(of: part).count }
}
