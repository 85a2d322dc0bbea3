import QuizModel

/// Names for files made from what people wrote: nothing in one leads to another folder or means
/// something to a system, and no two are the same, whatever the case of their letters.
public struct FileNames: Sendable {
  private var taken: Set<String> = []
  private let fallback: String

  private static let longest = 60
  /// A letter may bear marks without end, and systems count bytes.
  private static let mostBytes = 120
  /// Names of devices on Windows, with any ending.
  private static let devices: Set<String> = [
    "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8",
    "com9", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9",
  ]

  /// - Parameter fallback: for a name without any letter or digit; letters a–z only.
  public init(fallback: String) {
    self.fallback = fallback
  }

  /// Without an ending, in small letters: `groep-7`.
  public static func safe(_ text: String, fallback: String) -> String {
    var name = ""
    for character in text.lowercased()
    where name.count < longest && name.utf8.count + character.utf8.count <= mostBytes {
      if character.isLetter || character.isNumber {
        name.append(character)
      } else if !name.isEmpty, name.last != "-" {
        name.append("-")
      }
    }
    while name.last == "-" { name.removeLast() }
    return name.isEmpty ? fallback : devices.contains(name) ? "\(fallback)-\(name)" : name
  }

  public mutating func name(for text: String) -> String {
    let name = Self.safe(text, fallback: fallback)
    var unique = name
    var number = 1
    while !taken.insert(unique).inserted {
      number += 1
      unique = "\(name)-\(number)"
    }
    return unique
  }
}
