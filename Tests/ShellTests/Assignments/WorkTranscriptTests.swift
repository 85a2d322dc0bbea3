import QuizModel
import Terminal
import TestSupport
import Testing

@testable import Shell

/// Whole sessions as a group sees them.
@Suite struct WorkTranscriptTests {
  /// Every part, with mistakes and help, until it's handed in.
  private static func session(_ language: Language) -> [String] {
    let word = { (command: WorkCommand) in command.word(in: language) }
    let draw = language.texts.drawWord
    return WorkRun.details + [
      "", draw, "",
      // The place of each customer: unreadable, impossible, two at once, a step back, help.
      "veel", "120", "", "60", "41 30", word(.back), "35,5", "?", "1.5;2", "70", "80",
      "1", "60", "", "",
      // The groups, one of them changed, and a choice that's changed.
      "x", "a", "b", "c", "d", "2", "a", "", "b", "a", "",
      // A market, with an entry that says too little, and a second one added later.
      "Consumenten", "", "kort", "er komen meer ouderen", "de rente stijgt", "+ Bedrijven",
      "kleine bedrijven groeien", "", "1", "er komen veel meer ouderen", "",
      "Bel Klant A elke maand.", "", "Laat Klant C gaan.", ":" + word(.next),
      word(.submit), language == .dutch ? "ja" : "yes", "b", "",
    ]
  }

  @Test(arguments: Language.allCases)
  func wholeSession(language: Language) throws {
    let run = try WorkRun()
    let result = run.start(Self.session(language), language: language)
    #expect(result.status == .fine && result.messages == "")
    try expectSnapshot(result.screen, named: "assignment-start-\(language.rawValue)")
    #expect(run.files == ["1.1-groep-7-data.csv", "1.1-groep-7.json"])
    #expect(try run.handedIn().submittedAt == "2026-11-21T10:00:00+01:00")
  }

  @Test func narrow() throws {
    let run = try WorkRun()
    run.run.columns = 40
    let screen = run.start(Self.session(.dutch)).screen
    try expectSnapshot(screen, named: "assignment-start-40")
    // What's typed goes on behind the prompt, as in a terminal, and is no row of ours.
    let typed = Set(Self.session(.dutch))
    let own = screen.split(separator: "\n").filter { row in
      !typed.contains { !$0.isEmpty && row.hasSuffix($0) }
    }
    #expect(own.allSatisfy { displayWidth(of: $0) <= 40 || $0.contains("MAP/") })
  }

  /// From a pipe there are no prompts, and the same comes of it.
  @Test func piped() throws {
    let (run, piped) = (try WorkRun(), try WorkRun())
    _ = run.start(Self.session(.dutch))
    let result = piped.start(Self.session(.dutch), isInteractive: false)
    #expect(result.status == .fine)
    #expect(try piped.handedIn() == run.handedIn())
    #expect(!result.screen.contains("woorden> "))
  }

  /// Named at the prompt, in the course's prompt too.
  @Test func startsFromThePrompt() throws {
    let run = try WorkRun()
    let result = run.run.run(
      typing: [
        "opdracht begin 1.1 --out \(run.out)", "groep 7", "s1001 Noor", "", "Winkel", "stop",
        "stop",
      ], courses: run.folder.path)
    #expect(result.screen.contains("  oefen opdracht begin 1.1 --group 'groep 7'\n"))
    #expect(try run.draft().group.members == [.init(number: "s1001", name: "Noor")])
  }
}
