import Foundation
import Shell
import Terminal
import TerminalHarness
import TestSupport
import Testing

/// A question tried by its author: nothing is recorded, whatever is typed.
@Suite struct TrialTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try FileManager.default.copyItem(
      atPath: ProgramRun.courses + "/winkel", toPath: folder.path + "/winkel")
  }

  private var bank: String { folder.path + "/winkel/banks/1.json" }

  private func text() throws -> String { try String(contentsOfFile: bank, encoding: .utf8) }

  private func plain(_ text: String) -> String { text.replacing(folder.path, with: "/c") }

  @Test func aPieceAtATime() throws {
    let run = try ProgramRun()
    let result = run.run(
      arguments: ["probeer", "koper-01"],
      events: ["", "b!", "zz", "a", "", "", "", ""].map(LineEvent.line), courses: folder.path)
    #expect(result.status == .fine)
    #expect(result.messages == "")
    try expectSnapshot(plain(result.screen), named: "try-steps-nl")
    #expect(!FileManager.default.fileExists(atPath: run.home.path + "/data"))
  }

  /// A response that is marked just before the explanation has shown it; the checks still come.
  @Test func theExplanationIsShownOnce() throws {
    for typed in [["", "", "", "", ""], ["", "", "", "a", "", ""]] {
      let result = try ProgramRun().run(
        arguments: ["try", "koper-01"], events: typed.map(LineEvent.line), courses: folder.path)
      #expect(result.screen.components(separatedBy: "Uitleg:").count == 2)
      #expect(result.screen.hasSuffix("De controle heeft niets te melden.\n"))
    }
  }

  @Test(arguments: ["stop", "q", ":stop"])
  func leaving(word: String) throws {
    let result = try ProgramRun().run(
      arguments: ["try", "koper-01"], events: [.line(word), .line("")], courses: folder.path)
    #expect(result.status == .fine)
    #expect(!result.screen.contains("Hint 1"))
  }

  @Test func atAnotherWidth() throws {
    let result = try ProgramRun().run(
      arguments: ["try", "koper-01"],
      events: [.resized(text: "a"), .line("a"), .endOfInput], courses: folder.path)
    #expect(result.screen.components(separatedBy: "Wie is hier de koper?").count == 3)
    #expect(result.screen.contains("] hint 1 van 2 aa\n"))
  }

  @Test(arguments: [("nl", 60), ("en", 100)])
  func allTypesAtOnce(language: String, columns: Int) throws {
    let typen = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Fixtures/typen").path
    let ids = [
      "a-waar", "b-reken", "c-gaten", "d-koppel", "e-orde", "f-groep", "g-open", "h-kort",
    ]
    var screens = ""
    for id in ids {
      let run = try ProgramRun()
      run.columns = columns
      let result = run.run(
        arguments: ["try", id, "--all", "--language", language, "--seed", "5"], courses: typen)
      #expect(result.status == .fine, "\(id): \(result.messages)")
      let lines = result.screen.split(separator: "\n").dropFirst()
      #expect(lines.allSatisfy { displayWidth(of: $0) <= columns || $0.hasPrefix("/") }, "\(id)")
      screens += result.screen.replacing(typen, with: "/typen") + "\n"
    }
    try expectSnapshot(screens, named: "try-types-\(language)-\(columns)")
  }

  @Test func aResponseOnTheCommandLine() throws {
    let run = try ProgramRun()
    let result = run.run("try", "koper-01", "a!", isInteractive: false, courses: folder.path)
    #expect(result.screen.contains("Zekerheid: +3"))
    #expect(result.screen.components(separatedBy: "Bron:").count == 2, "explained once")
  }

  @Test func asJSON() throws {
    let run = try ProgramRun()
    let result = run.run("try", "koper-01", "b", "--json", "--seed", "4", courses: folder.path)
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(result.screen.utf8)) as? [String: Any])
    #expect(
      Set(object.keys) == [
        "file", "line", "column", "question", "screen", "feedback", "draws", "readOn", "mark",
        "findings",
      ])
    #expect((object["question"] as? [String: Any])?["id"] as? String == "koper-01")
    #expect((object["feedback"] as? [String])?.count == 3)
    #expect((object["mark"] as? [String: Any])?["score"] != nil)
    #expect((object["screen"] as? [String])?.contains("Kies één letter.") == true)
  }

  @Test func aQuestionWithErrors() throws {
    try folder.write(
      try text().replacing(#""decimals": 1,"#, with: #""decimal": 1,"#), to: "winkel/banks/1.json")
    let run = try ProgramRun()
    run.columns = 200
    let id = try #require(try text().firstMatch(of: /"id": "([^"]*)",\s*"type": "number"/)?.1)
    let result = run.run("probeer", String(id), courses: folder.path)
    #expect(result.status == .findings)
    #expect(result.screen.hasPrefix("De vraag ‘\(id)’ heeft fouten en kan niet gesteld worden:\n"))
    #expect(result.screen.contains(#"bedoel je "decimals"? [unknown-key]"#))
    let json = run.run("try", String(id), "--json", courses: folder.path)
    #expect(json.status == .findings)
    #expect(json.screen.contains(#""check" : "unknown-key""#))
    try folder.write("{", to: "winkel/course.json")
    let broken = run.run("probeer", String(id), courses: folder.path)
    #expect(broken.status == .unreadableData)
  }

  // MARK: Watching

  /// Each wait is one look; a save shows at the second look after it.
  @Test func everySaveIsShown() throws {
    let whole = try text()
    let run = try ProgramRun()
    let nothing = {}
    let write = { (text: String) in try folder.write(text, to: "winkel/banks/1.json") }
    run.waits = [
      nothing, nothing,
      { _ = try write(whole.replacing("Wie is hier de koper?", with: "Wie koopt hier?")) },
      nothing, nothing,
      // Broken, then away, then back by a rename, as editors do it.
      { _ = try write(String(whole.prefix(400))) }, nothing,
      { try FileManager.default.removeItem(atPath: bank) }, nothing, nothing,
      {
        try folder.write(whole, to: "new")
        _ = rename(folder.path + "/new", bank)
      }, nothing, nothing,
      { _ = try write(whole.replacing(#""id": "koper-01""#, with: #""id": "koper-02""#)) }, nothing,
    ]
    let result = run.run("probeer", "koper-01", "--watch", courses: folder.path)
    #expect(result.status == .fine)
    #expect(result.messages == "")
    #expect(run.waits.isEmpty)
    try expectSnapshot(plain(result.screen), named: "try-watch-nl")
  }

  @Test func aBrokenFileIsWaitedForFromTheStart() throws {
    let whole = try text()
    try folder.write(String(whole.dropLast(10)), to: "winkel/banks/1.json")
    let run = try ProgramRun()
    run.waits = [{ try folder.write(whole, to: "winkel/banks/1.json") }, {}]
    let result = run.run("probeer", "koper-01", "--watch", courses: folder.path)
    #expect(result.status == .fine)
    #expect(result.screen.contains("[json-syntax]"))
    #expect(result.screen.contains("Wie is hier de koper?"))
  }

  /// In a real terminal: Ctrl-C leaves the watch, and at the prompt that is where one gets.
  @Test func inATerminal() throws {
    let whole = try text()
    let terminal = try PseudoTerminal(
      program: PseudoTerminal.builtProduct("oefen"),
      environment: [
        "TERM": "xterm", "LC_ALL": "C.UTF-8", "OEFEN_HOME": folder.path + "/data",
        "OEFEN_COURSES": folder.path, "INPUTRC": "/dev/null", "HOME": folder.path,
      ])
    try terminal.expect("oefen>")
    terminal.send("probeer koper-01 --watch\r")
    try terminal.expect("Wie is hier de koper?")
    try terminal.expect("Ctrl-C stopt.")
    try folder.write(
      whole.replacing("Wie is hier de koper?", with: "Wie koopt hier?"), to: "winkel/banks/1.json")
    try terminal.expect("Bewaard om ")
    try terminal.expect("Wie koopt hier?")
    try terminal.expect("Ctrl-C stopt.")
    terminal.send("zomaar")
    try terminal.expect("zomaar")
    terminal.send("\u{3}")
    try terminal.expect("oefen>")
    terminal.send("\u{4}")
    #expect(try terminal.waitForExit().code == 0)
    #expect(terminal.hasInitialModes)
  }

  @Test func aSignalToEndEndsTheWatch() throws {
    let terminal = try PseudoTerminal(
      program: PseudoTerminal.builtProduct("oefen"), arguments: ["try", "koper-01", "--watch"],
      environment: [
        "TERM": "xterm", "LC_ALL": "C.UTF-8", "OEFEN_HOME": folder.path + "/data",
        "OEFEN_COURSES": folder.path, "HOME": folder.path,
      ])
    try terminal.expect("Ctrl-C stopt.")
    terminal.kill(SIGTERM)
    #expect(try terminal.waitForExit().signal == SIGTERM)
  }

  // MARK: What tests what

  @Test func whatTestsAGoal() throws {
    let run = try ProgramRun()
    run.columns = 100
    let goal = run.run("vragen", "--uses", "rollen", courses: folder.path)
    #expect(goal.screen.hasPrefix("rollen: Rollen herkennen\n"))
    #expect(goal.screen.hasSuffix("vragen\n"))
    let json = run.run("questions", "--uses", "rollen", "--json", courses: folder.path)
    let rows = try #require(
      try JSONSerialization.jsonObject(with: Data(json.screen.utf8)) as? [[String: Any]])
    #expect(rows.count >= 2)
    #expect(rows.allSatisfy { ($0["goals"] as? [String])?.contains("rollen") == true })
  }

  @Test func whatTestsAFact() throws {
    let course = try CourseFixture(banks: [
      "a": CourseFixture.bank(
        CourseFixture.question(["id": #""een""#]),
        CourseFixture.question(["id": #""twee""#, "facts": "[]"]))
    ])
    let run = try ProgramRun()
    let fact = run.run("vragen", "--uses", "feit", courses: course.folder)
    #expect(fact.screen.hasPrefix("feit: Zo is het.\neen  singleChoice"))
    #expect(fact.screen.hasSuffix("1 vraag\n"))
    try course.write(CourseFixture.bank(), to: "banks/a.json")
    let none = run.run("vragen", "--uses", "feit", courses: course.folder)
    #expect(
      none.screen
        == "feit: Zo is het.\nGeen vraag toetst ‘feit’. Maak er een met ‘oefen ontwerp’.\n")
  }
}
