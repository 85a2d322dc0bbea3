import Terminal
import Testing

@Suite("Sanitising")
struct SanitizingTests {
  @Test(
    "What could steer a terminal becomes visible",
    arguments: [
      ("plain text", "Élan 世界 😀", "Élan 世界 😀"),
      ("newlines", "a\nb\n", "a\nb\n"),
      ("CR LF", "a\r\nb", "a\nb"),
      ("a lone CR", "a\rb", "a␍b"),
      ("a tab", "a\tb", "a    b"),
      ("a colour", "\u{1B}[31mrood", "␛[31mrood"),
      ("a window title", "\u{1B}]0;x\u{7}", "␛]0;x␇"),
      ("NUL and backspace", "a\0b\u{8}", "a␀b␈"),
      ("DEL", "a\u{7F}", "a␡"),
      ("C1", "a\u{9B}31m", "a\u{FFFD}31m"),
      ("direction signs", "a\u{202E}b\u{2066}c\u{2069}", "a\u{FFFD}b\u{FFFD}c\u{FFFD}"),
      ("direction marks", "a\u{200E}\u{061C}\u{2029}\u{FEFF}", "a\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}"),
      (
        "neighbours of C1 and of direction signs", "\u{A0}é\u{202F}\u{2065}\u{206A}",
        "\u{A0}é\u{202F}\u{2065}\u{206A}"
      ),
    ])
  func sanitized(name: String, text: String, expected: String) {
    // By scalars: equality of strings takes some different ones for equal.
    #expect(Array(text.sanitized.unicodeScalars) == Array(expected.unicodeScalars), "\(name)")
  }
}
