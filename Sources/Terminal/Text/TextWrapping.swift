/// Breaks text into rows of a given width.
public enum TextWrapping {
  /// Fills each row with as many words as fit, by columns, and breaks at spaces only: a no-break
  /// space holds words together. A word longer than a row is broken between characters.
  ///
  /// Newlines in the text stay. Spaces at a break go; other spaces stay, as in a table. Styles
  /// take no columns. No row is wider than `width` columns, unless one character alone is.
  /// Where an indentation leaves no column free, the first becomes text and the other is left out.
  public static func wrap(
    _ text: String, width: Int, firstIndent: String = "", nextIndent: String = ""
  ) -> [String] {
    let width = max(width, 1)
    let indentWidth = max(displayWidth(of: firstIndent), displayWidth(of: nextIndent))
    guard indentWidth < width else { return wrap(firstIndent + text, width: width) }
    var filler = RowFiller(width: width, firstIndent: firstIndent, nextIndent: nextIndent)
    for paragraph in text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false) {
      add(Substring(paragraph), to: &filler)
      filler.endRow()
    }
    return filler.rows
  }

  private static func add(_ paragraph: Substring, to filler: inout RowFiller) {
    var scanner = WordScanner(paragraph)
    while let word = scanner.next() { filler.add(word) }
  }
}

/// A run of bytes without a space, and the spaces before it.
private struct Word {
  let spaceCount: Int
  let text: Substring
  let width: Int
}

/// Goes through a paragraph once, byte by byte, which is quick for native strings: the width of a
/// word in ASCII is known at its end.
private struct WordScanner {
  private let paragraph: Substring
  private let bytes: Substring.UTF8View
  private var place: String.Index

  init(_ paragraph: Substring) {
    self.paragraph = paragraph
    bytes = paragraph.utf8
    place = bytes.startIndex
  }

  mutating func next() -> Word? {
    let spaceCount = skipSpaces()
    let start = place
    var byteCount = 0
    var isPrintableASCII = true
    while place < bytes.endIndex, bytes[place] != 0x20 {
      isPrintableASCII = isPrintableASCII && (0x21...0x7E).contains(bytes[place])
      byteCount += 1
      bytes.formIndex(after: &place)
    }
    guard byteCount > 0 else { return nil }
    let text = paragraph[start..<place]
    let width = isPrintableASCII ? byteCount : displayWidth(of: text)
    return Word(spaceCount: spaceCount, text: text, width: width)
  }

  private mutating func skipSpaces() -> Int {
    var count = 0
    while place < bytes.endIndex, bytes[place] == 0x20 {
      count += 1
      bytes.formIndex(after: &place)
    }
    return count
  }
}

/// The rows filled so far and the one being filled.
private struct RowFiller {
  private(set) var rows: [String] = []

  private let width: Int
  private let nextIndent: String
  private let nextIndentWidth: Int
  private var row: String
  private var rowWidth: Int

  /// Whether the row holds more than its indentation.
  private var hasText = false

  init(width: Int, firstIndent: String, nextIndent: String) {
    self.width = width
    self.nextIndent = nextIndent
    nextIndentWidth = displayWidth(of: nextIndent)
    row = firstIndent
    rowWidth = displayWidth(of: firstIndent)
  }

  mutating func add(_ word: Word) {
    if rowWidth + word.spaceCount + word.width <= width {
      for _ in 0..<word.spaceCount { row.append(" ") }
      append(word.text, width: word.spaceCount + word.width)
      return
    }
    if hasText { endRow() }
    if rowWidth + word.width <= width {
      append(word.text, width: word.width)
    } else {
      addBroken(word.text)
    }
  }

  /// Ends the row, without spaces behind it, and begins the next.
  mutating func endRow() {
    rows.append(hasText ? row : String(row[..<endWithoutSpaces]))
    row = nextIndent
    rowWidth = nextIndentWidth
    hasText = false
  }

  private var endWithoutSpaces: String.Index {
    row.lastIndex { $0 != " " }.map { row.index(after: $0) } ?? row.startIndex
  }

  private mutating func addBroken(_ word: Substring) {
    for piece in styledPieces(of: word) {
      switch piece {
      case .style(let sequence): row += sequence
      case .text(let text): addCharacters(of: text)
      }
    }
  }

  private mutating func addCharacters(of text: Substring) {
    for character in text {
      let characterWidth = displayWidth(of: character)
      if hasText && rowWidth + characterWidth > width { endRow() }
      append(Substring(String(character)), width: characterWidth)
    }
  }

  private mutating func append(_ text: Substring, width: Int) {
    row += text
    rowWidth += width
    hasText = true
  }
}
