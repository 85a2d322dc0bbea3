import Documents
import Foundation
import QuizModel
import Terminal
import TestSupport
import Testing

@testable import Shell

/// From a folder of submissions to a gradebook, as a teacher does it.
@Suite struct ClassGradeTests {
  private let folder: TemporaryFolder
  private let course: CourseFixture
  private let run: ProgramRun

  init() throws {
    folder = try TemporaryFolder()
    course = try SampleClass.course()
    run = try ProgramRun()
    run.columns = 80
    try FileManager.default.createDirectory(
      atPath: path("werk"), withIntermediateDirectories: false)
    for group in 1...4 {
      let late = group == 4 ? "2026-11-21T09:00:00+01:00" : "2026-11-20T15:04:05+01:00"
      let advice = group == 2 ? SampleClass.advice(1) : nil
      try folder.write(
        SampleClass.submission(group, advice: advice, submittedAt: late),
        to: "werk/groep-\(group).json")
    }
    try folder.write("{", to: "werk/kapot.json")
    try folder.write(
      "nummer;naam;groep\n"
        + (1...4).flatMap { group in
          (1...3).map { "s\(10 * group + $0);Student \(group).\($0);groep \(group)\n" }
        }.joined() + "s99;=1+1;groep 9\n", to: "klas.csv")
    try folder.write("nummer;cijfer;reden\ns21;4,5;=HYPERLINK(\"x\")\n", to: "eigen.csv")
    try folder.write(
      "groep;beoordelaar;beoordeelde;punten\n"
        + "groep 1;s11;s12;8\ngroep 1;s12;s11;10\ngroep 1;s11;s13;6\n", to: "peers.csv")
  }

  private func path(_ name: String) -> String { folder.path + "/" + name }

  private func oefen(_ words: String...) -> ProgramRun.Result {
    let result = run.run(
      arguments: words.map { $0.replacing("@", with: folder.path + "/") },
      courses: course.folder)
    return ProgramRun.Result(
      status: result.status, screen: result.screen.replacing(folder.path + "/", with: ""),
      messages: result.messages.replacing(folder.path + "/", with: "")
        .replacing("\n", with: " "))
  }

  private func read(_ name: String) throws -> String {
    try String(contentsOfFile: path(name), encoding: .utf8)
  }

  /// Anna judges every text alike.
  private func mark(_ letter: String = "c") {
    _ = run.run(
      arguments: ["assignment", "review", path("werk"), "--rater", "Anna"],
      events: Array(repeating: .line(letter), count: 20), courses: course.folder)
  }

