import QuestionTypes
import Testing

/// ASCII is folded by a way of its own, to the same text.
@Suite struct FoldedASCIITests {
  @Test(arguments: [
    "De Klant", "the the answer", "een", "'t klantje", "klant-waarde", "klant waarde", "A.B. (c)",
    "  ", "!?", "de", "de de", "a1-b2 C3", "t", "an apple", "anapple", "e.g. 4,5%",
    "tab\tnew\nline",
  ])
  func sameAsUnicode(text: String) {
    #expect(FoldedText(text + "é").text == FoldedText(text + "e").text)
    #expect(FoldedText(text + " é").text == FoldedText(text + " e").text)
  }

  /// A plain text folds as it does beside a sign that sends it the long way.
  @Test(arguments: [
    "De Klant", "drie pijlers", "Een op een", "A.B. (c)", "vijf", "a_b", "tab\tnew\nline", "Z9",
  ])
  func sameTheLongWay(text: String) {
    #expect(FoldedText(text + "–").text == FoldedText(text).text)
    #expect(FoldedText(text + " %").text == FoldedText(text).text + "procent")
  }

  @Test func articles() {
    #expect(FoldedText("de een klant").text == "klant")
    #expect(FoldedText("De").text == "de")
    #expect(FoldedText("niet de klant").text == "nietdeklant")
  }
}
