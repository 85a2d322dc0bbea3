/// An exact fraction in lowest terms with a positive denominator.
///
/// Marks, gaps and cut comparisons are exact here; a decimal appears only when something is
/// printed. As doubles, −1.3075 prints as −1.307 and a mean of exactly 50 can miss its border.
public struct Rational: Hashable, Sendable {
  public let numerator: Int128
  public let denominator: Int128

  public static let zero = Rational(0)
  public static let one = Rational(1)

  public init(_ whole: Int) {
    numerator = Int128(whole)
    denominator = 1
  }

  /// `nil` when the denominator is 0 or the fraction doesn't fit in 128 bits.
  public init?(_ numerator: Int128, over denominator: Int128) {
    guard denominator != 0, numerator != .min, denominator != .min else { return nil }
    let divisor = Self.greatestCommonDivisor(numerator.magnitude, denominator.magnitude)
    let sign: Int128 = denominator < 0 ? -1 : 1
    self.numerator = sign * numerator / Int128(divisor)
    self.denominator = sign * denominator / Int128(divisor)
  }

  /// `parts` of `whole` equal parts, such as 2 of 3. `whole` must be above 0.
  public init(parts: Int, of whole: Int) {
    guard let value = Rational(Int128(parts), over: Int128(whole)) else {
      preconditionFailure("a share needs a whole above 0")
    }
    self = value
  }

  private static func greatestCommonDivisor(_ left: UInt128, _ right: UInt128) -> UInt128 {
    var (left, right) = (left, right)
    while right > UInt64.max {
      (left, right) = (right, left % right)
    }
    guard right != 0 else { return max(left, 1) }
    // Most numbers are short, and dividing 64 bits is many times as quick.
    var (long, short) = (UInt64(right), UInt64(left % right))
    while short != 0 {
      (long, short) = (short, long % short)
    }
    return UInt128(long)
  }

  public var magnitude: Rational { numerator < 0 ? -self : self }
  public var doubleValue: Double {
    // Most numbers are short, and 64 bits become a double in one instruction.
    if let top = Int64(exactly: numerator), let bottom = Int64(exactly: denominator) {
      return Double(top) / Double(bottom)
    }
    return Double(numerator) / Double(denominator)
  }
}

/// Arithmetic that says when a result doesn't fit in 128 bits, as numbers from files may not.
extension Rational {
  public func adding(_ other: Rational) -> Rational? {
    // Over the least common denominator, so that decimals alike in length never grow.
    let shared = Int128(
      Self.greatestCommonDivisor(denominator.magnitude, other.denominator.magnitude))
    let factor = other.denominator / shared
    let (left, leftOverflow) = numerator.multipliedReportingOverflow(by: factor)
    let (right, rightOverflow) = other.numerator.multipliedReportingOverflow(
      by: denominator / shared)
    let (sum, sumOverflow) = left.addingReportingOverflow(right)
    let (bottom, bottomOverflow) = denominator.multipliedReportingOverflow(by: factor)
    guard !leftOverflow, !rightOverflow, !sumOverflow, !bottomOverflow else { return nil }
    return Rational(sum, over: bottom)
  }

  public func subtracting(_ other: Rational) -> Rational? {
    adding(-other)
  }

  public func multiplied(by other: Rational) -> Rational? {
    guard let left = Rational(numerator, over: other.denominator),
      let right = Rational(other.numerator, over: denominator)
    else { return nil }
    let (top, topOverflow) = left.numerator.multipliedReportingOverflow(by: right.numerator)
    let (bottom, bottomOverflow) = left.denominator.multipliedReportingOverflow(
      by: right.denominator)
    guard !topOverflow, !bottomOverflow else { return nil }
    return Rational(top, over: bottom)
  }

  /// `nil` for a division by zero too.
  public func divided(by other: Rational) -> Rational? {
    guard let inverse = Rational(other.denominator, over: other.numerator) else { return nil }
    return multiplied(by: inverse)
  }

  public static prefix func - (value: Rational) -> Rational {
    Rational(unchecked: -value.numerator, over: value.denominator)
  }

  private init(unchecked numerator: Int128, over denominator: Int128) {
    self.numerator = numerator
    self.denominator = denominator
  }
}

extension Rational: Comparable {
  public static func < (left: Rational, right: Rational) -> Bool {
    let (leftProduct, leftOverflow) = left.numerator.multipliedReportingOverflow(
      by: right.denominator)
    let (rightProduct, rightOverflow) = right.numerator.multipliedReportingOverflow(
      by: left.denominator)
    if !leftOverflow && !rightOverflow { return leftProduct < rightProduct }
    return comparesBelow(left, right)
  }

  /// Compares by continued fractions: whole parts first, then the turned remainders, so that
  /// nothing overflows.
  private static func comparesBelow(_ left: Rational, _ right: Rational) -> Bool {
    let (leftWhole, leftRest) = left.floored
    let (rightWhole, rightRest) = right.floored
    if leftWhole != rightWhole { return leftWhole < rightWhole }
    guard rightRest != .zero else { return false }
    guard leftRest != .zero else { return true }
    return Rational(unchecked: rightRest.denominator, over: rightRest.numerator)
      < Rational(unchecked: leftRest.denominator, over: leftRest.numerator)
  }

  private var floored: (whole: Int128, rest: Rational) {
    var (whole, rest) = numerator.quotientAndRemainder(dividingBy: denominator)
    if rest < 0 {
      whole -= 1
      rest += denominator
    }
    return (whole, Rational(unchecked: rest, over: denominator))
  }
}

extension Rational: CustomStringConvertible {
  /// `3` or `-5/8`.
  public var description: String {
    denominator == 1 ? "\(numerator)" : "\(numerator)/\(denominator)"
  }

  /// Reads what ``description`` writes.
  public init?(_ description: String) {
    let parts = description.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count <= 2, let top = Int128(parts[0]) else { return nil }
    guard let bottom = parts.count == 2 ? Int128(parts[1]) : 1 else { return nil }
    self.init(top, over: bottom)
  }
}
