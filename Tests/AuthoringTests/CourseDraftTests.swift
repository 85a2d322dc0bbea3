import Authoring
import CourseFiles
import Foundation
import QuestionTypes
import QuizModel
import TestSupport
import Testing

@Suite struct CourseDraftTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func make(
    _ id: CourseID = "nieuw", title: String? = nil, language: Language = .dutch,
    in parent: String = "courses", schemas: [String] = []
  ) throws -> [String] {
    try CourseDraft(id: id, title: title, language: language, schemas: schemas)
      .make(in: "\(folder.path)/\(parent)")
  }

  @Test(arguments: ["nl", "en"])
  func aNewCourseIsCleanAndWhole(language: String) throws {
    let files = try make(language: try #require(Language(rawValue: language)))
    #expect(
      files.map { $0.dropFirst(folder.path.count) } == [
        "/courses/nieuw/course.json", "/courses/nieuw/facts.json", "/courses/nieuw/banks/1.json",
      ])
    let loaded = LoadedCourse.load(folder.path + "/courses/nieuw")
    #expect(loaded.checked().map { $0.line(in: .english) } == [])
    let bank = try #require(loaded.bank)
    #expect(bank.course.id == "nieuw")
    #expect(bank.course.language == language)
    #expect(bank.questions.map { $0.typeName }.sorted() == QuestionTypes.names.sorted())
    #expect(bank.questions.allSatisfy { $0.isReviewed && $0.hints.count == 2 })
    // Each goal and each fact is asked.
    #expect(Set(bank.questions.flatMap { $0.goals }) == Set(bank.course.goals.map { $0.id }))
    #expect(Set(bank.questions.flatMap { $0.facts }) == Set(bank.facts.map { $0.id }))
    #expect(bank.practiceQuestions.count == QuestionTypes.all.count)
  }

  @Test func bothLanguagesHaveTheSameCourse() throws {
    _ = try make("a", language: .dutch)
    _ = try make("b", language: .english)
    let (dutch, english) = try (
      #require(LoadedCourse.load(folder.path + "/courses/a").bank),
      #require(LoadedCourse.load(folder.path + "/courses/b").bank)
    )
    #expect(dutch.questions.map { $0.typeName } == english.questions.map { $0.typeName })
    #expect(dutch.course.sections.map { $0.id } == english.course.sections.map { $0.id })
    #expect(dutch.course.goals.count == english.course.goals.count)
    #expect(dutch.facts.map { $0.asking } == english.facts.map { $0.asking })
  }

  @Test func aTitleOfOnesOwn() throws {
    let title = #"Recht \ "en" 'plicht' é"#
    _ = try make(title: title)
    #expect(LoadedCourse.load(folder.path + "/courses/nieuw").bank?.course.title == title)
  }

  @Test func theSchemasAreNamed() throws {
    let schema = { (course: String) in
      try String(
        contentsOfFile: "\(folder.path)/\(course)/nieuw/banks/1.json", encoding: .utf8
      ).split(separator: "\n")[1]
    }
    let shipped = Repository.root + "courses/schemas"
    _ = try make(in: "far", schemas: [folder.path, shipped])
    #expect(try schema("far") == "  \"$schema\": \"\(shipped)/bank.schema.json\",")
    try folder.write("{}", to: "near/schemas/bank.schema.json")
    _ = try make(in: "near", schemas: [shipped])
    #expect(try schema("near") == #"  "$schema": "../../schemas/bank.schema.json","#)
    _ = try make(in: "none")
    #expect(try schema("none") == #"  "$schema": "../../schemas/bank.schema.json","#)
  }

  @Test func nothingThatIsThereIsTouched() throws {
    try folder.write("mine", to: "courses/nieuw/note.txt")
    try folder.write("mine", to: "courses/file")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/courses/link", withDestinationPath: "/nowhere")
    for id in ["nieuw", "file", "link"] as [CourseID] {
      let path = "\(folder.path)/courses/\(id)"
      #expect(failure { _ = try make(id) } == .courseExists(path: path))
    }
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: folder.path + "/courses/nieuw")
        == ["note.txt"])
  }

  @Test func noCourseWithinACourse() throws {
    _ = try make()
    let path = folder.path + "/courses/nieuw"
    #expect(failure { _ = try make(in: "courses/nieuw") } == .insideCourse(path: path))
  }

  @Test func aFileInTheWay() throws {
    try folder.write("mine", to: "courses")
    guard case .folderNotMade(let path, let reason)? = failure({ _ = try make() }) else {
      Issue.record("made")
      return
    }
    #expect(path == folder.path + "/courses/nieuw/banks")
    #expect(!reason.isEmpty)
  }
}
