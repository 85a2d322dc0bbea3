import QuizModel
import TestSupport
import Testing

@testable import Shell

/// What Tab offers, as the shells ask for it.
@Suite struct CommandCompletionTests {
  /// What is typed, its last word being the one to complete, and all that's offered.
  static let cases: [(typed: String, offered: [String])] = [
    ("voor", ["voortgang"]),
    ("prog", ["progress"]),
    ("prac", ["practise", "practice"]),
    ("hint", []),
    ("--", ["--course", "--language", "--seed", "--help", "--version"]),
    ("--language ", ["nl", "en"]),
    ("--language=e", ["--language=en"]),
    ("--language = n", ["nl"]),
    ("--course ", ["winkel"]),
    ("--course winkel lee", ["leer", "lees"]),
    ("lees 1", ["1", "1.1", "1.2"]),
    ("read 1.", ["1.1", "1.2"]),
    ("lees 1.1 ", ["--course", "--language", "--json", "--seed"]),
    ("oefen --section 1.", ["1.1", "1.2"]),
    ("oefen --section=1.", ["--section=1.1", "--section=1.2"]),
    ("oefen --section = 1.", ["1.1", "1.2"]),
    ("oefen --section 1.1 --d", ["--due"]),
    ("oefen --count ", []),
    ("oefen --js", []),
    ("voortgang --js", ["--json"]),
    ("nakijken koper", ["koper-01"]),
    ("mark koper-01 a --s", ["--sure", "--seed"]),
    ("questions --type sing", ["singleChoice"]),
    ("instrument exp", ["export"]),
    ("instrument export csas --to h", ["html"]),
    ("help stu", ["student"]),
    ("ontwerp o", ["ordering", "open"]),
    ("draft cour", ["course"]),
    ("draft open --bank ", ["/"]),
    ("draft open --goal r", ["rollen", "rekenen"]),
    ("vragen --uses k", ["koopgedrag"]),
    ("probeer koper", ["koper-01"]),
    ("help uit", ["uitleg"]),
    ("hulp progr", ["progress"]),
    ("tentamendatum g", ["geen"]),
    ("opdracht t", ["toon"]),
    ("assignment show ", ["/"]),
    ("opdracht b", ["begin", "beoordeel", "bekijk"]),
    ("assignment export 2.4 --to ", ["html", "markdown"]),
    ("aanvulling ", ["bash", "zsh", "fish"]),
    ("controleer ", ["/"]),
    ("check a b --str", ["--strict"]),
    ("check a b c", ["/"]),
    ("advies --help ", ["--course", "--language", "--json", "--seed"]),
    ("onzin ", []),
    ("lees \u{1B}", []),
  ]

  @Test(arguments: cases.map { $0.typed })
  func offers(typed: String) throws {
    let expected = try #require(Self.cases.first { $0.typed == typed }).offered
    #expect(try Self.candidates(typed).map { String($0.text) } == expected)
  }

  private static func candidates(
    _ typed: String, courses: String = ProgramRun.courses
  ) throws -> [(text: Substring, note: Substring)] {
    let words = typed.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    let result = try ProgramRun().run(
      arguments: ["completions", "candidates", "--"] + words, courses: courses)
    #expect(result.status == .fine)
    return result.screen.split(separator: "\n").map { line in
      let parts = line.split(separator: "\t", maxSplits: 1)
      return (parts[0], parts.count > 1 ? parts[1] : "")
    }
  }

  @Test func meaningsAreInTheLanguageOfTheLine() throws {
    #expect(try Self.candidates("progr").isEmpty == false)
    let english = try Self.candidates("--language en progr")
    #expect(english.first?.note == "see your mastery by section and learning goal")
    #expect(try Self.candidates("nakijken koper").first?.note.hasPrefix("Oma betaalt") == true)
    #expect(try Self.candidates("lees 1.1").first?.note == "Wie koopt")
  }

  @Test func assignmentsOfTheCourse() throws {
    let shipped = Repository.root + "courses"
    let offered = try Self.candidates("opdracht toon 2.", courses: shipped)
    #expect(offered.contains { $0.text == "2.4" && $0.note.contains("SERVQUAL") })
  }

  /// What a course or a folder is called comes from outside, and a shell puts it in its line.
  @Test func nothingOffTheCourseReachesTheShellRaw() throws {
    let folder = try TemporaryFolder()
    for name in ["goed", "$(touch x)", "a b", "\u{1B}[2J"] {
      try folder.write("{}", to: name + "/course.json")
    }
    #expect(try Self.candidates("--course ", courses: folder.path).map { $0.text } == ["goed"])
    #expect(
      try Self.candidates("lees ", courses: folder.path).map { $0.text }.contains("1.1") == false)
  }

  /// Both languages take the same; where not, a placeholder is missing in the table or misspelt.
  @Test(arguments: CommandName.allCases)
  func bothLanguagesTakeTheSame(command: CommandName) {
    let usages = Language.allCases.map { CommandUsage(command, $0.texts) }
    #expect(usages[0].options.map { $0.name } == usages[1].options.map { $0.name })
    for (dutch, english) in zip(usages[0].options, usages[1].options) {
      #expect(dutch.values.map(Self.kind) == english.values.map(Self.kind), "\(dutch.name)")
    }
    #expect(usages[0].operands.map { $0.repeats } == usages[1].operands.map { $0.repeats })
    #expect(
      usages[0].operands.map { $0.values.map(Self.kind) }
        == usages[1].operands.map { $0.values.map(Self.kind) })
  }

  /// A word to type may have another name in the other language.
  private static func kind(_ value: ValueKind) -> ValueKind {
    if case .word = value { .word("") } else { value }
  }

  @Test func usageLinesAreRead() {
    let usage = CommandUsage(
      usage: "plan --exam-date D [--to S] FILE [list|QUESTION]…",
      options: [.init("--exam-date D", ""), .init("--to S", ""), .init("--quick", "")])
    #expect(
      usage.operands == [
        .init(word: "FILE", values: [.path]),
        .init(word: "list|QUESTION", values: [.word("list"), .question], repeats: true),
      ])
    #expect(usage.option("--quick")?.values == [])
    #expect(usage.option("--to")?.values == [.section])
    #expect(usage.operand(7) == usage.operands[1])
  }
}
