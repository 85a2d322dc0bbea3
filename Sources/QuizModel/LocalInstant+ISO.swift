extension LocalInstant {
  /// Reads an ISO 8601 moment with its offset, such as `2026-11-21T10:00:00+01:00` or
  /// `2026-11-21T09:00:00.250Z`.
  ///
  /// Seconds may be left out, and the colon of the offset. `nil` for anything else, for days that
  /// the calendar doesn't have and for years outside 1900…9999.
  public init?(iso text: String) {
    let pattern =
      /(\d{4}-\d\d-\d\d)[Tt](\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?(?:([Zz])|([+-])(\d\d):?(\d\d))/
    guard text.utf8.count <= 40, let match = text.wholeMatch(of: pattern)?.output,
      let day = Day(iso: String(match.1)), let hour = Int(match.2), let minute = Int(match.3),
      let second = Int(match.4 ?? "0"), hour < 24, minute < 60, second < 60
    else { return nil }
    let (hours, minutes) = (Int(match.8 ?? "0") ?? 0, Int(match.9 ?? "0") ?? 0)
    guard hours * 60 + minutes <= 18 * 60, minutes < 60 else { return nil }
    let offset = (match.7 == "-" ? -1 : 1) * (hours * 60 + minutes)
    let digits = ((match.5 ?? "") + "000").prefix(3)
    let seconds = ((day.number * 24 + hour) * 60 + minute - offset) * 60 + second
    self.init(
      Instant(milliseconds: Int64(seconds) * 1000 + (Int64(digits) ?? 0)), offsetMinutes: offset)
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
