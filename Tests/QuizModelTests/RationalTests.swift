import QuizModel
import Testing

@Suite struct RationalTests {
  static let huge = Rational(.max, over: 1) ?? .zero
  static let tiny = Rational(1, over: .max) ?? .zero

  @Test(arguments: [
    (6, -8, "-3/4"), (-6, -8, "3/4"), (0, -5, "0"), (12, 4, "3"), (-1, 3, "-1/3"), (7, 1, "7"),
  ])
  func lowestTerms(numerator: Int, denominator: Int, text: String) {
    let value = Rational(Int128(numerator), over: Int128(denominator))
    #expect(value?.description == text)
    #expect(value.flatMap { Rational($0.description) } == value)
  }

  @Test(arguments: [
    (Int128(1), Int128(0)), (.min, 1), (1, .min), (0, 0),
  ])
  func noFraction(numerator: Int128, denominator: Int128) {
    #expect(Rational(numerator, over: denominator) == nil)
  }

  @Test(arguments: ["", "/", "1/", "/2", "1/0", "1/2/3", "1.5", "a", " 1", "1 "])
  func unreadableDescription(text: String) {
    #expect(Rational(text) == nil)
  }

  @Test func arithmetic() {
    let half = Rational(parts: 1, of: 2)
    let third = Rational(parts: 1, of: 3)
    #expect(half.adding(third) == Rational(parts: 5, of: 6))
    #expect(third.subtracting(half) == Rational(parts: -1, of: 6))
    #expect(half.multiplied(by: third) == Rational(parts: 1, of: 6))
    #expect(half.divided(by: third) == Rational(parts: 3, of: 2))
    #expect(half.divided(by: -third) == Rational(parts: -3, of: 2))
    #expect(half.divided(by: .zero) == nil)
    #expect((-half).magnitude == half)
    #expect(half.doubleValue == 0.5)
    #expect(Rational(parts: 50, of: 100) == half)
  }

  @Test func overflowIsNil() {
    #expect(Self.huge.adding(.one) == nil)
    #expect((-Self.huge).subtracting(.one) == nil)
    #expect(Self.huge.multiplied(by: Rational(2)) == nil)
    #expect(Self.tiny.divided(by: Rational(2)) == nil)
    #expect(Self.tiny.adding(Rational(parts: 1, of: 2)) == nil)
    #expect(Self.huge.subtracting(Self.huge) == .zero)
    #expect(Self.huge.multiplied(by: Self.tiny) == .one)
    #expect(Self.huge.divided(by: Self.huge) == .one)
  }

  @Test func longDecimalsAddUp() throws {
    let value = try #require(Rational(decimal: "123456789012345678.123456789012345678"))
    var sum = Rational.zero
    for _ in 1...100 {
      sum = try #require(sum.adding(value))
    }
    #expect(sum.text(decimals: 16) == "12345678901234567812.3456789012345678")
    #expect(sum.subtracting(sum) == .zero)
  }

  /// Each is below the next; the products of most neighbours don't fit in 128 bits.
  static let ascending: [Rational] = [
    -huge,
    Rational(-.max, over: 2) ?? .zero,
    Rational(-1),
    Rational(-.max + 1, over: .max) ?? .zero,
    -tiny,
    .zero,
    tiny,
    Rational(1, over: .max - 1) ?? .zero,
    Rational(.max - 2, over: .max - 1) ?? .zero,
    Rational(.max - 1, over: .max) ?? .zero,
    .one,
    Rational(.max, over: .max - 1) ?? .zero,
    Rational(.max, over: 2) ?? .zero,
    huge,
  ]

  @Test(arguments: ascending.indices)
  func comparesWithoutOverflow(place: Int) {
    let value = Self.ascending[place]
    for (other, right) in Self.ascending.enumerated() {
      #expect((value < right) == (place < other), "\(value) < \(right)")
      #expect((value == right) == (place == other))
    }
  }

  @Test func sortsAsDoublesDo() {
    var generator = SeededGenerator(seed: 7)
    let values = (0..<300).map { _ in
      Rational(parts: generator.next(below: 2001) - 1000, of: generator.next(below: 500) + 1)
    }
    let sorted = values.sorted()
    for (left, right) in zip(sorted, sorted.dropFirst()) {
      #expect(left.doubleValue <= right.doubleValue)
    }
    #expect(sorted != values)
  }
}
