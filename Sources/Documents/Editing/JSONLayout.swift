/// How a JSON text is laid out, so that what is put into it looks like what is there.
struct JSONLayout: Equatable {
  /// `\n` or `\r\n`.
  var lineEnd: [UInt8]
  /// One step of indentation: spaces or a tab.
  var unit: [UInt8]
  /// Whether a space stands after a colon, and after a comma on the same line.
  var isSpaced: Bool
  /// Whether short lists and objects stand on one line.
  var packs: Bool

  /// The longest line that packing makes.
  static let packedColumns = 100

  /// The layout of a new file.
  static let standard = JSONLayout(
    lineEnd: [newline], unit: [space, space], isSpaced: true, packs: true)
}

private let newline = UInt8(ascii: "\n")
private let space = UInt8(ascii: " ")

extension JSONDocument {
  /// The layout of this text, taken from `sibling` where that shows it and else from the rest.
  func layout(like sibling: JSONValue?) -> JSONLayout {
    JSONLayout(
      lineEnd: lineEnd, unit: sibling.flatMap(unit) ?? unit(in: root) ?? JSONLayout.standard.unit,
      isSpaced: isSpaced, packs: sibling.map(packs) ?? true)
  }

  /// The spaces and tabs that the line of this byte starts with.
  func indentation(ofLineAt offset: Int) -> [UInt8] {
    let start = bytes[..<offset].lastIndex(of: newline).map { $0 + 1 } ?? 0
    return Array(bytes[start..<offset].prefix { $0.isBlank })
  }

  func isOneLine(_ value: JSONValue) -> Bool {
    !bytes[value.byteRange].contains(newline)
  }

  private var lineEnd: [UInt8] {
    guard let end = bytes.firstIndex(of: newline) else { return [newline] }
    let carriageReturn = UInt8(ascii: "\r")
    return end > 0 && bytes[end - 1] == carriageReturn ? [carriageReturn, newline] : [newline]
  }

  /// How much further the first member of an object is indented than the object's own line.
  private func unit(in object: JSONValue) -> [UInt8]? {
    guard let first = object.members.first(where: { _ in true })?.key else { return nil }
    let outer = indentation(ofLineAt: object.byteRange.lowerBound)
    let inner = indentation(ofLineAt: first.byteRange.lowerBound)
    guard inner.count > outer.count, inner.starts(with: outer) else { return nil }
    return Array(inner.dropFirst(outer.count))
  }

  private var isSpaced: Bool {
    guard let first = root.members.first(where: { _ in true }) else { return true }
    return bytes[first.key.byteRange.upperBound..<first.value.byteRange.lowerBound].contains(space)
  }

  /// Whether a list or object within this one stands on one line, or there is none to tell.
  private func packs(_ value: JSONValue) -> Bool {
    let inner = value.members.map { $0.value } + value.elements
    let lists = inner.filter { !$0.isEmptyContainer && $0.isContainer }
    return lists.isEmpty || lists.contains(where: isOneLine)
  }
}

extension JSONValue {
  var isContainer: Bool { kind == .array || kind == .object }

  var isEmptyContainer: Bool {
    isContainer && !elements.contains { _ in true } && !members.contains { _ in true }
  }
}

extension UInt8 {
  fileprivate var isBlank: Bool { self == space || self == UInt8(ascii: "\t") }

  /// White space between the parts of a JSON text.
  var isJSONSpace: Bool { isBlank || self == newline || self == UInt8(ascii: "\r") }
}
