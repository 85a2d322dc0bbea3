/// One candidate that Tab offers.
public struct Completion: Equatable, Sendable {
  /// What takes the word's place.
  public var text: String

  /// Shown beside it in the list, for example a section's title.
  public var note: String?

  public init(_ text: String, note: String? = nil) {
    self.text = text
    self.note = note
  }
}

/// The line at the moment Tab was pressed. Words are parted by spaces only.
public struct CompletionContext: Equatable, Sendable {
  /// The whole line, also what stands after the cursor.
  public let line: String

  /// Where the word before the cursor begins; equal to `cursor` after a space.
  public let wordStart: String.Index

  public let cursor: String.Index

  /// The part of the word that was typed.
  public var word: Substring { line[wordStart..<cursor] }

  /// What stands before the word.
  public var precedingText: Substring { line[..<wordStart] }

  public init(precedingText: String, word: String, followingText: String = "") {
    line = precedingText + word + followingText
    wordStart = line.utf8.index(line.startIndex, offsetBy: precedingText.utf8.count)
    cursor = line.utf8.index(wordStart, offsetBy: word.utf8.count)
  }
}

extension CompletionContext {
  /// From readline's byte offsets. Each part is repaired on its own, so that a broken UTF-8
  /// sequence does not shift the places of the others.
  init(bytes: [UInt8], wordStart: Int, cursor: Int) {
    let cursor = min(max(cursor, 0), bytes.count)
    let wordStart = min(max(wordStart, 0), cursor)
    self.init(
      precedingText: String(decoding: bytes[..<wordStart], as: UTF8.self),
      word: String(decoding: bytes[wordStart..<cursor], as: UTF8.self),
      followingText: String(decoding: bytes[cursor...], as: UTF8.self)
    )
  }
}
