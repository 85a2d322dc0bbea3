extension Rational {
  /// The most digits of a decimal number in a file or a response: more than any exercise needs,
  /// and few enough that sums of some thousands of them fit.
  public static let maximumDigits = 18

  /// Reads a plain decimal with a point, such as `-1.25` or `1e3`, exactly.
  ///
  /// `nil` for anything else, and for more than ``maximumDigits`` digits before or after the
  /// point.
  public init?(decimal text: some StringProtocol) {
    var bytes = Array(text.utf8)[...]
    let isNegative = bytes.first == UInt8(ascii: "-")
    if isNegative || bytes.first == UInt8(ascii: "+") { bytes.removeFirst() }
    guard let exponent = Self.takeExponent(&bytes) else { return nil }
    let parts = bytes.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard parts.count <= 2, let whole = parts.first, !whole.isEmpty else { return nil }
    let fraction = parts.count == 2 ? parts[1] : []
    guard parts.count == 1 || !fraction.isEmpty else { return nil }
    guard whole.count <= Self.maximumDigits, fraction.count <= Self.maximumDigits else {
      return nil
    }
    guard let digits = Self.digits(whole + fraction) else { return nil }
    let places = fraction.count - exponent
    let scaled =
      places >= 0
      ? Rational(digits, over: Self.powerOfTen(places))
      : Rational(digits * Self.powerOfTen(-places), over: 1)
    guard let scaled else { return nil }
    self = isNegative ? -scaled : scaled
  }

  /// Cuts `e…` off and gives its value, 0 where there is none; `nil` when it can't be read.
  private static func takeExponent(_ bytes: inout ArraySlice<UInt8>) -> Int? {
    guard let mark = bytes.firstIndex(where: { $0 | 0x20 == UInt8(ascii: "e") }) else { return 0 }
    let text = String(decoding: bytes[(mark + 1)...], as: UTF8.self)
    bytes = bytes[..<mark]
    guard let exponent = Int(text), (-maximumDigits...maximumDigits).contains(exponent) else {
      return nil
    }
    return exponent
  }

  private static func digits(_ bytes: ArraySlice<UInt8>) -> Int128? {
    var value: Int128 = 0
    for byte in bytes {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
      let (tens, overflow) = value.multipliedReportingOverflow(by: 10)
      guard !overflow else { return nil }
      value = tens + Int128(byte - UInt8(ascii: "0"))
    }
    return value
  }

  static func powerOfTen(_ exponent: Int) -> Int128 {
    (0..<exponent).reduce(1) { power, _ in power * 10 }
  }

  /// The number rounded to `decimals` places, a half away from zero, with `separator` as the
  /// decimal mark: `-1.3075` to three places is `-1.308`. `decimals` is at most 18.
  public func text(decimals: Int, separator: Character = ".") -> String {
    let power = Self.powerOfTen(min(decimals, Self.maximumDigits))
    var (whole, part) = magnitude.numerator.quotientAndRemainder(dividingBy: denominator)
    let (scaled, overflow) = part.multipliedReportingOverflow(by: power)
    guard !overflow else { return "\(doubleValue)" }
    var (fraction, rest) = scaled.quotientAndRemainder(dividingBy: denominator)
    if rest >= denominator - rest { fraction += 1 }
    if fraction == power { (whole, fraction) = (whole + 1, 0) }
    let sign = numerator < 0 && (whole, fraction) != (0, 0) ? "-" : ""
    guard decimals > 0 else { return "\(sign)\(whole)" }
    let padding = String(repeating: "0", count: decimals - "\(fraction)".count)
    return "\(sign)\(whole)\(separator)\(padding)\(fraction)"
  }

  /// How many decimals the number needs to be written in full; `nil` when it never ends
  /// or needs more than 18.
  public var exactDecimals: Int? {
    (0...Self.maximumDigits).first { Self.powerOfTen($0) % denominator == 0 }
  }

  /// The number in full where it ends, else with `decimals` places.
  public func shortText(decimals: Int = 4, separator: Character = ".") -> String {
    text(decimals: exactDecimals ?? decimals, separator: separator)
  }
}
