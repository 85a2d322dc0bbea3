import Documents
import QuizModel

/// A blank stands at the end of its sentence, so that all that's needed is read before it (Haladyna
/// & Downing 1989).
///
/// A blank is two or more underscores, or `…` with a space before it.
enum BlankPosition: QuestionCheck {
  static let name = "blank-position"

  static func findings(in checked: CheckedQuestion) -> [Finding] {
    guard hasBlankInside(checked.prompt.text) else { return [] }
    return [
      checked.finding(
        Self.self, .warning, at: ["prompt"],
        Message(
          nl: "de open plek staat midden in de zin; zet haar achteraan of maak er een vraag van",
          en: "the blank stands in mid-sentence; put it at the end or make it a question"))
    ]
  }

  private static func hasBlankInside(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      var place = 0
      while place < bytes.count {
        let length = blankLength(in: bytes, at: place)
        if length > 0, wordFollows(bytes[(place + length)...]) { return true }
        place += max(length, 1)
      }
      return false
    }
  }

  private static func blankLength(in bytes: UnsafeBufferPointer<UInt8>, at place: Int) -> Int {
    if bytes[place] == UInt8(ascii: "_") {
      let length = bytes[place...].prefix { $0 == UInt8(ascii: "_") }.count
      return length > 1 ? length : 0
    }
    let isSpaced = place == 0 || bytes[place - 1] == UInt8(ascii: " ")
    let isEllipsis = bytes[place] == 0xE2 && bytes[place...].starts(with: [0xE2, 0x80, 0xA6])
    return isSpaced && isEllipsis ? 3 : 0
  }

  /// Whether the sentence goes on after a space: a capital starts another.
  private static func wordFollows(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    guard bytes.first == UInt8(ascii: " "), let next = bytes.dropFirst().first else {
      return false
    }
    let isCapital = (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(next)
    return WordSplitter.isASCIILetter(next) && !isCapital || next >= 0xC3 && next < 0xE2
  }
}
