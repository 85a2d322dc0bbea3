import QuizModel
import Testing

@testable import Reports

struct GapChartTests {
  private let texts = SampleCharts.dutch

  @Test func barsRunFromZero() throws {
    let drawing = SampleCharts.gaps([("Min", -2, nil), ("Plus", 1, nil)]).drawing(texts)
    let bars = drawing.marks.compactMap { mark -> Box? in
      if case .box(let box, .bar, _) = mark { box } else { nil }
    }
    try #require(bars.count == 2)
    #expect(abs(bars[0].right - bars[1].x) < 1e-9)
    #expect(abs(bars[0].width - 2 * bars[1].width) < 1e-9)
  }

  @Test func rowsHoldTheNumbersInTheLanguage() {
    let labels = SampleCharts.fiveGaps.drawing(texts).labels.map(\.text)
    #expect(labels.contains("−1,65 (−3,11 tot −0,19)"))
    let english = SampleCharts.fiveGaps.drawing(SampleCharts.english).labels.map(\.text)
    #expect(english.contains("−1.65 (−3.11 to −0.19)"))
  }

  @Test func whatCannotBeEstimatedIsSaidAndNotDrawn() {
    let chart = SampleCharts.gaps([("Leeg", nil, nil)])
    let drawing = chart.drawing(texts)
    #expect(drawing.labels.contains { $0.text == "geen schatting" })
    #expect(!drawing.marks.contains { if case .box(_, .bar, _) = $0 { true } else { false } })
    #expect(
      chart.table(texts).rows == [Array(["Leeg"] + repeatElement("–", count: 3))])
  }

  @Test func intervalsBeyondTheScaleAreCutOff() {
    let chart = SampleCharts.gaps([("Wijd", -0.5, (-38.6, 37.6))])
    let ticks = chart.drawing(texts).labels.filter { $0.anchor == .middle }.map(\.text)
    #expect(ticks.first == "−6")
    #expect(ticks.last == "6")
    let lines = chart.drawing(texts).marks.compactMap { mark -> Segment? in
      if case .line(let line, .whisker) = mark { line } else { nil }
    }
    #expect(lines.allSatisfy { $0.from.x >= RowLayout.trackStart && $0.to.x <= RowLayout.trackEnd })
  }

  @Test func theDescriptionNamesTheExtremes() {
    let text = SampleCharts.fiveGaps.description(texts)
    #expect(text.contains("Het laagst: Responsiviteit, −1,88."))
    #expect(text.contains("Het hoogst: Inlevingsvermogen, 0,45."))
  }

  @Test func moreRowsThanCanBeReadAreInTheTable() {
    let chart = SampleCharts.gaps((1...100).map { ("Item \($0)", 1, nil) })
    #expect(chart.drawing(texts).labels.contains { $0.text.hasPrefix("En nog 60") })
    #expect(chart.table(texts).rows.count == 100)
  }
}
