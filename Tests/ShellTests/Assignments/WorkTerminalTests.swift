import Documents
import Foundation
import TerminalHarness
import TestSupport
import Testing

/// An assignment done with the built program in a real terminal: killed in the middle, resumed,
/// handed in and graded.
@Suite(.serialized) struct WorkTerminalTests {
  private let work: WorkRun

  init() throws {
    work = try WorkRun()
  }

  private var environment: [String: String] {
    [
      "TERM": "xterm", "LC_ALL": "C.UTF-8", "OEFEN_HOME": work.run.home.path + "/data",
      "OEFEN_COURSES": work.folder.path, "OEFEN_NOW": "2026-11-21T10:00:00+01:00",
      "INPUTRC": "/dev/null", "HOME": work.run.home.path,
    ]
  }

  private func start(_ arguments: String...) throws -> PseudoTerminal {
    try PseudoTerminal(
      program: PseudoTerminal.builtProduct("oefen"),
      arguments: ["opdracht", "begin", "1.1", "--out", work.out] + arguments,
      environment: environment, columns: 72)
  }

  /// Types each line once its prompt is there.
  private func type(_ steps: [(prompt: String, line: String)], in terminal: PseudoTerminal) throws {
    for step in steps {
      try terminal.expect(step.prompt)
      terminal.send(step.line + "\r")
    }
  }

  @Test func fromStartToGradeWithAKillInTheMiddle() throws {
    let first = try start()
    try type(
      [
        ("Naam van jullie groep: ", "groep 7"), ("Lid 1: ", "s1001 Noor Bakker"), ("Lid 2: ", ""),
        ("Over welke organisatie gaat jullie werk? ", "De Fietswinkel"), ("opdracht 1.1> ", "6"),
        ("0 woorden> ", "Bel klant A"),
      ], in: first)
    try first.expect("3 woorden> ")
    first.send("half getypt")
    try first.expect("half getypt")
    first.kill(SIGKILL)
    #expect(try first.waitForExit().signal == SIGKILL)

    let second = try start()
    try second.expect("1. groep 7 · nog niet ingeleverd")
    try type([("Naam van jullie groep: ", "")], in: second)
    try second.expect("begonnen, 3 woorden")
    try type([("opdracht 1.1> ", "1"), ("of trek: ", "tr\t")], in: second)
    try second.expect("4 rijen gelezen")
    try type([("of trek: ", "")], in: second)
    try second.expect("Onderdeel 2 van 6")
    for _ in 0..<4 { try type([("Rendement: ", "50 50")], in: second) }
    try second.expect("verander die regel")
    try type([("> ", "verder")], in: second)
    try second.expect("Kies één letter")
    for _ in 0..<4 { try type([("): ", "a")], in: second) }
    try second.expect("verander die regel")
    try type([("> ", "")], in: second)
    try second.expect("Kies één letter, a–b.")
    try type([("> ", "a")], in: second)
    try second.expect("Jullie antwoord: Oma")
    try type([("> ", "")], in: second)
    try type(
      [
        ("Markt 1: ", "Consumenten"), ("Markt 2: ", ""), ("Factor: ", "meer ouderen"),
        ("Factor: ", "hogere rente"),
      ], in: second)
    try second.expect("een nummer: verander")
    try type([("> ", "")], in: second)
    try second.expect("| Bel klant A")
    try type(
      [
        ("3 woorden> ", "elke maand eens op."), ("7 woorden> ", ":inleveren"),
        ("Typ ja of nee.", "ja"), ("a/b", "b"), ("a/b", ""),
      ], in: second)
    try second.expect("/1.1-groep-7.json")
    #expect(try second.waitForExit().code == 0)
    #expect(second.hasInitialModes)
    try checkMarks()
  }

  /// What was handed in is what marking reads.
  private func checkMarks() throws {
    let graded = try BuiltProgram.run(
      ["assignment", "grade", work.out + "/1.1-groep-7.json", "--json"], environment: environment)
    #expect(graded.status == 0, "\(graded.errors)")
    let document = try #require(
      JSONDocument.read(Array(graded.output.utf8), file: "graded").document)
    let submission = try #require(document.root["submissions"]?.elements.first { _ in true })
    #expect(submission["assignment"]?.string == "1.1")
    #expect(submission["needsTeacher"]?.elements.map { $0.string } == ["advice"])
    let parts = try #require(submission["parts"]).elements
    let verdicts = Dictionary(
      uniqueKeysWithValues: parts.map { ($0["id"]?.string ?? "", $0["verdict"]?.string) })
    #expect(verdicts["data"] == "correct" && verdicts["buyer"] == "correct")
    #expect(verdicts["factors"] == "correct" && verdicts["place"] != "unreadable")
  }

  /// A window that's closed keeps what was entered.
  @Test func aClosedWindowLosesNothing() throws {
    let terminal = try start("--group", "groep 8")
    try type(
      [
        ("Lid 1: ", "s1 Bo"), ("Lid 2: ", ""), ("werk? ", "Kade"), ("opdracht 1.1> ", "4"),
        ("> ", "b"),
      ],
      in: terminal)
    try terminal.expect("Jullie antwoord: Noor")
    terminal.close()
    try terminal.waitForExit()
    let again = try start("--group", "groep 8")
    try again.expect("De koper                  klaar")
    try again.expect("opdracht 1.1> ")
    again.send("overz\t\r")
    try again.expect("De koper                  klaar")
    try again.expect("opdracht 1.1> ")
    again.send("\u{4}")
    try again.expect("  oefen opdracht begin 1.1 --group 'groep 8'")
    #expect(try again.waitForExit().code == 0)
  }
}
