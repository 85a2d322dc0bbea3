import TerminalHarness

/// The Python programs in `script/bench-peers`, run by a Python of their own that `script/bench`
/// makes.
enum PeerPrograms {
  private static let python = ".build/peers/bin/python"

  static func run(_ script: String, _ arguments: [String]) throws -> MeasuredRun {
    try MeasuredRun {
      try PseudoTerminal(
        program: python, arguments: ["script/bench-peers/\(script).py"] + arguments,
        environment: ["LC_ALL": "C.UTF-8", "TERM": "dumb"])
    }
  }
}

/// Ours and a peer's runs on the same input, in turn, so that a busy moment touches both.
struct PeerComparison {
  private static let runs = 5

  let name: String
  let peer: String
  private var ours: [MeasuredRun] = []
  private var theirs: [MeasuredRun] = []

  init(
    _ name: String, peer: String, ours: () throws -> MeasuredRun, theirs: () throws -> MeasuredRun
  ) throws {
    self.name = name
    self.peer = peer
    for _ in 0..<Self.runs {
      self.ours.append(try ours())
      self.theirs.append(try theirs())
    }
  }

  /// Time of day, processor time and memory of whole processes.
  var measurements: [Measurement] {
    [
      measurement("Wall", unit: "s") { $0.seconds },
      measurement("CPU", unit: "s") { $0.cpuSeconds },
      measurement("Memory", unit: "MiB") { $0.peakMebibytes },
    ]
  }

  private func measurement(
    _ what: String, unit: String, _ value: (MeasuredRun) -> Double
  ) -> Measurement {
    var measurement = Measurement(name + what, unit: unit, runs: ours.map(value))
    measurement.peer = (peer, Measurement(name, unit: unit, runs: theirs.map(value)).value)
    return measurement
  }
}
