import QuizModel
import Synchronization
import Terminal

/// How many of many are done, on one line of a terminal that goes when all are.
///
/// Only where messages go to a terminal and a second has passed.
final class CountedProgress: Sendable {
  private static let patienceMilliseconds = 1000
  private static let intervalMilliseconds = 100

  // Outputs and stopwatches are for one thread at a time, and so is what the lock guards.
  private struct State: @unchecked Sendable {
    let messages: any Output
    let stopwatch: () -> Int?
    let start: Int
    var last: Int
    var done = 0
    var isShown = false
  }

  // Many threads tell their progress; the lock lets one at a time.
  private let state: Mutex<State>
  private let texts: any Texts
  private let count: Int

  /// `nil` where nobody would see it, and while time stands still.
  init?(of count: Int, _ workspace: Workspace) {
    guard workspace.isMessageTerminal, let start = workspace.clock.stopwatch() else { return nil }
    state = Mutex(
      State(
        messages: workspace.console.messages, stopwatch: workspace.clock.stopwatch, start: start,
        last: start))
    texts = workspace.texts
    self.count = count
  }

  func tellOne() {
    state.withLock { state in
      state.done += 1
      guard let now = state.stopwatch(), now - state.start >= Self.patienceMilliseconds,
        now - state.last >= Self.intervalMilliseconds
      else { return }
      state.last = now
      state.isShown = true
      state.messages.write("\r" + texts.gradedCount(state.done, of: count) + "\u{1B}[K")
    }
  }

  /// Wipes the line out.
  func finish() {
    state.withLock { state in
      guard state.isShown else { return }
      state.isShown = false
      state.messages.write("\r\u{1B}[K")
    }
  }
}
