import Foundation
import Shell
import Terminal
import TestSupport
import Testing

/// A mock exam at the prompt: nothing is told until it's handed in.
@Suite struct MockExamTests {
  private static let course = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Fixtures/typen").path

  private func run(
    _ run: ProgramRun, _ arguments: [String], _ typed: [String], isInteractive: Bool = true
  ) -> ProgramRun.Result {
    run.run(
      arguments: arguments, events: typed.map(LineEvent.line), isInteractive: isInteractive,
      courses: Self.course)
  }

  @Test(arguments: ["nl", "en"])
  func handedInEarly(language: String) throws {
    let result = run(
      try ProgramRun(), ["mock", "proeftoets", "--language", language, "--seed", "5"],
      [":hint", ":read 1", "-", ":undo", "-", "-", ":stop"], isInteractive: false)
    #expect(result.status == Shell.ExitStatus.fine)
    try expectSnapshot(result.screen, named: "mock-\(language)")
  }

  @Test func nothingIsToldBeforeTheEnd() throws {
    let program = try ProgramRun()
    let first = run(program, ["mock", "proeftoets", "--seed", "5"], ["-", "-", "-"])
    for word in ["Goed", "Fout", "Weet niet", "Uitleg:", "Juiste antwoord", "Zo kan het"] {
      #expect(!first.screen.contains(word), "\(word)")
    }
    #expect(first.screen.contains("Gestopt bij vraag 4 van 8"))
    let second = run(program, ["mock", "proeftoets"], [":stop"])
    #expect(second.screen.contains("vraag 4 van 8"))
    #expect(second.screen.contains("Cijfer: 1,0"))
  }

  @Test func anOpenQuestionIsJudgedAtTheEnd() throws {
    let program = try ProgramRun()
    let typed = Array(repeating: "-", count: 8)
    let result = run(program, ["mock", "--count", "8", "--seed", "5"], typed)
    #expect(result.screen.contains("Cijfer: 1,0"))
    #expect(!result.screen.contains("Je open antwoorden"))
  }

  @Test func theTestsAreListed() throws {
    let result = run(try ProgramRun(), ["mock", "--list"], [])
    #expect(result.screen == "  proeftoets        Proeftoets (8 vragen, 30 min)\n")
    let json = run(try ProgramRun(), ["mock", "--list", "--json"], [])
    #expect(json.screen.contains(#""id" : "proeftoets""#))
  }

  @Test(
    arguments: [
      (["mock", "proeftoest"], "bedoel je ‘proeftoets’?"),
      (["mock", "proeftoets", "--count", "3"], "--count"),
      (["mock", "--minutes", "0"], "‘0’ kan niet bij --minutes"),
      (["mock", "--json"], "JSON"),
    ])
  func wrongUsage(arguments: [String], says: String) throws {
    let result = run(try ProgramRun(), arguments, [])
    #expect(result.status == Shell.ExitStatus.wrongUsage)
    #expect(result.messages.contains(says), "\(result.messages)")
  }
}
