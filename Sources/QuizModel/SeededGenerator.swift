/// A generator of random numbers that gives the same row for the same seed, on every platform and
/// in every version of the program: an exam or a shuffle can be drawn again years later.
///
/// The algorithm is xoshiro256** 1.0 by Blackman and Vigna (prng.di.unimi.it), its state filled by
/// SplitMix64 as its authors advise. The standard library promises no stable shuffle, so the
/// bounded draw and the shuffle are our own.
public struct SeededGenerator: RandomNumberGenerator, Sendable {
  private var state: (UInt64, UInt64, UInt64, UInt64)

  public init(seed: UInt64) {
    var filler = SplitMix64(state: seed)
    state = (filler.next(), filler.next(), filler.next(), filler.next())
  }

  /// For the published vectors, which start from a state.
  init(state: (UInt64, UInt64, UInt64, UInt64)) {
    self.state = state
  }

  public mutating func next() -> UInt64 {
    let result = Self.rotate(state.1 &* 5, by: 7) &* 9
    let shifted = state.1 << 17
    state.2 ^= state.0
    state.3 ^= state.1
    state.1 ^= state.2
    state.0 ^= state.3
    state.2 ^= shifted
    state.3 = Self.rotate(state.3, by: 45)
    return result
  }

  private static func rotate(_ value: UInt64, by count: UInt64) -> UInt64 {
    value << count | value >> (64 - count)
  }

  /// A number from 0 up to but not including `bound`, each as likely: Lemire's multiplication
  /// with rejection ("Fast Random Integer Generation in an Interval", 2019). `bound` is above 0.
  public mutating func next(below bound: Int) -> Int {
    let bound = UInt64(bound)
    let threshold = (0 &- bound) % bound
    while true {
      let product = next().multipliedFullWidth(by: bound)
      if product.low >= threshold { return Int(product.high) }
    }
  }

  /// The elements in random order (Fisher–Yates, from the last place down).
  public mutating func shuffled<Element>(_ elements: [Element]) -> [Element] {
    var elements = elements
    for place in stride(from: elements.count - 1, to: 0, by: -1) {
      elements.swapAt(place, next(below: place + 1))
    }
    return elements
  }
}

/// Vigna's SplitMix64: a well-mixed row from any seed, 0 too.
struct SplitMix64 {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// What all chance of one run derives from. Each use of chance has a seed of its own, made from
/// this one, the purpose and the thing it's for, so that one more draw somewhere changes nothing
/// elsewhere.
public struct Seed: Hashable, Sendable, Codable {
  public let value: UInt64

  public init(_ value: UInt64) {
    self.value = value
  }

  public func derived(for purpose: String, _ name: String = "") -> Seed {
    var hash = StableHash()
    hash.combine("\(value)|\(purpose)|\(name)".utf8)
    return Seed(hash.value)
  }

  public var generator: SeededGenerator { SeededGenerator(seed: value) }
}
