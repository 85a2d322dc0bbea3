import Foundation
import QuizModel
import TestSupport
import Testing

@testable import CourseFiles

@Suite struct CourseLoadingTests {
  /// What only the whole course shows of its ids; the other checks have tests of their own.
  private func identityFindings(_ loaded: LoadedCourse) -> [Finding] {
    loaded.checked().filter { ["duplicate-id", "dangling-reference"].contains($0.check) }
  }

  @Test func wholeCourse() throws {
    let fixture = try CourseFixture(banks: ["1": CourseFixture.bank(CourseFixture.question())])
    let loaded = LoadedCourse.load(fixture.folder)
    #expect(loaded.findings == [])
    #expect(identityFindings(loaded) == [])
    #expect(loaded.files.count == 3)
    #expect(loaded.droppedQuestions == 0)
    #expect(LoadedCourse.isCourse(fixture.folder))
    let bank = try #require(loaded.bank)
    #expect(bank.course.id == "cursus")
    #expect(bank.facts.map(\.id) == ["feit"])
    #expect(bank.questions.map(\.id) == ["vraag"])
    #expect(bank.question("vraag") != nil)
    #expect(bank.section("1")?.title == "De klant")
    #expect(bank.goal("doel")?.bloom == .apply)
    #expect(bank.question("geen") == nil && bank.section("2") == nil && bank.goal("geen") == nil)
    #expect(bank.order(of: "1") == 0)
    #expect(bank.order(of: "2") == .max)
  }

  @Test func banksAreReadInTheOrderOfTheirNames() throws {
    // 10 before 2, capitals before small letters: by bytes, the same everywhere.
    let names = ["b", "a", "10", "2", "B", "é"]
    let banks = names.enumerated().map { place, name in
      (name, CourseFixture.bank(CourseFixture.question(["id": "\"v-\(place)\""])))
    }
    let fixture = try CourseFixture(banks: Dictionary(uniqueKeysWithValues: banks))
    try fixture.write("{", to: "banks/.verborgen.json")
    try fixture.write("{", to: "banks/leesmij.txt")
    let loaded = LoadedCourse.load(fixture.folder)
    #expect(loaded.findings == [])
    #expect(loaded.bank?.questions.map(\.id) == ["v-2", "v-3", "v-4", "v-1", "v-0", "v-5"])
  }

