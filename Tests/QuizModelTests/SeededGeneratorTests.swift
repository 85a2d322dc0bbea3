import Testing

@testable import QuizModel

@Suite struct SeededGeneratorTests {
  /// From Vigna's splitmix64.c, as printed by its many ports (Rosetta Code, "Pseudo-random
  /// numbers/Splitmix64").
  @Test func splitMix64() {
    var generator = SplitMix64(state: 1_234_567)
    let expected: [UInt64] = [
      6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423,
      4_593_380_528_125_082_431, 16_408_922_859_458_223_821,
    ]
    #expect(expected.map { _ in generator.next() } == expected)
  }

  /// The reference vector of xoshiro256** in the Rust crate rand_xoshiro, made with the authors'
  /// C code.
  @Test func xoshiro256StarStar() {
    var generator = SeededGenerator(state: (1, 2, 3, 4))
    let expected: [UInt64] = [
      11520, 0, 1_509_978_240, 1_215_971_899_390_074_240, 1_216_172_134_540_287_360,
      607_988_272_756_665_600, 16_172_922_978_634_559_625, 8_476_171_486_693_032_832,
      10_595_114_339_597_558_777, 2_904_607_092_377_533_576,
    ]
    #expect(expected.map { _ in generator.next() } == expected)
  }

  @Test func seedFillsTheStateBySplitMix() {
    var filler = SplitMix64(state: 42)
    var filled = SeededGenerator(
      state: (filler.next(), filler.next(), filler.next(), filler.next()))
    var seeded = SeededGenerator(seed: 42)
    for _ in 0..<10 { #expect(seeded.next() == filled.next()) }
  }

  /// With 30,000 draws below 6, a count differs from 5,000 by more than 300 (4.6 standard
  /// deviations) about once in 250,000 seeds; the seed is fixed.
  @Test func everyNumberIsAsLikely() {
    var generator = SeededGenerator(seed: 1)
    var counts = Array(repeating: 0, count: 6)
    for _ in 0..<30_000 { counts[generator.next(below: 6)] += 1 }
    #expect(counts.allSatisfy { abs($0 - 5000) < 300 }, "\(counts)")
  }

  /// With a bound of 3/4 of all 64-bit numbers, a draw by remainder would give the lower half of
  /// the range twice as often as the upper: here they must be alike.
  @Test func aLargeBoundIsUnbiased() {
    let bound = Int(3 << 61)
    var generator = SeededGenerator(seed: 2)
    let draws = (0..<20_000).map { _ in generator.next(below: bound) }
    #expect(draws.allSatisfy { (0..<bound).contains($0) })
    let low = draws.count { $0 < bound / 2 }
    #expect(abs(low - 10_000) < 330, "\(low)")
  }

  @Test func belowOneIsZero() {
    var generator = SeededGenerator(seed: 3)
    for _ in 0..<10 { #expect(generator.next(below: 1) == 0) }
  }

  @Test(arguments: 0..<40)
  func aShuffleKeepsAllElements(count: Int) {
    var generator = SeededGenerator(seed: UInt64(count))
    let elements = Array(0..<count)
    #expect(generator.shuffled(elements).sorted() == elements)
  }

  @Test func everyOrderOfThreeIsAsLikely() {
    var generator = SeededGenerator(seed: 4)
    var counts: [[Int]: Int] = [:]
    for _ in 0..<12_000 { counts[generator.shuffled([1, 2, 3]), default: 0] += 1 }
    #expect(counts.count == 6)
    #expect(counts.values.allSatisfy { abs($0 - 2000) < 200 }, "\(counts)")
  }

  /// Frozen, and the same from a transcription in Python: an exam drawn in 2026 must come out the same years later.
  @Test func shuffleSnapshot() {
    var generator = SeededGenerator(seed: 2026)
    #expect(generator.shuffled(Array(0..<10)) == [0, 1, 8, 9, 3, 4, 7, 6, 2, 5])
    #expect(String(generator.shuffled(Array("abcdefgh"))) == "adfcehgb")
    #expect((0..<6).map { _ in generator.next(below: 100) } == [21, 18, 74, 39, 7, 25])
  }

  @Test func derivedSeedSnapshot() {
    let seed = Seed(2026).derived(for: "options", "kbm-assen-01")
    #expect(String(seed.value, radix: 16) == "e2ea2b31681ec3e2")
  }

  @Test func derivedSeedsDifferByPurposeAndName() {
    let seed = Seed(5)
    let derived = [
      seed, seed.derived(for: "a"), seed.derived(for: "b"), seed.derived(for: "a", "b"),
      seed.derived(for: "b", "a"), Seed(6).derived(for: "a"),
    ]
    #expect(Set(derived).count == derived.count)
    #expect(seed.derived(for: "a", "b") == seed.derived(for: "a", "b"))
  }
}
