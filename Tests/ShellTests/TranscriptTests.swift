import CourseFiles
import QuizModel
import Shell
import Terminal
import TestSupport
import Testing

/// Whole conversations, compared with what was agreed on.
@Suite struct TranscriptTests {
  @Test func aFirstSessionInDutch() throws {
    let run = try ProgramRun()
    let result = run.run(
      typing: [
        "", "?", "b!", "oneens noor betaalt toch", "", "a c", "", ":stop dat", "koper", "terug",
        "gebruiker", "", "1.234", "26,3", "", "voortgang", "advies", "stop",
      ])
    #expect(result.status == .fine)
    #expect(result.messages == "")
    try expectSnapshot(result.screen, named: "first-session-nl")
  }

  @Test func aFirstSessionInEnglish() throws {
    let run = try ProgramRun()
    let result = run.run(
      "--language", "en",
      typing: [
        "", "hint", "b!", "contest", "flag the winkel is fun", "", "a b?", "", "-", "", "skip",
        "progress", "advice", "stop",
      ])
    #expect(result.status == .fine)
    try expectSnapshot(result.screen, named: "first-session-en")
  }

  @Test func narrowAndWide() throws {
    for columns in [40, 60, 120] {
      let run = try ProgramRun()
      run.columns = columns
      let result = run.run("practise", "--seed", "3", typing: ["a", "", "a b", "", ":stop"])
      let widest = result.screen.split(separator: "\n").map { displayWidth(of: $0) }.max() ?? 0
      #expect(widest <= columns)
      try expectSnapshot(result.screen, named: "width-\(columns)")
    }
  }

  @Test func theGuidedWay() throws {
    let run = try ProgramRun()
    let result = run.run("leer", "1.1", typing: ["a", "", "c d", "", "user", ""])
    try expectSnapshot(result.screen, named: "learn-nl")
  }

  @Test func reading() throws {
    let run = try ProgramRun()
    try expectSnapshot(run.run("lees").screen, named: "read-contents-nl")
    try expectSnapshot(run.run("lees", "1.1").screen, named: "read-section-nl")
    try expectSnapshot(
      run.run("read", "§1.1", "--language", "en").screen, named: "read-section-en")
  }

  /// Terms with many other names have a lead as long as a row.
  @Test(arguments: [40, 60, 80])
  func noWordIsBrokenThatFits(columns: Int) throws {
    let courses = Repository.root + "courses"
    let bank = try #require(LoadedCourse.load(courses + "/klantgericht-organiseren").bank)
    let run = try ProgramRun()
    run.columns = columns
    for section in bank.course.sections {
      let screen = run.run("lees", section.id.text, courses: courses).screen
      let shown = Set(screen.split { $0.isWhitespace })
      for word in section.keyTerms.flatMap({ $0.definition.plain.split { $0.isWhitespace } })
      where word.count < columns - 2 {
        #expect(shown.contains(word), "\(section.id): \(word)")
      }
    }
  }

  @Test func help() throws {
    let run = try ProgramRun()
    try expectSnapshot(run.run("help").screen, named: "help-nl")
    try expectSnapshot(run.run("help", "--language=en").screen, named: "help-en")
    try expectSnapshot(run.run("help", "oefen").screen, named: "help-practise-nl")
    try expectSnapshot(run.run("help", "student").screen, named: "help-student-nl")
    try expectSnapshot(run.run("hulp", "docent", "--language=en").screen, named: "help-teacher-en")
    try expectSnapshot(run.run("help", "aanvulling").screen, named: "help-completions-nl")
    #expect(run.run("practise", "--help").screen == run.run("help", "practise").screen)
  }

  @Test func theStartScreenSaysWhatIsDue() throws {
    let run = try ProgramRun()
    _ = run.run("tentamendatum", "20-1-2027")
    _ = run.run("practise", "--count", "2", typing: ["a", "", "a b", ""])
    run.days(1)
    let start = run.run(typing: [])
    try expectSnapshot(start.screen, named: "start-nl")
    #expect(start.screen.split(separator: "\n").prefix { !$0.hasPrefix("oefen>") }.count <= 3)
  }

  @Test(arguments: [30, 40, 60, 61, 62, 80])
  func theStartScreenKeepsToTheWidth(columns: Int) throws {
    for language in ["nl", "en"] {
      let run = try ProgramRun()
      run.columns = columns
      _ = run.run("practise", typing: ["a", ""])
      let start = run.run("--language", language, typing: [])
      let lines = start.screen.split(separator: "\n").prefix { !$0.hasPrefix("oefen>") }
      #expect(lines.count <= 3)
      #expect(lines.allSatisfy { $0.count <= columns }, "\(lines)")
    }
  }
}
