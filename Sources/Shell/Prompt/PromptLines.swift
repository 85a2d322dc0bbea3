import Terminal

/// What came of asking at the prompt.
enum PromptEntry: Equatable {
  case text(String)
  /// The learner goes, by Ctrl-D, by Ctrl-C twice or because the terminal went.
  case leave
  /// The window has another width; ask again with this text.
  case resized(String)
}

/// The lines of the learner, one at a time, wherever they're asked for.
///
/// A class, because all prompts take from one source.
final class PromptLines {
  /// Set up when the first line is asked for: most commands ask for none.
  private lazy var reader = makeReader()
  private let makeReader: () -> any LineReader
  private let console: Console
  /// Lines that were pasted together, or put back.
  private var waiting: [String] = []
  private var interruptions = 0

  init(console: Console, makeReader: @escaping () -> any LineReader) {
    self.console = console
    self.makeReader = makeReader
  }

  var isInteractive: Bool { reader.isInteractive }

  func next(
    prompt: String, history: HistoryName, initialText: String = "",
    completions: @escaping (CompletionContext) -> [Completion] = { _ in [] }
  ) -> PromptEntry {
    guard waiting.isEmpty else { return .text(waiting.removeFirst()) }
    let request = LineRequest(
      prompt: reader.isInteractive ? prompt : "", history: history, initialText: initialText,
      completions: completions)
    while true {
      switch reader.read(request) {
      case .line(let line):
        interruptions = 0
        if reader.droppedByteCount > 0 {
          console.say(console.texts.lineTooLong(reader.droppedByteCount))
        } else {
          return .text(firstLine(of: line))
        }
      case .interrupted(let hadText):
        // The first key of a row clears a draft; a new draft starts a new row.
        interruptions = hadText ? 1 : interruptions + 1
        if interruptions > 1 { return .leave }
        console.say(console.texts.pressAgainToLeave)
      case .endOfInput, .terminated: return .leave
      case .resized(let text): return .resized(text)
      }
    }
  }

  /// Lines that were pasted at once are taken one by one.
  private func firstLine(of text: String) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    waiting += lines.dropFirst()
    return lines.first ?? ""
  }

  /// Takes what was typed earlier out of the memory; the files are another's to remove.
  func forgetHistory() {
    reader.forgetHistory()
  }

  /// Whether lines that were pasted with the last one are still to come.
  var hasWaiting: Bool { !waiting.isEmpty }

  /// Drops lines that were pasted where fewer were asked, and tells how many; `nil` for none. Empty
  /// ones at the end don't count.
  func dropWaiting() -> Int? {
    defer { waiting = [] }
    let count = waiting.lastIndex { !$0.trimmingSpaces.isEmpty }.map { $0 + 1 }
    return count
  }

  /// The line comes again at the next question for one.
  func putBack(_ line: String) {
    waiting.insert(line, at: 0)
  }
}
