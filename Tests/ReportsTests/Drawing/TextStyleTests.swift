import Testing

@testable import Reports

struct TextStyleTests {
  private let style = TextStyle.label

  @Test(arguments: ["", "kort", "Een naam die niet in het vak past", "株式会社ヤマダ電機", "👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧"])
  func shortensToTheRoom(text: String) {
    for room in [20.0, 60, 120] {
      let fitted = style.fitted(text, to: room)
      #expect(style.width(of: fitted) <= room)
      #expect(fitted == text || fitted.hasSuffix("…"))
    }
  }

  @Test func breaksAtSpaces() {
    let text = "Concentreer je hier eerst op"
    let lines = style.lines(text, room: 80, atMost: 5)
    #expect(lines.count > 1)
    #expect(lines.joined(separator: " ") == text)
    #expect(lines.allSatisfy { style.width(of: $0) <= 80 })
    let cut = style.lines(text, room: 80, atMost: 2)
    #expect(cut.count == 2)
    #expect(cut[0] == lines[0])
    #expect(cut[1].hasSuffix("…"))
    #expect(style.lines("", room: 80, atMost: 3).isEmpty)
  }

  @Test func marksOnALetterAreBounded() {
    let piled = "a" + String(repeating: "\u{301}", count: 10_000)
    #expect(style.fitted(piled, to: 100).unicodeScalars.count <= 8)
  }

  @Test func aLineIsOneLine() {
    #expect(style.fitted("boven\r\nonder\tnaast", to: 300) == "boven onder naast")
  }
}
