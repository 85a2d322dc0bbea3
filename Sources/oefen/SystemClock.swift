import Foundation
import QuizModel
import Shell

/// The machine's clock, or the moment at which `OEFEN_NOW` holds it still.
enum SystemClock {
  static func clock(at frozen: LocalInstant?) -> Clock {
    if let frozen { return Clock(now: { frozen }, stopwatch: { nil }) }
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
}
