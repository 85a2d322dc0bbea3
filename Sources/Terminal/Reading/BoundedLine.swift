/// A line's bytes as text, cut off at the greatest length.
struct BoundedLine: Equatable {
  /// Invalid UTF-8 is repaired: each broken sequence becomes U+FFFD.
  let text: String

  let droppedByteCount: Int

  init(_ bytes: some RandomAccessCollection<UInt8>, alreadyDropped: Int = 0) {
    let kept = Self.wholeScalars(bytes.prefix(maximumLineByteCount), isCut: alreadyDropped > 0)
    text = String(decoding: kept, as: UTF8.self)
    droppedByteCount = alreadyDropped + bytes.count - kept.count
  }

  /// Leaves out a scalar that the cut has split, not one that was broken before.
  private static func wholeScalars<Bytes: RandomAccessCollection<UInt8>>(
    _ bytes: Bytes, isCut: Bool
  ) -> Bytes.SubSequence where Bytes.SubSequence: RandomAccessCollection {
    guard isCut || bytes.count == maximumLineByteCount else { return bytes[...] }
    let tail = bytes.suffix(4)
    guard let lead = tail.lastIndex(where: { $0 & 0b1100_0000 != 0b1000_0000 }) else {
      return bytes[...]
    }
    let isWhole = tail.distance(from: lead, to: tail.endIndex) >= sequenceLength(from: tail[lead])
    return isWhole ? bytes[...] : bytes[..<lead]
  }

  private static func sequenceLength(from lead: UInt8) -> Int {
    switch lead {
    case 0xC2...0xDF: 2
    case 0xE0...0xEF: 3
    case 0xF0...0xF4: 4
    default: 1
    }
  }
}
