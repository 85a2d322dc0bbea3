import Foundation
import Terminal
import TestSupport
import Testing

/// A session that was cut off goes on at the same question, with everything answered kept.
@Suite struct ResumeTests {
  @Test func goesOnWhereItWasLeft() throws {
    let run = try ProgramRun()
    let first = run.run("practise", typing: ["a", "", "c"])
    #expect(first.screen.contains("Vraag 2 van 4"))
    #expect(!first.screen.contains("Uitslag"))
    let second = run.run(typing: [""])
    #expect(second.screen.contains("Enter: verder bij vraag 2 van 4"))
    #expect(question(2, in: second.screen) == question(2, in: first.screen))
    #expect(second.screen.contains("Gestopt bij vraag 2 van 4"))
  }

  /// The lines of a question as shown, its options in their order.
  private func question(_ number: Int, in screen: String) -> [Substring] {
    let lines = screen.split(separator: "\n", omittingEmptySubsequences: false)
    guard let start = lines.firstIndex(where: { $0.hasPrefix("Vraag \(number) ") }) else {
      return []
    }
    return Array(lines[start...].prefix { !$0.hasPrefix("Kies") })
  }

  @Test func ctrlCTwiceLeavesWithAllSaved() throws {
    let run = try ProgramRun()
    let left = run.run(
      "practise",
      events: [
        .line("a"), .line(""), .interrupted(hadText: true), .line("foo"),
        .interrupted(hadText: false), .interrupted(hadText: false), .line("never read"),
      ])
    #expect(left.screen.contains("Nog eens Ctrl-C om te stoppen"))
    #expect(left.screen.hasSuffix("‘oefen’ gaat hier\nverder.\n"))
    #expect(run.run("progress").screen.contains("1 antwoord;"))
  }

  @Test func clearingTwoDraftsLeavesNothing() throws {
    let run = try ProgramRun()
    let result = run.run(
      "practise",
      events: [
        .interrupted(hadText: true), .interrupted(hadText: true), .line("a"), .line(""),
        .line("stop"),
      ])
    #expect(result.screen.contains("Uitslag"))
  }

  /// A hint that was paid for is shown again with its question.
  @Test func hintsComeBackWithTheQuestion() throws {
    let run = try ProgramRun()
    _ = run.run("practise", typing: ["?"])
    #expect(run.run("practise", typing: []).screen.contains("Hint 1 van 2: Kijk naar het geld."))
  }

  /// A course bears its own id in the records, whatever its folder is called.
  @Test func commandsAtThePromptKeepToTheOpenCourse() throws {
    let folder = try TemporaryFolder()
    try FileManager.default.copyItem(
      atPath: ProgramRun.courses + "/winkel", toPath: folder.path + "/anders")
    let run = try ProgramRun()
    let result = run.run(typing: ["voortgang"], courses: folder.path)
    #expect(result.messages == "")
    #expect(result.screen.contains("Voortgang: De winkel"))
  }

  @Test func aStoppedSessionIsOver() throws {
    let run = try ProgramRun()
    _ = run.run("practise", typing: ["a", "", "stop"])
    #expect(run.run(typing: []).screen.contains("Enter: 3 nieuwe vragen"))
  }

  @Test func anotherSessionWithAScopeGoesBeforeTheOpenOne() throws {
    let run = try ProgramRun()
    _ = run.run("practise", typing: ["a"])
    let other = run.run("practise", "--section", "1.2", typing: ["26,3", ""])
    #expect(other.screen.contains("Vraag 1 van 1"))
  }

  @Test func undoBringsTheSameQuestionBack() throws {
    let run = try ProgramRun()
    let result = run.run("practise", typing: ["b", "terug", "a", "", "stop"])
    #expect(result.screen.contains("Je antwoord is teruggenomen"))
    #expect(run.run("progress").screen.contains("1 antwoord;"))
  }

  @Test func aResizeShowsTheQuestionAgainAndKeepsTheTyping() throws {
    let run = try ProgramRun()
    let result = run.run(
      "practise", events: [.resized(text: "a"), .line("a"), .line(""), .line("stop")])
    let shown = result.screen.components(separatedBy: "Vraag 1 van 4").count - 1
    #expect(shown == 2)
    #expect(result.screen.contains("> aa\n"))
  }
}
