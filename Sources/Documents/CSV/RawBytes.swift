#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension UnsafeRawBufferPointer {
  /// The first place of a byte from `start` on, or the end.
  func firstPlace(of byte: UInt8, from start: Int) -> Int {
    guard start < count, let base = baseAddress,
      let found = memchr(base + start, Int32(byte), count - start)
    else { return count }
    return UnsafeRawPointer(found) - base
  }

  /// The first byte that no UTF-8 text has there; `nil` when all is well-formed.
  var firstPlaceNotUTF8: Int? {
    var place = 0
    while place < count {
      place = firstPlaceNotASCII(from: place)
      guard place < count else { return nil }
      let length = scalarLength(at: place)
      guard length > 0 else { return place }
      place += length
    }
    return nil
  }

  private func firstPlaceNotASCII(from start: Int) -> Int {
    var place = start
    while place + 8 <= count {
      let word = loadUnaligned(fromByteOffset: place, as: UInt64.self)
      guard word & 0x8080_8080_8080_8080 == 0 else { break }
      place += 8
    }
    while place < count, self[place] < 0x80 { place += 1 }
    return place
  }

  /// How often a byte occurs, and whether all bytes are ASCII: in one pass, as both are asked of
  /// every byte of a large file. Written so that the compiler makes vectors of it.
  func census(of byte: UInt8) -> (count: Int, isASCII: Bool) {
    var total = 0
    var all: UInt8 = 0
    var start = 0
    while start < count {
      let end = Swift.min(count, start + Int(Int16.max))
      var found: UInt16 = 0
      for place in start..<end {
        let other = self[place]
        found &+= other == byte ? 1 : 0
        all |= other
      }
      total += Int(found)
      start = end
    }
    return (total, all < 0x80)
  }

  /// The bytes of the scalar that starts here, by the table of well-formed sequences in the Unicode
  /// standard (table 3-7); 0 when none does.
  private func scalarLength(at place: Int) -> Int {
    let (length, second): (Int, ClosedRange<UInt8>) =
      switch self[place] {
      case 0x00...0x7F: (1, 0...0)
      case 0xC2...0xDF: (2, 0x80...0xBF)
      case 0xE0: (3, 0xA0...0xBF)
      case 0xE1...0xEC, 0xEE...0xEF: (3, 0x80...0xBF)
      case 0xED: (3, 0x80...0x9F)
      case 0xF0: (4, 0x90...0xBF)
      case 0xF1...0xF3: (4, 0x80...0xBF)
      case 0xF4: (4, 0x80...0x8F)
      default: (0, 0...0)
      }
    guard length > 1 else { return length }
    guard place + length <= count, second.contains(self[place + 1]) else { return 0 }
    for next in 2..<Swift.max(length, 2) where self[place + next] & 0xC0 != 0x80 { return 0 }
    return length
  }
}
