import Documents
import Foundation
import QuizModel
import Testing

@Suite struct JSONLineTests {
  static let texts = [
    "", "plain", "\"\\/", "a\u{0}b\u{1}\u{1F}\u{7F}\u{9B}", "\n\r\t\u{8}\u{C}", "é e\u{301} 👍🏽",
    "\u{202E}abc\u{2066}\u{FEFF}\u{200F}", "\u{2028}\u{2029}", "\u{FFFD}\u{10FFFF}",
  ]

  private func line(_ text: String) -> String {
    var line = JSONLine()
    line.add(text, text)
    line.add("list", [text, text])
    line.add("number", Int64.min)
    line.add("flag", false)
    line.addNull("nothing")
    return line.text
  }

  @Test(arguments: texts)
  func ourReaderAndFoundationsReadItBack(text: String) throws {
    let line = line(text)
    let (document, findings) = JSONDocument.read(Array(line.utf8), file: "")
    #expect(findings == [])
    let root = try #require(document).root
    #expect(root[text]?.string?.unicodeScalars.elementsEqual(text.unicodeScalars) == true)
    #expect(root["list"]?.elements.map { $0.string } == [text, text])
    #expect(root["number"]?.numberText == "-9223372036854775808")
    #expect(root["flag"]?.boolean == false)
    #expect(root["nothing"]?.isNull == true)
    // Foundation drops a byte order mark at the start of a text.
    guard !text.contains("\u{FEFF}") else { return }
    let foreign = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
    #expect(foreign?[text] as? String == text)
  }

  @Test(arguments: texts)
  func nothingInItSteersATerminal(text: String) {
    #expect(!line(text).unicodeScalars.contains { $0.isControl || $0 == "\n" })
  }

  @Test func membersKeepTheirOrder() {
    var line = JSONLine()
    #expect(line.text == "{}")
    line.add("b", 1)
    line.add("a", ["x", "y"])
    line.add("c", [])
    #expect(line.text == #"{"b":1,"a":["x","y"],"c":[]}"#)
  }
}
