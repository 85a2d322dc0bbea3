/// The smallest hashes of a text's pairs of words under several hash functions: texts that share
/// many pairs share many of these (Broder 1997).
struct ShingleSignature: Sendable {
  static let bandCount = 8
  private static let rowCount = 3

  /// One for each band; empty for a text without words.
  private let keys: [UInt64]

  init(_ words: [Word]) {
    let shingles = NearDuplicates.shingles(words[...])
    guard !shingles.isEmpty else {
      keys = []
      return
    }
    keys = (0..<Self.bandCount).map { band in
      (0..<Self.rowCount).reduce(UInt64(band)) { key, row in
        let factor = Self.factors[band * Self.rowCount + row]
        var least = UInt64.max
        for shingle in shingles { least = min(least, Self.mixed(shingle, factor)) }
        return (key ^ least) &* 0x9E37_79B9_7F4A_7C15
      }
    }
  }

  func key(ofBand band: Int) -> UInt64? {
    keys.isEmpty ? nil : keys[band]
  }

  private static func mixed(_ shingle: UInt64, _ factor: UInt64) -> UInt64 {
    let product = (shingle ^ shingle >> 32) &* factor
    return product ^ product >> 29
  }

  /// Odd numbers without a pattern: SplitMix64 from 0.
  private static let factors: [UInt64] = {
    var state: UInt64 = 0
    return (0..<(bandCount * rowCount)).map { _ in
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = (state ^ state >> 30) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
      return (mixed ^ mixed >> 31) | 1
    }
  }()
}
