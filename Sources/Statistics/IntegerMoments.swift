/// The sums of a row of numbers and of their squares, from which mean and variance follow without
/// rounding on the way. Rows that are summed apart can be added.
///
/// The numbers are whole, or fractions over one `denominator`: gaps of respondents over items are
/// sixtieths for four or five items.
public struct IntegerMoments: Equatable, Sendable {
  public var count: Int
  public var sum: Int128
  public var squares: Int128
  /// What the numbers are counted in: the number itself is the whole one divided by this.
  public let denominator: Int

  public init(count: Int = 0, sum: Int128 = 0, squares: Int128 = 0, denominator: Int = 1) {
    self.count = count
    self.sum = sum
    self.squares = squares
    self.denominator = denominator
  }

  public mutating func add(_ value: Int, times: Int = 1) {
    count += times
    sum += Int128(value) * Int128(times)
    squares += Int128(value) * Int128(value) * Int128(times)
  }

  /// `nil` without numbers.
  public var mean: Double? {
    count > 0 ? Double(sum) / (Double(count) * Double(denominator)) : nil
  }

  /// (n·Σx² − (Σx)²) / (n·(n − 1)), `nil` below two numbers. The difference is taken in whole
  /// numbers: in floating point it's where two-pass formulas are for.
  ///
  /// 1, 2, 4: (3·21 − 49) / 6 = 2.333…
  public var variance: Double? {
    guard count > 1 else { return nil }
    let number = Int128(count)
    let spread = number * squares - sum * sum
    return Double(spread) / (Double(number * (number - 1)) * Double(denominator * denominator))
  }

  /// √variance, with n − 1.
  public var standardDeviation: Double? { variance.map { $0.squareRoot() } }
}
