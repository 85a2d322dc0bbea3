import Mustache
import QuizModel

extension Page {
  /// A page that needs nothing but itself: no scripts, no fonts, no pictures from elsewhere.
  func html() -> String {
    PageTemplate.shared.render(context)
  }

  private var context: [String: Any] {
    let texts = language.reportTexts
    return [
      "language": language.rawValue,
      "title": title,
      "style": PageTemplate.style,
      "contents": texts.contents,
      "madeBy": texts.madeBy,
      "facts": facts.map(\.context),
      "hasFacts": !facts.isEmpty,
      "sections": sections.enumerated().map { place, section in
        section.context(number: place + 1, texts)
      },
    ]
  }
}

extension PageFact {
  fileprivate var context: [String: Any] { ["name": name, "value": value] }
}

extension PageSection {
  fileprivate func context(number: Int, _ texts: any ReportTexts) -> [String: Any] {
    [
      "id": "section-\(number)",
      "heading": title,
      "blocks": blocks.enumerated().map { place, block in
        block.context(name: "part-\(number)-\(place + 1)", texts)
      },
    ]
  }
}

extension PageBlock {
  /// The template shows a block by which of these keys it has.
  fileprivate func context(name: String, _ texts: any ReportTexts) -> [String: Any] {
    switch self {
    case .paragraph(let text): return ["paragraph": text]
    case .headline(let facts): return ["headline": ["facts": facts.map(\.context)]]
    case .list(let items): return ["list": ["items": items]]
    case .table(let table): return ["table": table.context(name: name, texts)]
    case .chart(let chart):
      var table = chart.table(texts)
      table.caption = texts.inNumbers(chart.title)
      let figure: [String: Any] = [
        "caption": chart.title, "drawing": chart.element(named: name, texts),
        "chartNotes": chart.notes,
      ]
      return ["figure": figure, "table": table.context(name: name, texts)]
    }
  }
}

extension PageTable {
  fileprivate func context(name: String, _ texts: any ReportTexts) -> [String: Any] {
    let shown = rows.prefix(Self.maximumRows)
    let hasGaps = shown.contains { $0.contains(texts.dash) }
    let missing = leftOut + rows.count - shown.count
    return [
      "tableID": "\(name)-table",
      "tableCaption": caption,
      "columns": columns.map { ["title": $0.title, "isNumber": $0.isNumber] as [String: Any] },
      "rows": shown.map { row in
        [
          "name": row.first ?? "",
          "isLong": row.first?.hasLongWord == true,
          "cells": zip(columns, row).dropFirst().map { column, cell in
            ["text": cell, "isNumber": column.isNumber, "isLong": cell.hasLongWord]
              as [String: Any]
          },
        ] as [String: Any]
      },
      "tableNotes": [
        hasGaps ? texts.dashMeans : nil,
        missing > 0 ? texts.leftOutOfTable(missing, wholeIn: wholeIn) : nil,
      ].compactMap { $0 },
    ]
  }
}

extension String {
  /// Whether a word of it would make a column too wide for a phone.
  fileprivate var hasLongWord: Bool {
    split { $0.isWhitespace || $0 == "-" }.contains { $0.count > 20 }
  }
}
