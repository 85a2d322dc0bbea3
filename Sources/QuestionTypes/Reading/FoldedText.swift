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
    let plain = source.folding(
      options: [.caseInsensitive, .diacriticInsensitive, .widthInsensitive], locale: nil)
    var words = Self.words(of: plain)
    while words.count > 1, let first = words.first, Self.articles.contains(first) {
      words.removeFirst()
    }
    text = words.joined().filter { $0 != "-" }
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
