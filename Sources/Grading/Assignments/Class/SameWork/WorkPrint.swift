import QuizModel

/// What of a submission is compared with others' work: prints of its long texts and of its data, so
/// that finding what's alike takes one look at each.
struct WorkPrint: Sendable {
  struct Text: Sendable {
    let part: PartID
    let print: UInt64
  }

  struct Data: Sendable {
    let part: PartID
    let print: UInt64
    /// What it says it was drawn with.
    let seed: Seed?
  }

  /// A text with fewer words may be the same by chance.
  static let minimumWords = 30

  private(set) var texts: [Text] = []
  private(set) var data: [Data] = []

  init(_ submission: Submission) {
    for (part, response) in submission.responses.sorted(by: { $0.key < $1.key }) {
      switch response {
      case .text(let given): add(given.text, part)
      case .list(let entries):
        for entry in entries {
          for (_, text) in entry.fields.sorted(by: { $0.key < $1.key }) { add(text, part) }
        }
      case .data(let given): data.append(Self.print(of: given, part))
      case .numbers, .choices: break
      }
    }
  }

  private mutating func add(_ text: String, _ part: PartID) {
    let words = WordPrint(text)
    if words.count >= Self.minimumWords {
      texts.append(Text(part: part, print: words.print))
    }
  }

  /// White space and line ends don't count: a spreadsheet changes them unasked.
  private static func print(of given: GivenData, _ part: PartID) -> Data {
    var hash = StableHash()
    var csv = given.csv
    csv.withUTF8 { bytes in
      for byte in bytes where byte > 0x20 { hash.combine(byte) }
    }
    let seed: Seed? = if case .drawn(let seed) = given.source { seed } else { nil }
    return Data(part: part, print: hash.value, seed: seed)
  }
}

/// A hash of the words of a text: case, punctuation and white space don't count.
///
/// By bytes, which is quick: letters of Western languages are told from punctuation, and letters of
/// others are taken as they are.
struct WordPrint {
  private(set) var count = 0
  private var hash = StableHash()
  private var isInWord = false

  var print: UInt64 { hash.value }

  init(_ text: String) {
    var text = text
    text.withUTF8 { bytes in
      var place = 0
      while place < bytes.count {
        let length = Self.length(of: bytes[place])
        let end = min(place + length, bytes.count)
        add(UnsafeBufferPointer(rebasing: bytes[place..<end]))
        place = end
      }
    }
    endWord()
  }

  /// Of a scalar, by its first byte.
  private static func length(of first: UInt8) -> Int {
    switch first {
    case ..<0xC0: 1
    case ..<0xE0: 2
    case ..<0xF0: 3
    default: 4
    }
  }

  private mutating func add(_ scalar: UnsafeBufferPointer<UInt8>) {
    let first = scalar[0]
    switch first {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"):
      add(byte: first)
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): add(byte: first | 0x20)
    // U+0080–U+00BF, signs; and U+2000–U+2FFF, punctuation and symbols.
    case ..<0xC3, 0xE2: endWord()
    // À–Þ are à–þ.
    case 0xC3 where scalar.count == 2 && scalar[1] < 0x9F:
      add(byte: first)
      add(byte: scalar[1] | 0x20)
    default: for byte in scalar { add(byte: byte) }
    }
  }

  private mutating func add(byte: UInt8) {
    hash.combine(byte)
    isInWord = true
  }

  private mutating func endWord() {
    guard isInWord else { return }
    hash.combine(0x20)
    count += 1
    isInWord = false
  }
}
