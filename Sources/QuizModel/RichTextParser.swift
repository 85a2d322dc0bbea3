/// Why a text isn't in the subset of markup that courses use.
public enum MarkupProblem: Error, Equatable, Sendable {
  case unclosedEmphasis(String)
  case unclosedFence
  case heading(String)
  case html(String)
  case link(String)
  case backtick
  case raggedTable(row: String)
  case emptyListItem
}

extension RichText {
  /// Reads markup: paragraphs split by an empty line, `*em*`, `**strong**`, lists (`- ` or `1. `),
  /// tables (rows of `|`, the second a rule), fenced blocks (three backticks), and an image with
  /// its description (`![description](path)`) alone in a paragraph. A backslash keeps the next
  /// mark as it is. Anything else of Markdown is a ``MarkupProblem``.
  public init(markup source: String) throws(MarkupProblem) {
    if Self.isPlain(source) {
      self.init(plain: source)
      return
    }
    var parser = MarkupParser(source)
    self.init(blocks: try parser.blocks())
  }

  /// Whether a text holds nothing that could be markup: most do, and are done at once.
  private static func isPlain(_ source: String) -> Bool {
    var source = source
    let isPlain = source.withUTF8 { bytes in
      for byte in bytes {
        switch byte {
        case UInt8(ascii: "\n"), UInt8(ascii: "*"), UInt8(ascii: "`"), UInt8(ascii: "<"),
          UInt8(ascii: "["), UInt8(ascii: "\\"), UInt8(ascii: "|"), UInt8(ascii: "#"):
          return false
        default: continue
        }
      }
      return true
    }
    return isPlain && !mayBeListItem(source)
  }

  /// Whether a text starts as an item of a list does: with a hyphen or a digit.
  private static func mayBeListItem(_ source: String) -> Bool {
    guard let first = source.utf8.first else { return false }
    return (first == UInt8(ascii: "-") || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(first))
      && isListItem(source[...])
  }

  fileprivate static func isListItem(_ line: Substring) -> Bool {
    listItem(line) != nil
  }

  /// The text of a list item and whether it's numbered; `nil` for another line.
  fileprivate static func listItem(_ line: Substring) -> (isOrdered: Bool, text: Substring)? {
    if line.hasPrefix("- ") { return (false, line.dropFirst(2)) }
    let digits = line.prefix { $0.isASCII && $0.isNumber }
    guard (1...2).contains(digits.count), line[digits.endIndex...].hasPrefix(". ") else {
      return nil
    }
    return (true, line[digits.endIndex...].dropFirst(2))
  }
}

private struct MarkupParser {
  private var lines: [Substring]
  private var place = 0

  init(_ source: String) {
    lines = source.split(separator: "\n", omittingEmptySubsequences: false)
  }

  mutating func blocks() throws(MarkupProblem) -> [RichText.Block] {
    var blocks: [RichText.Block] = []
    while place < lines.count {
      if lines[place].allSatisfy({ $0 == " " }) {
        place += 1
      } else {
        blocks.append(try block())
      }
    }
    return blocks
  }

  private mutating func block() throws(MarkupProblem) -> RichText.Block {
    let line = lines[place]
    if line.hasPrefix("```") { return try fence() }
    if line.hasPrefix("#") { throw .heading(String(line)) }
    if line.hasPrefix("|") { return try table() }
    if line.hasPrefix("![") { return try image() }
    if let item = RichText.listItem(line) { return try list(isOrdered: item.isOrdered) }
    return try paragraph()
  }

  private mutating func fence() throws(MarkupProblem) -> RichText.Block {
    place += 1
    var code: [Substring] = []
    while place < lines.count, lines[place] != "```" {
      code.append(lines[place])
      place += 1
    }
    guard place < lines.count else { throw .unclosedFence }
    place += 1
    return .code(code.joined(separator: "\n"))
  }

  private mutating func table() throws(MarkupProblem) -> RichText.Block {
    var rows: [[[RichText.Inline]]] = []
    var width = 0
    while place < lines.count, lines[place].hasPrefix("|") {
      let cells = Self.cells(lines[place])
      if rows.isEmpty { width = cells.count }
      guard cells.count == width else { throw .raggedTable(row: String(lines[place])) }
      if !cells.allSatisfy({ !$0.isEmpty && $0.allSatisfy { $0 == "-" || $0 == ":" } }) {
        var row: [[RichText.Inline]] = []
        for cell in cells { row.append(try inlines(cell)) }
        rows.append(row)
      } else if rows.count != 1 {
        throw .raggedTable(row: String(lines[place]))
      }
      place += 1
    }
    return .table(header: rows[0], rows: Array(rows.dropFirst()))
  }