  @Test func theWholeClass() throws {
    mark()
    let result = oefen(
      "assignment", "grade", "@werk", "--roster", "@klas.csv", "--peers", "@peers.csv",
      "--overrides", "@eigen.csv", "--deadline", "2026-11-20", "--marks",
      "@werk/marks-anna.jsonl", "--gradebook", "@boek.csv", "--report", "@boek.html",
      "--feedback", "@feedback", "--language", "nl")
    #expect(result.status == Shell.ExitStatus.findings)
    #expect(
      result.messages.contains("Bewaard in boek.csv. Bewaard in boek-groepen.csv."))
    #expect(result.messages.contains("4 pagina’s met feedback in feedback."))
    try expectSnapshot(result.screen, named: "class-grade")
    try expectSnapshot(try read("boek.csv"), named: "class-students-csv")
    try expectSnapshot(
      try read("boek-groepen.csv").replacing(folder.path + "/", with: ""),
      named: "class-groups-csv")
    let pages = try FileManager.default.contentsOfDirectory(atPath: path("feedback")).sorted()
    #expect(pages == (1...4).map { "groep-\($0).html" })
  }

  @Test func theWholeClassInEnglish() throws {
    let result = oefen(
      "assignment", "grade", "@werk", "--gradebook", "@book.csv", "--language", "en")
    #expect(result.messages.contains("Kept in book-groups.csv."))
    try expectSnapshot(result.screen, named: "class-grade-en")
    #expect(try read("book.csv").hasPrefix("number,name,group,grade,pass,percent"))
    #expect(try read("book.csv").contains("\ns11,Student 1.1,groep 1,,,,,7,11,1,5,1,,,advice,\n"))
  }

  /// Nothing of one group stands on another's page.
  @Test func aPageIsOfOneGroupOnly() throws {
    _ = oefen("assignment", "grade", "@werk", "--feedback", "@feedback")
    for group in 1...4 {
      let page = try read("feedback/groep-\(group).html")
      #expect(page.contains("Student \(group).1"))
      for other in 1...4 where other != group {
        #expect(!page.contains("groep \(other)"))
        #expect(!page.contains("Student \(other)."))
        #expect(!page.contains("Bakkerij \(other)"))
      }
    }
  }

  /// Names from a stranger make no element, no formula, no command and no other folder.
  @Test func hostileNamesDoNoHarm() throws {
    let name = #"=cmd|' /C calc'!A0</title><script>x</script>\"../../\u001b[2J\u202e"#
    let text = SampleClass.submission(1).replacing("groep 1", with: name)
      .replacing("Student 1.1", with: #"@SUM(1)<img src=x onerror=y>"#)
    try FileManager.default.removeItem(atPath: path("werk"))
    try folder.write(text, to: "werk/a.json")
    try folder.write(SampleClass.submission(2), to: "werk/b.json")
    let result = oefen(
      "assignment", "grade", "@werk", "--gradebook", "@boek.csv", "--report", "@boek.html",
      "--feedback", "@feedback", "--language", "nl")
    let pages = try FileManager.default.contentsOfDirectory(atPath: path("feedback")).sorted()
    #expect(pages == ["cmd-c-calc-a0-title-script-x-script-2j.html", "groep-2.html"])
    for file in ["boek.html", "feedback/" + pages[0]] {
      let html = try read(file)
      #expect(!html.contains("<script"))
      #expect(!html.contains("<img"))
      #expect(!html.unicodeScalars.contains { $0.value == 0x1B || $0.value == 0x202E })
    }
    #expect(!result.screen.contains("\u{1B}"))
    for line in try read("boek.csv").split(separator: "\r\n") {
      for cell in line.split(separator: ";") {
        #expect(cell.first.map { !"=+@".contains($0) } ?? true, "\(cell)")
      }
    }
  }

  @Test func asJSON() throws {
    mark("b")
    let result = oefen(
      "assignment", "grade", "@werk", "--json", "--roster", "@klas.csv", "--marks",
      "@werk/marks-anna.jsonl", "--language", "en")
    let root = try #require(
      JSONDocument.read(Array(result.screen.utf8), file: "out").document?.root)
    #expect(root["submissions"]?.elements.reduce(0) { n, _ in n + 1 } == 4)
    #expect(root["ungraded"]?.elements.reduce(0) { n, _ in n + 1 } == 1)
    #expect(root["students"]?[0]?["results"]?[0]?["grade"]?.numberText == "8.2")
    #expect(root["groups"]?[0]?["late"]?.isNull == true)
    #expect(root["diagnoses"]?[0]?["diagnosis"]?.string == "sign-reversed")
    #expect(root["attention"]?[0]?["kind"]?.string == "same-text")
  }

  // MARK: Wrong usage

  @Test(arguments: [
    ["--cut", "0"], ["--cut", "100"], ["--cut", "x"], ["--deadline", "morgen"],
    ["--csv-for", "lotus", "--gradebook", "@b.csv"],
  ])
  func aValueThatMakesNoSense(words: [String]) {
    let result = run.run(
      arguments: ["assignment", "grade", path("werk")]
        + words.map { $0.replacing("@", with: folder.path + "/") },
      courses: course.folder)
    #expect(result.status == Shell.ExitStatus.wrongUsage)
    #expect(result.messages.contains(words[1]))
    #expect(!FileManager.default.fileExists(atPath: path("b.csv")))
  }

  /// Marks that stand with the work count by themselves, and that's said.
  @Test func marksInTheFolder() throws {
    mark()
    let named = oefen("assignment", "grade", "@werk", "--json", "--marks", "@werk/marks-anna.jsonl")
    let found = oefen("assignment", "grade", "@werk", "--json")
    #expect(found.screen == named.screen)
    #expect(found.messages.contains("Deze oordelen tellen mee: werk/marks-anna.jsonl."))
    #expect(!named.messages.contains("tellen mee"))
  }

  @Test(arguments: ["--roster", "--peers", "--overrides", "--marks"])
  func aFileThatIsNotThere(option: String) {
    let result = oefen("assignment", "grade", "@werk", option, "@weg.csv")
    #expect(result.status == Shell.ExitStatus.noSuchFile)
    #expect(result.messages.contains("weg.csv"))
  }

  @Test func aRosterThatIsNone() {
    let result = oefen("assignment", "grade", "@werk", "--roster", "@werk/groep-1.json")
    #expect(result.status == Shell.ExitStatus.unreadableData)
  }

  @Test func aResultNeverReplacesWhatItIsMadeFrom() throws {
    let before = try read("klas.csv")
    for (option, name) in [("--gradebook", "klas.csv"), ("--report", "werk/groep-1.json")] {
      let result = oefen(
        "assignment", "grade", "@werk", "--roster", "@klas.csv", option, "@" + name)
      #expect(result.status == Shell.ExitStatus.wrongUsage)
    }
    #expect(try read("klas.csv") == before)
  }

  @Test func whereNothingCanBeWritten() {
    let result = oefen("assignment", "grade", "@werk", "--gradebook", "@niets/hier/boek.csv")
    #expect(result.status == Shell.ExitStatus.cannotWrite)
    let folder = oefen("assignment", "grade", "@werk", "--feedback", "@klas.csv")
    #expect(folder.status == Shell.ExitStatus.cannotWrite)
  }

  @Test func onStandardOutputNothingElse() throws {
    let result = oefen(
      "assignment", "grade", "@werk", "--gradebook", "-", "--csv-for", "standard", "--language",
      "en")
    #expect(result.screen.hasPrefix("number,name,group"))
    #expect(result.screen.split(separator: "\n").count == 13)
  }
}
