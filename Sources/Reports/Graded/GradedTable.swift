import Grading
import QuizModel

extension PageTable {
  /// The first rows of a listing.
  init(_ listing: any ReportListing, caption: String, _ texts: any ReportTexts) {
    let rows = listing.rows(first: Self.maximumRows, in: texts.language)
    self.init(
      caption: caption,
      columns: listing.columns.map {
        Column(title: $0.title[texts.language].capitalizedFirst, isNumber: $0.isNumber)
      }, rows: rows, leftOut: listing.count - rows.count, wholeIn: "--csv")
  }

  init(_ table: ReportTable, caption: String, _ texts: any ReportTexts) {
    let rows = table.rows.prefix(Self.maximumRows).map { row in row.map { texts.cell($0) } }
    self.init(
      caption: caption,
      columns: table.columns.enumerated().map { place, column in
        Column(
          title: column.title[texts.language].capitalizedFirst,
          isNumber: column.isNumber && place > 0)
      }, rows: rows, leftOut: table.rows.count - rows.count)
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
}
