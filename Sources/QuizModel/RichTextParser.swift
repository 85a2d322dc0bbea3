/// Why a text isn't in the subset of markup that courses use.
public enum MarkupProblem: Error, Equatable, Sendable {
  case unclosedEmphasis(String)
  case unclosedFence
  case heading(String)
  case html(String)
  case link(String)
  case backtick
  case raggedTable(row: String)
  case tableWithoutRule
  case emptyListItem
  case nestedList(String)
}

extension RichText {
  /// Reads markup: paragraphs split by an empty line, `*em*`, `**strong**`, lists (`- ` or `1. `),
  /// tables (rows of `|`, the second a rule), fenced blocks (three backticks), and an image with
  /// its description (`![description](path)`) alone in a paragraph. A backslash keeps the next
  /// mark as it is, and so do braces around a formula. Anything else of Markdown is a ``MarkupProblem``.
  public init(markup source: String) throws(MarkupProblem) {
    if Self.isPlain(source) {
      self.init(plain: source)
      return
    }
    var parser = MarkupParser(source)
    self.init(blocks: try parser.blocks())
  }

  /// Whether a text holds nothing that could be markup: most do, and are done at once.
  static func isPlain(_ source: String) -> Bool {
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
      if lines[place].trimmed.isEmpty {
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

  /// A head, a rule and rows, all of the same width.
  private mutating func table() throws(MarkupProblem) -> RichText.Block {
    let width = Self.cells(lines[place]).count
    guard !Self.isRule(lines[place]), place + 1 < lines.count, Self.isRule(lines[place + 1]) else {
      throw .tableWithoutRule
    }
    let header = try tableRow(width: width)
    _ = try tableRow(width: width)
    var rows: [[[RichText.Inline]]] = []
    while place < lines.count, lines[place].hasPrefix("|") {
      rows.append(try tableRow(width: width))
    }
    return .table(header: header, rows: rows)
  }

  private mutating func tableRow(width: Int) throws(MarkupProblem) -> [[RichText.Inline]] {
    let cells = Self.cells(lines[place])
    guard cells.count == width else { throw .raggedTable(row: String(lines[place])) }
    place += 1
    var row: [[RichText.Inline]] = []
    for cell in cells { row.append(try inlines(cell)) }
    return row
  }

  private static func isRule(_ line: Substring) -> Bool {
    line.hasPrefix("|")
      && cells(line).allSatisfy { !$0.isEmpty && $0.allSatisfy { $0 == "-" || $0 == ":" } }
  }

  /// The texts between the bars; a bar after a backslash is text, and the last one may be left out.
  private static func cells(_ line: Substring) -> [Substring] {
    var cells: [Substring] = []
    var start = line.index(after: line.startIndex)
    var isKept = false
    for place in line.indices.dropFirst() {
      if line[place] == "|", !isKept {
        cells.append(line[start..<place].trimmed)
        start = line.index(after: place)
      }
      isKept = line[place] == "\\" && !isKept
    }
    let rest = line[start...].trimmed
    return rest.isEmpty ? cells : cells + [rest]
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
      while place < lines.count, lines[place].hasPrefix("  "), !lines[place].trimmed.isEmpty {
        let line = lines[place].trimmed
        guard !RichText.isListItem(line) else { throw .nestedList(String(line)) }
        text += " " + line
        place += 1
      }
      guard !text[...].trimmed.isEmpty else { throw .emptyListItem }
      items.append(try inlines(text[...]))
    }
    return .list(isOrdered: isOrdered, items: items)
  }

  private mutating func paragraph() throws(MarkupProblem) -> RichText.Block {
    var text = ""
    while place < lines.count, !lines[place].trimmed.isEmpty,
      !startsBlock(lines[place]) || text.isEmpty
    {
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
    var rest = source
    while let mark = rest.first {
      inlines.append(mark == "*" ? try marked(&rest) : .plain(try plain(&rest)))
    }
    return inlines
  }

  /// Takes the text up to the next asterisk.
  private func plain(_ rest: inout Substring) throws(MarkupProblem) -> String {
    var plain = ""
    while let mark = rest.first, mark != "*" {
      switch mark {
      case "\\" where rest.dropFirst().first.map { "\\*`<[|#-".contains($0) } ?? false:
        plain.append(rest.removingFirst(2).last ?? mark)
      case "{" where rest.contains("}"):
        // A formula: its stars are no emphasis.
        while let character = rest.popFirst() {
          plain.append(character)
          if character == "}" { break }
        }
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
    return plain
  }

  private static func mayBeMark(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "\\"), UInt8(ascii: "*"), UInt8(ascii: "`"), UInt8(ascii: "<"),
      UInt8(ascii: "["), UInt8(ascii: "{"):
      true
    default: false
    }
  }

  /// Takes `*em*` or `**strong**`. Neither holds the other, and no space stands inside its marks,
  /// so that `2 * 3 * 4` is told and not taken for emphasis.
  private func marked(_ rest: inout Substring) throws(MarkupProblem) -> RichText.Inline {
    let source = rest
    let isStrong = rest.hasPrefix("**")
    let fence = isStrong ? "**" : "*"
    rest.removeFirst(fence.count)
    let text = try plain(&rest)
    guard let first = text.first, let last = text.last, !first.isWhitespace, !last.isWhitespace,
      rest.hasPrefix(fence), isStrong || !rest.hasPrefix("**")
    else { throw .unclosedEmphasis(String(source.prefix(20))) }
    rest.removeFirst(fence.count)
    return isStrong ? .strong(text) : .emphasis(text)
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
