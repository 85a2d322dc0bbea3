import Foundation
import QuizModel

/// A short answer without what doesn't matter: case, accents, hyphens, spaces, punctuation and an
/// article in front. Two answers are the same when their folded texts are.
///
/// Every word counts, so a negation never equals its opposite.
public struct FoldedText: Hashable, Sendable {
  public let text: String

  /// As split by ``words(of:)``: `’t` and `'n` bear their apostrophe, so that the t of `t toets`
  /// stays, as in `t-toets`.
  private static let articles: Set<Substring> = ["de", "het", "een", "-t", "-n", "the", "a", "an"]

  public init(_ source: String) {
    if let ascii = Self.foldedASCII(source) {
      text = ascii
      return
    }
    let plain = source.folding(
      options: [.caseInsensitive, .diacriticInsensitive, .widthInsensitive], locale: nil)
    var words = Self.words(of: plain)
    while words.count > 1, let first = words.first, Self.articles.contains(first) {
      words.removeFirst()
    }
    text = words.joined().filter { $0 != "-" }
  }

  /// The quick way, for most answers are ASCII: the same without Unicode's tables; `nil` where a
  /// text isn't ASCII or holds an apostrophe, which may belong to an article.
  private static func foldedASCII(_ source: String) -> String? {
    let apostrophe = UInt8(ascii: "'")
    guard source.utf8.allSatisfy({ $0 < 0x80 && $0 != apostrophe }) else { return nil }
    return String(unsafeUninitializedCapacity: source.utf8.count) { output in
      var (length, wordCount, isBetweenWords) = (0, 0, true)
      for byte in source.utf8 {
        let isLetter = (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
        if isLetter || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) {
          if isBetweenWords {
            if wordCount == 1, isArticle(output[..<length]) { (length, wordCount) = (0, 0) }
            wordCount += 1
            isBetweenWords = false
          }
          output[length] = byte | 0x20
          length += 1
        } else if byte != UInt8(ascii: "-") {
          isBetweenWords = true
        }
      }
      return length
    }
  }

  private static func isArticle(_ letters: Slice<UnsafeMutableBufferPointer<UInt8>>) -> Bool {
    letters.count <= 3 && articles.contains(Substring(decoding: letters, as: UTF8.self))
  }

  /// Letters and digits, split at white space; a hyphen joins or parts words alike, because the
  /// words are put together in the end.
  private static func words(of text: String) -> [Substring] {
    let kept = text.unicodeScalars.map { scalar -> Character in
      if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
        return Character(scalar)
      }
      if scalar.properties.isWhitespace { return " " }
      return scalar == "-" || scalar == "'" || scalar == "’" ? "-" : " "
    }
    return String(kept).split(separator: " ").filter { $0.contains { $0 != "-" } }
  }

  public var isEmpty: Bool { text.isEmpty }
}
