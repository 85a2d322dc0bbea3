import LearnerStore
import Practice
import QuizModel
import Terminal

/// What a command works with. Clock, chance, files and terminal come from outside, so that tests
/// can hold them still.
struct Workspace {
  let courses: CourseLibrary
  /// The course that's open at the prompt; `nil` on the command line.
  var open: Bank?
  let records: LearnerRecords
  let console: Console
  let lines: PromptLines
  let clock: Clock
  /// A new seed for a session, unless the learner gave one.
  var makeSeed: () -> Seed
  let makeID: () -> String
  /// Opens a text in the learner's editor; `nil` when that isn't possible.
  let edit: (String) -> String?

  var texts: any Texts { console.texts }
  var today: Day { clock.now().day }

  /// The same with chance fixed, where a seed is given.
  func with(seed: UInt64?) -> Workspace {
    guard let seed else { return self }
    var workspace = self
    workspace.makeSeed = { Seed(seed) }
    return workspace
  }

  func with(open bank: Bank) -> Workspace {
    var workspace = self
    workspace.open = bank
    return workspace
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
