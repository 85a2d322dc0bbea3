import Foundation
import QuizModel
import Shell

/// The machine's clock, or the moment at which `OEFEN_NOW` holds it still.
enum SystemClock {
  static func clock(_ environment: [String: String]) -> Clock {
    if let frozen = environment["OEFEN_NOW"].flatMap(localInstant) {
      return Clock(now: { frozen }, stopwatch: { nil })
    }
    return Clock(now: now, stopwatch: milliseconds)
  }

  private static func now() -> LocalInstant {
    var moment = timespec()
    clock_gettime(CLOCK_REALTIME, &moment)
    var local = tm()
    var seconds = moment.tv_sec
    localtime_r(&seconds, &local)
    let milliseconds = Int64(moment.tv_sec) * 1000 + Int64(moment.tv_nsec) / 1_000_000
    return LocalInstant(Instant(milliseconds: milliseconds), offsetMinutes: local.tm_gmtoff / 60)
  }

  private static func milliseconds() -> Int? {
    var moment = timespec()
    clock_gettime(CLOCK_MONOTONIC, &moment)
    return moment.tv_sec * 1000 + moment.tv_nsec / 1_000_000
  }

  /// An ISO 8601 moment with its own offset, such as `2026-11-21T10:00:00+01:00`.
  private static func localInstant(_ text: String) -> LocalInstant? {
    guard let date = ISO8601DateFormatter().date(from: text) else { return nil }
    let instant = Instant(milliseconds: Int64((date.timeIntervalSince1970 * 1000).rounded()))
    return LocalInstant(instant, offsetMinutes: offsetMinutes(text))
  }

  private static func offsetMinutes(_ text: String) -> Int {
    let tail = text.suffix(6)
    guard let sign = tail.first, sign == "+" || sign == "-" else { return 0 }
    let parts = tail.dropFirst().split(separator: ":").compactMap { Int($0) }
    guard parts.count == 2 else { return 0 }
    return (sign == "-" ? -1 : 1) * (parts[0] * 60 + parts[1])
  }
}
