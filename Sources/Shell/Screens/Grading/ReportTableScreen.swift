import Grading
import QuizModel
import Terminal

/// A table of a report in columns, numbers to the right; where it's too wide, each row as a list.
struct ReportTableScreen {
  let table: ReportTable

  private static let narrowestName = 10
  private static let gap = "  "

  func lines(_ console: Console) -> [String] {
    let texts = console.texts
    let header = table.columns.map { $0.title[texts.language].sanitizedLine }
    let rows = table.rows.map { $0.map { text($0, texts) } }
    guard let widths = widths(header, rows, room: console.width) else {
      return stacked(header, rows, console)
    }
    let rule = widths.map { String(repeating: "-", count: $0) }.joined(separator: Self.gap)
    return lines(header, widths) + [rule] + rows.flatMap { lines($0, widths) }
  }

  /// Where there's too little room, the widest column that can gives way: names, and the titles of
  /// numbers. `nil` when that isn't enough.
  private func widths(_ header: [String], _ rows: [[String]], room: Int) -> [Int]? {
    let titles = header.map { displayWidth(of: $0) }
    let cells = header.indices.map { column in
      rows.map { displayWidth(of: $0[column]) }.max() ?? 0
    }
    var widths = zip(titles, cells).map { max($0, $1) }
    var excess = widths.reduce(0, +) + Self.gap.count * (widths.count - 1) - room
    let least = header.indices.map { column in
      table.columns[column].isNumber
        ? max(cells[column], widestWord(in: [header[column]]))
        : min(widths[column], max(Self.narrowestName, widestWord(in: rows.map { $0[column] })))
    }
    while excess > 0 {
      let shrinkable = widths.indices.filter { widths[$0] > least[$0] }
      guard let widest = shrinkable.max(by: { widths[$0] < widths[$1] }) else { break }
      widths[widest] -= 1
      excess -= 1
    }
    return excess > 0 ? nil : widths
  }

  private func widestWord(in cells: [String]) -> Int {
    cells.flatMap { $0.split(separator: " ") }.map { displayWidth(of: String($0)) }.max() ?? 0
  }

  /// A row, on more lines where a cell is wider than its column: nothing is cut off.
  private func lines(_ cells: [String], _ widths: [Int]) -> [String] {
    let wrapped = zip(cells, widths).map { TextWrapping.wrap($0, width: $1) }
    return (0..<(wrapped.map { $0.count }.max() ?? 0)).map { place in
      let padded = zip(wrapped, widths).enumerated().map { column, pair in
        let cell = place < pair.0.count ? pair.0[place] : ""
        let space = String(repeating: " ", count: max(0, pair.1 - displayWidth(of: cell)))
        return table.columns[column].isNumber ? space + cell : cell + space
      }
      return padded.joined(separator: Self.gap).trimmingTrailingSpaces
    }
  }

  private func stacked(
    _ header: [String], _ rows: [[String]], _ console: Console
  ) -> [String] {
    rows.flatMap { cells in
      zip(header, cells).enumerated().flatMap { place, pair -> [String] in
        guard !pair.1.isEmpty else { return [] }
        return TextWrapping.wrap(
          place == 0 ? pair.1 : "\(pair.0): \(pair.1)", width: console.width,
          firstIndent: place == 0 ? "- " : "  ", nextIndent: "    ")
      }
    }
  }

  private func text(_ cell: ReportTable.Cell, _ texts: any Texts) -> String {
    switch cell {
    case .text(let message): message[texts.language].sanitizedLine
    case .name(let name): name.sanitizedLine
    case .count(let count): "\(count)"
    case .exact(let value, let decimals): texts.fixed(value, decimals: decimals)
    case .real(let value, let decimals): texts.fixed(value, decimals: decimals)
    case .interval(let interval, let decimals): texts.interval(interval, decimals: decimals)
    case .probability(let p): texts.probability(p)
    case .empty: ""
    }
  }
}
