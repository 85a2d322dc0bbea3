import Documents
import Foundation
import Terminal

/// Writes what a command made where it was asked for, and never over something unasked.
struct ResultWriting {
  /// Standard output in place of a file.
  static let stream = "-"

  /// A result never takes the place of what it's made from, or of another result.
  static func check(
    _ results: [String], madeFrom inputs: [String], _ texts: any Texts
  ) throws(CommandFailure) {
    let real = { (path: String) in
      path == stream ? path : URL(filePath: path).resolvingSymlinksInPath().path
    }
    var taken = Set(inputs.map(real))
    for path in results where !taken.insert(real(path)).inserted {
      throw CommandFailure(.wrongUsage, texts.resultWouldReplace(path.sanitizedLine))
    }
  }

  let workspace: Workspace
  /// Whether a file that's there is replaced.
  let force: Bool

  func write(_ text: String, to path: String) throws(CommandFailure) {
    guard path != Self.stream else {
      workspace.console.output.write(text)
      return
    }
    do throws(FileReplacement.Failure) {
      if force {
        try FileReplacement.put(Array(text.utf8), at: path)
      } else {
        try FileReplacement.create(path, Array(text.utf8))
      }
    } catch {
      let texts = workspace.texts
      let message =
        error == .exists
        ? texts.resultExists(path.sanitizedLine)
        : texts.cannotWriteResult(path.sanitizedLine, error)
      throw CommandFailure(.cannotWrite, message)
    }
  }
}
