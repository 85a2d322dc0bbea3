import Foundation
import QuizModel
import TerminalHarness

/// `oefen assignment grade --gradebook` on the submissions of 10,000 groups for assignment 2.4 of the
/// course, 10 kB each: seconds, processor time and the most memory in use. The aim is 10 seconds.
enum AssignmentBench {
  private static let runs = 3
  private static let count = 10_000
  private static let patienceSeconds = 300.0

  static func run(_ folder: BenchFolder) throws -> [Measurement] {
    let submissions = try folder.folder("submissions") { path in
      for number in 0..<count {
        try GeneratedSubmission(number: number).text
          .write(toFile: "\(path)/groep-\(number).json", atomically: false, encoding: .utf8)
      }
    }
    var (wall, cpu, memory): ([Double], [Double], [Double]) = ([], [], [])
    for _ in 0..<runs {
      let start = ContinuousClock.now
      let terminal = try MeasuredProgram(courses: "courses", dataFolder: submissions)
        .start([
          "assignment", "grade", submissions, "--gradebook", "\(folder.path)/gradebook.csv",
        ])
      let exit = try terminal.waitForExit(timeoutSeconds: patienceSeconds)
      wall.append((ContinuousClock.now - start) / .seconds(1))
      cpu.append(exit.cpuMilliseconds / 1000)
      memory.append(exit.peakMebibytes)
    }
    return [
      Measurement("wall", unit: "s", runs: wall), Measurement("cpu", unit: "s", runs: cpu),
      Measurement("memory", unit: "MiB", runs: memory),
    ]
  }
}

/// A submission for assignment 2.4: own data of 24 respondents, numbers that are right by chance
/// only, and texts of some hundred words.
private struct GeneratedSubmission {
  private static let dimensions = [
    "tangibles", "reliability", "responsiveness", "assurance", "empathy",
  ]

  let text: String

  init(number: Int) {
    var generator = SeededGenerator(seed: UInt64(number))
    let data = Self.survey(&generator)
    let gaps = Self.dimensions.map { "\"\($0)\": \"\(Self.number(&generator))\"" }
    let totals = ["unweighted", "weightedofmeans", "weighted"].map {
      "\"\($0)\": \"\(Self.number(&generator))\""
    }
    let weakest = Self.dimensions[generator.next(below: 5)]
    let texts = ["fieldwork", "meaning", "advice"].map { part in
      "\"\(part)\": {\"text\": \"\(Self.words(200, &generator))\"}"
    }
    text = """
      {
        "format": "oefen-submission", "formatVersion": 1, "course": "klantgericht-organiseren",
        "assignment": "2.4", "assignmentVersion": 1,
        "group": {"name": "groep \(number)", "members": [{"number": "s\(number)", "name": "Noor"}]},
        "organisation": "Bakkerij De Halm", "submittedAt": "2026-11-20T15:04:05+01:00",
        "parts": {
          "data": {"source": "own", "name": "antwoorden.csv", "csv": "\(data)"},
          "gaps": {"numbers": {\(gaps.joined(separator: ", "))}},
          "totals": {"numbers": {\(totals.joined(separator: ", "))}},
          "weakest": {"choice": "\(weakest)"}, "item": {"choice": "\(1 + generator.next(below: 22))"},
          \(texts.joined(separator: ",\n    "))
        }
      }

      """
  }

  /// 24 rows in one line of JSON.
  private static func survey(_ generator: inout SeededGenerator) -> String {
    let items = (1...22).map { "e\($0)" } + (1...22).map { "p\($0)" }
    let header = ["respondent"] + items + dimensions.map { "w_\($0)" }
    var lines = [header.joined(separator: ",")]
    for row in 1...24 {
      let answers = items.map { _ in "\(2 + generator.next(below: 6))" }
      lines.append((["r\(row)"] + answers + ["15", "30", "25", "15", "15"]).joined(separator: ","))
    }
    return lines.joined(separator: "\\n") + "\\n"
  }

  /// From -2.50 to 0.50, as a Dutch group writes it.
  private static func number(_ generator: inout SeededGenerator) -> String {
    Rational(parts: generator.next(below: 301) - 250, of: 100).text(decimals: 2, separator: ",")
  }

  private static func words(_ count: Int, _ generator: inout SeededGenerator) -> String {
    let words = [
      "klanten", "verwachten", "meer", "dan", "ze", "krijgen", "want", "wachten", "kost",
    ]
    return (0..<count).map { _ in words[generator.next(below: words.count)] }
      .joined(separator: " ")
  }
}
