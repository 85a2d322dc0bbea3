import TerminalHarness

/// From nothing to the first prompt with the shipped courses: processor time in the program and
/// for it in the kernel, and the most memory in use.
enum StartBench {
  private static let warmUps = 3
  private static let runs = 30

  static func run(_ folder: BenchFolder) throws -> [Measurement] {
    try folder.temporary { dataFolder in
      let program = MeasuredProgram(courses: "courses", dataFolder: dataFolder)
      let exits = try (0..<warmUps + runs).map { _ in
        try program.run([]) { try $0.expect("oefen>") }
      }.dropFirst(warmUps)
      return [
        Measurement("cpu", unit: "ms", runs: exits.map { $0.cpuMilliseconds }),
        Measurement("memory", unit: "MiB", runs: exits.map { $0.peakMebibytes }),
      ]
    }
  }
}
