import QuizModel

/// One pass over the bytes of a text that cuts it into words.
struct WordSplitter {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let vocabulary: Vocabulary
  private var offset = 0
  private let found: UnsafeMutableBufferPointer<Word>
  private var count = 0

  private init(
    _ bytes: UnsafeBufferPointer<UInt8>, _ vocabulary: Vocabulary,
    into found: UnsafeMutableBufferPointer<Word>
  ) {
    self.bytes = bytes
    self.vocabulary = vocabulary
    self.found = found
  }

  /// The words, in an array of just their number: checks keep those of all questions.
  static func words(
    of bytes: UnsafeBufferPointer<UInt8>, _ vocabulary: Vocabulary
  ) -> [Word] {
    withUnsafeTemporaryAllocation(of: Word.self, capacity: bytes.count / 2 + 1) { found in
      var splitter = WordSplitter(bytes, vocabulary, into: found)
      while splitter.offset < bytes.count {
        if splitter.letterLength(at: splitter.offset) > 0 {
          splitter.word()
        } else {
          splitter.separator()
        }
      }
      return Array(found[..<splitter.count])
    }
  }

  private mutating func word() {
    let start = offset
    let lead = bytes[start]
    let isCapitalised =
      (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(lead)
      || lead == 0xC3 && bytes[start + 1] < 0x9F
    var hash = StableHash()
    while true {
      let length = letterLength(at: offset)
      if length == 1 {
        hash.combine(Self.lowercased(bytes[offset]))
      } else if length == 0 {
        let mark = apostropheLength(at: offset)
        guard mark > 0, letterLength(at: offset + mark) > 0 else { break }
        offset += mark
        continue
      } else {
        combineScalar(of: length, into: &hash)
      }
      offset += length
    }
    found.initializeElement(
      at: count,
      to: Word(
        hash: hash.shortValue, start: UInt32(truncatingIfNeeded: start),
        end: UInt32(truncatingIfNeeded: offset), roles: vocabulary.roles(of: hash.shortValue),
        isCapitalised: isCapitalised, sentenceEnd: 0))
    count += 1
  }

  /// `É` as `é`: in the Latin-1 block the small letters stand 32 above the capitals.
  private func combineScalar(of length: Int, into hash: inout StableHash) {
    let isCapital = bytes[offset] == 0xC3 && bytes[offset + 1] < 0x9F
    hash.combine(bytes[offset])
    for place in (offset + 1)..<(offset + length) {
      hash.combine(isCapital ? bytes[place] + 0x20 : bytes[place])
    }
  }

  /// A point inside a number or an abbreviation (`1.3`, `d.w.z.`) ends no sentence.
  private mutating func separator() {
    let byte = bytes[offset]
    offset += 1
    let isEnd =
      switch byte {
      case UInt8(ascii: "\n"): true
      case UInt8(ascii: "."), UInt8(ascii: "?"), UInt8(ascii: "!"), UInt8(ascii: ":"):
        letterLength(at: offset) == 0
      default: false
      }
    if isEnd, count > 0, found[count - 1].sentenceEnd == 0 {
      found[count - 1].sentenceEnd = byte
    }
  }

  /// How many bytes the letter or digit at an offset has; 0 where there's none.
  ///
  /// Beyond ASCII: Latin, Greek, Cyrillic and the scripts of Asia are letters; the blocks of
  /// punctuation, symbols and signs of currency aren't.
  private func letterLength(at offset: Int) -> Int {
    guard offset < bytes.count else { return 0 }
    let byte = bytes[offset]
    if byte < 0x80 { return Self.isASCIILetter(byte) ? 1 : 0 }
    switch byte {
    case 0xC3: return bytes[offset + 1] == 0x97 || bytes[offset + 1] == 0xB7 ? 0 : 2
    case 0xC4...0xDF: return 2
    case 0xE0, 0xE1, 0xE4...0xED: return 3
    case 0xE3: return bytes[offset + 1] > 0x80 ? 3 : 0
    default: return 0
    }
  }

  private func apostropheLength(at offset: Int) -> Int {
    guard offset < bytes.count else { return 0 }
    if bytes[offset] == UInt8(ascii: "'") { return 1 }
    let isCurly =
      bytes[offset] == 0xE2 && offset + 2 < bytes.count && bytes[offset + 1] == 0x80
      && bytes[offset + 2] == 0x99
    return isCurly ? 3 : 0
  }

  static func isASCIILetter(_ byte: UInt8) -> Bool {
    let lower = byte | 0x20
    return (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(lower) || isDigit(byte)
  }

  static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  private static func lowercased(_ byte: UInt8) -> UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
  }
}
