import Documents
import Foundation
import QuizModel
import Terminal
import TestSupport
import Testing

@testable import Shell

/// `grade` as people and scripts use it.
@Suite struct GradeTests {
  private static let survey = Repository.root + "answers/servqual.csv"

  /// The screen, with the place of the project left out.
  private func screen(_ arguments: String..., columns: Int = 80) throws -> String {
    let run = try ProgramRun()
    run.columns = columns
    let result = run.run(arguments: arguments)
    #expect(result.messages == "")
    return result.screen.replacing(Repository.root, with: "")
  }

  @Test func servqual() throws {
    try expectSnapshot(screen("cijfer", "servqual", Self.survey), named: "grade-servqual-nl")
    try expectSnapshot(
      screen(
        "grade", "servqual", Self.survey, "--language", "en", "--details", "--wilcoxon",
        "--bootstrap"), named: "grade-servqual-details-en")
    let narrow = try screen("cijfer", "servqual", Self.survey, "--details", columns: 40)
    #expect(narrow.split(separator: "\n").allSatisfy { displayWidth(of: $0) <= 40 })
    try expectSnapshot(narrow, named: "grade-servqual-40")
  }

  @Test func otherModels() throws {
    let folder = try TemporaryFolder()
    let aspects = [
      "flow", "timing", "accommodation", "anticipation", "communication", "feedback",
      "organisation_supervision", "attitude", "body_language", "tone", "tact", "naming_names",
      "attentiveness", "guidance", "suggestive_selling", "problem_solving",
    ]
    let answers = (0..<6).map { row in
      (["k\(row)"] + aspects.indices.map { "\(1 + (row * ($0 + 3) + $0) % 5)" })
        .joined(separator: ",")
    }
    let csas = try folder.write(
      ([(["respondent"] + aspects).joined(separator: ",")] + answers).joined(separator: "\n"),
      to: "csas.csv")
    let ipa = try folder.write(
      "item,importance,performance\nprijs,6.5,3\ntempo,6,6\nsfeer,3,3\nuiterlijk,3.5,6.5\n",
      to: "ipa.csv")
    let zone = try folder.write(
      "dimension,adequate,desired,perceived\nreliability,6.8,8.4,6.3\nempathy,6,7.6,7.6\n",
      to: "zone.csv")
    for (model, file) in [("csas", csas), ("ipa", ipa), ("zone", zone)] {
      try expectSnapshot(screen("cijfer", model, file), named: "grade-\(model)-nl")
      try expectSnapshot(
        screen("grade", model, file, "--language", "en", columns: 60), named: "grade-\(model)-en")
    }
    try expectSnapshot(
      screen("cijfer", "servperf", Self.survey), named: "grade-servperf-nl")
  }

  @Test func findingsComeFirstAndCount() throws {
    let folder = try TemporaryFolder()
    let text = try String(contentsOfFile: Self.survey, encoding: .utf8)
    let file = try folder.write(
      text.replacing("klant-2;6;7;6", with: "klant-1;9;zes;\u{1B}[2J"), to: "a.csv")
    let run = try ProgramRun()
    let result = run.run("cijfer", "servqual", file)
    #expect(result.status == .findings)
    let lines = result.screen.split(separator: "\n").map(String.init)
    #expect(lines[0].contains("a.csv:3:1: warning: respondent 'klant-1' staat ook in rij 2"))
    #expect(lines[1].contains("a.csv:3:2: error: 9 valt buiten de schaal"))
    #expect(lines.contains("3 fouten en 1 waarschuwing in het bestand."))
    #expect(!result.screen.contains("\u{1B}"))
    let json = try document(run.run("grade", "servqual", file, "--json").screen)
    #expect(json["findings"]?.elements.underestimatedCount == 4)
    #expect(json["findings"]?[1]?["header"]?.string == "e1")
    #expect(json["findingCount"]?.numberText == "4")
  }

  private func document(_ text: String) throws -> JSONValue {
    try #require(JSONDocument.read(Array(text.utf8), file: "out").document).root
  }

  /// Parts by `--header-from` and `grade merge`: the same bytes as in one go, whatever the flags.
  @Test func partsGiveTheSameBytes() throws {
    let folder = try TemporaryFolder()
    let lines = try String(contentsOfFile: Self.survey, encoding: .utf8).split(separator: "\n")
    var parts: [String] = []
    for (place, range) in [0..<5, 5..<6, 6..<lines.count].enumerated() {
      let file = try folder.write(lines[range].joined(separator: "\n"), to: "part\(place).csv")
      let part = folder.path + "/part\(place).json"
      let result = try ProgramRun().run(
        "grade", "servqual", file, "--header-from", Self.survey, "--partial", part)
      #expect(result.status == .fine && result.screen.contains("Het deelresultaat staat in"))
      parts.append(part)
    }
    for flags in [["--json"], ["--json", "--bootstrap", "--seed", "5"], ["--details"]] {
      let whole = try ProgramRun().run(arguments: ["grade", "servqual", Self.survey] + flags)
      let merged = try ProgramRun().run(arguments: ["grade", "merge"] + parts + flags)
      #expect(whole.screen == merged.screen, "\(flags)")
      #expect(merged.status == .fine && merged.messages.contains("is niet gezocht"))
    }
    // Parts of parts.
    let two = folder.path + "/two.json"
    _ = try ProgramRun().run("grade", "merge", parts[0], parts[1], "--partial", two)
    let again = try ProgramRun().run("cijfer", "samenvoegen", two, parts[2], "--json")
    #expect(try again.screen == ProgramRun().run("grade", "servqual", Self.survey, "--json").screen)
  }

