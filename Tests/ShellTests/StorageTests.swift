import Foundation
import TerminalHarness
import TestSupport
import Testing

/// Practice goes on whatever happens to the data folder, and says so.
@Suite struct StorageTests {
  private func environment(_ home: String) -> [String: String] {
    [
      "OEFEN_HOME": home, "OEFEN_COURSES": ProgramRun.courses, "LC_ALL": "C.UTF-8",
      "OEFEN_NOW": "2026-11-21T10:00:00+01:00",
    ]
  }

  private let session = "a\na b\n26,3\nuser\n"

  @Test(.enabled(if: geteuid() == 0, "root writes anywhere, so another user must try"))
  func aReadOnlyFolder() throws {
    let folder = try TemporaryFolder()
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder.path)
    let result = try BuiltProgram.run(
      ["practise"], input: session, environment: environment(folder.path + "/data"),
      through: ["setpriv", "--reuid=65534", "--clear-groups"])
    #expect(result.status == 0)
    #expect(
      result.errors.flattened.contains("Je kunt gewoon oefenen, maar dit wordt niet vastgelegd"))
    #expect(result.errors.components(separatedBy: "vastgelegd").count == 2, "said once")
    #expect(result.output.contains("Uitslag"))
    #expect(result.output.contains("Let op: deze sessie is niet"))
  }

  @Test func aFullDisk() throws {
    let folder = try TemporaryFolder()
    _ = try BuiltProgram.run(["practise"], input: "a\n", environment: environment(folder.path))
    let result = try BuiltProgram.run(
      ["practise"], input: "a b\n26,3\nuser\n", environment: environment(folder.path),
      through: ["bash", "-c", "ulimit -f 33; exec \"$@\"", "bash"])
    #expect(result.status == 0)
    #expect(result.errors.flattened.contains("wordt niet vastgelegd"))
    #expect(result.output.contains("Uitslag") || result.output.contains("niet alles"))
    let after = try BuiltProgram.run(["progress"], environment: environment(folder.path))
    #expect(!after.output.contains("0 antwoorden;"))
  }

  @Test func aDamagedDatabaseIsSetAside() throws {
    let folder = try TemporaryFolder()
    _ = try BuiltProgram.run(["practise"], input: session, environment: environment(folder.path))
    try folder.write("this is no database, and it is here to stay", to: "records.sqlite")
    let result = try BuiltProgram.run(
      ["practise"], input: session, environment: environment(folder.path))
    #expect(result.status == 0)
    #expect(result.errors.flattened.contains("Je gegevens waren beschadigd."))
    let aside = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasPrefix("records-damaged-") && $0.hasSuffix(".sqlite") }
    try #require(aside.count == 1)
    let kept = try String(contentsOfFile: folder.path + "/" + aside[0], encoding: .utf8)
    #expect(kept.hasPrefix("this is no database"))
  }

  /// `HOME` is where a person says home is, whatever the system's list of users says.
  @Test func recordsAreKeptUnderHome() throws {
    let folder = try TemporaryFolder()
    var variables = environment("")
    variables["HOME"] = folder.path
    _ = try BuiltProgram.run(["practise"], input: session, environment: variables)
    let records = folder.path + "/.local/share/oefen/records.sqlite"
    #expect(FileManager.default.fileExists(atPath: records))
  }

  @Test func filesAreReadableByTheUserOnly() throws {
    let folder = try TemporaryFolder()
    let home = folder.path + "/data"
    _ = try BuiltProgram.run(["practise"], input: session, environment: environment(home))
    let names = try FileManager.default.subpathsOfDirectory(atPath: home)
    for name in names + [""] {
      let attributes = try FileManager.default.attributesOfItem(atPath: home + "/" + name)
      let mode = try #require(attributes[.posixPermissions] as? Int)
      #expect(mode & 0o077 == 0, "\(name)")
    }
    #expect(names.contains("records.sqlite"))
  }

  /// Two prompts answer the same course at the same time; each keeps its own session and no
  /// response is lost.
  @Test func twoPromptsAtOnce() throws {
    let home = try TemporaryFolder()
    let terminals = try (0..<2).map { _ in
      try PseudoTerminal(
        program: PseudoTerminal.builtProduct("oefen"), arguments: ["practise", "--count", "4"],
        environment: environment(home.path).merging(["TERM": "xterm", "HOME": home.path]) { $1 })
    }
    // Both sessions are planned before either records an answer, so both ask in the same order.
    for terminal in terminals {
      try terminal.expect("Vraag 1 van 4")
    }
    for response in ["a", "a b", "26,3", "user"] {
      for terminal in terminals {
        try terminal.expect("> ")
        terminal.send(response + "\r")
        try terminal.expect("Bron:")
        try terminal.expect("[Enter]")
        terminal.send("\r")
      }
    }
    for terminal in terminals {
      try terminal.expect("Uitslag")
      try terminal.waitForExit()
    }
    let progress = try BuiltProgram.run(["progress"], environment: environment(home.path))
    #expect(progress.output.contains("8 antwoorden"))
  }
}

extension String {
  /// On one line, as wrapped sentences are searched.
  fileprivate var flattened: String { replacing("\n", with: " ") }
}