  private static func cells(_ line: Substring) -> [Substring] {
    var inner = line.dropFirst()
    if let last = inner.lastIndex(of: "|") { inner = inner[..<last] }
    return inner.split(separator: "|", omittingEmptySubsequences: false).map { $0.trimmed }
  }

  private mutating func image() throws(MarkupProblem) -> RichText.Block {
    let line = lines[place]
    guard let middle = line.range(ofText: "]("), line.hasSuffix(")") else {
      throw .link(String(line))
    }
    place += 1
    let description = line[line.index(line.startIndex, offsetBy: 2)..<middle.lowerBound]
    let path = line[middle.upperBound...].dropLast()
    guard !description.isEmpty, !path.isEmpty else { throw .link(String(line)) }
    return .image(path: String(path), description: String(description))
  }

  private mutating func list(isOrdered: Bool) throws(MarkupProblem) -> RichText.Block {
    var items: [[RichText.Inline]] = []
    while place < lines.count, let item = RichText.listItem(lines[place]),
      item.isOrdered == isOrdered
    {
      place += 1
      var text = String(item.text)
      while place < lines.count, lines[place].hasPrefix("  ") {
        text += " " + lines[place].trimmed
        place += 1
      }
      guard !text.isEmpty else { throw .emptyListItem }
      items.append(try inlines(text[...]))
    }
    return .list(isOrdered: isOrdered, items: items)
  }

  private mutating func paragraph() throws(MarkupProblem) -> RichText.Block {
    var text = ""
    while place < lines.count, !lines[place].isEmpty, !startsBlock(lines[place]) || text.isEmpty {
      text += (text.isEmpty ? "" : "\n") + lines[place]
      place += 1
    }
    return .paragraph(try inlines(text[...]))
  }

  private func startsBlock(_ line: Substring) -> Bool {
    line.hasPrefix("|") || line.hasPrefix("```") || line.hasPrefix("#")
      || RichText.isListItem(line)
  }

  private func inlines(_ source: Substring) throws(MarkupProblem) -> [RichText.Inline] {
    var inlines: [RichText.Inline] = []
    var plain = ""
    var rest = source
    while let mark = rest.first {
      switch mark {
      case "\\" where rest.dropFirst().first.map { "\\*`<[|#-".contains($0) } ?? false:
        plain.append(rest.removingFirst(2).last ?? mark)
      case "*":
        if !plain.isEmpty { inlines.append(.plain(plain)) }
        plain = ""
        inlines.append(try marked(&rest))
      case "`": throw .backtick
      case "<" where rest.dropFirst().first.map { $0.isLetter || "/!".contains($0) } ?? false:
        throw .html(String(rest.prefix(20)))
      case "[" where rest.range(ofText: "](") != nil: throw .link(String(rest.prefix(20)))
      default:
        let end = rest.utf8.dropFirst().firstIndex(where: Self.mayBeMark) ?? rest.endIndex
        plain += rest[..<end]
        rest = rest[end...]
      }
    }
    if !plain.isEmpty { inlines.append(.plain(plain)) }
    return inlines
  }

  private static func mayBeMark(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "\\"), UInt8(ascii: "*"), UInt8(ascii: "`"), UInt8(ascii: "<"),
      UInt8(ascii: "["):
      true
    default: false
    }
  }

  private func marked(_ rest: inout Substring) throws(MarkupProblem) -> RichText.Inline {
    let source = rest
    let fence = rest.hasPrefix("**") ? "**" : "*"
    rest.removeFirst(fence.count)
    guard let end = rest.range(ofText: fence), end.lowerBound > rest.startIndex else {
      throw .unclosedEmphasis(String(source.prefix(20)))
    }
    let text = String(rest[..<end.lowerBound])
    rest = rest[end.upperBound...]
    return fence == "**" ? .strong(text) : .emphasis(text)
  }
}

extension Substring {
  fileprivate var trimmed: Substring {
    var text = self
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return text
  }

  fileprivate func range(ofText wanted: String) -> Range<Index>? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(wanted) {
        return start..<index(start, offsetBy: wanted.count)
      }
      start = index(after: start)
    }
    return nil
  }

  /// Cuts the first `count` characters off and gives them.
  fileprivate mutating func removingFirst(_ count: Int) -> Substring {
    let cut = prefix(count)
    self = dropFirst(count)
    return cut
  }
}
