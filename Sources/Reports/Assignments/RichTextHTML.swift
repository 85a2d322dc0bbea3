import QuizModel

extension RichText {
  /// As elements of HTML, with everything in it escaped.
  var html: String { blocks.map(Self.html).joined(separator: "\n") }

  private static func html(_ block: Block) -> String {
    switch block {
    case .paragraph(let inlines): return "<p>\(html(inlines))</p>"
    case .list(let isOrdered, let items):
      let name = isOrdered ? "ol" : "ul"
      let items = items.map { "<li>\(html($0))</li>" }
      return "<\(name)>\n\(items.joined(separator: "\n"))\n</\(name)>"
    case .table(let header, let rows):
      let head = header.map { "<th scope=\"col\">\(html($0))</th>" }.joined()
      let body = rows.map { row in
        "<tr>" + row.map { "<td>\(html($0))</td>" }.joined() + "</tr>"
      }
      return "<table>\n<thead><tr>\(head)</tr></thead>\n<tbody>\n"
        + body.joined(separator: "\n") + "\n</tbody>\n</table>"
    case .code(let text):
      // Each line apart: escaping makes a space of a tab and keeps no line breaks of others.
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map {
        Markup.escaped(String($0))
      }
      return "<pre>\(lines.joined(separator: "\n"))</pre>"
    case .image(_, let description): return "<p>[\(Markup.escaped(description))]</p>"
    }
  }

  private static func html(_ inlines: [Inline]) -> String {
    inlines.map { inline in
      let text = inline.text.split(separator: "\n", omittingEmptySubsequences: false)
        .map { Markup.escaped(String($0)) }.joined(separator: " ")
      return switch inline {
      case .plain: text
      case .emphasis: "<em>\(text)</em>"
      case .strong: "<strong>\(text)</strong>"
      }
    }.joined()
  }
}
