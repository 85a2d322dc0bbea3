import CourseFiles
import Foundation
import QuizModel
import Shell
import Terminal
import TestSupport
import Testing

/// Drafting questions and courses, as an author does it.
@Suite struct DraftTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try FileManager.default.copyItem(
      atPath: ProgramRun.courses + "/winkel", toPath: folder.path + "/winkel")
  }

  private var bank: String { folder.path + "/winkel/banks/1.json" }

  private func text(_ path: String) throws -> String {
    try String(contentsOfFile: path, encoding: .utf8)
  }

  private func run(_ words: String..., run: ProgramRun? = nil) throws -> ProgramRun.Result {
    let run = try run ?? ProgramRun()
    run.columns = 100
    return run.run(arguments: words, courses: folder.path)
  }

  /// The folder of the test stands in what is printed.
  private func plain(_ text: String) -> String { text.replacing(folder.path, with: "/c") }

  @Test func saysWhereAndWhatNext() throws {
    let old = try text(bank)
    let result = try run("ontwerp", "multipleChoice", "--bank", bank, "--goal", "rollen")
    #expect(result.status == .fine)
    #expect(result.messages == "")
    let line = try #require(old.split(separator: "\n").firstIndex { $0 == "  ]" }) + 1
    #expect(
      plain(result.screen) == """
        /c/winkel/banks/1.json:\(line): rollen-01
        Een nieuwe vraag (multipleChoice) in § 1.1, bij het leerdoel ‘Rollen herkennen’.
        Vervang elke tekst die met TODO begint. Kijk daarna hoe een student de vraag ziet:
          oefen probeer rollen-01

        """)
    let lines = try text(bank).split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines[line - 1] == "    {")
    #expect(lines[line] == #"      "id": "rollen-01","#)
    let check = try run("controleer", folder.path)
    #expect(check.status == .fine)
    #expect(check.screen.contains("0 fouten"))
  }

  @Test func whatWasDraftedCanBeTriedAtOnce() throws {
    _ = try run("draft", "open", "--bank", bank, "--section", "1.2", "--language", "en")
    let run = try ProgramRun()
    let result = run.run(
      arguments: [],
      events: ["ontwerp gaps --bank \(bank) --goal rollen", "probeer rollen-01 --all"]
        .map(LineEvent.line), courses: folder.path)
    #expect(result.messages == "")
    #expect(result.screen.contains("rollen-01 · gaps · § 1.1 · draft"))
    #expect(result.screen.contains("[unfinished-text]"))
  }

  @Test func asJSON() throws {
    let result = try run("draft", "number", "--bank", bank, "--goal", "rollen", "--json")
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(result.screen.utf8)) as? [String: Any])
    #expect(object["id"] as? String == "rollen-01")
    #expect(object["file"] as? String == bank)
    #expect(object["line"] as? Int ?? 0 > 50)
    #expect(object["next"] as? String == "try rollen-01")
    #expect(object["errorsInCourse"] as? Int == 0)
  }

  @Test func theEditorOpensAtTheLine() throws {
    let program = try ProgramRun()
    let result = try run("draft", "number", "--bank", bank, "--edit", run: program)
    #expect(program.edited == [String(result.screen.prefix { $0 != " " }.dropLast())])
  }

  @Test func errorsElsewhereAreTold() throws {
    try folder.write(
      try text(bank).replacing(#""decimals": 1,"#, with: #""decimal": 1,"#),
      to: "winkel/banks/1.json")
    try folder.write("{", to: "winkel/banks/2.json")
    let result = try run("ontwerp", "open", "--bank", bank)
    #expect(result.status == .fine)
    #expect(result.screen.flattened.contains("elders in dit bestand en andere staan nog 2 fouten"))
    #expect(plain(result.screen).flattened.contains("‘oefen controleer /c/winkel’"))
    let broken = try run("ontwerp", "open", "--bank", folder.path + "/winkel/banks/2.json")
    #expect(broken.status == .unreadableData)
    #expect(broken.messages.contains("er is niets veranderd"))
    #expect(broken.messages.contains("[json-syntax]"))
    #expect(try text(folder.path + "/winkel/banks/2.json") == "{")
  }

  @Test(.enabled(if: geteuid() == 0, "root writes anywhere, so another user must try"))
  func aReadOnlyFile() throws {
    let old = try text(bank)
    for path in ["winkel/banks", "winkel"] {
      try FileManager.default.setAttributes(
        [.posixPermissions: 0o777], ofItemAtPath: folder.path + "/" + path)
    }
    try FileManager.default.setAttributes([.posixPermissions: 0o444], ofItemAtPath: bank)
    let result = try BuiltProgram.run(
      ["ontwerp", "open", "--bank", bank],
      environment: ["OEFEN_HOME": folder.path + "/home", "COLUMNS": "200"],
      through: ["setpriv", "--reuid=65534", "--clear-groups"])
    #expect(result.status == 73)
    #expect(result.errors.flattened.contains("kan niet geschreven worden (Permission denied)"))
    #expect(try text(bank) == old)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: folder.path + "/winkel/banks")
        == ["1.json"])
  }

  /// Where the new text doesn't fit, the old one stays.
  @Test func aFullDisk() throws {
    let old = try text(bank)
    let kibibytes = old.utf8.count / 1024
    let result = try BuiltProgram.run(
      ["draft", "open", "--bank", bank, "--language", "en"],
      environment: ["OEFEN_HOME": folder.path + "/home", "COLUMNS": "200"],
      through: ["bash", "-c", "ulimit -f \(kibibytes); exec \"$@\"", "bash"])
    #expect(result.status == 73)
    #expect(result.errors.flattened.contains("can't be written (File too large)"))
    #expect(try text(bank) == old)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: folder.path + "/winkel/banks")
        == ["1.json"])
  }

  // MARK: Courses

  @Test(arguments: ["nl", "en"])
  func aCourseIsPractisableAtOnce(language: String) throws {
    let made = try run(
      "draft", "course", "nieuw", "--title", "Mijn cursus", "--language", language)
    #expect(made.status == .fine)
    try expectSnapshot(plain(made.screen), named: "draft-course-\(language)")
    #expect(try run("check", folder.path + "/nieuw", "--strict").status == .fine)
    let program = try ProgramRun()
    let session = program.run(
      arguments: ["practise", "--course", "nieuw", "--count", "1", "--seed", "1"],
      events: ["weet niet", ""].map(LineEvent.line), courses: folder.path)
    #expect(session.status == .fine)
    #expect(session.screen.contains("Uitslag"))
    let again = try run("draft", "course", "nieuw")
    #expect(again.status == .cannotWrite)
    #expect(again.messages.contains("is er al"))
  }

  /// A course elsewhere is found by the command that is shown.
  @Test func aCourseElsewhere() throws {
    let other = try TemporaryFolder()
    let result = try run("draft", "course", "x", "--in", other.path + "/a b", "--language", "en")
    let command = "OEFEN_COURSES='\(other.path)/a b' oefen --course x"
    #expect(result.screen.contains("  \(command)\n"))
    let start = try BuiltProgram.run(
      [], environment: ["OEFEN_HOME": folder.path + "/home", "LANG": "en"],
      through: ["sh", "-c", command.replacing("oefen ", with: "\"$0\" ")])
    #expect(start.status == 0)
    #expect(start.output.contains("Writing good questions: 11"))
  }

  /// Every question of the example is answered at the prompt, in the order of its file.
  @Test(arguments: ["nl", "en"])
  func theExampleIsALesson(language: String) throws {
    _ = try run("draft", "course", "les", "--language", language)
    let loaded = LoadedCourse.load(folder.path + "/les")
    let questions = try #require(loaded.bank?.questions)
    var lesson = ""
    for question in questions {
      let program = try ProgramRun()
      program.columns = 80
      lesson +=
        program.run(
          arguments: ["try", question.id.text, "--course", "les", "--language", language],
          isInteractive: false, courses: folder.path
        ).screen + "\n"
    }
    try expectSnapshot(plain(lesson), named: "example-course-\(language)")
  }
}

extension String {
  fileprivate var flattened: String { replacing("\n", with: " ") }
}
