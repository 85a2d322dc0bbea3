import Documents
import Foundation
import QuizModel
import Terminal
import TestSupport
import Testing

@testable import Shell

/// `assignment` as groups and teachers use it, on the shipped course.
@Suite struct AssignmentTests {
  private static let courses = Repository.root + "courses"

  private func run(_ arguments: String..., columns: Int = 80) throws -> ProgramRun.Result {
    let run = try ProgramRun()
    run.columns = columns
    return run.run(arguments: arguments, courses: Self.courses)
  }

  @Test(arguments: ["nl", "en"])
  func show(language: String) throws {
    let result = try run("assignment", "show", "2.4", "--language", language)
    #expect(result.status == .fine && result.messages == "")
    try expectSnapshot(result.screen, named: "assignment-show-\(language)")
  }

  @Test func narrow() throws {
    let screen = try run("opdracht", "toon", "1.3", columns: 40).screen
    #expect(screen.split(separator: "\n").allSatisfy { displayWidth(of: $0) <= 40 })
    try expectSnapshot(screen, named: "assignment-show-40")
  }

  /// Without a subcommand one assignment is shown, and without a name there's the list.
  @Test func shortForms() throws {
    #expect(try run("opdracht", "2.4").screen == run("assignment", "show", "2.4").screen)
    let list = try run("assignment", "list").screen
    #expect(try run("opdracht").screen == list)
    #expect(try run("opdracht", "lijst").screen == list)
    #expect(list.hasPrefix("  1."))
    #expect(
      list.contains("  2.4  Een organisatie beoordelen met SERVQUAL (8 onderdelen, 31 punten)\n"))
    let typed = try ProgramRun().run(
      arguments: [], events: ["opdracht lijst", "assignment 2.4", "stop"].map(LineEvent.line),
      courses: Self.courses)
    #expect(typed.screen.contains("  2.4  Een organisatie"))
    #expect(typed.screen.contains("3. De kloof per dimensie (5 punten)"))
  }

  @Test func listAsJSON() throws {
    let screen = try run("assignment", "list", "--json").screen
    let rows = try #require(JSONDocument.read(Array(screen.utf8), file: "x").document).root
    let row = try #require(rows.elements.first { $0["id"]?.string == "2.4" })
    #expect(
      row.members.compactMap { $0.key.string } == [
        "course", "groupSize", "id", "parts", "points", "sections", "title", "version", "versions",
      ])
    #expect(row["points"]?.numberText == "31" && row["parts"]?.numberText == "8")
    let versions = row["versions"]?.elements.map { $0.numberText }
    #expect(versions == ["1"])
    #expect(row["groupSize"]?["maximum"]?.numberText == "5")
  }

  @Test func showAsJSON() throws {
    let screen = try run("assignment", "show", "1.3", "--json").screen
    let root = try #require(JSONDocument.read(Array(screen.utf8), file: "x").document).root
    let parts = root["parts"]?.elements.map { $0 } ?? []
    #expect(parts.count == 7)
    let strategies = try #require(parts.first { $0["id"]?.string == "strategies" })
    let earlier = strategies["buildsOn"]?.elements.compactMap { $0.string }
    #expect(earlier == ["data", "quadrants"])
    #expect(strategies["rowsOf"]?.string == "data")
    let options = strategies["options"]?.elements.compactMap { $0["id"]?.string }
    #expect(options == ["cherish", "sell", "ask", "divest"])
    let rubric = strategies["rubric"]?.elements.compactMap { $0["id"]?.string }
    #expect(rubric == [])
    #expect(strategies["data"]?.isNull == true)
    let data = try #require(parts.first { $0["id"]?.string == "data" }?["data"])
    #expect(data["model"]?.string == "matrix" && data["canBeDrawn"]?.boolean == true)
    #expect(data["settings"]?["cut"]?.string == "50")
    // Every part has the same keys.
    #expect(Set(parts.map { $0.members.compactMap { $0.key.string } }).count == 1)
  }

  /// What the file says of the right answers isn't in anything that a group can see.
  @Test func nothingIsGivenAway() throws {
    let folder = try TemporaryFolder()
    let file = folder.path + "/blad"
    for id in ["1.3", "2.4"] {
      let path = Self.courses + "/klantgericht-organiseren/assignments/\(id).json"
      let bytes = try FileBytes.read(path, limit: 1 << 20)
      let root = try #require(JSONDocument.read(bytes, file: path).document).root
      let secrets = (root["parts"]?.elements.map { $0 } ?? []).flatMap { part in
        let feedback = part["options"]?.elements.compactMap { $0["feedback"]?.string } ?? []
        let formulas = part["values"]?.elements.compactMap { $0["formula"]?.string } ?? []
        return feedback + formulas
          + [part["model"]?.string].compactMap { $0 }
          .filter { $0.count > 20 }
      }
      #expect(secrets.count > 3)
      var seen = try run("assignment", "show", id, columns: 100_000).screen
      seen += try run("assignment", "show", id, "--json").screen
      for format in ["html", "markdown"] {
        _ = try run("assignment", "export", id, "--to", format, "--out", file, "--force")
        seen += try String(contentsOfFile: file, encoding: .utf8)
      }
      for secret in secrets { #expect(!seen.contains(secret.prefix(30)), "\(secret)") }
    }
  }

  @Test func export() throws {
    let folder = try TemporaryFolder()
    let file = folder.path + "/blad.html"
    let result = try run("opdracht", "exporteer", "2.4", "--to", "html", "--out", file)
    #expect(result.status == .fine && result.screen.hasPrefix("Het werkblad staat in"))
    let again = try run("opdracht", "exporteer", "2.4", "--to", "html", "--out", file)
    #expect(again.status == .cannotWrite && again.messages.contains("--force"))
    let json = try run(
      "assignment", "export", "2.4", "--to", "html", "--out", file, "--force", "--json"
    ).screen
    #expect(json.contains(#""assignment" : "2.4""#) && json.contains(#""format" : "html""#))
    let page = try String(contentsOfFile: file, encoding: .utf8)
    #expect(page.contains("<title>Opdracht 2.4: Een organisatie beoordelen met SERVQUAL</title>"))
    #expect(page.contains("Vragenlijst: SERVQUAL, opzet van 1991."))
    #expect(page.contains("modellen.servqual SERVQUAL: verwachting en ervaring"))
    // A sheet of a Dutch course is Dutch, whatever the language of the program.
    let english = try run(
      "assignment", "export", "2.4", "--to", "html", "--out", "-", "--language", "en")
    #expect(english.screen == page)
    let markdown = try run("assignment", "export", "2.4", "--to", "markdown", "--out", "-").screen
    #expect(markdown.hasPrefix("# Opdracht 2.4: Een organisatie beoordelen met SERVQUAL\n"))
    #expect(markdown.contains("| Tastbaarheden (items 1–4) | … |"))
  }

  @Test(arguments: [
    ("assignment show 9.9", ExitStatus.wrongUsage, "Choose from: 1."),
    ("assignment show 2.4 --version 7", .wrongUsage, "no version 7 of assignment 2.4"),
    ("assignment show 2.4 --version x", .wrongUsage, "‘x’"),
    ("assignment show 2.4 1.3", .wrongUsage, "‘1.3’"),
    ("assignment export 2.4 --to html", .wrongUsage, "--out FILE"),
    ("assignment export --to html --out x", .wrongUsage, "ASSIGNMENT"),
    ("assignment export 2.4 --to pdf --out x", .wrongUsage, "html, markdown"),
    ("assignment export 2.4 --to html --out /nowhere/at/all", .cannotWrite, "/nowhere/at/all"),
    ("assignment list --course x", .noSuchFile, "‘x’"),
  ])
  func problems(line: String, status: Shell.ExitStatus, told: String) throws {
    let run = try ProgramRun()
    let words = line.split(separator: " ").map(String.init) + ["--language", "en"]
    let result = run.run(arguments: words, courses: Self.courses)
    #expect(result.status == status)
    let message = result.messages.split { $0.isWhitespace }.joined(separator: " ")
    #expect(message.contains(told), "\(message)")
  }

  @Test func aCourseWithoutOrWithBrokenAssignments() throws {
    let empty = try ProgramRun().run("opdracht", "lijst")
    #expect(empty.status == .fine && empty.screen.hasPrefix("Deze cursus heeft geen opdrachten."))
    #expect(try ProgramRun().run("opdracht", "toon", "1").status == .noSuchFile)
    let folder = try TemporaryFolder()
    try FileManager.default.copyItem(
      atPath: Self.courses + "/klantgericht-organiseren", toPath: folder.path + "/kapot")
    try folder.write("{", to: "kapot/assignments/1.3.json")
    let broken = try ProgramRun().run("opdracht", "lijst", courses: folder.path)
    #expect(broken.messages.contains("Niet alle opdrachten zijn te gebruiken"))
    #expect(broken.screen.contains("  2.4  ") && !broken.screen.contains("  1.3  "))
  }

  /// An older version stays to be seen.
  @Test func versions() throws {
    let folder = try TemporaryFolder()
    let course = folder.path + "/klantgericht-organiseren"
    try FileManager.default.copyItem(
      atPath: Self.courses + "/klantgericht-organiseren", toPath: course)
    let old = try String(contentsOfFile: course + "/assignments/2.4.json", encoding: .utf8)
    let new = old.replacing("\"version\": 1", with: "\"version\": 2")
      .replacing("Een organisatie beoordelen met SERVQUAL", with: "Nieuw")
    try folder.write(new, to: "klantgericht-organiseren/assignments/2.4-2.json")
    let run = try ProgramRun()
    let screen = { (words: String...) in run.run(arguments: words, courses: folder.path).screen }
    #expect(screen("opdracht", "2.4").hasPrefix("2.4 Nieuw\n"))
    #expect(screen("opdracht", "toon", "2.4", "--version", "1").hasPrefix("2.4 Een organisatie"))
    #expect(screen("opdracht", "lijst").contains("2.4  Nieuw"))
    #expect(screen("opdracht", "lijst", "--json").contains("\"versions\" : [\n      2,\n      1"))
  }
}
