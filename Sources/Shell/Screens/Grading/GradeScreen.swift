import Grading
import QuizModel
import Terminal

/// A graded file on the screen: what was found in it, the page of its model, and the rows.
struct GradeScreen {
  let report: any GradingReport
  let hasDetails: Bool

  func lines(_ console: Console) -> [String] {
    let (page, texts) = (report.page, console.texts)
    let language = texts.language
    var lines = findingLines(console)
    lines += [console.style.bold(page.title[language])]
    lines += console.wrapped(texts.rowCounts(report.rows))
    lines += page.headlines.flatMap { console.wrapped($0[language]) }
    for block in page.blocks where hasDetails || !block.isDetail {
      lines += [""] + console.wrapped(console.style.bold(block.title[language]))
      lines += content(block.content, console)
    }
    if let listing = report.listing { lines += ListingScreen(listing: listing).lines(console) }
    let notes = page.notes + (hasDetails ? page.detailNotes : [])
    if !notes.isEmpty {
      lines += ["", console.style.bold(texts.notesHeading)]
      lines += notes.flatMap { item($0[language], console) }
    }
    lines += ["", console.style.bold(texts.conventionsHeading)]
    lines += page.conventions.flatMap { item($0.text[language], console) }
    let hidden = page.blocks.filter { $0.isDetail && !hasDetails }
    if !hidden.isEmpty {
      let titles = hidden.map { $0.title[language] }
      lines += [""] + console.wrapped(texts.detailsHint(titles))
    }
    return lines
  }

  /// Each finding on a line, as other programs know them, and how many more there are.
  func findingLines(_ console: Console) -> [String] {
    let findings = report.findings
    guard findings.count > 0 else { return [] }
    var lines = findings.shown.map { $0.line(in: console.texts.language).sanitizedLine }
    lines += console.wrapped(
      console.texts.findingCounts(
        errors: findings.errorCount, warnings: findings.warningCount, shown: findings.shown.count))
    return lines + [""]
  }

  private func content(_ content: ReportPage.Block.Content, _ console: Console) -> [String] {
    switch content {
    case .table(let table): ReportTableScreen(table: table).lines(console)
    case .bars(let chart): BarChartScreen(chart: chart).lines(console)
    case .quadrants(let chart): QuadrantScreen(chart: chart).lines(console)
    }
  }

  private func item(_ text: String, _ console: Console) -> [String] {
    TextWrapping.wrap(text.sanitized, width: console.width, firstIndent: "- ", nextIndent: "  ")
  }
}
