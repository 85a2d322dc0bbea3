extension Rational {
  /// A floating-point number to within 2⁻⁶⁰; `nil` unless its magnitude is below 2⁶⁰.
  public init?(nearest value: Double) {
    guard value.magnitude < 0x1p60 else { return nil }
    self.init(Int128((value * 0x1p60).rounded()), over: 1 << 60)
  }

  /// The mean; `nil` when a number is missing or there are none.
  ///
  /// Exact, unless the common denominator doesn't fit in 128 bits, as of many means over different
  /// numbers of people: then to within 2⁻⁵⁰.
  public static func mean(_ values: [Rational?]) -> Rational? {
    guard !values.isEmpty else { return nil }
    return sum(values).flatMap { sum in
      sum.divided(by: Rational(values.count))
        ?? Rational(nearest: sum.doubleValue / Double(values.count))
    }
  }

  /// The sum, as exact as ``mean(_:)``; `nil` when a number is missing.
  public static func sum(_ values: [Rational?]) -> Rational? {
    var total = Rational.zero
    for value in values {
      guard let value else { return nil }
      guard let sum = total.adding(value) else {
        return Rational(nearest: values.reduce(0) { $0 + ($1?.doubleValue ?? 0) })
      }
      total = sum
    }
    return total
  }
}
