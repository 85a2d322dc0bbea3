import CourseFiles
import Foundation
import Grading
import QuizModel
import Terminal
import TestSupport
import Testing

@testable import Shell

/// `instrument`, and `grade` of an export of a form.
@Suite struct InstrumentTests {
  private static let courses = Repository.root + "courses"
  private static let forms = Repository.root + "Tests/GradingTests/Fixtures/Forms/"

  private func run(
    _ arguments: String..., typing: [String] = [], isInteractive: Bool = true, columns: Int = 80
  ) throws -> ProgramRun.Result {
    let run = try ProgramRun()
    run.columns = columns
    return run.run(
      arguments: arguments, events: typing.map(LineEvent.line), isInteractive: isInteractive,
      courses: Self.courses)
  }

  /// An export in a folder of its own.
  private func export(
    _ name: String, in folder: TemporaryFolder, _ change: (String) -> String = { $0 }
  ) throws -> String {
    let text = try String(contentsOfFile: Self.forms + name + ".csv", encoding: .utf8)
    return try folder.write(change(text), to: "form.csv")
  }

  /// The screen without the sentences that name a file in a folder of one machine.
  private static func withoutPaths(_ screen: String) -> String {
    screen.replacing(/[^\n]+(?:\n[^\n]+)*\n\n/, with: "…\n\n", maxReplacements: 1)
      .replacing(/De kolomindeling staat in[^.]+\.csv\.map\.json[^.]*\.\n?/, with: "…\n")
  }

  // MARK: Looking and making files

  @Test func listAndShow() throws {
    for (words, name) in [(["instrument", "lijst"], "nl"), (["instruments", "list"], "en")] {
      let list = try ProgramRun().run(
        arguments: words + ["--language", name], courses: Self.courses)
      #expect(list.status == .fine)
      try expectSnapshot(list.screen, named: "instrument-list-\(name)")
    }
    try expectSnapshot(
      run("instrument", "toon", "servqual-1988").screen, named: "instrument-show-nl")
    let narrow = try run("instrument", "show", "csas", "--language", "en", columns: 40).screen
    #expect(narrow.split(separator: "\n").allSatisfy { displayWidth(of: $0) <= 40 })
    try expectSnapshot(narrow, named: "instrument-show-40-en")
    let json = try run("instrument", "show", "csas", "--json").screen
    #expect(json.contains("\"column\": \"body_language\""))
  }

  @Test func exporting() throws {
    let folder = try TemporaryFolder()
    for format in ["html", "csv", "text"] {
      let path = folder.path + "/a." + format
      let made = try run("instrument", "exporteer", "servqual-1991", "--to", format, "--out", path)
      #expect(made.status == .fine && made.screen.contains("is gemaakt"))
      #expect(FileManager.default.fileExists(atPath: path))
      let again = try run("instrument", "export", "csas", "--to", format, "--out", path)
      #expect(again.status == .cannotWrite && again.messages.contains("--force"))
      let forced = try run("instrument", "export", "csas", "--to", format, "--out", path, "--force")
      #expect(forced.status == .fine)
    }
    let header = try run(
      "instrument", "export", "servqual-1991", "--to", "csv", "--out", "-", "--csv-for", "standard")
    #expect(header.screen.hasPrefix("respondent,e1,e2,") && header.screen.hasSuffix("w_empathy\n"))
    try expectSnapshot(
      run("instrument", "export", "servqual-1991", "--to", "text", "--out", "-").screen,
      named: "instrument-text-nl")
    try expectSnapshot(
      run("instrument", "export", "csas", "--to", "text", "--out", "-", "--language", "en").screen,
      named: "instrument-text-en")
  }

  /// A template that's filled in is read without more ado.
  @Test func theTemplateIsWhatGradeReads() throws {
    let folder = try TemporaryFolder()
    let header = try run("instrument", "export", "csas", "--to", "csv", "--out", "-").screen
    let answers = "k1" + String(repeating: ";4", count: 16) + "\r\n"
    let file = try folder.write(header + answers, to: "filled.csv")
    #expect(try run("cijfer", "csas", file).screen.contains("1 rij gelezen, 1 gebruikt"))
  }

  @Test(arguments: [
    (["instrument"], "wat ontbreekt"), (["instrument", "dans"], "list, show, export, map"),
    (["instrument", "show"], "INSTRUMENT"), (["instrument", "show", "servqal-1991"], "bedoel"),
    (["instrument", "export", "csas", "--out", "x"], "--to"),
    (["instrument", "export", "csas", "--to", "pdf", "--out", "x"], "html, csv, text"),
    (["instrument", "export", "csas", "--to", "html"], "--out"),
    (["instrument", "map"], "BESTAND"),
  ])
  func wrongUse(words: [String], told: String) throws {
    let result = try ProgramRun().run(arguments: words, courses: Self.courses)
    #expect(result.status == .wrongUsage)
    if told != "wat ontbreekt" {
      let messages = result.messages.lowercased().replacing("\n", with: " ")
      #expect(messages.contains(told.lowercased()), "\(messages)")
    }
  }

