import QuizModel
import Testing

@Suite struct ModelTests {
  @Test func verdictFollowsTheScore() {
    #expect(Verdict(score: .one, remarks: []).outcome == .correct)
    #expect(Verdict(score: .zero, remarks: []).outcome == .wrong)
    #expect(Verdict(score: Rational(parts: 1, of: 6), remarks: []).outcome == .partial)
  }

  @Test func bloomLevelsAreOrderedAsListed() {
    #expect(BloomLevel.allCases.shuffled().sorted() == BloomLevel.allCases)
  }

  @Test func responseOptionsAreInAFixedOrder() {
    #expect(Response.options(["c", "a", "b"]).optionIDs == ["a", "b", "c"])
    #expect(Response.option("x").optionIDs == ["x"])
    #expect([Response.text("a"), .number(.one), .unknown].allSatisfy { $0.optionIDs.isEmpty })
  }

  @Test func findingLine() {
    let finding = Finding(
      place: Finding.Place(file: "h1.json", line: 14, column: 9), severity: .error,
      check: "key-exists", message: Message(nl: "nee", en: "no"))
    #expect(finding.line(in: .dutch) == "h1.json:14:9: error: nee [key-exists]")
    #expect(finding.line(in: .english) == "h1.json:14:9: error: no [key-exists]")
  }

  @Test func placesAreOrderedByFileLineColumn() {
    let places = [("a", 1, 2), ("a", 1, 10), ("a", 2, 1), ("a", 10, 1), ("b", 1, 1)].map {
      Finding.Place(file: $0, line: $1, column: $2)
    }
    #expect(places.reversed().sorted() == places)
  }
}

@Suite struct VisibleTextTests {
  @Test(arguments: [
    ("klant", "klant"), ("a\nb", "a b"), ("\u{1B}[31m", "\u{FFFD}[31m"),
    ("\u{202E}x", "\u{FFFD}x"),
    ("\u{9B}x", "\u{FFFD}x"), ("\u{200F}x", "\u{FFFD}x"), ("\u{7F}", "\u{FFFD}"), ("é€😀", "é€😀"),
    (String(repeating: "a", count: 40), String(repeating: "a", count: 40)),
    (String(repeating: "a", count: 41), String(repeating: "a", count: 39) + "…"),
  ])
  func shownText(text: String, visible: String) {
    #expect(shown(text) == visible)
  }

  @Test func accentsAreCutToo() {
    let text = "e" + String(repeating: "\u{301}", count: 5000)
    #expect(shown(text).unicodeScalars.count == 40)
  }

  @Test(arguments: [
    ("\u{1B}", "U+001B"), ("\n", "U+000A"), ("\u{202E}", "U+202E"), ("😀", "U+1F600"),
  ])
  func code(scalar: String, code: String) throws {
    #expect(try #require(scalar.unicodeScalars.first).code == code)
  }
}
