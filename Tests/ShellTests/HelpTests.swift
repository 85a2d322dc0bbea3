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

  @Test(arguments: CommandName.allCases)
  func everyExampleRuns(command: CommandName) throws {
    for language in Language.allCases {
      let run = try ProgramRun()
      let file = run.home.path + "/records.jsonl"
      let example = language.texts.help(command).example
        .replacing("courses --strict", with: Self.courses)
        .replacing(/\S+\.jsonl/, with: file)
      if command == .importRecords { _ = run.run("export-records", "--out", file) }
      let result = run.run(
        arguments: example.split(separator: " ").map(String.init), courses: Self.courses)
      #expect(result.status == .fine, "\(example): \(result.messages)")
    }
  }

  /// Every option that a command reads is explained in both languages.
  @Test(arguments: CommandName.allCases)
  func everyOptionIsExplained(command: CommandName) throws {
    let type = try #require(Commands.type(command))
    for language in Language.allCases {
      let texts = language.texts
      let told = (texts.help(command).options + texts.commonOptions).map { $0.flag }
      for option in type.helpMessage().matches(of: /--[a-z-]+/).map({ String($0.output) })
      where option != "--help" {
        #expect(told.contains { $0.contains(option) }, "\(option)")
      }
    }
  }
}
