import Grading
import QuizModel

extension PageTable {
  init(_ table: ReportTable, caption: String, _ texts: any ReportTexts) {
    let rows = table.rows.prefix(Self.maximumRows).map { row in row.map { texts.cell($0) } }
    let hasGaps = table.rows.contains { row in row.contains { $0.isMissing } }
    self.init(
      caption: caption,
      columns: table.columns.map {
        Column(title: $0.title[texts.language].capitalizedFirst, isNumber: $0.isNumber)
      }, rows: rows, leftOut: table.rows.count - rows.count,
      note: hasGaps ? texts.dashMeans : nil)
  }
}

extension ReportTable.Cell {
  /// Whether there's no estimate of it.
  fileprivate var isMissing: Bool {
    switch self {
    case .exact(let value, _): value == nil
    case .real(let value, _): value == nil
    case .interval(let value, _): value == nil
    case .probability(let value): value == nil
    case .text, .name, .count, .empty: false
    }
  }
}

extension ReportTexts {
  fileprivate func cell(_ cell: ReportTable.Cell) -> String {
    switch cell {
    case .text(let message): message[language]
    case .name(let name): name
    case .count(let count): self.count(count)
    case .exact(let value, let decimals):
      value.map { number(ReportNumber($0), decimals: decimals) } ?? dash
    case .real(let value, let decimals): known(value).map { number($0, decimals: decimals) } ?? dash
    case .interval(let range, let decimals):
      range.flatMap { ReportInterval(lower: $0.lowerBound, upper: $0.upperBound) }
        .map { interval($0, decimals: decimals) } ?? dash
    case .probability(let value): known(value).map(probability) ?? dash
    case .empty: ""
    }
  }

  private func known(_ value: Double?) -> ReportNumber? { value.flatMap { ReportNumber($0) } }

  /// `0,039`, or `< 0,001`.
  private func probability(_ value: ReportNumber) -> String {
    let least = 0.001
    return value.value < least
      ? "< " + number(least, decimals: 3) : number(value, decimals: 3)
  }

  /// In a cell, for what can't be estimated.
  private var dash: String { "–" }
}
