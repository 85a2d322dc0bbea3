import Foundation
import Shell
import TestSupport
import Testing

/// What goes wrong is told in a whole sentence with what to do, and with its exit code.
@Suite struct FailureTests {
  struct Case: CustomTestStringConvertible {
    let testDescription: String
    let status: Shell.ExitStatus
    let says: String

    init(_ words: String, _ status: Shell.ExitStatus, _ says: String) {
      (testDescription, self.status, self.says) = (words, status, says)
    }

    var arguments: [String] { testDescription.split(separator: " ").map(String.init) }
  }

  static let cases: [Case] = [
    Case("lees 9", .wrongUsage, "De paragraaf ‘9’ is er niet."),
    Case("lees 1.3", .wrongUsage, "Bedoel je ‘1.1’?"),
    Case("leer", .wrongUsage, "Zo werkt ‘leer’ niet."),
    Case("oefen --secton 1", .wrongUsage, "De optie ‘--secton’ ken ik niet."),
    Case("oefen --count 0", .wrongUsage, "‘0’ kan daar niet."),
    Case("oefen --goal rol", .wrongUsage, "is er niet"),
    Case("nakijken koper-02 a", .wrongUsage, "‘koper-01’"),
    Case("nakijken koper-01 q", .unreadableData, "Kies uit"),
    Case("vragen --type essay", .wrongUsage, "singleChoice"),
    Case("vorgang", .wrongUsage, "bedoel je ‘voortgang’?"),
    Case("check /nergens", .noSuchFile, "‘/nergens’ is er niet"),
    Case("tentamendatum gisteren", .wrongUsage, "geen datum"),
    Case("tentamendatum 2020-01-01", .wrongUsage, "al voorbij"),
    Case("check /nergens", .noSuchFile, "map met course.json"),
    Case("--language fr", .wrongUsage, "‘fr’ kan daar niet."),
    Case("--verson", .wrongUsage, "De optie ‘--verson’ ken ik niet."),
    Case("oefen --json", .wrongUsage, "geen resultaat als JSON"),
    Case("help docnet", .wrongUsage, "bedoel je ‘docent’?"),
    Case("help --man --json", .wrongUsage, "geen resultaat als JSON"),
    Case("aanvulling tcsh", .wrongUsage, "Kies uit: bash, zsh, fish."),
    Case("completions", .wrongUsage, "Er ontbreekt nog iets"),
    Case("stop", .wrongUsage, "werkt bij een vraag"),
    Case("lees --course x", .noSuchFile, "De cursus ‘x’"),
  ]

  @Test(arguments: cases)
  func saysWhatToDo(_ example: Case) throws {
    let run = try ProgramRun()
    let result = run.run(arguments: example.arguments)
    #expect(result.status == example.status)
    #expect(result.messages.replacing("\n", with: " ").contains(example.says))
    #expect(result.screen == "")
  }

  @Test func aFileThatIsNotInTheCourseIsNotClean() throws {
    let run = try ProgramRun()
    let bank = ProgramRun.courses + "/winkel/banks/"
    let missing = run.run("check", bank + "nope.json")
    #expect(missing.status == .noSuchFile)
    let present = run.run("check", ProgramRun.courses + "/winkel/banks//1.json")
    #expect(present.status == .fine)
    #expect(present.screen == "1 bestand, 4 vragen: niets te melden.\n")
  }

  @Test func withoutCourses() throws {
    let empty = try TemporaryFolder()
    let result = try ProgramRun().run("practise", courses: empty.path)
    #expect(result.status == .noSuchFile)
    #expect(result.messages.contains("Ik vind geen cursus"))
  }

  @Test func aBrokenQuestionIsLeftOutAndSaid() throws {
    let folder = try TemporaryFolder()
    try FileManager.default.copyItem(
      atPath: ProgramRun.courses + "/winkel", toPath: folder.path + "/winkel")
    let bank = folder.path + "/winkel/banks/1.json"
    let text = try String(contentsOfFile: bank, encoding: .utf8)
    try folder.write(
      text.replacing(#""decimals": 1,"#, with: #""decimal": 1,"#), to: "winkel/banks/1.json")
    let run = try ProgramRun()
    let result = run.run("questions", courses: folder.path)
    #expect(result.messages.contains("1 vraag met fouten weggelaten"))
    #expect(result.screen.hasSuffix("3 vragen\n"))
    let check = run.run("check", courses: folder.path)
    #expect(check.status == .findings)
    #expect(check.screen.contains("banks/1.json:73:7: error"))
    #expect(check.screen.contains(#"bedoel je "decimals"?"#))
  }

  @Test func controlCharactersNeverReachTheTerminal() throws {
    let run = try ProgramRun()
    let result = run.run(
      "practise",
      typing: ["\u{1B}[2J", "a\u{7}b", "a", "meld \u{1B}]0;x\u{7}", ":\u{1B}c", "", ":stop"],
      isInteractive: false)
    #expect(!result.screen.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
    #expect(run.run("lees", "\u{1B}[31m").messages.contains("\u{1B}") == false)
  }
}
