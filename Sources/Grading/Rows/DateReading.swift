import Documents
import QuizModel

/// Reads days from 1900 to 2199 as they stand in files: year first (`2026-12-31`, `20261231`) or day
/// first (`31-12-2026`, `31/12/2026`, `31.12.2026`). A time of day may follow.
struct DateReading: Sendable {
  private static let years = 1900..<2200

  /// For each month from January 1900 on the number of its first day; one more at the end.
  private let firstDays = Self.calendar

  private static let calendar = (0...years.count * 12).map { month in
    let year = years.lowerBound + month / 12
    return Int32(Day(year: year, month: month % 12 + 1, day: 1)?.number ?? 0)
  }

  /// The number of the day that a value holds.
  func day(_ field: CSVField) throws(CellProblem) -> Int {
    if let quick = iso(field.bytes) { return quick }
    try CellKind.refuse(field)
    return try day(field.trimmed)
  }

  func day(_ bytes: UnsafeBufferPointer<UInt8>) throws(CellProblem) -> Int {
    if let day = iso(bytes) { return day }
    let date = Self.withoutTime(bytes)
    let parts = date.split(omittingEmptySubsequences: false) { byte in
      byte == UInt8(ascii: "-") || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ".")
    }
    if parts.count == 1, date.count == 8, let digits = Self.number(parts[0]) {
      return try number(year: digits / 10_000, digits / 100 % 100, digits % 100)
    }
    guard parts.count == 3, let first = Self.number(parts[0]), let second = Self.number(parts[1]),
      let third = Self.number(parts[2]), parts[1].count <= 2
    else { throw CellProblem(.noDate) }
    if parts[0].count == 4, parts[2].count <= 2 {
      return try number(year: first, second, third)
    }
    guard parts[0].count <= 2 else { throw CellProblem(.noDate) }
    guard parts[2].count != 2 else { throw CellProblem(.shortYear) }
    guard parts[2].count == 4 else { throw CellProblem(.noDate) }
    if second > 12, first <= 12 { throw CellProblem(.monthFirst) }
    return try number(year: third, second, first)
  }

  /// `2026-12-31`, which most files have; `nil` for anything else.
  private func iso(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    guard bytes.count == 10, bytes[4] == 0x2D, bytes[7] == 0x2D else { return nil }
    var digits: UInt8 = 0
    var number = 0
    for place in 0..<10 where place != 4 && place != 7 {
      let digit = bytes[place] &- 0x30
      digits = max(digits, digit)
      number = number &* 10 &+ Int(digit)
    }
    guard digits < 10 else { return nil }
    return existing(year: number / 10_000, number / 100 % 100, number % 100)
  }

  private func existing(year: Int, _ month: Int, _ day: Int) -> Int? {
    guard Self.years.contains(year), (1...12).contains(month), day >= 1 else { return nil }
    let place = (year - Self.years.lowerBound) * 12 + month - 1
    let number = Int(firstDays[place]) + day - 1
    return number < Int(firstDays[place + 1]) ? number : nil
  }

  private func number(year: Int, _ month: Int, _ day: Int) throws(CellProblem) -> Int {
    guard let number = existing(year: year, month, day) else { throw CellProblem(.noSuchDay) }
    return number
  }

  /// Up to nine digits.
  private static func number(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
    guard (1...9).contains(bytes.count), bytes.allSatisfy({ $0 &- 0x30 < 10 }) else { return nil }
    return bytes.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  /// What stands before a space or a `T`.
  private static func withoutTime(
    _ bytes: UnsafeBufferPointer<UInt8>
  ) -> Slice<UnsafeBufferPointer<UInt8>> {
    bytes.prefix { $0 != 0x20 && $0 != UInt8(ascii: "T") }
  }
}
