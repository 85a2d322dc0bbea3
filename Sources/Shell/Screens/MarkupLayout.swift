import QuizModel
import Terminal

/// Course text as lines of a width.
struct MarkupLayout {
  let style: TerminalStyle
  let texts: any Texts
  let width: Int

  init(_ console: Console) {
    style = console.style
    texts = console.texts
    width = console.width
  }

  /// `first` stands before the first line, `next` before all others.
  func lines(_ text: RichText, first: String = "", next: String = "") -> [String] {
    var lines: [String] = []
    for (place, block) in text.blocks.enumerated() {
      if place > 0 { lines.append("") }
      lines += self.lines(block, first: place == 0 ? first : next, next: next)
    }
    return lines
  }

  private func lines(_ block: RichText.Block, first: String, next: String) -> [String] {
    switch block {
    case .paragraph(let inlines):
      // A long lead is broken like the text behind it.
      let isLong = displayWidth(of: first) > width / 2
      return TextWrapping.wrap(
        (isLong ? first : "") + styled(inlines), width: width, firstIndent: isLong ? "" : first,
        nextIndent: next)
    case .list(let isOrdered, let items):
      return list(items, isOrdered: isOrdered, first: first, next: next)
    case .table(let header, let rows):
      return withLead(
        TableLayout(header: header.map(styled), rows: rows.map { $0.map(styled) })
          .lines(width: width - displayWidth(of: next), style: style), first, next)
    case .code(let text):
      return withLead(
        text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init), first, next)
    case .image(_, let description):
      return TextWrapping.wrap(
        texts.image(description), width: width, firstIndent: first, nextIndent: next)
    }
  }

  private func list(
    _ items: [[RichText.Inline]], isOrdered: Bool, first: String, next: String
  ) -> [String] {
    items.enumerated().flatMap { place, item in
      let mark = isOrdered ? "\(place + 1). " : "- "
      let indent = next + String(repeating: " ", count: mark.count)
      return TextWrapping.wrap(
        styled(item), width: width, firstIndent: (place == 0 ? first : next) + mark,
        nextIndent: indent)
    }
  }

  private func withLead(_ lines: [String], _ first: String, _ next: String) -> [String] {
    lines.enumerated().map { place, line in (place == 0 ? first : next) + line }
  }

  private func styled(_ inlines: [RichText.Inline]) -> String {
    inlines.map { inline in
      switch inline {
      case .plain(let text): text
      case .emphasis(let text): style.isColoured ? style.emphasis(text) : "*\(text)*"
      case .strong(let text): style.isColoured ? style.bold(text) : "*\(text)*"
      }
    }.joined()
  }
}

/// A table in columns, or as a list of rows where it doesn't fit.
struct TableLayout {
  let header: [String]
  let rows: [[String]]

  func lines(width: Int, style: TerminalStyle) -> [String] {
    let widths = header.indices.map { column in
      ([header] + rows).map { displayWidth(of: $0[column]) }.max() ?? 0
    }
    let total = widths.reduce(0, +) + 2 * (widths.count - 1)
    guard total <= width else { return stacked(width: width) }
    let rule = widths.map { String(repeating: "-", count: $0) }.joined(separator: "  ")
    return [row(header, widths), rule] + rows.map { row($0, widths) }
  }

  private func row(_ cells: [String], _ widths: [Int]) -> String {
    let padded = zip(cells, widths).map { cell, width in
      cell + String(repeating: " ", count: max(0, width - displayWidth(of: cell)))
    }
    return padded.joined(separator: "  ").trimmingTrailingSpaces
  }

  /// Each row as its first cell with the others under it.
  private func stacked(width: Int) -> [String] {
    rows.flatMap { cells in
      zip(header, cells).enumerated().flatMap { place, pair in
        TextWrapping.wrap(
          "\(pair.0): \(pair.1)", width: width, firstIndent: place == 0 ? "- " : "  ",
          nextIndent: "    ")
      }
    }
  }
}

extension String {
  var trimmingTrailingSpaces: String {
    var text = self[...]
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
