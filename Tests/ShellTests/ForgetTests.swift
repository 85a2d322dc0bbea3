import Foundation
import Shell
import Terminal
import TerminalHarness
import TestSupport
import Testing

/// `forget` says what it will erase, asks, and leaves nothing readable.
@Suite struct ForgetTests {
  @Test func asksFirst() throws {
    let run = try ProgramRun()
    _ = run.run("practise", "--seed", "3", typing: ["b!", "", "a c", "", ":stop"])
    for lines in [[], ["nee"], ["wis"], ["ja"]] {
      let kept = run.run("forget", typing: lines)
      #expect(kept.status == .fine)
      #expect(kept.screen.contains("Er is niets gewist."))
    }
    #expect(run.run("progress").screen.contains("2 antwoorden;"))
    let asked = run.run("gegevens-wissen", typing: ["Wissen "])
    let screen = asked.screen.replacing(run.home.path, with: "HOME")
    try expectSnapshot(screen, named: "forget-nl")
    #expect(run.run("progress").screen.contains("0 antwoorden;"))
    let nothing = run.run("forget", "--language", "en")
    #expect(nothing.screen == "There is nothing to erase.\n")
  }

  @Test func fromAPipeOnlyWhenTold() throws {
    let run = try ProgramRun()
    _ = run.run("practise", typing: ["a"])
    let refused = run.run(
      arguments: ["forget"], events: [.line("wissen")], isInteractive: false)
    #expect(refused.status == .wrongUsage)
    #expect(refused.messages.contains("Zet er --yes bij."))
    #expect(run.run("forget", "--json", typing: ["wissen"]).status == .wrongUsage)
    let told = run.run("forget", "--yes", "--json")
    #expect(told.screen.contains("\"forgotten\" : 2"))
  }

  /// A group's work holds names, so it goes too; another course's stays.
  @Test func workOnAssignments() throws {
    let run = try ProgramRun()
    let mine = try run.home.write("{}", to: "assignments/winkel/1-a.json")
    let other = try run.home.write("{}", to: "assignments/other/1-a.json")
    _ = run.run("practise", typing: ["a"])
    let asked = run.run("forget", "--course", "winkel", typing: ["erase"])
    #expect(asked.screen.contains("\(mine): werk van een groep aan een opdracht"))
    #expect(!asked.screen.contains(other))
    #expect(!FileManager.default.fileExists(atPath: mine))
    #expect(FileManager.default.fileExists(atPath: other))
    _ = run.run("forget", "--yes")
    #expect(!FileManager.default.fileExists(atPath: other))
  }

  @Test func oneCourseOnly() throws {
    let run = try ProgramRun()
    _ = run.run("practise", typing: ["a"])
    let file = run.home.path + "/other.jsonl"
    let text = run.run("export-records", "--out", "-").screen
      .replacing("\"winkel\"", with: "\"other\"").replacing("0000-4000", with: "0000-5000")
    try text.write(toFile: file, atomically: false, encoding: .utf8)
    #expect(run.run("import-records", file).status == .fine)
    let asked = run.run("forget", "--course", "other", typing: ["erase"])
    let screen = asked.screen.split { $0.isWhitespace }.joined(separator: " ")
    #expect(screen.contains("2 van other"))
    #expect(screen.contains("Van andere cursussen blijven 2 gebeurtenissen staan."))
    #expect(run.run("progress").screen.contains("1 antwoord;"))
    let unknown = run.run("forget", "--course", "other", "--yes")
    #expect(unknown.status == .noSuchFile)
    #expect(unknown.messages.contains("Kies uit: winkel."))
  }

  @Test func notInTheMiddleOfASession() throws {
    let run = try ProgramRun()
    let result = run.run("practise", typing: [":gegevens-wissen --yes", "a", "", ":stop"])
    #expect(result.screen.contains("Je bent al aan het oefenen."))
    #expect(run.run("progress").screen.contains("1 antwoord;"))
  }

  /// In a real terminal, with what readline keeps and another prompt open.
  @Test func leavesNothingReadable() throws {
    let home = try TemporaryFolder()
    let data = home.path + "/data"
    let environment = [
      "TERM": "xterm", "LC_ALL": "C.UTF-8", "OEFEN_HOME": data, "HOME": home.path,
      "OEFEN_COURSES": ProgramRun.courses, "OEFEN_NOW": "2026-11-21T10:00:00+01:00",
      "INPUTRC": "/dev/null",
    ]
    func terminal() throws -> PseudoTerminal {
      try PseudoTerminal(
        program: PseudoTerminal.builtProduct("oefen"), arguments: [], environment: environment)
    }
    let (prompt, other) = (try terminal(), try terminal())
    for terminal in [prompt, other] {
      try terminal.expect("oefen>")
      terminal.send("\r")
      try terminal.expect("Vraag 1 van 4")
      try terminal.expect("> ")
    }
    other.send("a\r")
    try other.expect("volgende vraag")
    other.send("meld geheimzinnig\r")
    try other.expect("is bewaard")
    prompt.send(":stop\r")
    try prompt.expect("oefen>")
    #expect(try files(holding: "geheimzinnig", in: data).count >= 2)
    prompt.send("gegevens-wissen\r")
    try prompt.expect("Typ ‘wissen’ om te wissen")
    try prompt.expect("> ")
    prompt.send("wissen\r")
    try prompt.expect("Gewist: ")
    #expect(try files(holding: "geheimzinnig", in: data) == [])
    #expect(try files(holding: "gegevens-wissen", in: data) == [])

    // The other prompt goes on, in the new database.
    other.send("\r")
    try other.expect("Vraag 2 van 4")
    try other.expect("> ")
    other.send("a b\r")
    try other.expect("volgende vraag")
    other.send("\u{4}")
    try other.expect("Gestopt bij vraag 3")
    prompt.send("\u{4}")
    for terminal in [prompt, other] {
      #expect(try terminal.waitForExit().code == 0)
    }
    let progress = try BuiltProgram.run(["progress"], environment: environment)
    #expect(progress.errors == "")
    #expect(progress.output.contains("1 antwoord;"))
    #expect(try files(holding: "geheimzinnig", in: data) == [])
  }

  /// The files under a folder that hold a text.
  private func files(holding text: String, in folder: String) throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: folder).filter { name in
      let bytes = try? Data(contentsOf: URL(filePath: "\(folder)/\(name)"))
      return bytes?.range(of: Data(text.utf8)) != nil
    }
  }
}
