import Mustache
import QuizModel

extension Sheet {
  func html() -> String {
    SheetTemplate.shared.render(context)
  }

  private var context: [String: Any] {
    [
      "language": texts.language.rawValue,
      "title": title,
      "style": SheetTemplate.style,
      "madeBy": texts.madeBy,
      "facts": facts.map { ["name": $0.name, "value": $0.value] },
      "sections": sections.enumerated().map { place, section in
        [
          "id": "section-\(place + 1)",
          "heading": section.title,
          "points": section.points.map { ["text": $0] } as Any,
          "notes": section.notes,
          "blocks": section.blocks.enumerated().map { number, block in
            context(block, name: "block-\(place + 1)-\(number + 1)")
          },
        ] as [String: Any]
      },
    ]
  }

  /// The template shows a block by which of these keys it has.
  private func context(_ block: SheetBlock, name: String) -> [String: Any] {
    switch block {
    case .text(let text): ["text": text.html]
    case .note(let title, let text): ["note": ["title": title, "text": text.html]]
    case .heading(let text): ["subheading": text]
    case .blanks(let labels): ["blanks": ["items": labels]]
    case .ticks(let items): ["ticks": ["items": items, "isLong": items.count > 10]]
    case .lettered(let items):
      [
        "lettered": [
          "items": items.enumerated().map { ["letter": SheetLetter.at($0), "text": $1] }
        ]
      ]
    case .table(let table): ["table": table.context(name: name)]
    case .lines(let count):
      ["lines": ["label": texts.writeHere, "items": Array(repeating: "", count: count)]]
    }
  }
}

extension SheetTable {
  fileprivate func context(name: String) -> [String: Any] {
    [
      "id": name,
      "caption": caption,
      "isRoomy": isRoomy,
      "isShort": rows.count <= 10,
      "columns": columns,
      "rows": rows.map { row in
        ["head": row.first.map(Self.context) as Any, "cells": row.dropFirst().map(Self.context)]
          as [String: Any]
      },
    ]
  }

  private static func context(_ cell: Cell) -> [String: Any] {
    switch cell {
    case .text(let text): ["text": text]
    case .blank: ["isBlank": true]
    case .tick: ["isTick": true]
    case .choice(let lead, let text): ["choice": ["lead": lead, "text": text]]
    }
  }
}

/// The frame of a worksheet. Both files are part of the program itself.
enum SheetTemplate {
  static let shared: MustacheTemplate = {
    MustacheContentTypes.register(Markup(), named: Markup.name)
    do {
      return try MustacheTemplate(
        string: String(decoding: PackageResources.worksheet_mustache, as: UTF8.self))
    } catch {
      preconditionFailure("worksheet.mustache can't be read: \(error)")
    }
  }()

  static let style = String(decoding: PackageResources.worksheet_css, as: UTF8.self)
}
