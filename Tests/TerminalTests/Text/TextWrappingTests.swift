import Terminal
import Testing

@Suite("Wrapping")
struct TextWrappingTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let testDescription: String
    var text: String
    var width = 10
    var firstIndent = ""
    var nextIndent = ""
    var rows: [String]

    init(
      _ name: String, _ text: String, width: Int = 10, indents: (String, String) = ("", ""),
      _ rows: [String]
    ) {
      testDescription = name
      self.text = text
      self.width = width
      (firstIndent, nextIndent) = indents
      self.rows = rows
    }
  }

  static let cases = [
    Case("nothing", "", [""]),
    Case("one row", "de klant", ["de klant"]),
    Case("an exact fit", "de klanten", ["de klanten"]),
    Case("one column too many", "de klanten!", ["de", "klanten!"]),
    Case("newlines", "a\n\nb\n", ["a", "", "b", ""]),
    Case("spaces within a row", "a   b", ["a   b"]),
    Case("spaces at a break", "aaaaaaaa   bbb", ["aaaaaaaa", "bbb"]),
    Case("spaces at both ends", "  a  ", ["  a"]),
    Case("spaces only", "   ", [""]),
    Case("a long word", "abcdefghijklm no", ["abcdefghij", "klm no"]),
    Case("a long word later on", "ab cdefghijklmno", ["ab", "cdefghijkl", "mno"]),
    Case("a no-break space", "vijf € 10\u{A0}000", ["vijf €", "10\u{A0}000"]),
    Case("wide characters", "世界世界世界", width: 5, ["世界", "世界", "世界"]),
    Case("a character wider than the row", "a世b", width: 1, ["a", "世", "b"]),
    Case("no width", "ab", width: 0, ["a", "b"]),
    Case("negative width", "ab", width: -5, ["a", "b"]),
    Case(
      "accents stay on their letters", "e\u{301}e\u{301}e\u{301}", width: 2,
      ["e\u{301}e\u{301}", "e\u{301}"]),
    Case("a bullet", "een twee drie", indents: ("- ", "  "), ["- een twee", "  drie"]),
    Case("an indented newline", "a\n\nb", indents: ("- ", "  "), ["- a", "", "  b"]),
    Case("an indent alone", "", indents: ("- ", "  "), ["-"]),
    Case(
      "no room beside the indent", "ab", width: 3, indents: ("1.3.1 ", "      "),
      ["1.3", ".1", "ab"]),
    Case(
      "a style", "\u{1B}[1meen twee drie\u{1B}[22m", width: 8,
      ["\u{1B}[1meen twee", "drie\u{1B}[22m"]),
    Case(
      "a style in a long word", "abc\u{1B}[1mdef\u{1B}[22m", width: 3,
      ["abc\u{1B}[1m", "def\u{1B}[22m"]),
  ]

  @Test("Rows", arguments: cases)
  func rows(_ wrapping: Case) {
    let rows = TextWrapping.wrap(
      wrapping.text, width: wrapping.width, firstIndent: wrapping.firstIndent,
      nextIndent: wrapping.nextIndent)
    #expect(rows == wrapping.rows)
  }
}
