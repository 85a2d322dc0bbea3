import TerminalHarness

/// Processor time from Enter to durable feedback, with no records yet and with 10,000 attempts.
///
/// Taken as the difference between a run that answers `responses` questions and one that answers
/// none, divided by `responses`. So it's above what it stands for: showing the question and the
/// Enter that asks for it are in it too.
enum RespondBench {
  private static let responses = 100
  private static let runs = 10
  static let attempts = 10_000

  static func run(_ folder: BenchFolder) throws -> [Measurement] {
    let courses = try folder.folder("choices") { path in
      try GeneratedLibrary(files: 1, questionsPerFile: 400, kinds: [.single])
        .write(to: path)
    }
    let records = try folder.folder("records") { path in
      try GeneratedRecords(attempts: attempts, questions: 400).write(to: path)
    }
    return [
      try measure("cpuEmpty", courses, folder, records: nil),
      try measure("cpuAfter\(attempts)", courses, folder, records: records),
    ]
  }

  private static func measure(
    _ name: String, _ courses: String, _ folder: BenchFolder, records: String?
  ) throws -> Measurement {
    let differences = try (0..<runs).map { _ in
      let idle = try cpuMilliseconds(0, courses, folder, records: records)
      let busy = try cpuMilliseconds(responses, courses, folder, records: records)
      return (busy - idle) / Double(responses)
    }
    return Measurement(name, unit: "ms", runs: differences)
  }

  private static func cpuMilliseconds(
    _ count: Int, _ courses: String, _ folder: BenchFolder, records: String?
  ) throws -> Double {
    try folder.temporary(copyOf: records) { dataFolder in
      let program = MeasuredProgram(courses: courses, dataFolder: dataFolder)
      let arguments = ["practise", "--count", "\(responses)", "--seed", "1"]
      return try program.run(arguments) { terminal in
        try terminal.expect("> ")
        for number in 0..<count {
          if number > 0 {
            terminal.send("\r")
            try terminal.expect("> ")
          }
          terminal.send("a\r")
          try terminal.expect("[Enter]")
        }
      }.cpuMilliseconds
    }
  }
}
