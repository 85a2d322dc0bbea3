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
}

extension LocalInstant {
  /// `2026-11-21T10:00:00+01:00`, which ``init(iso:)`` reads; whole seconds.
  public var iso: String {
    let minutes = Int(offsetMinutes.magnitude)
    let offset = "\(Self.two(minutes / 60)):\(Self.two(minutes % 60))"
    return dateAndTime(hasSeconds: true) + (offsetMinutes < 0 ? "-" : "+") + offset
  }

  /// `2026-11-20 15:04` on its own clock, for people.
  public var minuteText: String {
    dateAndTime(hasSeconds: false).replacing("T", with: " ")
  }

  private func dateAndTime(hasSeconds: Bool) -> String {
    let seconds = Int(instant.milliseconds / 1000) + offsetMinutes * 60
    let rest = (seconds % 86_400 + 86_400) % 86_400
    let day = Day(number: (seconds - rest) / 86_400)
    let time = "\(day.iso)T\(Self.two(rest / 3600)):\(Self.two(rest / 60 % 60))"
    return hasSeconds ? "\(time):\(Self.two(rest % 60))" : time
  }

  private static func two(_ number: Int) -> String { (number < 10 ? "0" : "") + "\(number)" }
}
