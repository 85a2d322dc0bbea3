import QuizModel

/// One pass over the bytes of a JSON text. It stops at the first thing that makes the rest
/// unreadable and goes on past what doesn't.
struct JSONParser {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let limits: JSONLimits
  private var offset = 0
  private var depth = 0

  private(set) var nodes: [JSONNode] = []
  private(set) var lineStarts = [0]
  private(set) var problems: [(JSONProblem, offset: Int)] = []
  /// Whether the whole text was read.
  private(set) var isComplete = false

  /// Stops the parse; the problem has been noted.
  private struct Unreadable: Error {}

  init(_ bytes: UnsafeBufferPointer<UInt8>, limits: JSONLimits) {
    self.bytes = bytes
    self.limits = limits
    nodes.reserveCapacity(bytes.count / 16 + 8)
  }

  mutating func parse() {
    do {
      // The byte order marks of UTF-16.
      if bytes.count > 1, [[0xFF, 0xFE], [0xFE, 0xFF]].contains([bytes[0], bytes[1]]) {
        throw stop(.notUTF8)
      }
      skipByteOrderMark()
      skipSpace()
      try value()
      skipSpace()
      guard offset == bytes.count else { throw stop(.textAfterEnd) }
      isComplete = true
    } catch {
      isComplete = false
    }
  }

  // MARK: Noting

  private mutating func note(_ problem: JSONProblem, at place: Int) {
    if problems.count < limits.problems { problems.append((problem, place)) }
  }

  private mutating func stop(_ problem: JSONProblem, at place: Int? = nil) -> Unreadable {
    note(problem, at: place ?? offset)
    return Unreadable()
  }

  /// What stands at the offset, in the words of a finding.
  private mutating func unexpected(_ expected: JSONProblem.Expected) -> Unreadable {
    guard offset < bytes.count else { return stop(.endOfFile(expected: expected)) }
    if bytes[offset] == UInt8(ascii: "/") { return stop(.comment) }
    let end = min(bytes.count, offset + 12)
    let text = String(decoding: bytes[offset..<end], as: UTF8.self)
    let word = text.prefix { $0.isLetter || $0.isNumber }
    let shown = word.isEmpty ? String(text.prefix(1)) : String(word)
    let control = shown.unicodeScalars.first { $0.isControl || $0 == "\n" }
    return stop(.unexpected(control?.code ?? "'\(shown)'", expected: expected))
  }

  // MARK: Values

  private mutating func skipByteOrderMark() {
    guard bytes.count >= 3, bytes[0] == 0xEF, bytes[1] == 0xBB, bytes[2] == 0xBF else { return }
    note(.byteOrderMark, at: 0)
    offset = 3
  }

  private mutating func skipSpace() {
    while offset < bytes.count {
      switch bytes[offset] {
      case 0x20, 0x09, 0x0D: offset += 1
      case 0x0A:
        offset += 1
        lineStarts.append(offset)
      default: return
      }
    }
  }

