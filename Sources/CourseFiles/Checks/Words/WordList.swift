import QuizModel

/// A word of a text, known by a hash of its letters in lower case.
struct Word: Sendable {
  let hash: UInt32
  /// Where it stands in the text, in bytes.
  let start: UInt32
  let end: UInt32
  let roles: WordRoles
  let isCapitalised: Bool
  /// The mark that ends the sentence after this word: `.`, `?`, `!`, `:` or a new line; else 0.
  var sentenceEnd: UInt8

  /// In bytes.
  var length: Int { Int(end - start) }
  /// Whether it says what a sentence is about, as *klant* does and *de* doesn't.
  var isContent: Bool { !roles.contains(.function) }
}

/// The words of a text: letters and digits, apart from each other by anything else. An apostrophe
/// between letters doesn't part them.
struct WordList: Sendable {
  let text: String
  let words: [Word]

  init(_ text: String, _ vocabulary: Vocabulary) {
    var text = text
    words = text.withUTF8 { WordSplitter.words(of: $0, vocabulary) }
    self.text = text
  }

  /// A word as it's written.
  func text(of word: Word) -> String {
    text(from: word, to: word)
  }

  /// The text from one word up to another, both included.
  func text(from first: Word, to last: Word) -> String {
    let bytes = text.utf8
    let start = bytes.index(bytes.startIndex, offsetBy: Int(first.start))
    let end = bytes.index(bytes.startIndex, offsetBy: Int(last.end))
    return String(text[start..<end])
  }

  func has(_ role: WordRoles) -> Bool {
    words.contains { $0.roles.contains(role) }
  }

  func contains(_ hash: UInt32) -> Bool {
    words.contains { $0.hash == hash }
  }

  /// Whether the words of `other` stand in this text, side by side and in that order.
  func contains(_ other: some RandomAccessCollection<Word>) -> Bool {
    words.contains(sequence: other)
  }

  /// The words that say what the text is about.
  var content: [Word] { words.filter { $0.isContent } }

  /// The words of each sentence, as places in ``words``.
  var sentences: [Range<Int>] {
    var sentences: [Range<Int>] = []
    var start = 0
    for (place, word) in words.enumerated() where word.sentenceEnd != 0 {
      sentences.append(start..<(place + 1))
      start = place + 1
    }
    return start < words.count ? sentences + [start..<words.count] : sentences
  }

  /// The last question of the text, or its last sentence where it holds no question.
  var askingSentence: Range<Int> {
    let last = words.lastIndex { $0.sentenceEnd == UInt8(ascii: "?") } ?? words.count - 1
    guard last >= 0 else { return 0..<0 }
    let start = words[..<last].lastIndex { $0.sentenceEnd != 0 }.map { $0 + 1 } ?? 0
    return start..<(last + 1)
  }
}

extension RandomAccessCollection<Word> {
  /// Whether the words of `other` stand in this row, side by side and in that order.
  func contains(sequence other: some RandomAccessCollection<Word>) -> Bool {
    guard let first = other.first, other.count <= count else { return false }
    let lastStart = index(endIndex, offsetBy: 1 - other.count)
    return self[..<lastStart].indices.contains { start in
      self[start].hash == first.hash && self[start...].starts(with: other) { $0.hash == $1.hash }
    }
  }
}
