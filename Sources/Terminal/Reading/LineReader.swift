/// What came of asking for a line.
public enum LineEvent: Equatable, Sendable {
  /// A whole line without its line end. It holds newlines when several lines were pasted at once.
  case line(String)

  /// Ctrl-C. What was typed is gone; `hadText` tells a dropped line from an empty one.
  case interrupted(hadText: Bool)

  /// Ctrl-D on an empty line, or the end of the file.
  case endOfInput

  /// The process was asked to end, or its window was closed. The terminal is in order again.
  case terminated

  /// The window has another width. Print the screen anew, then ask again with `text` as the
  /// request's `initialText`: the reader puts the cursor back where it was.
  case resized(text: String)
}

/// The lists of earlier lines that the arrow keys walk through. They are never mixed.
public enum HistoryName: String, CaseIterable, Sendable {
  case commands
  case responses

  /// Nothing is offered and nothing is kept.
  case none
}

/// One question to whoever types.
public struct LineRequest {
  /// Shown before the line. It may hold line ends and `TerminalStyle`'s sequences.
  public var prompt: String

  public var history: HistoryName

  /// What the line holds to begin with.
  public var initialText: String

  /// What Tab offers. The reader doesn't filter: every candidate given may be chosen.
  public var completions: (CompletionContext) -> [Completion]

  public init(
    prompt: String,
    history: HistoryName = .none,
    initialText: String = "",
    completions: @escaping (CompletionContext) -> [Completion] = { _ in [] }
  ) {
    self.prompt = prompt
    self.history = history
    self.initialText = initialText
    self.completions = completions
  }
}

/// A source of lines: a person at a terminal, a pipe, or a script in a test.
public protocol LineReader {
  /// Waits for the next line or for what comes instead.
  func read(_ request: LineRequest) -> LineEvent

  /// Bytes cut off the line read last, because it was longer than `maximumLineByteCount`.
  var droppedByteCount: Int { get }

  /// Whether a person sees the prompt.
  var isInteractive: Bool { get }

  /// Drops the earlier lines that are in memory; its files are removed by who knows of them.
  func forgetHistory()
}

extension LineReader {
  /// Most readers keep none.
  public func forgetHistory() {}
}

/// Bytes of a line that are kept: 64 KiB, some thirty pages of text.
public let maximumLineByteCount = 65_536

/// The reader for this process's standard input: line editing when both ends are a terminal.
///
/// With one end a pipe, readline would echo prompt and input into it.
public func makeLineReader(historyFolder: String?) -> any LineReader {
  isTerminal(0) && isTerminal(1)
    ? ReadlineReader(historyFolder: historyFolder)
    : PlainReader(descriptor: 0)
}
