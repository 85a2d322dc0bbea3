/// A change of some bytes of a JSON text; all others stay as they are.
public struct JSONEdit: Equatable, Sendable {
  public let range: Range<Int>
  public let bytes: [UInt8]

  public init(_ range: Range<Int>, _ bytes: [UInt8]) {
    self.range = range
    self.bytes = bytes
  }
}

extension JSONDocument {
  /// The text with these changes, which don't overlap.
  public func applying(_ edits: [JSONEdit]) -> [UInt8] {
    var result: [UInt8] = []
    var place = 0
    for edit in edits.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
      result += bytes[place..<edit.range.lowerBound]
      result += edit.bytes
      place = edit.range.upperBound
    }
    return result + bytes[place...]
  }

  /// Puts a value of any document behind the last element of an array of this one, in the layout of
  /// that element: its indentation, its line ends, and one line where that has one.
  public func appending(_ element: JSONValue, to array: JSONValue) -> JSONEdit {
    let elements = Array(array.elements)
    guard let last = elements.last else { return filling(array, with: element) }
    let indentation = indentation(ofLineAt: last.byteRange.lowerBound)
    let layout = layout(like: last)
    var printer = JSONPrinter(layout)
    if isOneLine(last) {
      printer.printOneLine(element)
    } else {
      printer.printLines(element, indentation)
    }
    let gap = gap(before: last, isOnly: elements.count == 1, layout)
    let end = last.byteRange.upperBound
    return JSONEdit(end..<end, [UInt8(ascii: ",")] + gap + printer.bytes)
  }

  /// Writes a text in the place of a value.
  public func replacing(_ value: JSONValue, with text: String) -> JSONEdit {
    JSONEdit(value.byteRange, Array(JSONText.quoted(text).utf8))
  }

  /// The white space before the last element; the first of all shows it only by its line.
  private func gap(before last: JSONValue, isOnly: Bool, _ layout: JSONLayout) -> [UInt8] {
    let gap = bytes[..<last.byteRange.lowerBound].reversed().prefix { $0.isJSONSpace }
    if isOnly, !gap.contains(UInt8(ascii: "\n")) {
      return layout.isSpaced ? [UInt8(ascii: " ")] : []
    }
    return gap.reversed()
  }

  /// An empty array gets its element on lines of its own, however the rest is written.
  private func filling(_ array: JSONValue, with element: JSONValue) -> JSONEdit {
    let layout = layout(like: nil)
    let outer = indentation(ofLineAt: array.byteRange.lowerBound)
    let inner = outer + layout.unit
    var printer = JSONPrinter(layout)
    printer.printLines(element, inner)
    let start = array.byteRange.lowerBound + 1
    let isOpen = !isOneLine(array)
    return JSONEdit(
      start..<start,
      layout.lineEnd + inner + printer.bytes + (isOpen ? [] : layout.lineEnd + outer))
  }
}
