import TerminalHarness

/// Starts `line-probe` in a terminal of its own and waits for its prompt.
func startProbe(
  historyFolder: String? = nil, environment: [String: String] = [:], columns: Int = 80
) throws -> PseudoTerminal {
  let terminal = try PseudoTerminal(
    program: PseudoTerminal.builtProduct("line-probe"), arguments: [historyFolder ?? "-"],
    environment: probeEnvironment.merging(environment) { $1 }, columns: columns)
  try terminal.expect("ready")
  try terminal.expect("> ")
  return terminal
}

/// Nothing of the tester's own set-up: no inputrc, no locale but this.
let probeEnvironment = [
  "TERM": "xterm", "LC_ALL": "C.UTF-8", "INPUTRC": "/dev/null", "HOME": "/nonexistent",
]

extension PseudoTerminal {
  /// Types a text and waits until it is shown.
  func type(_ text: String) throws {
    send(text)
    try expect(text)
  }
}

/// Keys as a terminal sends them.
enum Key {
  static let enter = "\r"
  static let tab = "\t"
  static let backspace = "\u{7F}"
  static let up = "\u{1B}[A"
  static let left = "\u{1B}[D"
  static let controlA = "\u{1}"
  static let controlC = "\u{3}"
  static let controlD = "\u{4}"
  static let controlR = "\u{12}"
  static let controlT = "\u{14}"
  static let controlZ = "\u{1A}"
}
