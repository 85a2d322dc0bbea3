import QuizModel

extension RichText {
  /// As CommonMark with tables; signs that would be taken for markup are escaped.
  var markdown: String { blocks.map(Self.markdown).joined(separator: "\n\n") }

  private static func markdown(_ block: Block) -> String {
    switch block {
    case .paragraph(let inlines): return Markdown.lineStart(markdown(inlines))
    case .list(let isOrdered, let items):
      return items.enumerated().map { place, item in
        (isOrdered ? "\(place + 1). " : "- ") + markdown(item)
      }.joined(separator: "\n")
    case .table(let header, let rows):
      return Markdown.table(header.map(markdown), rows.map { $0.map(markdown) })
    case .code(let text):
      // A fence longer than any inside it.
      let longest = text.matches(of: /`+/).map { $0.output.count }.max() ?? 0
      let fence = String(repeating: "`", count: max(3, longest + 1))
      return "\(fence)\n\(Markdown.visible(text))\n\(fence)"
    case .image(_, let description): return "[\(Markdown.escaped(description))]"
    }
  }

  private static func markdown(_ inlines: [Inline]) -> String {
    inlines.map { inline in
      let text = Markdown.escaped(inline.text)
      return switch inline {
      case .plain: text
      case .emphasis: "*\(text)*"
      case .strong: "**\(text)**"
      }
    }.joined()
  }
}

/// Writing CommonMark.
enum Markdown {
  /// On one line, with signs that mean something in Markdown or HTML escaped, and what no file
  /// should hold made visible. By scalars: a sign with an accent on it is another character.
  static func escaped(_ text: String) -> String {
    var escaped = String.UnicodeScalarView()
    for scalar in visible(text).unicodeScalars {
      if scalar == "\n" {
        escaped.append(" ")
        continue
      }
      if signs.contains(scalar) { escaped.append("\\") }
      escaped.append(scalar)
    }
    return String(escaped)
  }

  private static let signs = Set("\\`*_[]<>|#~&".unicodeScalars)

  /// Escapes the start of a line that would be a list or a rule.
  static func lineStart(_ line: String) -> String {
    if let first = line.first, "-+=".contains(first) { return "\\" + line }
    let digits = line.prefix { $0.isASCII && $0.isNumber }
    guard !digits.isEmpty, let next = line.dropFirst(digits.count).first, ".)".contains(next)
    else { return line }
    return digits + "\\" + line.dropFirst(digits.count)
  }

  /// Control characters and marks for direction become U+FFFD.
  static func visible(_ text: String) -> String {
    var visible = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      visible.append(scalar.isControl && scalar != "\n" ? "\u{FFFD}" : scalar)
    }
    return String(visible)
  }

  /// The cells are Markdown already.
  static func table(_ header: [String], _ rows: [[String]]) -> String {
    let rule = header.map { _ in "---" }
    return ([header, rule] + rows).map { "| " + $0.joined(separator: " | ") + " |" }
      .joined(separator: "\n")
  }
}
