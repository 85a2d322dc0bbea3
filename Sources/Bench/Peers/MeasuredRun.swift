import TerminalHarness

/// What one run of a whole program took.
struct MeasuredRun {
  let seconds: Double
  let cpuSeconds: Double
  let peakMebibytes: Double

  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  private static let patienceSeconds = 600.0

  /// Waits for the program to end; one that fails can't be measured.
  init(_ start: () throws -> PseudoTerminal) throws {
    let begin = ContinuousClock.now
    let terminal = try start()
    let exit = try terminal.waitForExit(timeoutSeconds: Self.patienceSeconds)
    seconds = (ContinuousClock.now - begin) / .seconds(1)
    guard exit.code == 0 else { throw Failure(description: terminal.output) }
    cpuSeconds = exit.cpuMilliseconds / 1000
    peakMebibytes = exit.peakMebibytes
  }
}
