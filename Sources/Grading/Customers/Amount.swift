import Documents
import QuizModel

/// An amount of money as a whole number of millionths: exact, quick to add, and fine enough for any
/// price. What has more decimals is rounded to six and counted.
struct Amount: Equatable, Sendable {
  static let unit: Int64 = 1_000_000
  /// Amounts are smaller than this many times the currency, either way.
  static let limit: Int64 = 1_000_000_000_000

  let millionths: Int64
  let isRounded: Bool

  enum Problem: Error, Equatable {
    case notANumber
    /// `1.234` is a thousand and some, or one and some.
    case ambiguous
    case tooLarge
  }

  init(millionths: Int64, isRounded: Bool = false) {
    self.millionths = millionths
    self.isRounded = isRounded
  }

  /// Reads `12`, `-1,25`, `1.234,56` or `€ 12,50`.
  ///
  /// A single mark before just three digits could group thousands; `mark` tells then.
  init(
    _ bytes: UnsafeBufferPointer<UInt8>, mark: CSVNumber.DecimalMark?
  ) throws(Problem) {
    if mark == nil, let quick = Self.plain(bytes) {
      millionths = quick
      isRounded = false
    } else {
      self = try Self.read(bytes, mark)
    }
  }

  /// Up to twelve digits and up to six decimals, of which there aren't three; `nil` for all else.
  static func plain(_ bytes: UnsafeBufferPointer<UInt8>) -> Int64? {
    var place = 0
    let isNegative = bytes.first == UInt8(ascii: "-")
    if isNegative { place = 1 }
    let start = place
    var value: Int64 = 0
    while place < bytes.count, bytes[place] &- 0x30 < 10 {
      value = value &* 10 &+ Int64(bytes[place] &- 0x30)
      place += 1
    }
    guard place > start, place - start <= 12 else { return nil }
    var scale = unit
    if place < bytes.count {
      guard bytes[place] == 0x2E || bytes[place] == 0x2C else { return nil }
      let decimals = bytes.count - place - 1
      guard decimals > 0, decimals <= 6, decimals != 3 else { return nil }
      for digit in bytes[(place + 1)...] {
        guard digit &- 0x30 < 10 else { return nil }
        value = value &* 10 &+ Int64(digit &- 0x30)
        scale /= 10
      }
    }
    return (isNegative ? -value : value) &* scale
  }

  private static func read(
    _ bytes: UnsafeBufferPointer<UInt8>, _ mark: CSVNumber.DecimalMark?
  ) throws(Problem) -> Amount {
    guard bytes.count <= 64 else { throw .notANumber }
    let text = String(decoding: bytes, as: UTF8.self).filter { $0 != "€" && !$0.isWhitespace }
    if mark == nil, isAmbiguous(text) { throw .ambiguous }
    guard let value = CSVNumber.value(text, mark: mark) else { throw .notANumber }
    guard value.magnitude < Rational(Int(limit)) else { throw .tooLarge }
    guard let scaled = value.multiplied(by: Rational(Int(unit))) else { throw .notANumber }
    return Amount(
      millionths: Int64(scaled.roundedHalfAway), isRounded: scaled.denominator != 1)
  }

  /// One mark with one to three digits before it, not a 0 first, and three behind it.
  static func isAmbiguous(_ text: String) -> Bool {
    let digits = text.utf8.drop { $0 == 0x2D || $0 == 0x2B }
    let parts = digits.split(omittingEmptySubsequences: false) { $0 == 0x2E || $0 == 0x2C }
    guard parts.count == 2, parts[1].count == 3, (1...3).contains(parts[0].count) else {
      return false
    }
    return parts[0].first != 0x30 && parts.joined().allSatisfy { $0 &- 0x30 < 10 }
  }
}

extension Rational {
  /// The nearest whole number, a half away from 0.
  var roundedHalfAway: Int128 {
    let (whole, rest) = magnitude.numerator.quotientAndRemainder(dividingBy: denominator)
    let rounded = rest >= denominator - rest ? whole + 1 : whole
    return numerator < 0 ? -rounded : rounded
  }
}
