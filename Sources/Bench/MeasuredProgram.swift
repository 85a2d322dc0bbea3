import TerminalHarness

/// The program as it's run by a bench: in a terminal, with only these surroundings.
struct MeasuredProgram {
  let courses: String
  let dataFolder: String

  func start(_ arguments: [String]) throws -> PseudoTerminal {
    try PseudoTerminal(
      program: PseudoTerminal.builtProduct("oefen"), arguments: arguments,
      environment: [
        "TERM": "xterm", "LC_ALL": "C.UTF-8", "OEFEN_COURSES": courses,
        "OEFEN_HOME": dataFolder,
      ])
  }

  /// What a run took, up to the moment where `use` returns.
  func run(
    _ arguments: [String], _ use: (PseudoTerminal) throws -> Void
  ) throws -> PseudoTerminal.Exit {
    let terminal = try start(arguments)
    try use(terminal)
    terminal.kill(9)
    return try terminal.waitForExit()
  }
}

extension PseudoTerminal.Exit {
  var cpuMilliseconds: Double { Double(userMicroseconds + systemMicroseconds) / 1000 }
  var peakMebibytes: Double { Double(maximumResidentBytes) / 1_048_576 }
}
