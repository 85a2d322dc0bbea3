import Foundation
import QuizModel

/// A change of a file, drawn from a seed.
enum Damage: CaseIterable {
  case flippedBits, zeroedBlock, garbageBlock, truncated, zeroedPage

  func done(to bytes: Data, seed: UInt64) -> Data {
    var generator = SeededGenerator(seed: seed)
    var bytes = bytes
    switch self {
    case .flippedBits:
      for _ in 0...generator.next(below: 20) {
        bytes[generator.next(below: bytes.count)] ^= 1 << UInt8(generator.next(below: 8))
      }
    case .zeroedBlock:
      let start = generator.next(below: bytes.count)
      bytes.fill(start..<min(bytes.count, start + 512)) { 0 }
    case .garbageBlock:
      let start = generator.next(below: bytes.count)
      let end = min(bytes.count, start + 1 + generator.next(below: 3000))
      bytes.fill(start..<end) { UInt8(truncatingIfNeeded: generator.next()) }
    case .truncated:
      bytes = bytes.prefix(generator.next(below: bytes.count))
    case .zeroedPage:
      let start = generator.next(below: bytes.count / 4096) * 4096
      bytes.fill(start..<start + 4096) { 0 }
    }
    return bytes
  }
}

extension Data {
  mutating func fill(_ range: Range<Int>, with byte: () -> UInt8) {
    for place in range { self[place] = byte() }
  }
}
