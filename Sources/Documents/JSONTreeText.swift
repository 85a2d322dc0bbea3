import QuizModel

/// Writes a ``JSONTree`` as text: indented by two spaces, keys in the order of their letters, the
/// same for the same value always.
extension JSONTree {
  public var text: String {
    var bytes: [UInt8] = []
    write(to: &bytes, indent: "\n")
    return String(decoding: bytes, as: UTF8.self)
  }

  /// `indent` is the new line that the value's own begin with.
  private func write(to text: inout [UInt8], indent: String) {
    switch self {
    case .null: text += "null".utf8
    case .boolean(let value): text += (value ? "true" : "false").utf8
    case .integer(let value): text += value.description.utf8
    case .number(let value): text += Self.description(of: value).utf8
    case .string(let value): Self.write(value, to: &text)
    case .array(let values):
      guard !values.isEmpty else {
        text += "[]".utf8
        return
      }
      let inner = indent + "  "
      text.append(UInt8(ascii: "["))
      for (place, value) in values.enumerated() {
        if place > 0 { text.append(UInt8(ascii: ",")) }
        text += inner.utf8
        value.write(to: &text, indent: inner)
      }
      text += indent.utf8
      text.append(UInt8(ascii: "]"))
    case .object(let members):
      guard !members.isEmpty else {
        text += "{}".utf8
        return
      }
      let inner = indent + "  "
      text.append(UInt8(ascii: "{"))
      for (place, member) in members.sorted(by: { $0.key < $1.key }).enumerated() {
        if place > 0 { text.append(UInt8(ascii: ",")) }
        text += inner.utf8
        Self.write(member.key, to: &text)
        text += ": ".utf8
        member.value.write(to: &text, indent: inner)
      }
      text += indent.utf8
      text.append(UInt8(ascii: "}"))
    }
  }

  /// The shortest digits that give the same number again; whole numbers without a fraction. JSON has
  /// no infinity, and what is no number is none.
  private static func description(of value: Double) -> String {
    guard value.isFinite else { return "null" }
    if value == value.rounded(), value.magnitude < 1e15 { return "\(Int(value))" }
    return "\(value)"
  }

  private static func write(_ value: String, to text: inout [UInt8]) {
    // What steers a terminal is beyond ASCII too, and may come from a stranger's file.
    if value.utf8.contains(where: { $0 >= 0x7F }), value.unicodeScalars.contains(where: \.isControl)
    {
      text += JSONText.quoted(value).utf8
      return
    }
    text.append(UInt8(ascii: "\""))
    for byte in value.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"):
        text.append(UInt8(ascii: "\\"))
        text.append(byte)
      case 0x0A: text += "\\n".utf8
      case 0x0D: text += "\\r".utf8
      case 0x09: text += "\\t".utf8
      case 0..<0x20: text += "\\u00\(byte < 16 ? "0" : "")\(String(byte, radix: 16))".utf8
      default: text.append(byte)
      }
    }
    text.append(UInt8(ascii: "\""))
  }
}
