import ArgumentParser
import Foundation
import QuizModel
import TestSupport
import Testing

@testable import Shell

/// The help promises nothing that the program doesn't do.
@Suite struct HelpTests {
  private static let courses = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("courses").path

  /// Every example is run, and what the help says it prints is what it prints.
  @Test(arguments: CommandName.allCases)
  func everyExampleIsTrue(command: CommandName) throws {
    for language in Language.allCases {
      let help = language.texts.help(command)
      let printed = try output(of: help.example, language)
      #expect(!help.output.isEmpty, "\(help.example) shows nothing; it prints:\n\(printed)")
      #expect(
        Self.matches(printed, help.output),
        "\(help.example) prints:\n\(printed)\nbut its help shows:\n\(help.output)")
    }
  }

  @Test(arguments: HelpRole.allCases)
  func everyStepOfARoleRuns(role: HelpRole) throws {
    for language in Language.allCases {
      let texts = language.texts
      for step in texts.guide(role).steps { _ = try output(of: step.command, language) }
      let shown = try ProgramRun().run("help", role.dutch, "--language", language.rawValue).screen
      for command in HelpRole.commands(role) {
        #expect(shown.contains("\n  \(command.word(in: language)) "))
      }
    }
  }

  /// On a copy of the courses, for `draft` writes, and as if that were the folder `courses`.
  private func output(of words: String, _ language: Language) throws -> String {
    let folder = try TemporaryFolder()
    let courses = folder.path + "/courses"
    try FileManager.default.copyItem(atPath: Self.courses, toPath: courses)
    let run = try ProgramRun()
    run.columns = 64
    // What an example needs is there, and its files are out of the way.
    let file = run.home.path + "/records.jsonl"
    switch words.split(separator: " ").first.flatMap({ CommandName(word: String($0)) }) {
    case .importRecords: _ = run.run("export-records", "--out", file)
    case .forget: _ = run.run("practise", "--count", "1", typing: ["a"], courses: courses)
    default: break
    }
    let words = words.replacing(/\S+\.jsonl/, with: file).replacing("courses/", with: courses + "/")
      .replacing("answers/", with: Repository.root + "answers/")
      .split(separator: " ")
    let result = run.run(
      arguments: words.map(String.init) + ["--language", language.rawValue], courses: courses)
    #expect(result.status == .fine, "\(words): \(result.messages)")
    return result.screen.replacing(courses, with: "courses")
  }

  /// Whether `shown` tells `printed`: `…` in a line stands for anything in it, and as a line for
  /// any lines.
  private static func matches(_ printed: String, _ shown: [String]) -> Bool {
    var pattern = ""
    for line in shown {
      let parts = line.split(separator: "…", omittingEmptySubsequences: false)
      pattern +=
        line == "…"
        ? "(?:.*\n)*?"
        : parts.map { NSRegularExpression.escapedPattern(for: String($0)) }
          .joined(separator: ".*") + "\n"
    }
    return printed.range(of: "^(?:\(pattern))$", options: .regularExpression) != nil
  }

  @Test func examplesAreComparedLineByLine() {
    let printed = "one 12\ntwo\nthree\n"
    #expect(Self.matches(printed, ["one 12", "two", "three"]))
    #expect(Self.matches(printed, ["one …", "…", "three"]))
    #expect(Self.matches(printed, ["…", "two", "…"]))
    #expect(!Self.matches(printed, ["one …", "three"]))
    #expect(!Self.matches(printed, ["one 12", "two"]))
    #expect(!Self.matches(printed, ["…", "four"]))
  }

  /// The help shows commands as in a shell; at the prompt they work like that too.
  @Test func commandsWorkAtThePromptAsTheyAreShown() throws {
    let result = try ProgramRun().run(typing: ["oefen lees 1.1", ":oefen help lees", "stop"])
    #expect(result.screen.contains("1.1 Wie koopt"))
    #expect(result.screen.contains("Gebruik: oefen lees [PARAGRAAF]"))
  }

  /// Every option that a command reads is explained in both languages.
  @Test(arguments: CommandName.allCases)
  func everyOptionIsExplained(command: CommandName) throws {
    let type = try #require(Commands.type(command))
    for language in Language.allCases {
      let texts = language.texts
      let told = (texts.help(command).options + texts.commonOptions).map { $0.flag }
      let types = [type as any ParsableCommand.Type] + type.configuration.subcommands
      let messages = types.map { $0.helpMessage() }.joined()
      for option in messages.matches(of: /--[a-z-]+/).map({ String($0.output) })
      where option != "--help" {
        #expect(told.contains { $0.contains(option) }, "\(option)")
      }
    }
  }
}
