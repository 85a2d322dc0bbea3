import Terminal
import TestSupport
import Testing

/// Random texts from pieces that are known to be awkward.
private struct AwkwardTexts {
  private static let pieces: [String] = [
    "a", "klant", " ", "  ", "\n", "\r\n", "\t", "\r", "é", "e\u{301}", "\u{301}", "世", "界面",
    "😀", "👨‍👩‍👧‍👦", "\u{200D}", "\u{FE0F}", "🇳", "🇳🇱", "👍🏽", "\u{A0}", "\u{AD}", "\u{200B}",
    "\u{1B}", "\u{1B}[1m", "\u{1B}[", "m", ";", "\u{1B}]0;", "\0", "\u{7F}", "\u{85}", "\u{9B}",
    "\u{202E}", "\u{2066}", "\u{2028}", "\u{FFFD}", "\u{10FFFF}", "\u{E000}", "\u{378}",
    "\u{1112}", "\u{1161}", "क्ष", "\u{E0061}", String(repeating: "lang", count: 9),
  ]

  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> String {
    (0..<Int(random() % 24)).map { _ in Self.pieces[Int(random() % UInt64(Self.pieces.count))] }
      .joined()
  }

  mutating func number(below bound: Int) -> Int {
    Int(random() % UInt64(bound))
  }

  /// SplitMix64 (Steele, Lea and Flood 2014).
  private mutating func random() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

@Suite("Random texts")
struct TextFuzzTests {
  static let count = Mutator.count

  @Test("Sanitised text steers nothing and stays as it is when sanitised again")
  func sanitizing() {
    var texts = AwkwardTexts(seed: 1)
    for _ in 0..<Self.count {
      let text = texts.next()
      let clean = text.sanitized
      let left = clean.unicodeScalars.first {
        $0 != "\n" && $0.properties.generalCategory == .control
          || (0x202A...0x202E).contains($0.value) || (0x2066...0x2069).contains($0.value)
      }
      guard left == nil, Array(clean.sanitized.utf8) == Array(clean.utf8) else {
        Issue.record("\(text.debugDescription) became \(clean.debugDescription)")
        return
      }
    }
  }

  @Test("No width is negative, and parts of a sanitised text take no fewer columns than the whole")
  func width() {
    var texts = AwkwardTexts(seed: 2)
    for _ in 0..<Self.count {
      let text = texts.next()
      let width = displayWidth(of: text)
      let clean = text.sanitized
      let parts = clean.reduce(0) { $0 + displayWidth(of: $1) }
      guard width >= 0, displayWidth(of: clean) == parts else {
        Issue.record("\(text.debugDescription) takes \(width)")
        return
      }
    }
  }

  @Test("No row is wider than the width, unless one character is, and nothing is lost")
  func wrapping() {
    var texts = AwkwardTexts(seed: 3)
    for round in 0..<Self.count {
      // Every other text as it would be printed, the rest with whatever it holds.
      let text = round.isMultiple(of: 2) ? texts.next() : texts.next().sanitized
      let width = texts.number(below: 41) - 1
      let indent = String(repeating: " ", count: texts.number(below: 4))
      let rows = TextWrapping.wrap(text, width: width, firstIndent: indent, nextIndent: indent)
      guard rows.allSatisfy({ Self.fits($0, width: max(width, 1)) }) else {
        Issue.record("\(text.debugDescription) at \(width) is too wide: \(rows)")
        return
      }
      guard Self.visible(rows.joined()) == Self.visible(text) else {
        Issue.record("\(text.debugDescription) at \(width) lost something: \(rows)")
        return
      }
    }
  }

  private static func fits(_ row: String, width: Int) -> Bool {
    if displayWidth(of: row) <= width { return true }
    let text = row.replacing(/\u{1B}\[[0-9;]*m/, with: "")
    return text.count { $0 != " " && displayWidth(of: $0) > 0 } == 1
  }

  private static func visible(_ text: String) -> [Unicode.Scalar] {
    text.unicodeScalars.filter { $0 != " " && $0 != "\n" }
  }
}
