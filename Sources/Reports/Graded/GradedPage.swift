import Grading
import QuizModel

extension Page {
  init(_ report: any GradingReport, file: String, _ texts: any ReportTexts) {
    let page = report.page
    let pictured = report as? any PicturedReport
    self.init(language: texts.language, title: page.title[texts.language])
    facts = Self.facts(of: report, file: file, texts)
    let charts = pictured?.charts(texts) ?? page.blocks.compactMap { $0.chart(texts) }
    let advice = pictured?.advice(texts) ?? []
    sections = [
      PageSection(
        title: texts.inShort,
        blocks: [
          .headline(pictured?.keyFigures(texts) ?? []),
          .list(page.headlines.map { texts.sentence($0) }.filter { !advice.contains($0) }),
        ]),
      PageSection(title: texts.pictures, blocks: charts.map { .chart($0) }),
      PageSection(title: texts.whatToDo, blocks: [.list(advice)]),
      PageSection(title: texts.results, blocks: page.tables(isDetail: false, texts)),
      PageSection(title: texts.details, blocks: page.tables(isDetail: true, texts)),
      PageSection(
        title: texts.customers,
        blocks: report.listing.map {
          [.table(PageTable($0, caption: texts.eachCustomer, texts))]
        } ?? []),
      PageSection(
        title: texts.mindThis, blocks: [.list(page.notes.map { texts.sentence($0) })]),
      PageSection(
        title: texts.conventions,
        blocks: [
          .paragraph(texts.conventionsLead),
          .list(page.conventions.map { texts.sentence($0.text) }),
        ]),
      Self.findings(report.findings, texts),
    ].compactMap(\.trimmed)
  }

  private static func facts(
    of report: any GradingReport, file: String, _ texts: any ReportTexts
  ) -> [PageFact] {
    [
      PageFact(name: texts.file, value: file),
      PageFact(name: texts.rowsRead, value: texts.count(report.rows.read)),
      PageFact(name: texts.rowsUsed, value: texts.count(report.rows.used)),
      PageFact(name: texts.rowsLeftOut, value: texts.count(report.rows.leftOut)),
      PageFact(name: texts.findingCount, value: texts.count(report.findings.count)),
    ]
  }

  /// More findings than this are left to the terminal.
  private static let maximumFindings = 100

  private static func findings(_ findings: RowFindings, _ texts: any ReportTexts) -> PageSection {
    guard findings.count > 0 else {
      return PageSection(title: texts.findings, blocks: [.paragraph(texts.noFindings)])
    }
    let shown = findings.shown.prefix(maximumFindings)
    let table = PageTable(
      caption: texts.findingCounts(findings.errorCount, findings.warningCount),
      columns: [.text(texts.row), .text(texts.column), .text(texts.finding)],
      rows: shown.map { finding in
        let column = finding.header ?? finding.column.map { texts.count($0) }
        return [
          finding.row.map { texts.count($0) } ?? "", column ?? "",
          finding.message[texts.language],
        ]
      }, leftOut: findings.count - shown.count)
    return PageSection(title: texts.findings, blocks: [.table(table)])
  }
}

extension PageSection {
  /// Without blocks that hold nothing; `nil` when none is left.
  fileprivate var trimmed: PageSection? {
    let full = blocks.filter { block in
      switch block {
      case .headline(let facts): !facts.isEmpty
      case .list(let items): !items.isEmpty
      case .paragraph, .table, .chart: true
      }
    }
    return full.isEmpty ? nil : PageSection(title: title, blocks: full)
  }
}

extension ReportPage {
  fileprivate func tables(isDetail: Bool, _ texts: any ReportTexts) -> [PageBlock] {
    blocks.filter { $0.isDetail == isDetail }.compactMap { block in
      guard case .table(let table) = block.content else { return nil }
      return .table(PageTable(table, caption: block.title[texts.language], texts))
    }
  }
}

extension ReportTexts {
  /// A sentence as the terminal has it, with true minus signs before its numbers and a capital.
  func sentence(_ message: Message) -> String {
    var text = ""
    var last: Character = " "
    for (place, character) in zip(message[language].indices, message[language]) {
      let next = message[language][place...].dropFirst().first
      let isSign = character == "-" && !last.isLetter && !last.isNumber && next?.isNumber == true
      text.append(isSign ? "−" : character)
      last = character
    }
    return text.capitalizedFirst
  }
}
