import Foundation
import QuizModel
import Shell
import Terminal
import TestSupport
import Testing

/// Several courses side by side.
@Suite struct CoursesTests {
  let folder: TemporaryFolder

  /// `winkel` as it is, `statistiek` and `stad` like it, and `kapot`, which can't be read.
  init() throws {
    folder = try TemporaryFolder()
    for (id, title) in [("winkel", "De winkel"), ("statistiek", "Één inleiding statistiek")] {
      try add(id, title)
    }
    try add("stad", "De stad")
    try folder.write("{", to: "kapot/course.json")
  }

  private func add(_ id: String, _ title: String, in name: String? = nil) throws {
    let path = "\(folder.path)/\(name ?? id)"
    try FileManager.default.copyItem(atPath: ProgramRun.courses + "/winkel", toPath: path)
    let course = try String(contentsOfFile: path + "/course.json", encoding: .utf8)
      .replacing(#""id": "winkel""#, with: "\"id\": \"\(id)\"")
      .replacing(#""title": "De winkel""#, with: "\"title\": \"\(title)\"")
    try folder.write(course, to: "\(name ?? id)/course.json")
  }

  private func run(
    _ run: ProgramRun, _ arguments: String..., typing lines: [String] = [],
    isInteractive: Bool = true
  ) -> ProgramRun.Result {
    let result = run.run(
      arguments: arguments, events: lines.map(LineEvent.line), isInteractive: isInteractive,
      courses: folder.path)
    let screen = result.screen.replacing(folder.path, with: "COURSES")
    return ProgramRun.Result(
      status: result.status, screen: screen,
      messages: result.messages.replacing(folder.path, with: "COURSES"))
  }

  private func flat(_ text: String) -> String {
    text.split { $0.isWhitespace }.joined(separator: " ")
  }

  @Test(arguments: ["nl", "en"])
  func theStartAsksWhich(language: String) throws {
    // Its sentence has the folder in it, which is elsewhere each time.
    try FileManager.default.removeItem(atPath: folder.path + "/kapot")
    let run = try ProgramRun()
    _ = self.run(run, "practise", "--course", "stad", typing: ["a", "", ":stop"])
    let result = self.run(
      run, "--language", language, typing: ["kiosk", "statistek", "st", "1", "stop"])
    #expect(result.status == .fine)
    #expect(result.messages == "")
    try expectSnapshot(result.screen, named: "courses-start-\(language)")
  }

  /// What is typed and the course that it opens.
  static let choices = [
    ("2", "stad"), ("3", "statistiek"), ("WINKEL", "winkel"), ("winkel", "winkel"),
    ("de winkel", "winkel"), ("een inleiding", "statistiek"), ("wink", "winkel"),
    ("tad", "stad"), (" stad ", "stad"),
  ]

  @Test(arguments: choices)
  func byNumberIDOrPartOfTheTitle(typed: String, id: String) throws {
    for isInteractive in [true, false] {
      let result = run(
        try ProgramRun(), typing: [typed, "voortgang --json", "stop"],
        isInteractive: isInteractive)
      #expect(result.screen.contains("\"course\" : \"\(id)\""))
    }
    let named = run(try ProgramRun(), "cursus", typed, typing: ["voortgang --json", "stop"])
    #expect(named.screen.contains("\"course\" : \"\(id)\""))
  }

  @Test func enterTakesTheOnePractisedLast() throws {
    let run = try ProgramRun()
    for id in ["statistiek", "winkel"] {
      _ = self.run(run, "practise", "--course", id, typing: ["a", "", ":stop"])
      run.days(1)
      let result = self.run(run, typing: ["", "voortgang --json", "stop"])
      #expect(result.screen.contains("\"course\" : \"\(id)\""))
    }
  }

  @Test func enterStaysAtThePrompt() throws {
    let run = try ProgramRun()
    _ = self.run(run, "practise", "--course", "winkel", typing: ["a", "", ":stop"])
    let result = self.run(run, typing: ["stad", "cursus", "", "stop"])
    #expect(result.screen.contains("Enter: De stad. Of typ"))
    #expect(flat(result.screen).contains("cursus> De stad: 4 nieuw"))
  }

  @Test func aPipeThatNamesNoneEnds() throws {
    let wrong = run(
      try ProgramRun(), typing: ["stadd", "winkel", "voortgang"], isInteractive: false)
    #expect(wrong.status == .noSuchFile)
    #expect(wrong.messages.contains("Bedoel je ‘stad’?"))
    #expect(!wrong.screen.contains("Voortgang"))
    let broken = run(try ProgramRun(), typing: ["kapot"], isInteractive: false)
    #expect(broken.status == .unreadableData)
    #expect(flat(broken.messages).contains("‘oefen controleer COURSES/kapot’ zegt waarom."))
    let several = run(try ProgramRun(), typing: ["de"], isInteractive: false)
    #expect(flat(several.messages).contains("past bij meer cursussen. Kies uit: stad, winkel."))
    #expect(run(try ProgramRun(), isInteractive: false).status == .fine)
  }

  @Test func theOptionGoesBeforeAsking() throws {
    let result = run(try ProgramRun(), "--course", "winkel", typing: ["stop"])
    #expect(result.screen.hasPrefix("De winkel: 4 nieuw"))
    let wrong = run(try ProgramRun(), "--course", "winkle")
    #expect(wrong.status == .noSuchFile)
    #expect(wrong.messages == "De cursus ‘winkle’ is er niet. Bedoel je ‘winkel’?\n")
    let command = run(try ProgramRun(), "progress")
    #expect(command.status == .wrongUsage)
    #expect(
      flat(command.messages).contains("Kies met --course uit: kapot, stad, statistiek, winkel"))
  }

  @Test func sessionsAreLeftAndTakenUpCourseByCourse() throws {
    let run = try ProgramRun()
    _ = self.run(run, "practise", "--course", "winkel", typing: ["a", ""])
    let result = self.run(
      run,
      typing: [
        "stad", "", "a", "", ":cursus winkel", "stop", "cursus winkel", "cursus", "2", "stop",
      ])
    #expect(result.screen.contains("Je bent al aan het oefenen. Typ eerst ‘:stop’."))
    #expect(result.screen.contains("Enter: verder bij vraag 2 van 4"))
    #expect(flat(result.screen).contains("oefen> cursus winkel De winkel: 3 nieuw"))
    #expect(flat(result.screen).contains("cursus> 2 De stad: 3 nieuw"))
    let unknown = self.run(run, typing: ["winkel", "cursus stal", "voortgang --json", "stop"])
    #expect(unknown.messages.contains("Bedoel je ‘stad’?"))
    #expect(unknown.screen.contains("\"course\" : \"winkel\""))
  }

  @Test func theListOfCourses() throws {
    let run = try ProgramRun()
    _ = self.run(run, "practise", "--course", "stad", typing: ["b", "", ":stop"])
    run.days(1)
    let list = flat(self.run(run, "cursussen").screen)
    #expect(
      list.hasPrefix(
        "1. kapot: De cursus in COURSES/kapot kan niet gelezen worden. ‘oefen controleer"
          + " COURSES/kapot’ zegt waarom. 2. De stad: 1 te herhalen, 3 nieuw. stad · 4 vragen ·"
          + " COURSES/stad 3. Één inleiding statistiek: 4 nieuw, niets te herhalen."))
    let json = self.run(run, "courses", "--json", "--language", "en")
    #expect(json.messages == "")
    try expectSnapshot(json.screen, named: "courses-list-json")
  }

