internal import CReadline

/// Reads lines from the person at the terminal, edited with GNU Readline.
///
/// The user's inputrc is honoured, with `$if oefen`. Signals are taken over only while a line is
/// read. One reader a process, on one thread: readline keeps a single line. A class, because it
/// stands for that one terminal and what was typed on it.
public final class ReadlineReader: LineReader {
  public let isInteractive = true
  public private(set) var droppedByteCount = 0

  private var histories: Histories

  /// The line of the last `.resized`, to put its cursor back.
  private var resizedLine: EditedLine?

  /// Lines are kept in files in `historyFolder`, or in memory alone without one.
  public init(historyFolder: String?) {
    TerminalLocale.exportUTF8()
    creadline_set_up("oefen")
    histories = Histories(folder: historyFolder)
  }

  public func read(_ request: LineRequest) -> LineEvent {
    offerHistory(request.history)
    let completer = Completer(candidates: request.completions)
    let ending = withExtendedLifetime(completer) {
      completer.attach()
      defer { Completer.detach() }
      return edit(request)
    }
    return event(for: ending, history: request.history)
  }

  public func forgetHistory() {
    histories.forget()
    creadline_clear_history()
  }

  private func edit(_ request: LineRequest) -> LineEditing.Ending {
    let cursor =
      resizedLine?.text == request.initialText ? resizedLine?.cursor : nil
    creadline_install_signals()
    defer { creadline_restore_signals() }
    creadline_begin_line(
      markedPrompt(request.prompt), request.initialText,
      Int32(clamping: cursor ?? request.initialText.utf8.count))
    var editing = LineEditing(columns: creadline_columns())
    return editing.run()
  }

  private func event(for ending: LineEditing.Ending, history: HistoryName) -> LineEvent {
    resizedLine = nil
    droppedByteCount = 0
    switch ending {
    case .accepted(let line):
      droppedByteCount = line.droppedByteCount
      histories.add(line.text, to: history)
      return .line(line.text)
    case .interrupted(let hadText): return .interrupted(hadText: hadText)
    case .endOfInput: return .endOfInput
    case .terminated: return .terminated
    case .resized(let line):
      resizedLine = line
      return .resized(text: line.text)
    }
  }

  /// Fills readline's list afresh, so that lines changed while walking through it come back whole.
  private func offerHistory(_ name: HistoryName) {
    creadline_clear_history()
    for line in histories.lines(of: name) { creadline_add_history(line) }
  }
}

/// The prompt with its styles between the bytes that tell readline "this takes no columns".
func markedPrompt(_ prompt: String) -> String {
  styledPieces(of: prompt[...]).map { piece in
    switch piece {
    case .style(let sequence): "\u{1}\(sequence)\u{2}"
    case .text(let text): text.filter { $0 != "\u{1}" && $0 != "\u{2}" }
    }
  }.joined()
}
