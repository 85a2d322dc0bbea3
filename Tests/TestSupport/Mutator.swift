import Foundation
import QuizModel

/// Spoils texts in all the ways in which files get spoilt, the same for the same seed.
public struct Mutator {
  /// How many mutations a test makes: 10,000, or as many as `script/fuzz` asks for.
  public static let count =
    ProcessInfo.processInfo.environment["OEFEN_FUZZ"].flatMap { Int($0) } ?? 10_000

  private var generator: SeededGenerator

  public init(seed: UInt64) {
    generator = SeededGenerator(seed: seed)
  }

  /// The bytes after one to three mutations.
  public mutating func mutated(_ bytes: [UInt8]) -> [UInt8] {
    var bytes = bytes
    for _ in 0...generator.next(below: 3) {
      mutate(&bytes)
    }
    return bytes
  }

  private mutating func mutate(_ bytes: inout [UInt8]) {
    switch generator.next(below: 7) {
    case 0: flipBit(&bytes)
    case 1: bytes.removeSubrange(chunk(of: bytes))
    case 2: bytes.insert(contentsOf: insertion(), at: place(in: bytes))
    case 3: bytes.insert(contentsOf: Array(bytes[chunk(of: bytes)]), at: place(in: bytes))
    case 4: bytes.removeSubrange(place(in: bytes)...)
    case 5: swap(&bytes)
    default: replaceByte(&bytes)
    }
  }

  private mutating func place(in bytes: [UInt8]) -> Int {
    generator.next(below: bytes.count + 1)
  }

  private mutating func chunk(of bytes: [UInt8]) -> Range<Int> {
    let start = place(in: bytes)
    return start..<min(bytes.count, start + 1 + generator.next(below: 24))
  }

  private mutating func flipBit(_ bytes: inout [UInt8]) {
    guard !bytes.isEmpty else { return }
    bytes[generator.next(below: bytes.count)] ^= 1 << UInt8(generator.next(below: 8))
  }

  private mutating func replaceByte(_ bytes: inout [UInt8]) {
    guard !bytes.isEmpty else { return }
    bytes[generator.next(below: bytes.count)] = UInt8(generator.next(below: 256))
  }

  private mutating func swap(_ bytes: inout [UInt8]) {
    let (left, right) = (chunk(of: bytes), chunk(of: bytes))
    guard !left.overlaps(right) else { return }
    let (first, second) = left.lowerBound < right.lowerBound ? (left, right) : (right, left)
    bytes =
      Array(bytes[..<first.lowerBound]) + bytes[second]
      + bytes[first.upperBound..<second.lowerBound] + bytes[first] + bytes[second.upperBound...]
  }

  private static let insertions = [
    "\"", "\\", "\\u", "\\ud83d", "{", "}", "[", "]", ",", ":", "null", "true", "-", "1e999", "0",
    "\u{1B}[2J", "\u{202E}", "é", "e\u{301}", "😀", "\u{0}", "*", "**", "`", "```", "|", "\n",
    "\r\n",
    " ", "\\n", "\\u001b[2J", "/*", "//", "\u{FEFF}", "!", "?", ".", "%", "€", "−", "½", "1.234",
    "a b c",
  ]

  private mutating func insertion() -> [UInt8] {
    switch generator.next(below: 8) {
    case 0: return [0xC3]
    case 1: return [0xED, 0xA0, 0x80]
    default: return Array(Self.insertions[generator.next(below: Self.insertions.count)].utf8)
    }
  }
}
