import QuizModel

/// How files for a spreadsheet are written.
public enum CSVDialect: String, CaseIterable, Sendable {
  /// As Excel with Dutch settings opens it: semicolon, decimal comma, byte order mark, CR LF.
  case excelDutch = "excel-nl"
  /// Comma, decimal point, no mark, LF.
  case standard

  var separator: Character { self == .excelDutch ? ";" : "," }
  public var decimalMark: Character { self == .excelDutch ? "," : "." }
  var lineEnd: String { self == .excelDutch ? "\r\n" : "\n" }
  var opening: String { self == .excelDutch ? "\u{FEFF}" : "" }
}

public enum CSVValue: Equatable, Sendable {
  case text(String)
  case integer(Int)
  /// With at most this many decimals.
  case number(Rational, decimals: Int)
  case empty
}

/// Writes rows for people who open them in a spreadsheet.
///
/// A spreadsheet runs a cell that starts with `=`, `+`, `-`, `@`, a tab or a CR as a formula, and
/// what's in it may come from a stranger. Such a text gets an apostrophe in front, which a
/// spreadsheet hides (OWASP, "CSV Injection"). Numbers stay numbers, negative ones too.
public struct CSVWriter {
  public let dialect: CSVDialect
  public private(set) var text: String

  public init(_ dialect: CSVDialect) {
    self.dialect = dialect
    text = dialect.opening
  }

  public mutating func append(_ row: [CSVValue]) {
    for (place, value) in row.enumerated() {
      if place > 0 { text.append(dialect.separator) }
      append(value)
    }
    text += dialect.lineEnd
  }

  private mutating func append(_ value: CSVValue) {
    switch value {
    case .empty: break
    case .integer(let number): text += "\(number)"
    case .number(let number, let decimals):
      text += number.shortText(atMost: decimals, separator: dialect.decimalMark)
    case .text(let value): text += quoted(harmless(value))
    }
  }

  /// The text as it is where it's a number: `-5` is no formula.
  private func harmless(_ value: String) -> String {
    guard let first = value.unicodeScalars.first, "=+-@\t\r\n＝＋－＠".unicodeScalars.contains(first)
    else { return value }
    return CSVNumber.value(value) == nil ? "'" + value : value
  }

  private func quoted(_ value: String) -> String {
    let needsQuotes = value.unicodeScalars.contains { scalar in
      ",;\t\"\r\n".unicodeScalars.contains(scalar)
    }
    let isPadded = value.first?.isWhitespace == true || value.last?.isWhitespace == true
    guard needsQuotes || isPadded else { return value }
    // By scalars: to a `Character`, a quote with an accent on it is another one.
    var quoted = "\"".unicodeScalars
    for scalar in value.unicodeScalars {
      quoted.append(contentsOf: scalar == "\"" ? ["\"", "\""] : [scalar])
    }
    return String(quoted) + "\""
  }
}

extension Rational {
  /// With at most `decimals` decimals, and none that are 0 at the end.
  func shortText(atMost decimals: Int, separator: Character) -> String {
    guard (exactDecimals ?? .max) > decimals else { return shortText(separator: separator) }
    var rounded = text(decimals: decimals, separator: separator)[...]
    guard decimals > 0 else { return String(rounded) }
    while rounded.last == "0" { rounded.removeLast() }
    if rounded.last == separator { rounded.removeLast() }
    return rounded == "-0" ? "0" : String(rounded)
  }
}