  /// Above 64 files they're read side by side; nothing else changes.
  @Test func manyFiles() throws {
    let ids = (100..<180).map(String.init)
    let banks = ids.map { ($0, CourseFixture.bank(CourseFixture.question(["id": "\"v-\($0)\""]))) }
    let fixture = try CourseFixture(banks: Dictionary(uniqueKeysWithValues: banks))
    try fixture.write("{", to: "banks/150.json")
    try fixture.write("[]", to: "banks/101.json")
    let loaded = LoadedCourse.load(fixture.folder)
    #expect(
      loaded.bank?.questions.map(\.id.text)
        == ids.filter { $0 != "150" && $0 != "101" }.map { "v-" + $0 })
    #expect(
      loaded.findings.map(\.place.file)
        == ["101", "150"].map { "\(fixture.folder)/banks/\($0).json" })
    #expect(loaded.files.count == 82)
  }

  @Test func withoutFactsAndBanks() throws {
    let fixture = try CourseFixture(facts: nil)
    let loaded = LoadedCourse.load(fixture.folder)
    #expect(loaded.findings == [])
    #expect(loaded.files.count == 1)
    #expect(loaded.bank?.facts.isEmpty == true)
    #expect(loaded.bank?.questions.isEmpty == true)
    #expect(loaded.bank?.outlines.isEmpty == true)
  }

  @Test func withABrokenCourseFileThereIsNoBank() throws {
    let fixture = try CourseFixture(
      course: "{", banks: ["1": CourseFixture.bank(CourseFixture.question(["points": "0"]))])
    let loaded = LoadedCourse.load(fixture.folder)
    #expect(loaded.bank == nil)
    #expect(loaded.findings.map(\.check) == ["json-syntax", "number-range"])
    #expect(loaded.checked().map(\.check) == ["number-range", "json-syntax"])
    #expect(loaded.droppedQuestions == 1)
  }

  @Test func retiredQuestionsAreNoLongerAsked() throws {
    let retired = CourseFixture.question(["id": #""oud""#, "status": #""retired""#])
    let fixture = try CourseFixture(
      banks: ["1": CourseFixture.bank(CourseFixture.question(), retired)])
    let bank = try #require(LoadedCourse.load(fixture.folder).bank)
    #expect(bank.questions.map(\.id) == ["vraag", "oud"])
    #expect(bank.outlines.filter(\.isActive).map(\.id) == ["vraag"])
  }

  @Test func idsAreUniqueOverAllFiles() throws {
    let other = CourseFixture.question(["id": #"1️⃣"vraag""#])
    let text = MarkedText(CourseFixture.bank(other), file: "2")
    let fixture = try CourseFixture(
      facts: CourseFixture.facts(CourseFixture.fact(), CourseFixture.fact()),
      banks: ["1": CourseFixture.bank(CourseFixture.question()), "2": text.text])
    let findings = identityFindings(LoadedCourse.load(fixture.folder))
    #expect(findings.map(\.check) == ["duplicate-id", "duplicate-id"])
    let bank = fixture.folder + "/banks"
    let place = try #require(text.places["1️⃣"])
    #expect(
      findings.first?.place
        == Finding.Place(file: bank + "/2.json", line: place.line, column: place.column))
    #expect(
      findings.first?.message.english
        == "the id 'vraag' is already in \(bank)/1.json:3; choose another")
    #expect(findings.last?.place.file == fixture.folder + "/facts.json")
  }

  static let dangling: [(key: String, value: String, english: String)] = [
    ("section", #"1️⃣"2""#, "the section '2' does not exist; did you mean '1'?"),
    (
      "section", #"1️⃣"1.1.1""#,
      "the section '1.1.1' does not exist; add it or remove the reference"
    ),
    (
      "goals", #"["doel", 1️⃣"doell"]"#,
      "the learning goal 'doell' does not exist; did you mean 'doel'?"
    ),
    ("facts", #"[1️⃣"fiet"]"#, "the fact 'fiet' does not exist; did you mean 'feit'?"),
    ("twins", #"[1️⃣"vrag"]"#, "the question 'vrag' does not exist; did you mean 'vraag'?"),
    (
      "enemies", #"["vraag", 1️⃣"iets-anders"]"#,
      "the question 'iets-anders' does not exist; add it or remove the reference"
    ),
    (
      "source", #"{"document": 1️⃣"bok", "place": "x"}"#,
      "the document 'bok' does not exist; did you mean 'boek'?"
    ),
    (
      "options",
      #"""
      [{"id": "a", "text": "A", "correct": true, "feedback": "x"},
       {"id": "b", "text": "B", "feedback": "x", "confuses": 1️⃣"weg"}]
      """#, "the learning goal 'weg' does not exist; add it or remove the reference"
    ),
  ]

  @Test(arguments: dangling)
  func danglingReference(key: String, value: String, english: String) throws {
    let text = MarkedText(CourseFixture.bank(CourseFixture.question([key: value])), file: "x")
    let fixture = try CourseFixture(banks: ["1": text.text])
    let findings = identityFindings(LoadedCourse.load(fixture.folder))
    #expect(findings.map(\.check) == ["dangling-reference"])
    #expect(findings.map(\.message.english) == [english])
    let place = try #require(text.places["1️⃣"])
    #expect(findings.map { [$0.place.line, $0.place.column] } == [[place.line, place.column]])
  }

  @Test func findingsAreInTheOrderOfFilesAndLines() throws {
    let broken = CourseFixture.question(
      ["id": #""v-2""#, "points": "0", "goals": #"["x"]"#], more: #""kleur": 1"#)
    let dangling = CourseFixture.question(["goals": #"["weg"]"#])
    let fixture = try CourseFixture(
      facts: CourseFixture.facts(CourseFixture.fact().replacing("safe", with: "veilig")),
      banks: ["1": CourseFixture.bank(dangling, broken), "0": "{"])
    let loaded = LoadedCourse.load(fixture.folder)
    let all = loaded.checked()
    #expect(all.map(\.place) == all.map(\.place).sorted())
    let known = Set(loaded.findings.map(\.check) + ["dangling-reference"])
    let findings = all.filter { known.contains($0.check) }
    let files = findings.map { $0.place.file.dropFirst(fixture.folder.count) }
    #expect(
      files == [
        "/banks/0.json", "/banks/1.json", "/banks/1.json", "/banks/1.json", "/banks/1.json",
        "/facts.json",
      ])
    #expect(
      findings.map(\.check) == [
        "json-syntax", "dangling-reference", "dangling-reference", "number-range", "unknown-key",
        "unknown-name",
      ])
  }
}

/// What can stand in the place of a file.
@Suite struct UnusualFilesTests {
  private func findings(_ prepare: (String) throws -> Void) throws -> [String] {
    let fixture = try CourseFixture(course: nil, facts: nil)
    try prepare(fixture.folder)
    let loaded = LoadedCourse.load(fixture.folder)
    #expect(loaded.bank == nil)
    #expect(!LoadedCourse.isCourse(fixture.folder + "/elders"))
    return loaded.findings.map {
      $0.line(in: .english).replacing(fixture.folder, with: "")
    }
  }

  @Test func missing() throws {
    #expect(
      try findings { _ in } == ["/course.json:1:1: error: the file is not there [file-readable]"])
  }

  @Test func empty() throws {
    let told = try findings { try Data().write(to: URL(filePath: $0 + "/course.json")) }
    #expect(
      told == ["/course.json:1:1: error: the file ends here, expected a value [json-syntax]"])
  }

  @Test func aFolder() throws {
    let told = try findings {
      try FileManager.default.createDirectory(
        atPath: $0 + "/course.json", withIntermediateDirectories: false)
      #expect(!LoadedCourse.isCourse($0))
    }
    #expect(told == ["/course.json:1:1: error: this is not a regular file [file-readable]"])
  }

  @Test func aPipe() throws {
    let told = try findings { #expect(mkfifo($0 + "/course.json", 0o600) == 0) }
    #expect(told == ["/course.json:1:1: error: this is not a regular file [file-readable]"])
  }

  @Test func aCircleOfLinks() throws {
    let told = try findings {
      for (from, to) in [("course.json", "a"), ("a", "course.json")] {
        try FileManager.default.createSymbolicLink(
          atPath: "\($0)/\(from)", withDestinationPath: to)
      }
      #expect(!LoadedCourse.isCourse($0))
    }
    let reason = String(cString: strerror(ELOOP))
    #expect(
      told == ["/course.json:1:1: error: the file can't be read (\(reason)) [file-readable]"])
  }

  @Test func tooLarge() throws {
    let told = try findings {
      try Data().write(to: URL(filePath: $0 + "/course.json"))
      #expect(truncate($0 + "/course.json", (64 << 20) + 1) == 0)
    }
    #expect(
      told == ["/course.json:1:1: error: the file is larger than 64 MiB; split it [file-readable]"])
  }

  #if os(Linux)
    @Test func unreadable() throws {
      let denied = String(cString: strerror(EACCES))
      let told = try findings { folder in
        try Data("{}".utf8).write(to: URL(filePath: folder + "/course.json"))
        try FileManager.default.createDirectory(
          atPath: folder + "/banks", withIntermediateDirectories: false)
        #expect(chmod(folder + "/course.json", 0) == 0)
        #expect(chmod(folder + "/banks", 0) == 0)
        let findings = try withoutPrivileges { LoadedCourse.load(folder).findings }
        #expect(
          findings.map { $0.message.english } == [
            "the file can't be read (\(denied))", "the file can't be read (\(denied))",
          ])
        #expect(findings.map(\.place.file) == [folder + "/course.json", folder + "/banks"])
        #expect(chmod(folder + "/banks", 0o700) == 0)
      }
      // Root reads it all the same; anybody else is told the same again.
      #expect(told.count == 1)
    }

    /// Runs as somebody who isn't root: `setfsuid` changes the thread's rights to files, no more.
    private func withoutPrivileges<Value>(_ body: () throws -> Value) throws -> Value {
      typealias SetFileUser = @convention(c) (UInt32) -> Int32
      let symbol = try #require(dlsym(nil, "setfsuid"))
      let setFileUser = unsafeBitCast(symbol, to: SetFileUser.self)
      let user = setFileUser(65534)
      defer { _ = setFileUser(UInt32(bitPattern: user)) }
      return try body()
    }
  #endif

  @Test func aFileInThePlaceOfTheBanksFolder() throws {
    let fixture = try CourseFixture()
    try fixture.write("", to: "banks")
    let findings = LoadedCourse.load(fixture.folder).findings
    #expect(findings.map(\.place.file) == [fixture.folder + "/banks"])
    #expect(findings.map(\.check) == ["json-syntax"])
  }
}
