import Foundation
import QuizModel

/// How numbers and days are written.
protocol NumberTexts {
  var decimalMark: Character { get }
  func date(_ day: Day) -> String
  /// "vandaag", "morgen", "over 3 dagen".
  func inDays(_ days: Int) -> String
}

extension NumberTexts {
  /// A share as a whole percentage.
  func percent(_ fraction: Double) -> String { "\(Int((fraction * 100).rounded()))%" }

  /// At most two decimals, none where there are none: `4`, `2,5`, `0,67`.
  func number(_ value: Rational) -> String {
    value.text(decimals: min(value.exactDecimals ?? 2, 2), separator: decimalMark)
  }

  /// All decimals where they end, so that nothing asked is hidden by rounding.
  func exact(_ value: Rational) -> String { value.shortText(separator: decimalMark) }

  /// With its sign, `0` apart: `+3`, `-6`.
  func signed(_ value: Rational) -> String { (value > .zero ? "+" : "") + number(value) }
}

extension DutchTexts {
  var decimalMark: Character { "," }

  private static let months = [
    "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september",
    "oktober", "november", "december",
  ]

  func date(_ day: Day) -> String {
    let civil = day.civil
    return "\(civil.day) \(Self.months[civil.month - 1]) \(civil.year)"
  }

  func inDays(_ days: Int) -> String {
    switch days {
    case ...0: "vandaag"
    case 1: "morgen"
    default: "over \(days) dagen"
    }
  }
}

extension EnglishTexts {
  var decimalMark: Character { "." }

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  func date(_ day: Day) -> String {
    let civil = day.civil
    return "\(civil.day) \(Self.months[civil.month - 1]) \(civil.year)"
  }

  func inDays(_ days: Int) -> String {
    switch days {
    case ...0: "today"
    case 1: "tomorrow"
    default: "in \(days) days"
    }
  }
}
