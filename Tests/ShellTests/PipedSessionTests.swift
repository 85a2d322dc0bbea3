import Foundation
import TestSupport
import Testing

/// The built program in a pipe: plain lines, no prompts, and a log that can be read alone.
@Suite struct PipedSessionTests {
  @Test(arguments: ["nl", "en"])
  func aWholeSession(language: String) throws {
    let home = try TemporaryFolder()
    let result = try BuiltProgram.run(
      ["practise", "--seed", "3", "--language", language],
      input: "?\nb\na b?\nundo\na c\n26,3\n:oneens het was lastig\nniet\nd\n",
      environment: [
        "OEFEN_HOME": home.path, "OEFEN_COURSES": ProgramRun.courses,
        "OEFEN_NOW": "2026-11-21T10:00:00+01:00", "COLUMNS": "72",
      ])
    #expect(result.status == 0)
    #expect(result.errors == "")
    #expect(!result.output.contains("> "))
    #expect(!result.output.contains("[Enter]"))
    #expect(!result.output.contains("\u{1B}"))
    try expectSnapshot(result.output, named: "piped-\(language)")
  }

  /// Standard input may end anywhere.
  @Test func theInputMayEndAnywhere() throws {
    let script = Array("a\n\na b\n26,3\nuser\n".utf8)
    for length in 0...script.count {
      let home = try TemporaryFolder()
      let result = try BuiltProgram.run(
        ["practise"], input: String(decoding: script.prefix(length), as: UTF8.self),
        environment: ["OEFEN_HOME": home.path, "OEFEN_COURSES": ProgramRun.courses])
      #expect(result.status == 0)
    }
  }
}
