import QuizModel

/// A number to draw and to write: exact where it's known exactly, so that −1.3075 to three decimals
/// is written −1.308.
struct ReportNumber: Equatable, Sendable {
  private let exact: Rational

  /// Where it's drawn.
  var value: Double { exact.doubleValue }

  init(_ exact: Rational) {
    self.exact = exact
  }

  init(_ whole: Int) {
    self.init(Rational(whole))
  }

  /// `nil` for what can't be drawn: no number, infinite, or above a million million.
  init?(_ value: Double) {
    guard abs(value) <= 1e12, let exact = Rational(nearest: value) else { return nil }
    self.exact = exact
  }

  /// With so many decimals, a half away from zero, and a true minus sign, which screen readers
  /// speak.
  func text(decimals: Int, mark: Character) -> String {
    let plain = exact.text(decimals: decimals, separator: mark)
    return plain.hasPrefix("-") ? "−" + plain.dropFirst() : plain
  }
}

/// What a value may be, from the lower limit to the upper.
struct ReportInterval: Equatable, Sendable {
  let lower: ReportNumber
  let upper: ReportNumber

  /// `nil` when they are the wrong way about.
  init?(lower: ReportNumber, upper: ReportNumber) {
    guard lower.value <= upper.value else { return nil }
    self.lower = lower
    self.upper = upper
  }

  /// `nil` when a limit can't be drawn too.
  init?(lower: Double, upper: Double) {
    guard let lower = ReportNumber(lower), let upper = ReportNumber(upper) else { return nil }
    self.init(lower: lower, upper: upper)
  }

  init?(_ range: ClosedRange<Double>) {
    self.init(lower: range.lowerBound, upper: range.upperBound)
  }
}
