import Documents
import QuizModel

/// How the values of a column are read: to a whole number in the unit of the column.
enum CellKind: Equatable, Sendable {
  /// A whole number in a range.
  case whole(ClosedRange<Int>)
  /// Money, to millionths.
  case amount
  /// 0–100, to millionths.
  case score
  /// A day, as its number.
  case date

  /// What was found in a value that can be read: other than itself.
  struct Remarks: OptionSet {
    let rawValue: UInt8
    static let isRounded = Remarks(rawValue: 1)
  }

  func read(
    _ field: CSVField, _ reading: CellReading, _ remarks: inout Remarks
  ) throws(CellProblem) -> Int64 {
    switch self {
    case .whole(let range): return try Self.whole(field, range, reading)
    case .amount: return try Self.amount(field, reading, &remarks)
    case .score: return try Self.score(field, reading, &remarks)
    case .date: return Int64(try reading.dates.day(field))
    }
  }

  private static func whole(
    _ field: CSVField, _ range: ClosedRange<Int>, _ reading: CellReading
  ) throws(CellProblem) -> Int64 {
    if let quick = plainWhole(field.bytes), range.contains(quick) { return Int64(quick) }
    let value = try number(field, reading)
    guard value.denominator == 1 else { throw CellProblem(.notWhole) }
    guard value >= Rational(range.lowerBound), value <= Rational(range.upperBound) else {
      throw CellProblem(.outOfRange(range))
    }
    return Int64(value.numerator)
  }

  /// Up to nine digits.
  private static func plainWhole(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    guard bytes.count > 0, bytes.count <= 9 else { return nil }
    var value = 0
    for byte in bytes {
      guard byte &- 0x30 < 10 else { return nil }
      value = value &* 10 &+ Int(byte &- 0x30)
    }
    return value
  }

  private static func number(
    _ field: CSVField, _ reading: CellReading
  ) throws(CellProblem) -> Rational {
    try refuse(field)
    let text = field.trimmedText
    guard let value = CSVNumber.value(text, mark: reading.mark) else {
      throw CellProblem(.notANumber)
    }
    if reading.mark == nil, Amount.isAmbiguous(text) { throw CellProblem(.ambiguousNumber) }
    return value
  }

  private static func amount(
    _ field: CSVField, _ reading: CellReading, _ remarks: inout Remarks
  ) throws(CellProblem) -> Int64 {
    if reading.mark == nil, let quick = Amount.plain(field.bytes) { return quick }
    try refuse(field)
    do {
      let amount = try Amount(field.trimmed, mark: reading.mark)
      if amount.isRounded { remarks.insert(.isRounded) }
      return amount.millionths
    } catch {
      switch error {
      case .notANumber: throw CellProblem(.notANumber)
      case .ambiguous: throw CellProblem(.ambiguousNumber)
      case .tooLarge: throw CellProblem(.tooLarge)
      }
    }
  }

  /// A mark that stands alone is the decimal one: 0–100 has no thousands.
  private static func score(
    _ field: CSVField, _ reading: CellReading, _ remarks: inout Remarks
  ) throws(CellProblem) -> Int64 {
    try refuse(field)
    guard let value = CSVNumber.value(field.trimmedText, mark: reading.mark) else {
      throw CellProblem(.notANumber)
    }
    guard value >= .zero, value <= Rational(100) else { throw CellProblem(.outOfRange(0...100)) }
    guard let scaled = value.multiplied(by: Rational(Int(Amount.unit))) else {
      throw CellProblem(.notANumber)
    }
    if scaled.denominator != 1 { remarks.insert(.isRounded) }
    return Int64(scaled.roundedHalfAway)
  }

  /// What is no value of any kind.
  static func refuse(_ field: CSVField) throws(CellProblem) {
    if field.isMissing { throw CellProblem(.missing) }
    if field.isFormula { throw CellProblem(.formula) }
  }
}

/// What the reading of values depends on.
struct CellReading: Sendable {
  /// `nil` where each number tells by itself.
  var mark: CSVNumber.DecimalMark?
  let dates = DateReading()
}

/// Why a value can't be read.
struct CellProblem: Error, Equatable {
  let kind: RowProblem.Kind

  init(_ kind: RowProblem.Kind) {
    self.kind = kind
  }
}
