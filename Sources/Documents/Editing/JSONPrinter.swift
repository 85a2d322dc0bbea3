/// Writes a value in a layout. Texts and numbers stay as they were written.
struct JSONPrinter {
  private let layout: JSONLayout
  private(set) var bytes: [UInt8] = []

  init(_ layout: JSONLayout) {
    self.layout = layout
  }

  /// With each member on a line of its own, indented one step more than `indentation`.
  mutating func printLines(_ value: JSONValue, _ indentation: [UInt8]) {
    guard value.isContainer, !value.isEmptyContainer else { return printOneLine(value) }
    let inner = indentation + layout.unit
    printParts(of: value, separator: layout.lineEnd + inner, last: layout.lineEnd + indentation) {
      printer, part, tail in
      printer.print(part, inner, tail: tail)
    }
  }

  /// All on one line.
  mutating func printOneLine(_ value: JSONValue) {
    guard value.isContainer else {
      bytes += value.document.bytes[value.byteRange]
      return
    }
    printParts(of: value, separator: [], last: []) { printer, part, _ in
      printer.printOneLine(part)
    }
  }

  /// On the line that is under way where it fits there, with `tail` more columns to come.
  private mutating func print(_ value: JSONValue, _ indentation: [UInt8], tail: Int) {
    if layout.packs, value.isContainer {
      var packed = self
      packed.printOneLine(value)
      if packed.column + tail <= JSONLayout.packedColumns {
        self = packed
        return
      }
    }
    printLines(value, indentation)
  }

  /// Characters in the line that is under way.
  private var column: Int {
    let line = bytes.lastIndex(of: UInt8(ascii: "\n")).map { bytes[($0 + 1)...] } ?? bytes[...]
    return String(decoding: line, as: UTF8.self).count
  }

  /// Brackets, keys and commas around the parts; `separator` stands before each of them.
  private mutating func printParts(
    of value: JSONValue, separator: [UInt8], last: [UInt8],
    _ print: (inout JSONPrinter, JSONValue, _ tail: Int) -> Void
  ) {
    let isObject = value.kind == .object
    let parts: [(key: JSONValue?, value: JSONValue)] =
      isObject
      ? value.members.map { ($0.key, $0.value) } : value.elements.map { (nil, $0) }
    bytes.append(UInt8(ascii: isObject ? "{" : "["))
    for (place, part) in parts.enumerated() {
      let isLast = place == parts.count - 1
      if place > 0, separator.isEmpty, layout.isSpaced { bytes.append(UInt8(ascii: " ")) }
      bytes += separator
      if let key = part.key {
        printOneLine(key)
        bytes += layout.isSpaced ? [UInt8(ascii: ":"), UInt8(ascii: " ")] : [UInt8(ascii: ":")]
      }
      print(&self, part.value, isLast ? 0 : 1)
      if !isLast { bytes.append(UInt8(ascii: ",")) }
    }
    bytes += last
    bytes.append(UInt8(ascii: isObject ? "}" : "]"))
  }
}
