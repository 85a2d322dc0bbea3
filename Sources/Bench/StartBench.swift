import Foundation
import TerminalHarness

/// From nothing to the first prompt: processor time in the program and for it in the kernel, and the
/// most memory in use. With the shipped courses, and with a course of a library of 100,000 questions
/// in four courses, whose ratio to the first is told.
enum StartBench {
  private static let warmUps = 3
  private static let runs = 30
  private static let courseCount = 4

  static func run(_ folder: BenchFolder) throws -> [Measurement] {
    let library = try folder.folder("courses") { path in
      for number in 1...courseCount {
        let name = "generated-\(number)"
        try GeneratedLibrary(id: name, files: 50, questionsPerFile: 500)
          .write(to: "\(path)/\(name)")
      }
      // Files that were only just written are read each time.
      sleep(4)
    }
    let shipped = try measurements("", folder, courses: "courses", [])
    let large = try measurements(
      "Library", folder, courses: library, ["--course", "generated-1"])
    let ratio = large[0].value / shipped[0].value
    return shipped + large + [Measurement("cpuLibraryRatio", unit: "times", runs: [ratio])]
  }

  private static func measurements(
    _ suffix: String, _ folder: BenchFolder, courses: String, _ arguments: [String]
  ) throws -> [Measurement] {
    try folder.temporary { dataFolder in
      let program = MeasuredProgram(courses: courses, dataFolder: dataFolder)
      let exits = try (0..<warmUps + runs).map { _ in
        try program.run(arguments) { try $0.expect("oefen>") }
      }.dropFirst(warmUps)
      return [
        Measurement("cpu" + suffix, unit: "ms", runs: exits.map { $0.cpuMilliseconds }),
        Measurement("memory" + suffix, unit: "MiB", runs: exits.map { $0.peakMebibytes }),
      ]
    }
  }
}
