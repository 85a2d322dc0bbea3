import Foundation
import QuizModel

/// The words of a text as copies are looked for: in lower case, without accents, apostrophes and
/// hyphens, so that neither spelling nor layout hides one.
struct ComparedWords {
  let words: [String]

  /// With `joinsLines`, a word that a hyphen parts at the end of a line is one word. In a printed
  /// text that's nearly always so, but *klant-* may also end a line for itself.
  init(_ text: String, joinsLines: Bool = true) {
    // The compatibility form takes ligatures apart too, which printed texts have.
    let scalars = Array(text.lowercased().decomposedStringWithCompatibilityMapping.unicodeScalars)
    var words: [String] = []
    var word = String.UnicodeScalarView()
    var place = 0
    while place < scalars.count {
      let scalar = scalars[place]
      if Self.isLetter(scalar) {
        word.append(scalar)
      } else if !word.isEmpty, let next = Self.continuation(scalars, after: place, joinsLines) {
        place = next
        continue
      } else if !word.isEmpty {
        words.append(String(word))
        word.removeAll()
      }
      place += 1
    }
    self.words = word.isEmpty ? words : words + [String(word)]
  }

  /// Where the word goes on after an accent, an apostrophe or a hyphen; `nil` where it ends.
  private static func continuation(
    _ scalars: [Unicode.Scalar], after place: Int, _ joinsLines: Bool
  ) -> Int? {
    let scalar = scalars[place]
    if scalar.properties.generalCategory == .nonspacingMark { return place + 1 }
    guard joints.contains(scalar) else { return nil }
    var next = place + 1
    while joinsLines, next < scalars.count, scalars[next].properties.isWhitespace { next += 1 }
    let gap = scalars[(place + 1)..<next]
    guard next < scalars.count, isLetter(scalars[next]),
      gap.isEmpty || hyphens.contains(scalar) && gap.contains("\n")
    else { return nil }
    return next
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }

  private static let hyphens: Set<Unicode.Scalar> = ["-", "\u{AD}", "\u{2010}", "\u{2011}"]
  private static let joints = hyphens.union(["'", "\u{2018}", "\u{2019}"])
}

/// Rows of seven words, as 64-bit hashes: enough to recognise a copy and too little to read the
/// text that they were made from.
enum WordRuns {
  static let length = 7

  /// The hash of each run, in order: the first is that of words 0 to 6.
  static func hashes(of words: [String]) -> [UInt64] {
    guard words.count >= length else { return [] }
    return (0...(words.count - length)).map { start in
      var hash = StableHash()
      for word in words[start..<(start + length)] {
        hash.combine(word.utf8)
        hash.combine(UInt8(ascii: " "))
      }
      return hash.value
    }
  }
}
