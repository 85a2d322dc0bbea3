import QuizModel

/// Letters that stand for options as shown.
public struct LetterReading {
  private let shown: [OptionID]

  public init(_ shown: [OptionID]) {
    self.shown = shown
  }

  /// The letter of the option at a place, from 0: a, b, c…
  public static func letter(_ place: Int) -> String {
    String(Unicode.Scalar(UInt8(ascii: "a") + UInt8(clamping: min(max(place, 0), 25))))
  }

  public var letters: [String] { shown.indices.map(Self.letter) }

  func one(_ text: String) throws(Unreadable) -> OptionID {
    let ids = try options(text)
    guard ids.count == 1 else { throw .oneOptionAsked(read: text, letters: letters) }
    return ids[0]
  }

  func several(_ text: String, count: Int?) throws(Unreadable) -> Set<OptionID> {
    let ids = Set(try options(text))
    if let count, ids.count != count {
      throw .otherCountAsked(read: ids.count, asked: count, letters: letters)
    }
    return ids
  }

  /// Each letter once, in the order meant.
  func order(_ text: String) throws(Unreadable) -> [OptionID] {
    let ids = try options(text)
    let twice = shown.filter { id in ids.count { $0 == id } > 1 }
    guard twice.isEmpty else { throw .usedTwice(letters(of: twice)) }
    guard ids.count == shown.count else {
      throw .leftOut(letters(of: shown.filter { !ids.contains($0) }))
    }
    return ids
  }

  private func letters(of ids: [OptionID]) -> [String] {
    ids.compactMap { id in shown.firstIndex(of: id).map(Self.letter) }
  }

  private static let joiners: Set<String> = ["en", "and", "&", "+"]

  /// Letters with spaces, commas or "en" between, or written together: `a c`, `a,c`, `ac`, `A)`.
  private func options(_ text: String) throws(Unreadable) -> [OptionID] {
    let words = text.lowercased()
      .split { $0.isWhitespace || ",;/".contains($0) }
      .map(String.init)
      .filter { !Self.joiners.contains($0) }
    guard !words.isEmpty else { throw .notALetter(read: text, letters: letters) }
    var ids: [OptionID] = []
    for word in words {
      ids += try option(word)
    }
    return ids
  }

  private func option(_ word: String) throws(Unreadable) -> [OptionID] {
    let bare = word.hasSuffix(")") || word.hasSuffix(".") ? String(word.dropLast()) : word
    let letters = bare.utf8.map { Int($0) - Int(UInt8(ascii: "a")) }
    guard !letters.isEmpty, letters.allSatisfy({ (0..<26).contains($0) }) else {
      throw .notALetter(read: word, letters: self.letters)
    }
    guard letters.allSatisfy({ $0 < shown.count }) else {
      throw letters.count == 1
        ? .noSuchOption(read: bare, letters: self.letters)
        : .notALetter(read: word, letters: self.letters)
    }
    guard Set(letters).count == letters.count else {
      throw .notALetter(read: word, letters: self.letters)
    }
    return letters.map { shown[$0] }
  }
}
