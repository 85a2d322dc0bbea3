import Testing

@testable import Terminal

@Suite("Completion")
struct CompleterTests {
  @Test(
    "What takes the word's place",
    arguments: [
      ("the only candidate", "l", ["lees"], "lees"),
      ("the only one, another word", "kla", ["1.3.1"], "1.3.1"),
      ("the common beginning", "1", ["1.3.1", "1.3.2"], "1.3."),
      ("nothing in common", "", ["a", "b"], ""),
      ("never less than was typed", "Kl", ["klant", "klacht"], "Kl"),
      ("whole characters", "", ["e\u{301}", "e"], ""),
      ("no candidate", "x", [], "x"),
    ])
  func replacement(name: String, word: String, texts: [String], expected: String) {
    #expect(Completer.replacement(for: word, among: texts) == expected, "\(name)")
  }

  @Test("The list: notes under one another, within the width, without control characters")
  func rows() {
    let candidates = [
      Completion("1.3.1", note: "Klantenmatrix"), Completion("2"),
      Completion("a\u{1B}b", note: "twee\nrijen"),
    ]
    #expect(
      Completer.rows(of: candidates, width: 14) == ["1.3.1  Klante…", "2", "a␛b    twee r…"])
  }

  @Test("A long list is counted out")
  func longList() {
    let candidates = (0..<250).map { Completion("\($0)") }
    let rows = Completer.rows(of: candidates, width: 20)
    #expect(rows.count == Completer.maximumRowCount + 1)
    #expect(rows.last == "… +150")
  }

  @Test("A context knows its word, broken bytes or not")
  func context() {
    let context = CompletionContext(
      bytes: [0xFF] + Array(" kla nten".utf8), wordStart: 2, cursor: 5)
    #expect(context.line == "\u{FFFD} kla nten")
    #expect(context.word == "kla")
    #expect(context.precedingText == "\u{FFFD} ")
    #expect(context.line[context.cursor...] == " nten")
  }
}
