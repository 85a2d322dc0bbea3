import Documents
import Foundation
import Grading
import QuizModel
import Terminal
import TerminalHarness
import TestSupport
import Testing

@testable import Shell

/// `assignment review` at a scripted terminal, and once at a real one.
@Suite(.serialized) struct ReviewTests {
  private let folder: TemporaryFolder
  private let course: CourseFixture
  private let run: ProgramRun

  init() throws {
    folder = try TemporaryFolder()
    course = try SampleClass.course()
    run = try ProgramRun()
    run.columns = 76
    for group in 1...3 {
      try folder.write(SampleClass.submission(group), to: "werk/groep-\(group).json")
    }
    // Nothing to judge, and no submission.
    try folder.write(SampleClass.submission(4, advice: "  "), to: "werk/groep-4.json")
    try folder.write("{}", to: "werk/kapot.json")
  }

  private func path(_ name: String) -> String { folder.path + "/" + name }

  private func review(
    _ rater: String, _ words: String..., typing lines: [String], language: String = "nl"
  ) -> ProgramRun.Result {
    let result = run.run(
      arguments: ["assignment", "review", path("werk"), "--rater", rater, "--language", language]
        + words.map { $0.replacing("@", with: folder.path + "/") },
      events: lines.map(LineEvent.line), courses: course.folder)
    // Where lines are broken depends on the folder's name.
    let screen = result.screen.replacing(folder.path + "/", with: "")
      .replacing(/\s+(werk\/marks-\w+\.jsonl)\s*\.\s/) { " \($0.output.1).\n" }
    return ProgramRun.Result(
      status: result.status, screen: screen,
      messages: result.messages.replacing(folder.path + "/", with: "")
        .replacing("\n", with: " "))
  }

  private func marks(_ name: String) throws -> [RubricMark] {
    try MarksFile.read(path("werk/" + name), file: name).marks
  }

  // MARK: One rater

  @Test func aWholeReview() throws {
    let result = review(
      "Anna", typing: ["b", "help", "z", "terug", "c mooi", "notitie twijfel", "a", "", "b"])
    #expect(result.status == Shell.ExitStatus.fine)
    try expectSnapshot(result.screen, named: "review-nl")
    let marks = try marks("marks-anna.jsonl")
    #expect(marks.map(\.level) == ["some", "full", "none", "some"])
    #expect(marks.map(\.note) == ["", "mooi", "twijfel", ""])
    #expect(marks.map(\.key.criterion) == ["link", "link", "link", "link"])
    #expect(Set(marks.map(\.key.submission)).count == 3)
    #expect(marks[0].key == marks[1].key)
    #expect(marks.allSatisfy { $0.rater == "Anna" && $0.time == "2026-11-21T10:00:00+01:00" })
  }

  @Test func inEnglish() throws {
    let result = review("Anna", typing: ["skip", "c", "c", "back", "stop"], language: "en")
    try expectSnapshot(result.screen, named: "review-en")
  }

  /// Neither names nor files, and no order that follows them.
  @Test func textsAreWithoutNamesAndShuffledByCriterion() throws {
    let result = review("Anna", typing: Array(repeating: "b", count: 6))
    #expect(!result.screen.contains("Student"))
    #expect(!result.screen.contains("Bakkerij"))
    #expect(!result.screen.contains("groep-"))
    let orders = Dictionary(grouping: try marks("marks-anna.jsonl")) { $0.key.criterion }
      .mapValues { $0.map(\.file) }
    #expect(orders.count == 2)
    // Another rater's order is another one at some criterion.
    _ = review("Bo", typing: Array(repeating: "b", count: 6))
    _ = review("Cas", typing: Array(repeating: "b", count: 6))
    let others = try ["bo", "cas"].map { name in
      Dictionary(grouping: try marks("marks-\(name).jsonl")) { $0.key.criterion }
        .mapValues { $0.map(\.file) }
    }
    #expect(Set(others + [orders]).count > 1)
    #expect(Set(orders.values).count + Set(others.flatMap { $0.values }).count > 2)
  }

  @Test func whatIsLeftComesNext() throws {
    let first = review("Anna", typing: ["b", "b", "stop"])
    #expect(first.screen.contains("2 van de 6 oordelen"))
    let second = review("anna", typing: ["c", "c", "c"])
    #expect(second.screen.contains("2 van de 6 oordelen gegeven"))
    #expect(second.screen.contains("Tekst 3 van 3"))
    let third = review("Anna", typing: ["c"])
    #expect(third.screen.contains("Klaar: alle 6 oordelen staan in"))
    #expect(review("Anna", typing: []).screen.contains("Klaar: alle 6"))
    #expect(try marks("marks-anna.jsonl").count == 6)
  }

