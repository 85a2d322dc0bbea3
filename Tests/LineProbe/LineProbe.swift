import Terminal

/// Prints what comes of each line, for the tests that drive a real terminal.
///
/// The first argument is a folder for the histories (`-` for none). A line `responses` makes the
/// following ones responses, `commands` commands; `quit` ends the program.
@main
struct LineProbe {
  static let completions = [
    Completion("1.3.1", note: "Klantenmatrix"),
    Completion("1.3.2", note: "Kwaliteit\u{1B}[31m"),
    Completion("lees"),
  ]

  static func main() {
    let folder = CommandLine.arguments.dropFirst().first { $0 != "-" }
    let reader = makeLineReader(historyFolder: folder)
    let output = DescriptorOutput(descriptor: 1)
    let style = TerminalStyle(isColoured: true)
    var request = LineRequest(prompt: style.bold("> "), history: .commands, completions: candidates)
    output.write("ready\n")
    while true {
      let event = reader.read(request)
      request.initialText = ""
      output.write("\(describe(event, droppedByteCount: reader.droppedByteCount))\n")
      switch event {
      case .endOfInput, .terminated, .line("quit"): return
      case .line(let name): request.history = HistoryName(rawValue: name) ?? request.history
      case .resized(let text): request.initialText = text
      case .interrupted: continue
      }
    }
  }

  static func candidates(_ context: CompletionContext) -> [Completion] {
    completions.filter { $0.text.hasPrefix(context.word) }
  }

  /// One row of ASCII an event, so that a test finds it whatever the window's width.
  static func describe(_ event: LineEvent, droppedByteCount: Int) -> String {
    switch event {
    case .line(let text) where text.utf8.count > 200:
      "long \(text.utf8.count) dropped \(droppedByteCount)"
    case .line(let text): "line [\(escaped(text))]"
    case .interrupted(let hadText): "interrupted \(hadText)"
    case .endOfInput: "end"
    case .terminated: "terminated"
    case .resized(let text): "resized [\(escaped(text))]"
    }
  }

  static func escaped(_ text: String) -> String {
    text.unicodeScalars.map { $0.escaped(asASCII: true) }.joined()
  }
}
