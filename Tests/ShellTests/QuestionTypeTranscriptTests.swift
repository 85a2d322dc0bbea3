import Foundation
import Shell
import Terminal
import TestSupport
import Testing

/// Every question type at the prompt, in both languages, narrow and wide, and through a pipe.
@Suite struct QuestionTypeTranscriptTests {
  private static let course = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Fixtures/typen").path

  /// In the order in which practice asks; each first unreadable or partly right, then on.
  private static let typed = [
    "j", "", "10,50", "", "tijd", "tijd | geel", "tijd | a", "", "1a", "1a 2a", "1a 2b", "",
    "a b", "b a c", "", "1k", "1k 2k", "", "een mening", "over tijd", "", "misschien", "j",
    "n", "", "recenci", "recenci", "",
  ]

  @Test(arguments: [("nl", 60), ("nl", 120), ("en", 60), ("en", 120)])
  func byHand(language: String, columns: Int) throws {
    let run = try ProgramRun()
    run.columns = columns
    let result = run.run(
      arguments: ["practise", "--language", language, "--seed", "5"],
      events: Self.typed.map(LineEvent.line), courses: Self.course)
    #expect(result.status == Shell.ExitStatus.fine)
    #expect(result.messages == "")
    try expectSnapshot(result.screen, named: "types-\(language)-\(columns)")
  }

  @Test func piped() throws {
    let home = try TemporaryFolder()
    let result = try BuiltProgram.run(
      ["practise", "--seed", "5"], input: Self.typed.joined(separator: "\n") + "\n",
      environment: [
        "OEFEN_HOME": home.path, "OEFEN_COURSES": Self.course,
        "OEFEN_NOW": "2026-11-21T10:00:00+01:00", "COLUMNS": "72",
      ])
    #expect(result.status == 0)
    try expectSnapshot(result.output, named: "types-piped")
  }

  /// The answer is locked before the model answer is shown: a session that was cut off there goes
  /// on with the judging.
  @Test func aLockedAnswerIsJudgedLater() throws {
    let run = try ProgramRun()
    let upToLock = Self.typed.prefix { $0 != "misschien" }
    let cut = run.run(
      arguments: ["practise", "--seed", "5"], events: upToLock.map(LineEvent.line),
      courses: Self.course)
    #expect(cut.screen.contains("Zo kan het: Recency is hoelang geleden iemand kocht."))
    let later = run.run(
      arguments: ["practise"],
      events: ["j", "j", "", "recency", ""].map(LineEvent.line), courses: Self.course)
    #expect(later.screen.contains("Staat erin: Je noemt tijd."))
    #expect(later.screen.contains("Uitslag"))
  }
}
