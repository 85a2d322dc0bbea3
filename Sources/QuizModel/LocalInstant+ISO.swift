extension LocalInstant {
  /// Reads an ISO 8601 moment with its offset, such as `2026-11-21T10:00:00+01:00` or
  /// `2026-11-21T09:00:00.250Z`.
  ///
  /// Seconds may be left out, and the colon of the offset. `nil` for anything else, for days that
  /// the calendar doesn't have and for years outside 1900…9999.
  public init?(iso text: String) {
    var text = MomentText(text)
    guard let day = text.day(), text.take("Tt"), let hour = text.number(2), text.take(":"),
      let minute = text.number(2), let (second, milliseconds) = text.seconds(),
      let offset = text.offset(), text.isAtEnd, hour < 24, minute < 60, second < 60
    else { return nil }
    let seconds = ((day.number * 24 + hour) * 60 + minute - offset) * 60 + second
    self.init(
      Instant(milliseconds: Int64(seconds) * 1000 + Int64(milliseconds)), offsetMinutes: offset)
  }

  /// The day on its clock, which turns at midnight.
  public var calendarDay: Day {
    let local = instant.milliseconds + Int64(offsetMinutes) * 60_000
    return Day(number: Int(local.roundedDown(by: 86_400_000)))
  }

  /// `2026-11-20T15:04:05+01:00`, without parts of seconds.
  public var iso: String {
    let seconds = Int((instant.milliseconds + Int64(offsetMinutes) * 60_000).roundedDown(by: 1000))
    let day = calendarDay
    let time = seconds - day.number * 86_400
    let clock = [time / 3600, time / 60 % 60, time % 60].map(Self.twoDigits)
    let offset = [abs(offsetMinutes) / 60, abs(offsetMinutes) % 60].map(Self.twoDigits)
    let sign = offsetMinutes < 0 ? "-" : "+"
    return "\(day.iso)T\(clock.joined(separator: ":"))\(sign)\(offset.joined(separator: ":"))"
  }

  /// `2026-11-20 15:04` on its own clock, for people.
  public var minuteText: String { String(iso.prefix(16)).replacing("T", with: " ") }

  private static func twoDigits(_ number: Int) -> String { (number < 10 ? "0" : "") + "\(number)" }
}

extension BinaryInteger {
  /// The quotient, rounded down for negative numbers too.
  fileprivate func roundedDown(by divisor: Self) -> Self {
    let (quotient, rest) = quotientAndRemainder(dividingBy: divisor)
    return rest < 0 ? quotient - 1 : quotient
  }
}

/// Reads the pieces of a moment one after the other, by bytes: a class hands in thousands.
private struct MomentText {
  private var rest: ArraySlice<UInt8>

  init(_ text: String) {
    rest = Array(text.utf8.prefix(41))[...]
  }

  var isAtEnd: Bool { rest.isEmpty }

  /// Takes one of these signs, where the next one is.
  mutating func take(_ signs: StaticString) -> Bool {
    guard let first = rest.first,
      signs.withUTF8Buffer({ $0.contains(first) })
    else { return false }
    rest.removeFirst()
    return true
  }

  /// A number of so many digits, from 1.
  mutating func number(_ digits: Int) -> Int? {
    let taken = rest.prefix(digits)
    guard taken.count == digits, taken.allSatisfy(Self.isDigit) else { return nil }
    rest = rest.dropFirst(digits)
    return taken.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  mutating func day() -> Day? {
    guard let year = number(4), take("-"), let month = number(2), take("-"), let day = number(2)
    else { return nil }
    return Day(year: year, month: month, day: day)
  }

  /// Seconds and milliseconds, 0 where they're left out; of a fraction at most nine digits.
  mutating func seconds() -> (Int, milliseconds: Int)? {
    guard take(":") else { return (0, 0) }
    guard let seconds = number(2) else { return nil }
    guard take(".,") else { return (seconds, 0) }
    let digits = rest.prefix { Self.isDigit($0) }
    guard (1...9).contains(digits.count) else { return nil }
    rest = rest.dropFirst(digits.count)
    let thousandths = (digits + [UInt8](repeating: UInt8(ascii: "0"), count: 2)).prefix(3)
    return (seconds, thousandths.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) })
  }

  /// Minutes east of Greenwich, at most 18 hours either way.
  mutating func offset() -> Int? {
    if take("Zz") { return 0 }
    let isWest = rest.first == UInt8(ascii: "-")
    guard take("+-"), let hours = number(2) else { return nil }
    _ = take(":")
    guard let minutes = number(2), minutes < 60, hours * 60 + minutes <= 18 * 60 else { return nil }
    return (isWest ? -1 : 1) * (hours * 60 + minutes)
  }
}
