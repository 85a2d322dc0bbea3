import Foundation
import Testing

/// Compares a text with the one stored beside the test, in `Snapshots/NAME.txt`.
///
/// With `OEFEN_RECORD=1` in the environment the stored text is written anew; look at the difference
/// before you commit it.
public func expectSnapshot(
  _ text: String, named name: String, file: String = #filePath,
  sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let folder = URL(fileURLWithPath: file).deletingLastPathComponent()
    .appendingPathComponent("Snapshots")
  let stored = folder.appendingPathComponent(name + ".txt")
  if ProcessInfo.processInfo.environment["OEFEN_RECORD"] == "1" {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: stored)
    return
  }
  let expected = try String(contentsOf: stored, encoding: .utf8)
  if text != expected {
    let difference = firstDifference(expected, text)
    Issue.record("\(name) differs: \(difference)", sourceLocation: sourceLocation)
  }
}

private func firstDifference(_ expected: String, _ actual: String) -> String {
  let expected = expected.split(separator: "\n", omittingEmptySubsequences: false)
  let actual = actual.split(separator: "\n", omittingEmptySubsequences: false)
  for line in 0..<max(expected.count, actual.count) {
    let old = line < expected.count ? String(expected[line]) : "(no line)"
    let new = line < actual.count ? String(actual[line]) : "(no line)"
    if old != new { return "line \(line + 1)\n  expected: \(old)\n  actual:   \(new)" }
  }
  return "only in their ends"
}
