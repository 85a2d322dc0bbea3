import QuizModel

/// A size and weight of text in drawings, with what it takes at most in the usual sans-serif fonts.
///
/// What reads a drawing chooses the font, so widths are bounds: those of DejaVu Sans, which with
/// Verdana is the widest of the fonts that systems ship.
struct TextStyle: Equatable, Sendable {
  let size: Double
  var isBold = false

  static let heading = TextStyle(size: 14, isBold: true)
  static let name = TextStyle(size: 12, isBold: true)
  static let label = TextStyle(size: 12)
  static let small = TextStyle(size: 11)

  var ascent: Double { size * 0.95 }
  var descent: Double { size * 0.25 }
  var lineHeight: Double { (size * 1.35).rounded() }

  func width(of text: String) -> Double {
    text.unicodeScalars.reduce(0) { $0 + Self.width(of: $1) } * size * (isBold ? 1.13 : 1)
  }

  /// The start of the text that fits, with `…` where some is left off.
  func fitted(_ text: String, to room: Double) -> String {
    let line = Self.oneLine(text)
    if width(of: line) <= room { return line }
    var left = room - width(of: "…")
    var fitted = ""
    for character in line {
      left -= width(of: String(character))
      if left < 0 { break }
      fitted.append(character)
    }
    while fitted.last?.isWhitespace == true { fitted.removeLast() }
    return fitted + "…"
  }

  /// The text in lines that fit, broken at spaces; the last holds `…` where more than `count` would
  /// be needed.
  func lines(_ text: String, room: Double, atMost count: Int) -> [String] {
    var lines: [String] = []
    var words = Self.oneLine(text).split(separator: " ")[...]
    while let word = words.popFirst() {
      guard lines.count < count - 1 else {
        lines.append(fitted(([word] + words).joined(separator: " "), to: room))
        break
      }
      var line = String(word)
      while let next = words.first, width(of: line + " " + next) <= room {
        line += " " + next
        words.removeFirst()
      }
      lines.append(fitted(line, to: room))
    }
    return lines
  }

  /// More of a text than this is never drawn.
  private static let maximumCharacters = 300

  /// On one line, without more marks on a letter than any language has.
  private static func oneLine(_ text: String) -> String {
    String(
      text.prefix(maximumCharacters).map { character in
        if character.isWhitespace { return " " }
        guard character.unicodeScalars.count > 8 else { return character }
        var start = String.UnicodeScalarView()
        start.append(contentsOf: character.unicodeScalars.prefix(8))
        return String(start).first ?? character
      })
  }
}

extension TextStyle {
  /// In ems, from the space to the tilde.
  private static let asciiWidths: [Double] = [
    0.318, 0.401, 0.460, 0.838, 0.637, 0.951, 0.780, 0.275, 0.391, 0.391, 0.500, 0.838, 0.318,
    0.361, 0.318, 0.337, 0.637, 0.637, 0.637, 0.637, 0.637, 0.637, 0.637, 0.637, 0.637, 0.637,
    0.337, 0.337, 0.838, 0.838, 0.838, 0.531, 1.000, 0.685, 0.687, 0.699, 0.771, 0.633, 0.576,
    0.776, 0.752, 0.295, 0.295, 0.656, 0.558, 0.863, 0.749, 0.788, 0.604, 0.788, 0.695, 0.636,
    0.612, 0.732, 0.685, 0.989, 0.686, 0.612, 0.686, 0.391, 0.337, 0.391, 0.838, 0.500, 0.500,
    0.613, 0.636, 0.550, 0.636, 0.616, 0.353, 0.636, 0.634, 0.278, 0.278, 0.580, 0.278, 0.975,
    0.634, 0.612, 0.636, 0.636, 0.412, 0.521, 0.393, 0.634, 0.592, 0.818, 0.592, 0.592, 0.525,
    0.637, 0.337, 0.637, 0.838,
  ]

  private static func width(of scalar: Unicode.Scalar) -> Double {
    switch scalar.value {
    case 0x20...0x7E: return asciiWidths[Int(scalar.value) - 0x20]
    case 0xA0, 0xB7: return 0.318
    case 0xA1..<0x0250: return scalar.properties.isUppercase ? 0.8 : 0.66
    case 0x2013, 0x2018...0x201E: return 0.52
    case 0x1100..<0x1200, 0x2E80..<0xD800, 0xF900..<0xFB00, 0xFF00..<0xFFE7: return 1.05
    case 0x10000...: return isMark(scalar) ? 0 : 1.4
    default: return isMark(scalar) ? 0 : 1
    }
  }

  /// Stands on another letter, or isn't seen at all.
  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark: true
    case .format: !scalar.isControl
    default: false
    }
  }
}
