import LearnerStore
import Practice
import QuizModel
import Terminal

/// What a command works with. Clock, chance, files and terminal come from outside, so that tests
/// can hold them still.
struct Workspace {
  let courses: CourseLibrary
  /// What is open at the prompt; `nil` on the command line.
  var open: OpenCourse?
  let records: LearnerRecords
  let console: Console
  let lines: PromptLines
  /// Where everything of the learner is kept.
  let dataFolder: String
  /// Where `~` leads in a path that's typed at a prompt.
  let homeFolder: String?
  /// Where the lines that were typed are kept.
  let historyFolder: String
  let clock: Clock
  /// A new seed for a session, unless the learner gave one.
  var makeSeed: () -> Seed
  let makeID: () -> String
  /// Opens a text in the learner's editor; `nil` when that isn't possible.
  let edit: (String) -> String?
  /// Opens a file at a line in the author's editor; false when that isn't possible.
  let editFile: (_ path: String, _ line: Int) -> Bool
  /// Waits between looks at files; see `Pausing`.
  let pausing: ((_ wait: (Int) -> Bool) -> Void) -> Void
  /// Whether a person sees messages as they come.
  let isMessageTerminal: Bool

  var texts: any Texts { console.texts }
  var today: Day { clock.now().day }

  /// The same with chance fixed, where a seed is given.
  func with(seed: UInt64?) -> Workspace {
    guard let seed else { return self }
    var workspace = self
    workspace.makeSeed = { Seed(seed) }
    return workspace
  }

  func with(open course: OpenCourse) -> Workspace {
    var workspace = self
    workspace.open = course
    return workspace
  }
}

/// The course that is open at a prompt. A class, because a command can open another one there.
final class OpenCourse {
  var bank: Bank

  init(_ bank: Bank) {
    self.bank = bank
  }
}

/// The time of day, and a stopwatch.
public struct Clock {
  public let now: () -> LocalInstant
  /// Milliseconds on a clock that only runs forward; `nil` when time stands still.
  public let stopwatch: () -> Int?

  public init(now: @escaping () -> LocalInstant, stopwatch: @escaping () -> Int?) {
    self.now = now
    self.stopwatch = stopwatch
  }
}

extension LocalInstant {
  /// The time of day on its clock: `14:03:05`.
  var clockTime: String {
    let seconds = (instant.milliseconds / 1000 + Int64(offsetMinutes) * 60) % 86_400
    let time = Int(seconds < 0 ? seconds + 86_400 : seconds)
    return [time / 3600, time / 60 % 60, time % 60]
      .map { ($0 < 10 ? "0" : "") + String($0) }.joined(separator: ":")
  }
}

/// What the program ends with; the numbers follow `sysexits.h`.
public enum ExitStatus: Int32, Sendable, CaseIterable {
  case fine = 0
  /// Findings, or a failed check.
  case findings = 1
  case wrongUsage = 64
  case unreadableData = 65
  case noSuchFile = 66
  case ourBug = 70
  case cannotWrite = 73
}

/// Why a command can't go on, in a whole sentence with what to do.
struct CommandFailure: Error {
  let status: ExitStatus
  let message: String

  init(_ status: ExitStatus, _ message: String) {
    self.status = status
    self.message = message
  }
}
