import Foundation
import TerminalHarness

/// `oefen grade` beside another program on the same generated file.
enum PeerBench {
  /// The path of a file that a script makes the first time.
  static func generated(
    _ script: String, _ arguments: [String], _ folder: BenchFolder
  ) throws -> String {
    try folder.folder(script) { path in
      _ = try PeerPrograms.run(script, arguments + ["\(path)/data.csv"])
    } + "/data.csv"
  }

  /// - Parameters:
  ///   - ours: the words after `oefen`; a folder of their own is passed in.
  ///   - theirs: the arguments of the peer.
  static func compare(
    _ name: String, _ peer: String, _ folder: BenchFolder, ours: (String) -> [String],
    theirs: (String) -> [String]
  ) throws -> [Measurement] {
    try folder.temporary { path in
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
      let program = MeasuredProgram(courses: "courses", dataFolder: path)
      return try PeerComparison(name, peer: "polars") {
        try MeasuredRun { try program.start(ours(path)) }
      } theirs: {
        try PeerPrograms.run(peer, theirs(path))
      }.measurements
    }
  }
}
