/// Sorts many keys in time that grows with their number alone: digit by digit of eight bits, the
/// last first (Knuth, The Art of Computer Programming 3, 5.2.5). Digits alike in all keys, as the
/// upper ones mostly are, are passed over.
enum RadixSort {
  private static let base = 256

  /// Below this the library's sort is as quick.
  private static let few = 512

  static func sort(_ keys: inout [UInt64]) {
    guard keys.count > few else {
      keys.sort()
      return
    }
    let counts = counts(keys)
    var other = [UInt64](unsafeUninitializedCapacity: keys.count) { $1 = keys.count }
    for digit in 0..<8 {
      let count = counts[digit * base..<(digit + 1) * base]
      if count.contains(keys.count) { continue }
      distribute(keys, into: &other, by: UInt64(digit * 8), starts(of: count))
      swap(&keys, &other)
    }
  }

  /// How often each value of each digit occurs.
  private static func counts(_ keys: [UInt64]) -> [Int] {
    var counts = Array(repeating: 0, count: 8 * base)
    for key in keys {
      for digit in 0..<8 {
        counts[digit &* base &+ Int(truncatingIfNeeded: key >> UInt64(digit &* 8) & 255)] &+= 1
      }
    }
    return counts
  }

  private static func starts(of counts: ArraySlice<Int>) -> [Int] {
    var next = 0
    return counts.map { count in
      defer { next += count }
      return next
    }
  }

  private static func distribute(
    _ keys: [UInt64], into other: inout [UInt64], by shift: UInt64, _ starts: [Int]
  ) {
    var places = starts
    places.withUnsafeMutableBufferPointer { places in
      other.withUnsafeMutableBufferPointer { other in
        for key in keys {
          let value = Int(truncatingIfNeeded: key >> shift & 255)
          other[places[value]] = key
          places[value] &+= 1
        }
      }
    }
  }
}
