import Foundation
import TerminalHarness

/// `oefen check` on a library of 100,000 questions: megabytes (10⁶ bytes) of course files a second
/// of time and of processor time, and the most memory in use.
enum CheckBench {
  private static let runs = 5
  private static let patienceSeconds = 300.0

  static func run(_ folder: BenchFolder) throws -> [Measurement] {
    let library = try folder.folder("library") { path in
      try GeneratedLibrary(files: 200, questionsPerFile: 500).write(to: path)
    }
    let megabytes = try Double(size(of: library)) / 1_000_000
    var rates: (wall: [Double], cpu: [Double]) = ([], [])
    var memory: [Double] = []
    for _ in 0..<runs {
      let (exit, seconds) = try check(library)
      rates.wall.append(megabytes / seconds)
      rates.cpu.append(megabytes / exit.cpuMilliseconds * 1000)
      memory.append(exit.peakMebibytes)
    }
    return [
      Measurement("wall", unit: "MB/s", runs: rates.wall),
      Measurement("cpu", unit: "MB/s", runs: rates.cpu),
      Measurement("memory", unit: "MiB", runs: memory),
    ]
  }

  private static func check(
    _ library: String
  ) throws -> (exit: PseudoTerminal.Exit, seconds: Double) {
    let program = MeasuredProgram(courses: library, dataFolder: library)
    let start = ContinuousClock.now
    let terminal = try program.start(["check", library])
    let exit = try terminal.waitForExit(timeoutSeconds: patienceSeconds)
    return (exit, (ContinuousClock.now - start) / .seconds(1))
  }

  private static func size(of folder: String) throws -> Int {
    let files = FileManager.default
    return try files.subpathsOfDirectory(atPath: folder).filter { $0.hasSuffix(".json") }
      .reduce(0) { sum, name in
        let attributes = try files.attributesOfItem(atPath: "\(folder)/\(name)")
        return sum + (attributes[.size] as? Int ?? 0)
      }
  }
}
