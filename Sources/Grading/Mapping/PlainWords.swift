import Foundation

/// A text as it's compared with another: words without capitals, accents, marks and markup.
///
/// `1. Het  gebouw is <b>mooi</b>.` and `Het gebouw is mooi` have the same words but for the number.
struct PlainWords: Hashable {
  let words: [String]

  var isEmpty: Bool { words.isEmpty }

  init(_ text: some StringProtocol) {
    let bare = String(text.prefix(Self.limit)).replacing(/<[^<>]*>|&[a-z]+;|&#[0-9]+;/, with: " ")
    words = bare.folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil)
      .split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  private init(words: [String]) {
    self.words = words
  }

  /// Characters of a text that are looked at: far more than a question has.
  static let limit = 2000

  /// Without the number of the question in front: `3.`, `V3`, `Q3`.
  var withoutNumber: PlainWords {
    guard words.count > 1, words[0].wholeMatch(of: /[a-z]?[0-9]{1,3}/) != nil else { return self }
    return PlainWords(words: Array(words.dropFirst()))
  }

  /// Without the number that Microsoft Forms puts behind a question that's there already.
  var withoutLastNumber: PlainWords {
    guard words.count > 2, words.last?.wholeMatch(of: /[0-9]{1,2}/) != nil else { return self }
    return PlainWords(words: words.dropLast())
  }

  /// How alike two texts are, from 0 to 1: the share of groups of three letters that they have in
  /// common (Dice 1945), spaces counted as letters. A word that's replaced costs little, words in
  /// another order too.
  static func likeness(_ left: Trigrams, _ right: Trigrams) -> Double {
    let total = left.count + right.count
    guard total > 0 else { return 0 }
    let (few, many) = left.counts.count < right.counts.count ? (left, right) : (right, left)
    let common = few.counts.reduce(0) { sum, group in
      sum + min(group.value, many.counts[group.key] ?? 0)
    }
    return 2 * Double(common) / Double(total)
  }

  /// The groups of three letters in a text.
  struct Trigrams {
    fileprivate var counts: [[UInt8]: Int] = [:]
    fileprivate var count = 0

    init(_ text: PlainWords) {
      let bytes = Array(" \(text.words.joined(separator: " ")) ".utf8)
      guard bytes.count >= 3 else { return }
      for start in 0...(bytes.count - 3) {
        counts[Array(bytes[start..<start + 3]), default: 0] += 1
        count += 1
      }
    }
  }
}