  private mutating func value() throws(Unreadable) {
    guard offset < bytes.count else { throw unexpected(.value) }
    switch bytes[offset] {
    case UInt8(ascii: "{"): try container(.object)
    case UInt8(ascii: "["): try container(.array)
    case UInt8(ascii: "\""): try string()
    case UInt8(ascii: "t"): try word("true", .true)
    case UInt8(ascii: "f"): try word("false", .false)
    case UInt8(ascii: "n"): try word("null", .null)
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): try number()
    default: throw unexpected(.value)
    }
  }

  private mutating func append(_ kind: JSONNode.Kind, from start: Int) {
    let index = UInt32(truncatingIfNeeded: nodes.count)
    nodes.append(
      JSONNode(
        kind: kind, start: UInt32(truncatingIfNeeded: start),
        end: UInt32(truncatingIfNeeded: offset), next: index + 1))
  }

  private mutating func container(_ kind: JSONNode.Kind) throws(Unreadable) {
    depth += 1
    guard depth <= limits.depth else { throw stop(.tooDeep(limit: limits.depth)) }
    let index = nodes.count
    append(kind, from: offset)
    offset += 1
    try members(of: kind)
    nodes[index].end = UInt32(truncatingIfNeeded: offset)
    nodes[index].next = UInt32(truncatingIfNeeded: nodes.count)
    if kind == .object { noteDuplicateKeys(of: index) }
    depth -= 1
  }

  private mutating func members(of kind: JSONNode.Kind) throws(Unreadable) {
    let close = kind == .object ? UInt8(ascii: "}") : UInt8(ascii: "]")
    skipSpace()
    if take(close) { return }
    var expected = JSONProblem.Expected.keyOrEnd
    while true {
      if kind == .object { try key(expected) }
      try value()
      skipSpace()
      if take(close) { return }
      let comma = offset
      guard take(UInt8(ascii: ",")) else { throw unexpected(.commaOrEnd) }
      skipSpace()
      if offset < bytes.count, bytes[offset] == close { throw stop(.trailingComma, at: comma) }
      expected = .key
    }
  }

  private mutating func key(_ expected: JSONProblem.Expected) throws(Unreadable) {
    guard offset < bytes.count, bytes[offset] == UInt8(ascii: "\"") else {
      throw unexpected(expected)
    }
    try string()
    skipSpace()
    guard take(UInt8(ascii: ":")) else { throw unexpected(.colon) }
    skipSpace()
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard offset < bytes.count, bytes[offset] == byte else { return false }
    offset += 1
    return true
  }

  private mutating func word(_ word: StaticString, _ kind: JSONNode.Kind) throws(Unreadable) {
    let start = offset
    let length = word.utf8CodeUnitCount
    guard bytes.count - start >= length,
      (0..<length).allSatisfy({ bytes[start + $0] == word.utf8Start[$0] })
    else { throw unexpected(.value) }
    offset += length
    append(kind, from: start)
  }

  // MARK: Numbers

  /// `-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?`
  private mutating func number() throws(Unreadable) {
    let start = offset
    _ = take(UInt8(ascii: "-"))
    let whole = offset
    var isValid = takeDigits() > 0
    if isValid, bytes[whole] == UInt8(ascii: "0"), offset - whole > 1 { isValid = false }
    if isValid, take(UInt8(ascii: ".")) { isValid = takeDigits() > 0 }
    if isValid, take(UInt8(ascii: "e")) || take(UInt8(ascii: "E")) {
      _ = take(UInt8(ascii: "+")) || take(UInt8(ascii: "-"))
      isValid = takeDigits() > 0
    }
    guard isValid else {
      let end = min(bytes.count, start + 20)
      let text = String(decoding: bytes[start..<end], as: UTF8.self)
      let shown = text.prefix { $0.isNumber || $0.isLetter || "+-.".contains($0) }
      throw stop(.badNumber(String(shown)), at: start)
    }
    append(.number, from: start)
  }

  private mutating func takeDigits() -> Int {
    let start = offset
    while offset < bytes.count, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[offset]) {
      offset += 1
    }
    return offset - start
  }

  // MARK: Strings

  private mutating func string() throws(Unreadable) {
    let start = offset
    var hasEscapes = false
    offset += 1
    while offset < bytes.count {
      skipPlainText()
      let byte = bytes[offset]
      if byte == UInt8(ascii: "\"") {
        offset += 1
        append(hasEscapes ? .escapedString : .string, from: start)
        return
      }
      if byte == UInt8(ascii: "\\") {
        hasEscapes = true
        try escape()
      } else if byte >= 0x80 {
        try nonASCII()
      } else if byte < 0x20 {
        throw stop(.controlCharacter(Unicode.Scalar(byte).code))
      } else {
        offset += 1
      }
    }
    throw stop(.endOfFile(expected: .quote), at: start)
  }

  /// Goes on past eight bytes at a time, as long as none of them ends the string, starts an escape,
  /// isn't ASCII or is a control character. At least one byte is left.
  private mutating func skipPlainText() {
    let (ones, highs): (UInt64, UInt64) = (0x0101_0101_0101_0101, 0x8080_8080_8080_8080)
    let quotes = ones &* UInt64(UInt8(ascii: "\""))
    let backslashes = ones &* UInt64(UInt8(ascii: "\\"))
    let text = UnsafeRawBufferPointer(bytes)
    while offset + 8 < text.count {
      let word = text.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
      let (quote, backslash) = (word ^ quotes, word ^ backslashes)
      let control = (word &- ones &* 0x20) & ~word
      let special = control | (quote &- ones) & ~quote | (backslash &- ones) & ~backslash
      guard (special | word) & highs == 0 else { return }
      offset += 8
    }
  }

  private mutating func escape() throws(Unreadable) {
    let start = offset
    guard offset + 1 < bytes.count else { throw stop(.endOfFile(expected: .quote)) }
    switch bytes[offset + 1] {
    case UInt8(ascii: "u"):
      guard let unit = JSONString.hexadecimal(bytes, at: offset + 2) else {
        throw stop(.badEscape("\\u"), at: start)
      }
      offset += 6
      if (0xDC00...0xDFFF).contains(unit) { throw stop(.badEscape("\\u"), at: start) }
      if (0xD800...0xDBFF).contains(unit) { try lowSurrogate(after: start) }
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"),
      UInt8(ascii: "f"), UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
      offset += 2
    default:
      let character = bytes[offset + 1]
      let isVisible = (0x21..<0x7F).contains(character)
      let shown = isVisible ? "\\\(Character(Unicode.Scalar(character)))" : "\\"
      throw stop(.badEscape(shown), at: start)
    }
  }

  private mutating func lowSurrogate(after start: Int) throws(Unreadable) {
    guard offset + 1 < bytes.count, bytes[offset] == UInt8(ascii: "\\"),
      bytes[offset + 1] == UInt8(ascii: "u"),
      let unit = JSONString.hexadecimal(bytes, at: offset + 2), (0xDC00...0xDFFF).contains(unit)
    else { throw stop(.badEscape("\\u"), at: start) }
    offset += 6
  }

  /// One scalar of more than a byte, by the table of well-formed sequences in the Unicode standard
  /// (table 3-7).
  private mutating func nonASCII() throws(Unreadable) {
    let lead = bytes[offset]
    let (length, second): (Int, ClosedRange<UInt8>) =
      switch lead {
      case 0xC2...0xDF: (2, 0x80...0xBF)
      case 0xE0: (3, 0xA0...0xBF)
      case 0xE1...0xEC, 0xEE...0xEF: (3, 0x80...0xBF)
      case 0xED: (3, 0x80...0x9F)
      case 0xF0: (4, 0x90...0xBF)
      case 0xF1...0xF3: (4, 0x80...0xBF)
      case 0xF4: (4, 0x80...0x8F)
      default: (0, 0...0)
      }
    guard length > 0, offset + length <= bytes.count, second.contains(bytes[offset + 1]),
      (2..<length).allSatisfy({ bytes[offset + $0] & 0xC0 == 0x80 })
    else { throw stop(.notUTF8) }
    offset += length
  }

  // MARK: Keys

  private mutating func noteDuplicateKeys(of object: Int) {
    var seen: [Int] = []
    var names: Set<[UInt8]> = []
    var index = object + 1
    let end = Int(nodes[object].next)
    while index < end {
      if seen.count < 48 {
        if seen.contains(where: { hasSameBytes($0, index) }) { noteDuplicate(index) }
        seen.append(index)
      } else {
        if names.isEmpty { names = Set(seen.map { Array(name($0).utf8) }) }
        if !names.insert(Array(name(index).utf8)).inserted { noteDuplicate(index) }
      }
      index = Int(nodes[index + 1].next)
    }
  }

  /// Whether two keys are the same row of scalars; `String` would take `é` for `e` and an accent.
  private func hasSameBytes(_ left: Int, _ right: Int) -> Bool {
    let (left, right) = (nodes[left], nodes[right])
    if left.kind == .escapedString || right.kind == .escapedString {
      return name(left).utf8.elementsEqual(name(right).utf8)
    }
    let length = left.end - left.start
    guard length == right.end - right.start else { return false }
    return (0..<Int(length)).allSatisfy {
      bytes[Int(left.start) + $0] == bytes[Int(right.start) + $0]
    }
  }

  private func name(_ index: Int) -> String { name(nodes[index]) }

  private func name(_ node: JSONNode) -> String {
    JSONString.decoded(
      bytes, from: Int(node.start) + 1, to: Int(node.end) - 1,
      hasEscapes: node.kind == .escapedString)
  }

  private mutating func noteDuplicate(_ key: Int) {
    note(.duplicateKey(shown(name(key))), at: Int(nodes[key].start))
  }
}
