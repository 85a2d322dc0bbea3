import Foundation
import QuizModel

/// A short answer without what doesn't matter: case, accents, ligatures, hyphens, spaces,
/// punctuation, a Dutch article in front, and whether a number is in digits or in words. Two answers
/// are the same when their folded texts are.
///
/// Every other word counts, so a negation never equals its opposite.
public struct FoldedText: Hashable, Sendable {
  public let text: String
  /// The words as typed, folded, with numbers in digits; a hyphen parts none.
  let words: [String]

  public static func == (left: FoldedText, right: FoldedText) -> Bool { left.text == right.text }
  public func hash(into hasher: inout Hasher) { hasher.combine(text) }

  /// `’t` and `'n` bear their apostrophe, so that the t of `t toets` stays, as in `t-toets`.
  private static let articles: Set<String> = ["de", "het", "een", "-t", "-n"]

  public init(_ source: String) {
    var words = Self.plainWords(source) ?? Self.split(Self.unaccented(source))
    while words.count > 1, Self.articles.contains(words[0]), !Self.isPhrase(words) {
      words.removeFirst()
    }
    self.words = words.map { word in
      NumberWords.digits[word] ?? (word.contains("-") ? word.replacing("-", with: "") : word)
    }
    text = self.words.joined()
  }

  /// The quick way, for most answers are plain: the same words without Unicode's tables; `nil`
  /// where a text isn't ASCII or holds a sign that joins words or stands for one.
  private static func plainWords(_ source: String) -> [String]? {
    var words: [String] = []
    var word: [UInt8] = []
    for byte in source.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
        word.append(byte)
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): word.append(byte | 0x20)
      case UInt8(ascii: "-"), UInt8(ascii: "'"), UInt8(ascii: "%"), 0x80...: return nil
      default:
        if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
        word.removeAll(keepingCapacity: true)
      }
    }
    if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
    return words
  }

  /// `een op een` and `een voor een` start with no article.
  private static func isPhrase(_ words: [String]) -> Bool {
    words.count > 2 && words[0] == "een" && words[2] == "een"
  }

  /// A ligature becomes its letters; a sign such as `½` or `²` stays apart from the digits 12 and 2.
  private static func unaccented(_ source: String) -> String {
    let letters = source.unicodeScalars.reduce(into: "") { text, scalar in
      if scalar.value > 0x7F, scalar.properties.isAlphabetic, scalar.properties.numericType == nil {
        text += String(scalar).decomposedStringWithCompatibilityMapping
      } else {
        text.unicodeScalars.append(scalar)
      }
    }
    return letters.folding(
      options: [.caseInsensitive, .diacriticInsensitive, .widthInsensitive], locale: nil)
  }

  /// Letters and digits, split at white space and signs; a hyphen or an apostrophe joins, because
  /// the words are put together in the end.
  private static func split(_ text: String) -> [String] {
    var words: [String] = []
    var word = ""
    for scalar in text.unicodeScalars {
      if isKept(scalar) {
        word.unicodeScalars.append(scalar)
      } else if joiners.contains(scalar) {
        word.append("-")
      } else {
        if word.contains(where: { $0 != "-" }) { words.append(word) }
        word = signs[scalar] ?? ""
        if !word.isEmpty { words.append(word) }
        word = ""
      }
    }
    if word.contains(where: { $0 != "-" }) { words.append(word) }
    return words
  }

  private static let joiners: Set<Unicode.Scalar> = ["-", "'", "’", "‘", "\u{2010}", "\u{2011}"]
  private static let signs: [Unicode.Scalar: String] = ["%": "procent", "€": "euro"]

  private static func isKept(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII {
      return ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar)
    }
    return scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }

  public var isEmpty: Bool { text.isEmpty }
}

/// Dutch number words up to a hundred, as digits.
enum NumberWords {
  static let digits: [String: String] = {
    let small = [
      "nul", "-een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien",
      "elf", "twaalf", "dertien", "veertien", "vijftien", "zestien", "zeventien", "achttien",
      "negentien",
    ]
    let tens = [
      "twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig",
    ]
    var digits: [String: String] = ["honderd": "100", "duizend": "1000"]
    for (number, word) in small.enumerated() { digits[word] = "\(number)" }
    for (ten, word) in tens.enumerated() {
      digits[word] = "\((ten + 2) * 10)"
      for unit in 1...9 {
        let lead = unit == 1 ? "een" : small[unit]
        digits["\(lead)en\(word)"] = "\((ten + 2) * 10 + unit)"
      }
    }
    return digits
  }()

  /// The other way round.
  static let words = Dictionary(digits.map { ($1, $0) }) { min($0, $1) }
}
