/// The text of a JSON string whose form has been checked.
enum JSONString {
  static func decoded(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int, hasEscapes: Bool
  ) -> String {
    let inner = UnsafeBufferPointer(rebasing: bytes[start..<end])
    guard hasEscapes else { return String(decoding: inner, as: UTF8.self) }
    return String(unsafeUninitializedCapacity: inner.count) { output in
      unescape(inner, into: output)
    }
  }

  /// Writes the text without its escapes, which is never longer, and gives its length in bytes.
  private static func unescape(
    _ input: UnsafeBufferPointer<UInt8>, into output: UnsafeMutableBufferPointer<UInt8>
  ) -> Int {
    var (read, written) = (0, 0)
    while read < input.count {
      if input[read] == UInt8(ascii: "\\") {
        let scalar = scalar(input, at: &read)
        for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter {
          output[written] = byte
          written += 1
        }
      } else {
        output[written] = input[read]
        read += 1
        written += 1
      }
    }
    return written
  }

  private static func scalar(
    _ input: UnsafeBufferPointer<UInt8>, at place: inout Int
  ) -> Unicode.Scalar {
    let mark = input[place + 1]
    guard mark == UInt8(ascii: "u") else {
      place += 2
      return simple(mark)
    }
    let unit = hexadecimal(input, at: place + 2) ?? 0xFFFD
    place += 6
    guard (0xD800...0xDBFF).contains(unit), let low = hexadecimal(input, at: place + 2) else {
      return Unicode.Scalar(unit) ?? "\u{FFFD}"
    }
    place += 6
    let value = 0x10000 + (UInt32(unit) - 0xD800) << 10 + (UInt32(low) - 0xDC00)
    return Unicode.Scalar(value) ?? "\u{FFFD}"
  }

  private static func simple(_ mark: UInt8) -> Unicode.Scalar {
    switch mark {
    case UInt8(ascii: "b"): "\u{8}"
    case UInt8(ascii: "f"): "\u{C}"
    case UInt8(ascii: "n"): "\n"
    case UInt8(ascii: "r"): "\r"
    case UInt8(ascii: "t"): "\t"
    default: Unicode.Scalar(mark)
    }
  }

  /// The value of four hexadecimal digits; `nil` where there aren't four.
  static func hexadecimal(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> UInt16? {
    guard start + 4 <= bytes.count else { return nil }
    var value: UInt16 = 0
    for byte in bytes[start..<(start + 4)] {
      guard let digit = digit(byte) else { return nil }
      value = value << 4 | digit
    }
    return value
  }

  private static func digit(_ byte: UInt8) -> UInt16? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt16(byte - UInt8(ascii: "0"))
    case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt16(byte - UInt8(ascii: "a") + 10)
    case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt16(byte - UInt8(ascii: "A") + 10)
    default: nil
    }
  }
}
