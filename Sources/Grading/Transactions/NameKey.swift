/// A customer's name as two machine words, quick to compare: names of up to 15 bytes are wholly in
/// them, of longer ones a hash is.
struct NameKey: Equatable {
  static let longestInline = 15

  let low: UInt64
  /// The length in the upper byte; 255 for a name that isn't wholly in here, and then in the other
  /// bytes where it's kept.
  var high: UInt64

  private static let longMark: UInt64 = 0xFF << 56

  init(low: UInt64, high: UInt64) {
    self.low = low
    self.high = high
  }

  init(_ name: UnsafeBufferPointer<UInt8>, seed: UInt64) {
    guard name.count <= Self.longestInline else {
      low = Self.hash(name, seed)
      high = Self.longMark
      return
    }
    var words = (UInt64(0), UInt64(name.count) << 56)
    for place in 0..<min(8, name.count) { words.0 |= UInt64(name[place]) << UInt64(place &* 8) }
    var place = 8
    while place < name.count {
      words.1 |= UInt64(name[place]) << UInt64((place &- 8) &* 8)
      place &+= 1
    }
    (low, high) = words
  }

  var isLong: Bool { high >= Self.longMark }
  /// Where a long name is kept.
  var place: Int { Int(high & ~Self.longMark) }

  func kept(at place: Int) -> NameKey {
    NameKey(low: low, high: Self.longMark | UInt64(place))
  }

  /// The bytes of a name that is wholly in here.
  var bytes: [UInt8] {
    (0..<Int(high >> 56)).map { place in
      let word = place < 8 ? low : high
      return UInt8(truncatingIfNeeded: word >> UInt64(place % 8 * 8))
    }
  }

  func appendBytes(to names: inout PackedNames) {
    withUnsafeBytes(of: (low.littleEndian, high.littleEndian)) { bytes in
      names.append(bytes.prefix(Int(high >> 56)))
    }
  }

  /// Equal names have equal hashes; a seed that nobody knows keeps a file from being made of names
  /// that all collide. After Wang Yi's wyhash: halves of a full product folded together.
  func hash(seed: UInt64) -> UInt64 {
    let long = isLong ? Self.longMark : high
    return Self.folded(low ^ 0xA076_1D64_78BD_642F, long ^ seed ^ 0xE703_7ED1_A0B4_28DB)
  }

  private static func hash(_ name: UnsafeBufferPointer<UInt8>, _ seed: UInt64) -> UInt64 {
    var hash = seed ^ UInt64(name.count)
    var word: UInt64 = 0
    for (place, byte) in name.enumerated() {
      word = word << 8 | UInt64(byte)
      if place % 8 == 7 || place == name.count - 1 {
        hash = folded(hash ^ word, 0x8EBC_6AF0_9C88_C6E3 ^ seed)
      }
    }
    return hash
  }

  private static func folded(_ left: UInt64, _ right: UInt64) -> UInt64 {
    let product = left.multipliedFullWidth(by: right)
    return product.high ^ product.low
  }
}
