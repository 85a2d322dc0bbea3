import QuizModel

extension Sheet {
  func markdown() -> String {
    let lead =
      ["# \(Markdown.escaped(title))"]
      + facts.map { "- \(Markdown.escaped($0.name)): \(Markdown.escaped($0.value))" }
      .joined(separator: "\n").asParagraph
    let parts = sections.flatMap { section in
      ["## \(Markdown.escaped(section.heading))"]
        + section.notes.map { Markdown.lineStart(Markdown.escaped($0)) }
        + section.blocks.map { markdown($0) }
    }
    return (lead + parts + [Markdown.escaped(texts.madeBy)]).joined(separator: "\n\n") + "\n"
  }

  private func markdown(_ block: SheetBlock) -> String {
    switch block {
    case .text(let text): text.markdown
    case .note(let title, let text):
      "**\(Markdown.escaped(title)):**\(text.blocks.count == 1 ? " " : "\n\n")\(text.markdown)"
    case .heading(let text): "### \(Markdown.escaped(text))"
    case .blanks(let labels):
      labels.map { Markdown.lineStart("\(Markdown.escaped($0)): ……………………") }
        .joined(separator: "\n\n")
    case .ticks(let texts):
      texts.map { "- [ ] \(Markdown.escaped($0))" }.joined(separator: "\n")
    case .lettered(let texts):
      texts.enumerated().map { "- \(SheetLetter.at($0)). \(Markdown.escaped($1))" }
        .joined(separator: "\n")
    case .table(let table):
      "**\(Markdown.escaped(table.caption))**\n\n"
        + Markdown.table(
          table.columns.map(Markdown.escaped), table.rows.map { $0.map { Self.markdown($0) } })
    case .lines: "*\(Markdown.escaped(texts.writeHere))*"
    }
  }

  private static func markdown(_ cell: SheetTable.Cell) -> String {
    switch cell {
    case .text(let text): Markdown.escaped(text)
    case .blank: "…"
    case .tick: "☐"
    case .choice(let lead, let text):
      "☐ **\(Markdown.escaped(lead))** \(Markdown.escaped(text))"
    }
  }
}

extension SheetSection {
  fileprivate var heading: String { points.map { "\(title) (\($0))" } ?? title }
}

extension String {
  /// A paragraph, or none where there's no text.
  fileprivate var asParagraph: [String] { isEmpty ? [] : [self] }
}
