import Foundation
import QuizModel

/// A number to draw and to write: exact where it's known exactly, so that −1.3075 to three decimals
/// is written −1.308.
struct ReportNumber: Equatable, Sendable {
  /// Where it's drawn.
  let value: Double
  private let exact: Rational?

  init(_ exact: Rational) {
    value = exact.doubleValue
    self.exact = exact
  }

  init(_ whole: Int) {
    self.init(Rational(whole))
  }

  /// `nil` for what can't be drawn: no number, infinite, or above a million million.
  init?(_ value: Double) {
    guard value.isFinite, abs(value) <= 1e12 else { return nil }
    self.value = value
    exact = nil
  }

  /// With so many decimals, a half away from zero, and a true minus sign, which screen readers
  /// speak.
  func text(decimals: Int, mark: Character) -> String {
    let plain =
      exact?.text(decimals: decimals, separator: mark)
      ?? String(format: "%.\(decimals)f", value).replacing(".", with: String(mark))
    let digits = plain.drop { $0 == "-" }
    let isZero = !digits.contains { ("1"..."9").contains($0) }
    return plain.hasPrefix("-") && !isZero ? "−" + digits : String(digits)
  }
}

/// What a value may be, from the lower limit to the upper.
struct ReportInterval: Equatable, Sendable {
  let lower: ReportNumber
  let upper: ReportNumber

  /// `nil` when a limit can't be drawn, or when they are the wrong way about.
  init?(lower: Double, upper: Double) {
    guard let lower = ReportNumber(lower), let upper = ReportNumber(upper),
      lower.value <= upper.value
    else { return nil }
    self.lower = lower
    self.upper = upper
  }
}