  @Test func aTornMarkIsToldAndGivenAgain() throws {
    _ = review("Anna", typing: ["b", "b"])
    let file = path("werk/marks-anna.jsonl")
    let text = try String(contentsOfFile: file, encoding: .utf8)
    try folder.write(text.utf8.dropLast(40), to: "werk/marks-anna.jsonl")
    let result = review("Anna", typing: ["c"])
    // The path is long enough to be broken.
    #expect(
      result.messages.replacing(" ", with: "").contains("marks-anna.jsonl:2:1:warning:"))
    #expect(result.screen.contains("1 van de 6 oordelen gegeven"))
    #expect(try marks("marks-anna.jsonl").map(\.level) == ["some", "full"])
  }

  @Test func whereMarksCantBeKept() throws {
    let result = review("Anna", "--marks", "@niets/hier.jsonl", typing: ["b"])
    #expect(result.status == Shell.ExitStatus.cannotWrite)
    #expect(result.messages.contains("niets/hier.jsonl"))
  }

  @Test(arguments: [["--rater", " "], ["--rater"], ["--rater", "Anna", "--json"]])
  func wrongUsage(words: [String]) {
    let result = run.run(
      arguments: ["assignment", "review", path("werk")] + words, courses: course.folder)
    #expect(result.status == Shell.ExitStatus.wrongUsage)
  }

  @Test(arguments: [
    ("a", ReviewEntry.level("none", note: "")), ("C  goed zo ", .level("full", note: "goed zo")),
    ("d", .unknown("d")), ("aa", .unknown("aa")), (":a", .unknown(":a")), ("", .empty),
    ("  ", .empty), ("terug", .back), (":BACK", .back), ("skip", .skip), ("sla-over", .skip),
    ("notitie een ding", .note("een ding")), ("note", .note("")), ("q", .stop), ("?", .help),
    ("é", .unknown("é")), ("{", .unknown("{")), ("1", .unknown("1")),
  ])
  func whatIsTyped(line: String, entry: ReviewEntry) {
    let levels = ["none", "some", "full"].map {
      Rubric.Level(id: LevelID($0), points: .zero, text: $0)
    }
    #expect(ReviewEntry(line, levels: levels) == entry)
  }

  // MARK: Two raters

  @Test func twoRatersAndWhatTheyAgreeOn() throws {
    _ = review("Anna", typing: ["b", "b", "b", "c", "c", "c"])
    // Bo's order is another, so the levels are given by the text itself.
    _ = review("Bo", typing: ["b", "b", "b", "c", "a te vaag", "c"])
    let result = review("Anna", "--with", "Bo", typing: ["b samen"])
    try expectSnapshot(result.screen, named: "review-two-nl")
    let agreed = try marks("marks-agreed.jsonl")
    #expect(agreed.count == 6)
    #expect(agreed.allSatisfy { $0.isAgreed && $0.rater == "Anna + Bo" })
    #expect(agreed.last?.level == "some")
    #expect(agreed.last?.note == "samen")
    // Once more there's nothing left to talk over, and nothing is written twice.
    let again = review("Anna", "--with", "Bo", typing: [])
    #expect(again.screen.contains("Er is 1 verschil, al overlegd."))
    #expect(try marks("marks-agreed.jsonl").count == 6)
  }

  @Test func gradesFollowWhatWasAgreed() throws {
    _ = review("Anna", typing: Array(repeating: "c", count: 6))
    _ = review("Bo", typing: ["b"] + Array(repeating: "c", count: 5))
    let grade = { (marks: [String]) in
      self.run.run(
        arguments: ["assignment", "grade", self.path("werk"), "--language", "nl"]
          + marks.flatMap { ["--marks", self.path("werk/marks-\($0).jsonl")] },
        courses: self.course.folder
      ).screen
    }
    #expect(grade(["anna", "bo"]).contains("Anna en Bo oordelen verschillend over ‘Advies’"))
    #expect(!grade(["anna"]).contains("Wacht op de docent"))
    _ = review("Bo", "--with", "Anna", typing: ["b"])
    #expect(!grade(["agreed", "anna", "bo"]).contains("Wacht op de docent"))
  }

  @Test func agreementAsJSON() throws {
    _ = review("Anna", typing: ["b", "b", "b", "c", "c", "c"])
    _ = review("Bo", typing: ["b", "b", "b", "c", "c", "c"])
    let result = review("Anna", "--with", "Bo", "--json", typing: [])
    let root = try #require(
      JSONDocument.read(Array(result.screen.utf8), file: "out").document?.root)
    #expect(root["n"]?.numberText == "6")
    #expect(root["differences"]?.numberText == "0")
    // All on one level each: chance would agree as well.
    #expect(root["kappa"]?.isNull == true)
    #expect(root["criteria"]?[0]?["equal"]?.numberText == "3")
    #expect(!FileManager.default.fileExists(atPath: path("werk/marks-agreed.jsonl")))
  }

  @Test func aSecondRaterWhoHasDoneNothing() {
    let result = review("Anna", "--with", "Bo", typing: ["b"])
    #expect(result.status == Shell.ExitStatus.noSuchFile)
    #expect(result.messages.contains("marks-bo.jsonl"))
  }

  // MARK: A real terminal

  private func start() throws -> PseudoTerminal {
    try PseudoTerminal(
      program: PseudoTerminal.builtProduct("oefen"),
      arguments: ["opdracht", "bekijk", path("werk"), "--rater", "Anna"],
      environment: [
        "TERM": "xterm", "LC_ALL": "C.UTF-8", "OEFEN_HOME": run.home.path + "/data",
        "OEFEN_COURSES": course.folder, "OEFEN_NOW": "2026-11-21T10:00:00+01:00",
        "INPUTRC": "/dev/null", "HOME": run.home.path,
      ], columns: 76)
  }

  /// Killed after each mark in turn, with the next one half typed: none is lost, none is doubled.
  @Test func survivesBeingKilledAfterEveryMark() throws {
    for place in 0..<6 {
      let terminal = try start()
      try terminal.expect("\(place) van de 6 oordelen gegeven")
      try terminal.expect("Tekst \(place % 3 + 1) van 3")
      try terminal.expect("> ")
      terminal.send("b\r")
      if place < 5 {
        try terminal.expect("Tekst \((place + 1) % 3 + 1) van 3")
        try terminal.expect("> ")
        terminal.send("c half")
        try terminal.expect("c half")
        terminal.kill(SIGKILL)
        #expect(try terminal.waitForExit().signal == SIGKILL)
      } else {
        try terminal.expect("Klaar: alle 6 oordelen")
        #expect(try terminal.waitForExit().code == 0)
      }
      #expect(try marks("marks-anna.jsonl").count == place + 1)
    }
  }
}
