import QuizModel

/// A text with places marked as `1️⃣`, `2️⃣` …: tests say where a finding must point by putting a
/// mark there.
public struct MarkedText {
  public let text: String
  /// The place of each mark in the text without marks.
  public let places: [Character: Finding.Place]

  public init(_ marked: String, file: String) {
    var text = ""
    var places: [Character: Finding.Place] = [:]
    var (line, column) = (1, 1)
    for character in marked {
      if Self.isMark(character) {
        places[character] = Finding.Place(file: file, line: line, column: column)
        continue
      }
      text.append(character)
      if character == "\n" || character == "\r\n" {
        (line, column) = (line + 1, 1)
      } else {
        column += character.unicodeScalars.count
      }
    }
    self.text = text
    self.places = places
  }

  public static func isMark(_ character: Character) -> Bool {
    marks.contains(character)
  }

  private static let marks: Set<Character> = ["1️⃣", "2️⃣", "3️⃣", "4️⃣", "5️⃣"]
}
