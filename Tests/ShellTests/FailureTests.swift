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
    Case("lees koopt", .wrongUsage, "Bedoel je ‘1.1’?"),
    Case("leer kopt", .wrongUsage, "Bedoel je ‘1.1’?"),
    Case("oefen --secton 1", .wrongUsage, "‘--secton’ ken ik niet; bedoel je ‘--section’?"),
    Case("oefen --xyz 1", .wrongUsage, "De optie ‘--xyz’ ken ik niet. Typ ‘oefen help oefen’"),
    Case("oefen --section", .wrongUsage, "hoort een waarde: --section S. Typ"),
    Case("oefen --count 0", .wrongUsage, "‘0’ kan niet bij --count; daar hoort 1…1000."),
    Case("oefen --count veel", .wrongUsage, "‘veel’ kan niet bij --count."),
    Case("oefen --due=ja", .wrongUsage, "Achter --due hoort geen waarde."),
    Case("--langauge en", .wrongUsage, "‘--langauge’ ken ik niet; bedoel je ‘--language’?"),
    Case("--coarse=x winkel", .wrongUsage, "bedoel je ‘--course’?"),
    Case("nakijken", .wrongUsage, "Er ontbreekt nog iets: VRAAG."),
    Case("nakijken koper-01 --course winkel", .wrongUsage, "Er ontbreekt nog iets: ANTWOORD."),
    Case("export-records", .wrongUsage, "Er ontbreekt nog iets: --out BESTAND."),
    Case("lees 1.1 nog eens", .wrongUsage, "Dit is te veel: ‘nog eens’."),
    Case("vragen --type singelChoice", .wrongUsage, "Bedoel je ‘singleChoice’?"),
    Case("aanvulling zhs", .wrongUsage, "Bedoel je ‘zsh’?"),
    Case("oefen --goal rol", .wrongUsage, "is er niet"),
    Case("nakijken koper-02 a", .wrongUsage, "‘koper-01’"),
    Case("nakijken koper-01 q", .unreadableData, "Kies uit"),
    Case("vragen --type essay", .wrongUsage, "singleChoice"),
    Case("vorgang", .wrongUsage, "bedoel je ‘voortgang’?"),
    Case("check /nergens", .noSuchFile, "‘/nergens’ is er niet"),
    Case("tentamendatum gisteren", .wrongUsage, "geen datum"),
    Case("tentamendatum 2020-01-01", .wrongUsage, "al voorbij"),
    Case("check /nergens", .noSuchFile, "map met course.json"),
    Case("--language fr", .wrongUsage, "‘fr’ kan niet bij --language; daar hoort nl, en."),
    Case("--verson", .wrongUsage, "‘--verson’ ken ik niet; bedoel je ‘--version’?"),
    Case("oefen --json", .wrongUsage, "geen resultaat als JSON"),
    Case("help docnet", .wrongUsage, "bedoel je ‘docent’?"),
    Case("help --man --json", .wrongUsage, "geen resultaat als JSON"),
    Case("aanvulling tcsh", .wrongUsage, "Kies uit: bash, zsh, fish."),
    Case("completions", .wrongUsage, "Er ontbreekt nog iets"),
    Case("stop", .wrongUsage, "werkt bij een vraag"),
    Case("vragen --uses rol", .wrongUsage, "Er is geen leerdoel of feit ‘rol’."),
    Case("vragen --uses rolen", .wrongUsage, "Bedoel je ‘rollen’?"),
    Case("probeer koper-02", .wrongUsage, "Bedoel je ‘koper-01’?"),
    Case("probeer koper-02 --watch", .wrongUsage, "Bedoel je ‘koper-01’?"),
    Case("probeer koper-01 --watch --json", .wrongUsage, "Laat die weg."),
    Case("ontwerp", .wrongUsage, "  calculated      reken met steeds andere getallen"),
    Case("ontwerp singelChoice", .wrongUsage, "Bedoel je ‘singleChoice’?"),
    Case("ontwerp kruiswoord", .wrongUsage, "Kies uit: singleChoice,"),
    Case("ontwerp open", .wrongUsage, "Zet het erachter"),
    Case("ontwerp open --bank /x/banks/1.json", .noSuchFile, "hoort niet bij een cursus"),
    Case("ontwerp open --bank /x/banks/1.txt", .wrongUsage, "eindigt op .json"),
    Case("ontwerp open x --bank /x/banks/1.json", .wrongUsage, "‘x’ is te veel."),
    Case("ontwerp open --title x", .wrongUsage, "‘--title’ is te veel."),
    Case("ontwerp course x --goal y", .wrongUsage, "‘--goal’ is te veel."),
    Case("ontwerp course", .wrongUsage, "Hoe heet de cursus?"),
    Case("ontwerp cursus Mijn_Cursús", .wrongUsage, "bijvoorbeeld mijn-cursus;"),
    Case("ontwerp course ../x", .wrongUsage, "kan geen naam zijn"),
    Case("ontwerp course x --in /dev/null", .cannotWrite, "kan niet gemaakt worden"),
    Case("cijfer servqul x.csv", .wrongUsage, "Bedoel je ‘servqual’?"),
    Case("cijfer kano x.csv", .wrongUsage, "Kies uit: servqual,"),
    Case("cijfer servqual", .wrongUsage, "Er ontbreekt nog iets: BESTAND."),
    Case("cijfer servqual a.csv b.csv", .wrongUsage, "‘b.csv’ is te veel."),
    Case("cijfer servqual /nergens.csv", .noSuchFile, "/nergens.csv: het bestand is er niet"),
    Case("cijfer servqual /dev/null", .unreadableData, "geen gewoon bestand"),
    Case("cijfer servqual a.csv --missing soms", .wrongUsage, "daar hoort any, half,"),
    Case("cijfer servqual a.csv --scale 5-1", .wrongUsage, "‘5-1’ kan niet bij --scale"),
    Case("cijfer servqual a.csv --scale 1-500", .wrongUsage, "daar hoort 1-5,"),
    Case("cijfer servqual a.csv --direction op", .wrongUsage, "agree-high, agree-low."),
    Case("cijfer servqual a.csv --cut 3", .wrongUsage, "laat --cut weg"),
    Case("cijfer csas a.csv --cut 9", .wrongUsage, "is geen grens op deze schaal"),
    Case("cijfer csas a.csv --cut hoog", .wrongUsage, "‘hoog’ kan niet bij --cut"),
    Case("cijfer servqual a.csv --reverse 40", .wrongUsage, "geen item '40'"),
    Case(
      "cijfer servqual a.csv --instrument x", .wrongUsage, "Geef het bestand van een instrument"),
    Case("cijfer servqual a.csv --instrument /x.json", .noSuchFile, "is niet te gebruiken"),
    Case("cijfer servqual a.csv --separator :", .wrongUsage, "‘:’ kan niet bij --separator"),
    Case("cijfer servqual a.csv --decimal x", .wrongUsage, "‘x’ kan niet bij --decimal"),
    Case(
      "cijfer servqual a.csv --header-from /x.csv", .noSuchFile, "/x.csv: het bestand is er niet"),
    Case("cijfer merge", .wrongUsage, "Er ontbreekt nog iets"),
    Case("cijfer merge /nergens.json", .noSuchFile, "het bestand is er niet"),
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

  /// A command with a typo isn't a letter; a person is asked whether it's meant.
  @Test func aMistypedCommandIsGuessed() throws {
    let run = try ProgramRun()
    let result = run.run(
      "practise", "--seed", "3", typing: ["voortgan", "ab", "a", "volgede", "stpo", "stop"])
    let screen = result.screen.replacing("\n", with: " ")
    #expect(screen.contains("Typ een letter uit"))
    #expect(screen.contains("Of bedoel je het commando ‘:voortgang’?"))
    #expect(screen.components(separatedBy: "Of bedoel je").count == 2)
    #expect(screen.contains("Enter gaat verder."))
    #expect(screen.contains("‘stpo’ ken ik niet; bedoel je ‘stop’?"))
  }

  @Test(arguments: ["nu", "2026-11-21", "2026-11-21T10:00:00"])
  func aMomentThatCanNotBeReadIsSaid(now: String) throws {
    let home = try TemporaryFolder()
    for (language, says) in [("nl", "haal OEFEN_NOW weg."), ("en", "or unset it.")] {
      let result = try BuiltProgram.run(
        ["progress", "--language", language],
        environment: [
          "OEFEN_HOME": home.path, "OEFEN_COURSES": ProgramRun.courses, "OEFEN_NOW": now,
        ])
      #expect(result.status == Shell.ExitStatus.wrongUsage.rawValue)
      #expect(result.output == "")
      #expect(result.errors.contains("‘\(now)’"))
      #expect(result.errors.replacing("\n", with: " ").contains(says))
    }
    let empty = try BuiltProgram.run(
      ["progress"],
      environment: ["OEFEN_HOME": home.path, "OEFEN_COURSES": ProgramRun.courses, "OEFEN_NOW": ""])
    #expect(empty.status == 0)
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
