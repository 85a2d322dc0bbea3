import Documents
import QuizModel

extension ReportPage {
  /// The tables of the page for a spreadsheet, one under the other, each under its title. Numbers
  /// have six decimals at most, and an interval is two cells.
  public func csv(_ dialect: CSVDialect, in language: Language) -> String {
    var writer = CSVWriter(dialect)
    writer.append([.text(title[language])])
    for block in blocks {
      guard case .table(let table) = block.content else { continue }
      writer.append([])
      writer.append([.text(block.title[language])])
      writer.append(table.columns.indices.flatMap { table.header($0, language) })
      for row in table.rows {
        writer.append(row.enumerated().flatMap { table.values(of: $1, column: $0, language) })
      }
    }
    writer.append([])
    for note in notes + detailNotes { writer.append([.text(note[language])]) }
    for convention in conventions {
      writer.append([.text(convention.key), .text(convention.text[language])])
    }
    return writer.text
  }
}

extension ReportTable {
  private static let decimals = 6

  private func isInterval(_ column: Int) -> Bool {
    rows.contains { row in
      if column < row.count, case .interval(.some, _) = row[column] { true } else { false }
    }
  }

  fileprivate func header(_ column: Int, _ language: Language) -> [CSVValue] {
    let title = columns[column].title[language]
    guard isInterval(column) else { return [.text(title)] }
    let ends = language == .dutch ? ["van", "tot"] : ["from", "to"]
    return ends.map { .text("\(title) \($0)") }
  }

  fileprivate func values(
    of cell: Cell, column: Int, _ language: Language
  ) -> [CSVValue] {
    switch cell {
    case .interval(let interval?, _):
      return [Self.number(interval.lowerBound), Self.number(interval.upperBound)]
    default:
      let value = Self.value(cell, language)
      return isInterval(column) ? [value, .empty] : [value]
    }
  }

  private static func value(_ cell: Cell, _ language: Language) -> CSVValue {
    switch cell {
    case .text(let message): .text(message[language])
    case .name(let name): .text(name)
    case .count(let count): .integer(count)
    case .exact(let value?, _): .number(value, decimals: decimals)
    case .real(let value?, _), .probability(let value?): number(value)
    case .exact, .real, .probability, .interval, .empty: .empty
    }
  }

  private static func number(_ value: Double) -> CSVValue {
    Rational(nearest: value).map { .number($0, decimals: decimals) } ?? .empty
  }
}
