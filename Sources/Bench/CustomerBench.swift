import Foundation
import TerminalHarness

/// `oefen grade rfm` and `oefen grade matrix` on a million customers, and RFM on ten million
/// purchases of as many: both programs read the same CSV file and write codes to another.
enum CustomerBench {
  static func rfm(_ folder: BenchFolder) throws -> [Measurement] {
    let purchases = try generated("gen_transactions", ["10000000", "1000000"], folder)
    let customers = try generated("gen_customers", ["1000000"], folder)
    return try compare("purchases", "rfm", "polars_rfm", purchases, folder)
      + compare("customers", "rfm", "polars_rfm_customers", customers, folder)
  }

  static func matrix(_ folder: BenchFolder) throws -> [Measurement] {
    let customers = try generated("gen_customers", ["1000000"], folder)
    return try compare("customers", "matrix", "polars_matrix", customers, folder)
  }

  /// The path of a file that a script makes the first time.
  private static func generated(
    _ script: String, _ arguments: [String], _ folder: BenchFolder
  ) throws -> String {
    try folder.folder(script) { path in
      _ = try PeerPrograms.run(script, arguments + ["\(path)/data.csv"])
    } + "/data.csv"
  }

  private static func compare(
    _ name: String, _ model: String, _ peer: String, _ data: String, _ folder: BenchFolder
  ) throws -> [Measurement] {
    try folder.temporary { path in
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
      let program = MeasuredProgram(courses: "courses", dataFolder: path)
      return try PeerComparison(name, peer: "polars") {
        try MeasuredRun {
          try program.start([
            "grade", model, data, "--csv", "\(path)/ours.csv", "--csv-for", "standard",
          ])
        }
      } theirs: {
        try PeerPrograms.run(peer, [data, "\(path)/theirs.csv"])
      }.measurements
    }
  }
}
