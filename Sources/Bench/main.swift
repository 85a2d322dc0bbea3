import Foundation

/// The benches by name; each gives its lines as it measures.
let benches: KeyValuePairs<String, (BenchFolder) throws -> [Measurement]> = [
  "start": StartBench.run,
  "respond": RespondBench.run,
  "check": CheckBench.run,
  "servqual": SurveyBench.measurements,
  "rfm": CustomerBench.rfm,
  "matrix": CustomerBench.matrix,
  "assignments": AssignmentBench.run,
]

let names = CommandLine.arguments.dropFirst()
let chosen = benches.filter { names.contains($0.key) }
guard !names.isEmpty, chosen.count == names.count else {
  stop("script/bench NAME…: \(benches.map { $0.key }.joined(separator: ", "))", status: 64)
}
do {
  for (name, run) in chosen {
    for measurement in try run(BenchFolder(path: ".build/bench")) {
      print(measurement.line(bench: name))
    }
  }
} catch {
  stop("\(error)", status: 70)
}

func stop(_ message: String, status: Int32) -> Never {
  FileHandle.standardError.write(Data((message + "\n").utf8))
  exit(status)
}