  // MARK: Exports of forms

  /// Without a person to ask, nothing is guessed.
  @Test func withoutAPersonNothingIsGuessed() throws {
    let folder = try TemporaryFolder()
    let file = try export("google-sheet-nl", in: folder)
    for arguments in [["cijfer", "servqual", file], ["grade", "servqual", file, "--json"]] {
      let result = try ProgramRun().run(
        arguments: arguments, isInteractive: arguments.contains("--json"), courses: Self.courses)
      #expect(result.status == .unreadableData && result.screen.isEmpty)
      let told = result.messages.replacing("\n", with: " ")
      #expect(told.contains("44 van de 44 vragen zijn herkend"), "\(told)")
      #expect(told.contains("instrument map \(file) --instrument servqual-1991"), "\(told)")
    }
    #expect(!FileManager.default.fileExists(atPath: file + ".map.json"))
  }

  @Test func aMapIsMadeAndReadByItself() throws {
    let folder = try TemporaryFolder()
    let file = try export("qualtrics-en", in: folder)
    let made = try run("instrument", "koppel", file, isInteractive: false)
    #expect(made.status == .fine)
    try expectSnapshot(Self.withoutPaths(made.screen), named: "instrument-map-nl")
    #expect(try run("instrument", "map", file).status == .cannotWrite)
    let graded = try run("grade", "servqual", file, "--json", isInteractive: false)
    #expect(graded.status == .fine)
    #expect(graded.messages.replacing("\n", with: " ").contains("form.csv.map.json"))
    let elsewhere = folder.path + "/elders.json"
    try FileManager.default.moveItem(atPath: file + ".map.json", toPath: elsewhere)
    let given = try run("grade", "servqual", file, "--json", "--map", elsewhere)
    #expect(given.screen == graded.screen && given.messages.isEmpty)
    #expect(
      try run("grade", "servqual", file, "--map", folder.path + "/geen").status == .noSuchFile)
    let other = try run(
      "grade", "servqual", file, "--map", elsewhere, "--instrument", "servqual-1988")
    #expect(other.status == .wrongUsage)
  }

  @Test func askedOnceAndKept() throws {
    let folder = try TemporaryFolder()
    let file = try export("microsoft-forms-nl", in: folder) { text in
      text.replacing(
        "Deze organisatie levert op het moment dat ze heeft toegezegd.", with: "Op tijd?"
      )
      .replacing("Mee eens", with: "Akkoord")
    }
    let result = try run("cijfer", "servqual", file, typing: ["p99", "p7", "p8", "8", "6", "ja"])
    #expect(result.status == .fine)
    try expectSnapshot(Self.withoutPaths(result.screen), named: "grade-form-nl")
    let again = try run("cijfer", "servqual", file, "--json", isInteractive: false)
    #expect(again.status == .fine && again.screen.contains("\"findingCount\": 0"))
  }

  @Test func refused() throws {
    let folder = try TemporaryFolder()
    let file = try export("google-forms-en", in: folder)
    let result = try run("grade", "servqual", file, "--language", "en", typing: ["hm", "no"])
    #expect(result.status == .unreadableData)
    #expect(result.screen.contains("Type yes or no."))
    #expect(result.messages.contains("Nothing was graded."))
    #expect(!FileManager.default.fileExists(atPath: file + ".map.json"))
  }

  /// A kept map of other columns is never replaced without asking.
  @Test(arguments: [("nee", false), ("ja", true)])
  func aMapThatNoLongerFits(answer: String, isReplaced: Bool) throws {
    let folder = try TemporaryFolder()
    let file = try export("google-forms-en", in: folder)
    _ = try run("instrument", "map", file)
    let old = try String(contentsOfFile: file + ".map.json", encoding: .utf8)
    _ = try folder.write(
      try String(contentsOfFile: file, encoding: .utf8).replacing("Timestamp", with: "Moment"),
      to: "form.csv")
    let blind = try run("cijfer", "servqual", file, isInteractive: false)
    #expect(blind.status == .unreadableData && blind.messages.contains("‘Moment’"))
    let asked = try run("cijfer", "servqual", file, typing: ["ja", answer])
    #expect(asked.status == .fine, "\(asked.messages)")
    let new = try String(contentsOfFile: file + ".map.json", encoding: .utf8)
    #expect((new != old) == isReplaced)
  }

  @Test func unclearColumnsAreFindings() throws {
    let folder = try TemporaryFolder()
    let file = try export("google-forms-en", in: folder) { text in
      text.replacing(
        "This organisation works with equipment of the latest kind.", with: "How about \u{1B}[2Jit?"
      )
    }
    let result = try run("instrument", "map", file, "--language", "en", isInteractive: false)
    #expect(result.status == .findings)
    let told = result.screen.replacing("\n", with: " ")
    #expect(told.contains("form.csv:1:24: error:"), "\(told)")
    #expect(told.contains("[column-unclear]") && told.contains("[column-missing]"))
    #expect(!result.screen.contains("\u{1B}"))
  }
}
