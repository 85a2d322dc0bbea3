/// 128 bits that tell one respondent from another: MurmurHash3_x64_128 (Austin Appleby 2011, in the
/// public domain), seed 0. Among ten million names two alike have a chance of one in 10²⁴.
struct RespondentHash: Hashable, Sendable {
  let high: UInt64
  let low: UInt64

  private static let first: UInt64 = 0x87C3_7B91_1142_53D5
  private static let second: UInt64 = 0x4CF5_AD43_2745_937F

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    var (h1, h2): (UInt64, UInt64) = (0, 0)
    let raw = UnsafeRawBufferPointer(bytes)
    var place = 0
    while place + 16 <= raw.count {
      let k1 = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: place, as: UInt64.self))
      let k2 = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: place + 8, as: UInt64.self))
      h1 ^= Self.mixed(k1, Self.first, 31, Self.second)
      h1 = Self.rotated(h1, 27) &+ h2
      h1 = h1 &* 5 &+ 0x52DC_E729
      h2 ^= Self.mixed(k2, Self.second, 33, Self.first)
      h2 = Self.rotated(h2, 31) &+ h1
      h2 = h2 &* 5 &+ 0x3849_5AB5
      place += 16
    }
    if raw.count - place > 8 {
      h2 ^= Self.mixed(Self.word(raw, place + 8, raw.count), Self.second, 33, Self.first)
    }
    if raw.count > place {
      let end = min(place + 8, raw.count)
      h1 ^= Self.mixed(Self.word(raw, place, end), Self.first, 31, Self.second)
    }
    h1 ^= UInt64(raw.count)
    h2 ^= UInt64(raw.count)
    h1 &+= h2
    h2 &+= h1
    h1 = Self.finished(h1)
    h2 = Self.finished(h2)
    h1 &+= h2
    h2 &+= h1
    (high, low) = (h1, h2)
  }

  /// Up to eight bytes, the first the lowest.
  private static func word(_ bytes: UnsafeRawBufferPointer, _ start: Int, _ end: Int) -> UInt64 {
    var word: UInt64 = 0
    var place = end
    while place > start {
      place -= 1
      word = word << 8 | UInt64(bytes[place])
    }
    return word
  }

  private static func mixed(
    _ value: UInt64, _ left: UInt64, _ turn: UInt64, _ right: UInt64
  ) -> UInt64 {
    rotated(value &* left, turn) &* right
  }

  private static func rotated(_ value: UInt64, _ turn: UInt64) -> UInt64 {
    value << turn | value >> (64 - turn)
  }

  private static func finished(_ value: UInt64) -> UInt64 {
    var mixed = value
    mixed = (mixed ^ mixed >> 33) &* 0xFF51_AFD7_ED55_8CCD
    mixed = (mixed ^ mixed >> 33) &* 0xC4CE_B9FE_1A85_EC53
    return mixed ^ mixed >> 33
  }
}

extension RespondentHash: Comparable {
  static func < (left: Self, right: Self) -> Bool {
    (left.high, left.low) < (right.high, right.low)
  }
}
