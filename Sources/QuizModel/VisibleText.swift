/// A text from a file or a learner, short enough for a message, on one line and without control
/// characters.
///
/// - Parameter limit: how many characters fit; what's longer ends in `…`.
public func shown(_ text: String, atMost limit: Int) -> String {
  let visible = text.unicodeScalars.prefix(limit + 1).map { scalar -> Character in
    if scalar == "\n" { return " " }
    return scalar.isControl ? "\u{FFFD}" : Character(scalar)
  }
  return visible.count > limit ? String(visible.prefix(limit - 1)) + "…" : String(visible)
}

/// The same in at most 40 characters.
public func shown(_ text: String) -> String { shown(text, atMost: 40) }

extension Unicode.Scalar {
  /// What a terminal could take for a command, or what reorders the text around it; new line
  /// apart, which texts may hold.
  public var isControl: Bool {
    switch value {
    case 0x0A: false
    case 0..<0x20, 0x7F..<0xA0, 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069,
      0xFEFF:
      true
    default: false
    }
  }

  /// `U+001B`
  public var code: String {
    let digits = String(value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
