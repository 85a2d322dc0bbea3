extension String {
  /// Spaces in place of a tab: a terminal's own tab stops would spoil wrapping.
  private static let tabReplacement = "    "

  /// This text with nothing in it that could steer a terminal, for text from courses and people.
  ///
  /// Control characters become visible stand-ins (`␛` for ESC), C1 controls and the signs that
  /// turn the writing direction U+FFFD, a tab four spaces. Newlines stay, and CR LF becomes one.
  public var sanitized: String {
    guard utf8.contains(where: isSuspect) else { return self }
    var result = ""
    var scalars = unicodeScalars.makeIterator()
    var next = scalars.next()
    while let scalar = next {
      next = scalars.next()
      if scalar == "\r" && next == "\n" { continue }
      Self.appendPrintable(scalar, to: &result)
    }
    return result
  }

  private static func appendPrintable(_ scalar: Unicode.Scalar, to result: inout String) {
    switch scalar.value {
    case 0x09: result += tabReplacement
    case 0x0A: result.unicodeScalars.append(scalar)
    case 0x00...0x1F: result.unicodeScalars.append(controlPicture(of: scalar))
    case 0x7F: result.unicodeScalars.append("\u{2421}")
    case 0x80...0x9F, 0x061C, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF:
      result.unicodeScalars.append("\u{FFFD}")
    default: result.unicodeScalars.append(scalar)
    }
  }

  /// Unicode draws the control characters 0…31 at U+2400…U+241F.
  private static func controlPicture(of control: Unicode.Scalar) -> Unicode.Scalar {
    Unicode.Scalar(0x2400 + control.value) ?? "\u{FFFD}"
  }
}

/// Whether a byte may belong to something to replace: controls, and the lead bytes of C1 (C2), of
/// the direction signs (D8, E2) and of the byte order mark (EF).
private func isSuspect(_ byte: UInt8) -> Bool {
  (byte < 0x20 && byte != 0x0A) || byte == 0x7F || byte == 0xC2 || byte == 0xE2
    || byte == 0xD8 || byte == 0xEF
}
