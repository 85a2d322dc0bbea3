import QuizModel

/// Writes one JSON object on one line, its members in the order in which they're added: the same
/// members give the same bytes, always.
///
/// Control characters are escaped, those that turn the writing direction too: a line that's shown
/// on a terminal does nothing there.
public struct JSONLine {
  private var members = ""

  public init() {}

  /// The object, without a line end.
  public var text: String { "{\(members)}" }

  public mutating func add(_ key: String, _ value: String) {
    begin(key)
    Self.append(quoted: value, to: &members)
  }

  public mutating func add(_ key: String, _ value: some FixedWidthInteger) {
    begin(key)
    members += String(value)
  }

  public mutating func add(_ key: String, _ value: Bool) {
    begin(key)
    members += value ? "true" : "false"
  }

  public mutating func add(_ key: String, _ values: [String]) {
    begin(key)
    members += "["
    for (place, value) in values.enumerated() {
      if place > 0 { members += "," }
      Self.append(quoted: value, to: &members)
    }
    members += "]"
  }

  public mutating func addNull(_ key: String) {
    begin(key)
    members += "null"
  }

  private mutating func begin(_ key: String) {
    if !members.isEmpty { members += "," }
    Self.append(quoted: key, to: &members)
    members += ":"
  }

  private static func append(quoted text: String, to line: inout String) {
    line += "\""
    if text.utf8.allSatisfy(isPlain) {
      line += text
    } else {
      for scalar in text.unicodeScalars { append(scalar, to: &line) }
    }
    line += "\""
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    (0x20..<0x7F).contains(byte) && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
  }

  private static func append(_ scalar: Unicode.Scalar, to line: inout String) {
    switch scalar {
    case "\"": line += "\\\""
    case "\\": line += "\\\\"
    case "\n": line += "\\n"
    case "\t": line += "\\t"
    case _ where scalar.isControl: line += escaped(scalar)
    default: line.unicodeScalars.append(scalar)
    }
  }

  /// All control characters are below U+10000, so four digits do.
  private static func escaped(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16)
    return "\\u" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
