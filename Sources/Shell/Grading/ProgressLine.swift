import QuizModel
import Terminal

/// How far the reading of a large file is, on one line of a terminal that goes when it's done.
///
/// Only where messages go to a terminal and a second has passed.
final class ProgressLine: @unchecked Sendable {
  private static let patienceMilliseconds = 1000
  private static let intervalMilliseconds = 100

  // Reading tells its progress on any thread, but never on two at once.
  private let messages: any Output
  private let texts: any Texts
  private let stopwatch: () -> Int?
  private let start: Int
  private var last: Int
  private var isShown = false

  /// `nil` where nobody would see it.
  convenience init?(_ workspace: Workspace) {
    guard workspace.isMessageTerminal else { return nil }
    self.init(
      to: workspace.console.messages, texts: workspace.texts, stopwatch: workspace.clock.stopwatch)
  }

  /// `nil` while time stands still.
  init?(to messages: any Output, texts: any Texts, stopwatch: @escaping () -> Int?) {
    guard let start = stopwatch() else { return nil }
    self.messages = messages
    self.texts = texts
    self.stopwatch = stopwatch
    self.start = start
    last = start
  }

  func told(_ read: Int, _ size: Int?) {
    guard let now = stopwatch(), now - start >= Self.patienceMilliseconds,
      now - last >= Self.intervalMilliseconds
    else { return }
    last = now
    isShown = true
    messages.write("\r" + texts.progress(read, of: size) + "\u{1B}[K")
  }

  /// Wipes the line out.
  func finish() {
    guard isShown else { return }
    isShown = false
    messages.write("\r\u{1B}[K")
  }
}
