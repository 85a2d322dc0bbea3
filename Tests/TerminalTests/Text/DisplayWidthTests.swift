import Terminal
import Testing

@Suite("Display width")
struct DisplayWidthTests {
  @Test(
    "Columns of a text",
    arguments: [
      ("nothing", "", 0),
      ("ASCII", "klant", 5),
      ("Latin letters", "één", 3),
      ("a combining accent", "e\u{301}e\u{301}n", 3),
      ("CJK", "世界", 4),
      ("half-width katakana", "ｱｲ", 2),
      ("Hangul from three letters", "\u{1112}\u{1161}\u{11AB}", 2),
      ("an emoji", "😀", 2),
      ("an emoji by selector", "❤\u{FE0F}", 2),
      ("the same as text", "❤\u{FE0E}", 1),
      ("a keycap", "1\u{FE0F}\u{20E3}", 2),
      ("a family", "👨‍👩‍👧‍👦", 2),
      ("a skin tone", "👍🏽", 2),
      ("a flag", "🇳🇱", 2),
      ("controls", "a\u{7}\u{1B}\u{7F}\u{85}b", 2),
      ("a line end", "a\r\nb", 2),
      ("a zero-width space", "a\u{200B}b", 2),
      ("a no-break space", "a\u{A0}b", 3),
      ("box drawing and blocks", "█░─", 3),
      ("a style", "\u{1B}[1mvet\u{1B}[22m", 3),
      ("an accent after a style", "\u{1B}[1m\u{301}", 0),
      ("another escape sequence", "\u{1B}[2J", 3),
      ("an unfinished style", "\u{1B}[1;", 3),
    ])
  func columns(name: String, text: String, width: Int) {
    #expect(displayWidth(of: text) == width, "\(name)")
  }

  @Test(
    "A text that is too long ends with …",
    arguments: [
      ("klant", 5, "klant"),
      ("klanten", 5, "klan…"),
      ("世界地図", 5, "世界…"),
      ("世界地図", 4, "世…"),
      ("klanten", 1, "…"),
      ("klanten", 0, ""),
    ])
  func truncation(text: String, width: Int, expected: String) {
    #expect(truncated(text, toWidth: width) == expected)
  }
}
