import Foundation
import Terminal
import Testing

/// The README shows what the program does today.
@Suite struct ReadmeTests {
  private static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  @Test func theTranscriptReplays() throws {
    let readme = try String(
      contentsOf: Self.root.appendingPathComponent("README.md"), encoding: .utf8)
    let start = try #require(readme.range(of: "```console\n$ oefen "))
    let end = try #require(readme[start.upperBound...].range(of: "\n```"))
    let block = readme[start.upperBound..<end.lowerBound]
    let lines = block.split(separator: "\n", omittingEmptySubsequences: false)
    let typed = lines.filter { $0.hasPrefix("> ") }.map { String($0.dropFirst(2)) }

    let run = try ProgramRun()
    run.columns = 76
    let result = run.run(
      arguments: lines[0].split(separator: " ").map(String.init),
      events: typed.map(LineEvent.line),
      courses: Self.root.appendingPathComponent("courses").path)
    let screen = result.screen.replacing(Self.commandsHint, with: "")
    #expect(screen.hasPrefix(lines.dropFirst().joined(separator: "\n")))
    #expect(lines.count > 12)
  }

  /// What only the first question of a session has under it; the README leaves it out.
  private static var commandsHint: String {
    "Ook mogelijk: ? (hint), weet niet, uitleg, sla-over, lees, stop, help. Zet !\n"
      + "achter je antwoord als je het zeker weet, ? als je twijfelt.\n"
  }
}
