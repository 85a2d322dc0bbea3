import QuizModel

/// How numbers are written.
protocol ReportNumberTexts {
  var decimalMark: Character { get }
  /// Between thousands.
  var groupMark: Character { get }
  /// A thousand and a million, after a rounded number: `25k`.
  var thousands: String { get }
  var millions: String { get }
  /// In place of a number that can't be estimated.
  var noEstimate: String { get }
  func interval(_ lower: String, _ upper: String) -> String
}

extension ReportNumberTexts {
  func number(_ value: ReportNumber, decimals: Int = 2) -> String {
    value.text(decimals: decimals, mark: decimalMark)
  }

  /// In a table, for what can't be estimated.
  var dash: String { "–" }

  func cell(_ value: ReportNumber?, decimals: Int = 2) -> String {
    value.map { number($0, decimals: decimals) } ?? dash
  }

  /// With no more decimals than it needs, and at most two: `50`, `4,5`.
  func plain(_ value: ReportNumber) -> String {
    var text = number(value, decimals: 2)
    while text.last == "0" { text.removeLast() }
    if text.last == decimalMark { text.removeLast() }
    return text
  }

  func plainly(_ value: Double) -> String {
    ReportNumber(value).map { plain($0) } ?? noEstimate
  }

  func number(_ value: Double, decimals: Int) -> String {
    cell(ReportNumber(value), decimals: decimals)
  }

  func interval(_ interval: ReportInterval, decimals: Int = 2) -> String {
    self.interval(
      number(interval.lower, decimals: decimals), number(interval.upper, decimals: decimals))
  }

  /// `1.000.000`
  func count(_ count: Int) -> String {
    let digits = Array("\(count.magnitude)")
    var text = count < 0 ? "−" : ""
    for (place, digit) in digits.enumerated() {
      if place > 0, (digits.count - place) % 3 == 0 { text.append(groupMark) }
      text.append(digit)
    }
    return text
  }

  /// In at most four characters, for where there's little room: `25k`.
  func shortCount(_ count: Int) -> String {
    switch count {
    case ..<10_000: "\(count)"
    case ..<1_000_000: "\(count / 1_000)" + thousands
    default: "\(count / 1_000_000)" + millions
    }
  }
}

extension DutchReportTexts {
  var decimalMark: Character { "," }
  var groupMark: Character { "." }
  var thousands: String { "k" }
  var millions: String { "M" }
  var noEstimate: String { "geen schatting" }
  func interval(_ lower: String, _ upper: String) -> String { "\(lower) tot \(upper)" }
}

extension EnglishReportTexts {
  var decimalMark: Character { "." }
  var groupMark: Character { "," }
  var thousands: String { "k" }
  var millions: String { "M" }
  var noEstimate: String { "no estimate" }
  func interval(_ lower: String, _ upper: String) -> String { "\(lower) to \(upper)" }
}
