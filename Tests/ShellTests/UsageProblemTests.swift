import ArgumentParser
import QuizModel
import TestSupport
import Testing

@testable import Shell

/// What the parser of options says, in our words.
@Suite struct UsageProblemTests {
  private func problem(_ name: CommandName, _ words: String...) -> UsageProblem? {
    guard let type = Commands.type(name) else { return nil }
    do {
      _ = try type.parse(words)
      return nil
    } catch {
      return UsageProblem(
        parserMessage: type.message(for: error), usage: CommandUsage(name, EnglishTexts()),
        words: words)
    }
  }

  @Test func isTakenApart() {
    #expect(problem(.practise, "--gaol", "x") == .unknownOption("--gaol", meant: "--goal"))
    #expect(problem(.practise, "--it's", "x") == .unknownOption("--it's", meant: nil))
    #expect(problem(.practise, "-x") == .unknownOption("-x", meant: nil))
    #expect(problem(.practise, "--count") == .missingValue(option: "--count N"))
    #expect(
      problem(.practise, "--count", "0")
        == .badValue("0", option: "--count", allowed: "1…1000"))
    #expect(
      problem(.practise, "--count", "it's 5 o'clock")
        == .badValue("it's 5 o'clock", option: "--count", allowed: nil))
    #expect(problem(.practise, "--due=yes") == .takesNoValue(option: "--due"))
    #expect(problem(.practise, "a", "b") == .tooMany(["a", "b"]))
    #expect(problem(.practise, "it's") == .tooMany(["it's"]))
    #expect(problem(.learn) == .missing("SECTION"))
    #expect(problem(.mark, "--seed", "3", "q") == .missing("RESPONSE"))
    #expect(problem(.exportRecords, "--force") == .missing("--out FILE"))
    #expect(problem(.progress, "--seed", "-1")?.isOther == false)
  }

  /// Whatever is wrong, the parser's own English and its placeholders aren't shown.
  @Test(arguments: CommandName.allCases)
  func noPlaceholderIsShown(command: CommandName) throws {
    let run = try ProgramRun()
    var lines = [[], ["a"], ["a", "b", "c", "d"], ["--nonsense"], ["-z"], ["--json=1"]]
    for option in EnglishTexts().options(of: command) {
      let name = String(option.flag.prefix { $0 != " " })
      lines += [[name], [name, "é"], ["\(name)=é"]]
    }
    for words in lines where !words.contains(where: { $0.hasPrefix("--out") }) {
      for language in Language.allCases {
        let result = run.run(
          arguments: [command.rawValue, "--language", language.rawValue] + words)
        for text in ["<", ">", "expected argument", "is invalid", "Unknown", "nexpected"] {
          #expect(!result.messages.contains(text), "\(words): \(result.messages)")
        }
      }
    }
  }
}

extension UsageProblem {
  fileprivate var isOther: Bool { self == .other }
}