  @Test func twoFoldersWithOneCourse() throws {
    try add("winkel", "De andere winkel", in: "zaak")
    let list = run(try ProgramRun(), "courses")
    #expect(list.screen.components(separatedBy: "winkel · ").count == 2)
    #expect(
      flat(list.screen).contains(
        "De map COURSES/zaak doet niet mee: de cursus ‘winkel’ komt uit COURSES/winkel."))
    let json = run(try ProgramRun(), "courses", "--json")
    #expect(flat(json.messages).contains("doet niet mee"))
    #expect(!json.screen.contains("zaak"))
  }

  /// The same name in two places, and the same place twice.
  @Test func twoPlacesWithCourses() throws {
    let places = try (0..<2).map { _ in try TemporaryFolder() }
    for place in places {
      try FileManager.default.copyItem(
        atPath: ProgramRun.courses + "/winkel", toPath: place.path + "/winkel")
    }
    let home = try TemporaryFolder()
    func start(_ list: String) throws -> BuiltProgram.Result {
      try BuiltProgram.run(
        [], input: "stop\n",
        environment: ["OEFEN_HOME": home.path, "OEFEN_COURSES": list, "LC_ALL": "C.UTF-8"])
    }
    let two = try start("\(places[0].path):\(places[1].path)")
    #expect(two.output.hasPrefix("De winkel: 4 nieuw"))
    #expect(flat(two.errors).contains("De map \(places[1].path)/winkel doet niet mee"))
    #expect(try start("\(places[0].path):\(places[0].path)/.").errors == "")
  }

  @Test func aCourseIsFoundByItsOwnIDToo() throws {
    try add("markt", "De markt", in: "mapnaam")
    let result = run(try ProgramRun(), "progress", "--course", "markt", "--json")
    #expect(result.screen.contains("\"course\" : \"markt\""))
    #expect(run(try ProgramRun(), typing: ["markt", "stop"]).screen.contains("De markt: 4 nieuw"))
  }

  @Test func oneCourseAsksNothing() throws {
    let run = try ProgramRun()
    #expect(run.run(typing: ["stop"]).screen.hasPrefix("De winkel: 4 nieuw"))
    #expect(
      run.run(typing: ["cursus", "stop"]).screen.contains("Er is maar één cursus: De winkel."))
    let empty = try TemporaryFolder()
    #expect(run.run("cursussen", courses: empty.path).status == .noSuchFile)
  }
}