  @Test func explaining() throws {
    let shown = try screen("cijfer", "servqual", Self.survey, "--explain", "0,72")
    #expect(shown.contains("voor het ongewogen totaal (signReversed):\n  Het teken is omgedraaid"))
    #expect(
      try screen("cijfer", "servqual", Self.survey, "--explain", "-0,72")
        .contains("-0,72 is goed: het ongewogen totaal is -0,72"))
    #expect(
      try screen("grade", "servqual", Self.survey, "--explain", "5.55", "--language", "en")
        == "No known slip gives 5.55, and it is none of the results.\n")
    let json = try document(
      screen("grade", "servqual", Self.survey, "--explain=-90.1", "--json"))
    #expect(json["slips"]?[0]?["slip"]?.string == "notDividedByHundred")
    #expect(json["right"]?.elements.underestimatedCount == 0)
  }

  @Test func spreadsheets() throws {
    let folder = try TemporaryFolder()
    let out = folder.path + "/out.csv"
    #expect(try screen("cijfer", "servqual", Self.survey, "--csv", out).hasPrefix("SERVQUAL"))
    // Reading it as a text would drop the mark at its beginning.
    let written = String(decoding: try Data(contentsOf: URL(filePath: out)), as: UTF8.self)
    #expect(written.unicodeScalars.starts(with: "\u{FEFF}SERVQUAL\r\n".unicodeScalars))
    #expect(written.contains(";-0,25;"))
    _ = try screen("grade", "servqual", Self.survey, "--csv", out, "--language", "en")
    #expect(try String(contentsOfFile: out, encoding: .utf8).contains(",-0.25,"))
    let stream = try screen(
      "cijfer", "servqual", Self.survey, "--csv", "-", "--csv-for", "standard")
    #expect(stream.hasPrefix("SERVQUAL\n") && stream.contains("Tastbaarheden,12,5.75,5.5,-0.25,"))
  }

  @Test func reports() throws {
    let folder = try TemporaryFolder()
    let (page, chart) = (folder.path + "/r.html", folder.path + "/k.svg")
    let result = try ProgramRun().run(
      "cijfer", "servqual", Self.survey, "--report", page, "--svg", chart)
    #expect(result.status == .fine && result.screen.hasPrefix("SERVQUAL"))
    let words = result.messages.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(words == "Bewaard in \(page). Bewaard in \(chart).")
    let html = try String(contentsOfFile: page, encoding: .utf8)
    #expect(html.contains("<html lang=\"nl\"") && html.contains("servqual.csv"))
    #expect(!html.contains(folder.path) && !html.contains(Repository.root))
    let stream = try screen(
      "grade", "servqual", Self.survey, "--svg", "-", "--language", "en")
    #expect(stream.hasPrefix("<svg") || stream.hasPrefix("<?xml"))
    #expect(stream.contains("Gap"))
  }

  /// What was collected is never lost to a slip of the keys.
  @Test(arguments: ["--csv", "--report", "--svg", "--partial"])
  func noResultReplacesTheInput(option: String) throws {
    let folder = try TemporaryFolder()
    let text = try String(contentsOfFile: Self.survey, encoding: .utf8)
    let file = try folder.write(text, to: "a.csv")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/b.csv", withDestinationPath: file)
    for path in [file, folder.path + "/./a.csv", folder.path + "/b.csv"] {
      let result = try ProgramRun().run("cijfer", "servqual", file, option, path)
      #expect(result.status == .wrongUsage && result.screen.isEmpty)
      #expect(result.messages.replacing("\n", with: " ").contains("andere naam"))
    }
    #expect(try String(contentsOfFile: file, encoding: .utf8) == text)
    let twice = folder.path + "/uit"
    let run = try ProgramRun().run(
      "cijfer", "servqual", file, "--csv", twice, "--report", twice)
    #expect(run.status == .wrongUsage)
  }

  /// The questionnaires of the course, by id and by file.
  @Test func instruments() throws {
    let courses = Repository.root + "courses"
    let file = courses + "/klantgericht-organiseren/instruments/servqual-1991.json"
    let run = try ProgramRun()
    for name in ["servqual-1991", file] {
      let result = run.run(
        "cijfer", "servqual", Self.survey, "--instrument", name, "--details", courses: courses)
      #expect(result.screen.contains("5 Spreekt deze"))
      let words = result.screen.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      #expect(words.contains("niet gevalideerd"))
    }
    let reversed = run.run(
      "grade", "servqual", Self.survey, "--instrument", "servqual-1988", "--json", courses: courses)
    #expect(try document(reversed.screen)["items"]?[9]?["reversed"]?.boolean == true)
  }

  /// A file that takes over a second shows how far it is, and wipes that out.
  @Test func progress() throws {
    var now = 0
    let written = RecordingOutput()
    let line = try #require(
      ProgressLine(to: written, texts: Language.dutch.texts, stopwatch: { now }))
    line.told(1_000_000, 95_000_000)
    #expect(written.take() == "")
    now = 1500
    line.told(40_000_000, 95_000_000)
    #expect(written.take() == "\r40,0 MB van 95,0 MB gelezen (42%)\u{1B}[K")
    now = 1550
    line.told(41_000_000, 95_000_000)
    #expect(written.take() == "")
    now = 1700
    line.told(42_000_000, nil)
    line.finish()
    line.finish()
    #expect(written.take() == "\r42,0 MB gelezen\u{1B}[K\r\u{1B}[K")
    #expect(ProgressLine(to: written, texts: Language.dutch.texts, stopwatch: { nil }) == nil)
  }
}
