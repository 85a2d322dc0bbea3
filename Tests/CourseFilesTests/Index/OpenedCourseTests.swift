import Documents
import Foundation
import QuizModel
import TestSupport
import Testing

@testable import CourseFiles

/// A course with its index, whose files needn't rest before they're trusted.
private struct IndexedFixture {
  let course: CourseFixture
  let home: TemporaryFolder
  var indexes: CourseIndexes { CourseIndexes(folder: home.path + "/index", program: 1, rest: 0) }

  init(_ banks: [String: String]) throws {
    course = try CourseFixture(banks: banks)
    home = try TemporaryFolder()
  }

  func open() -> OpenedCourse { OpenedCourse.open(course.folder, indexes: indexes) }

  /// Writes a file when the clock of the file system has gone on.
  func edit(_ text: String, _ name: String) throws {
    usleep(20_000)
    try course.write(text, to: name)
  }

  /// An index that fits the files as they are, with other questions in it.
  func plant(_ questions: String) throws {
    let index = try #require(indexes.read(for: course.folder))
    let segments = index.segments.map { segment in
      guard segment.path.hasSuffix("1.json") else { return segment }
      let part = FilePart(Array(questions.utf8), path: segment.path, kind: .bank)
      return IndexSegment(part, path: segment.path, stamp: segment.stamp)
    }
    indexes.draft(for: course.folder)?.finish(
      CourseIndex(of: segments, program: index.program, settled: index.settled).bytes)
  }
}

private func questions(_ ids: String..., prompt: String = "Wat is het?") -> String {
  let questions = ids.map {
    CourseFixture.question(["id": "\"\($0)\"", "prompt": "\"\(prompt)\""])
  }
  return #"{"formatVersion": 1, "questions": [\#(questions.joined(separator: ","))]}"#
}

struct OpenedCourseTests {
  @Test("what is read through the index is what the files hold")
  func shippedCourse() throws {
    let folder = Repository.root + "courses/klantgericht-organiseren"
    let home = try TemporaryFolder()
    let indexes = CourseIndexes(folder: home.path, program: 1, rest: 0)
    let whole = try #require(LoadedCourse.load(folder, withFacts: false).bank)
    for _ in 1...2 {
      let opened = OpenedCourse.open(folder, indexes: indexes)
      let bank = try #require(opened.bank())
      #expect(Array(bank.outlines) == whole.questions.map(\.outline))
      #expect(bank.cases.map(\.text) == whole.cases.map(\.text))
      #expect(bank.typedAnswers == whole.typedAnswers)
      #expect(bank.practisedCount == whole.practisedCount)
      #expect(bank.course.sections.map(\.summary) == whole.course.sections.map(\.summary))
      for (place, question) in whole.questions.enumerated() {
        let read = try #require(bank.question(question.id))
        #expect(bank.place(of: question.id) == place)
        #expect(read.prompt == question.prompt && read.hints == question.hints)
        #expect(read.body.shape == question.body.shape)
      }
    }
  }

  @Test("an index that fits is used, one of another program isn't")
  func indexIsUsed() throws {
    let fixture = try IndexedFixture(["1": questions("a"), "2": questions("b")])
    #expect(fixture.open().bank()?.outlines.map(\.id) == ["a", "b"])
    try fixture.plant(questions("planted"))
    #expect(fixture.open().bank()?.outlines.map(\.id) == ["planted", "b"])
    let other = CourseIndexes(folder: fixture.indexes.folder, program: 2, rest: 0)
    #expect(
      OpenedCourse.open(fixture.course.folder, indexes: other).bank()?.outlines.map(\.id)
        == ["a", "b"])
  }

  @Test("of an edited course only the edited file is read again")
  func otherFilesAreKept() throws {
    let fixture = try IndexedFixture(["1": questions("a"), "2": questions("b")])
    _ = fixture.open()
    try fixture.plant(questions("planted"))
    try fixture.edit(questions("c"), "banks/2.json")
    #expect(fixture.open().bank()?.outlines.map(\.id) == ["planted", "c"])
  }

  @Test("a file that was only just written is read again")
  func freshFiles() throws {
    let fixture = try IndexedFixture(["1": questions("a")])
    let patient = CourseIndexes(folder: fixture.home.path, program: 1)
    _ = OpenedCourse.open(fixture.course.folder, indexes: patient)
    let index = try #require(patient.read(for: fixture.course.folder))
    #expect(index.segments.allSatisfy { ($0.stamp?.changed ?? 0) > index.settled })
  }

  @Test("every edit shows")
  func edits() throws {
    let fixture = try IndexedFixture(["1": questions("a"), "2": questions("b")])
    let steps: [(edit: () throws -> Void, ids: [QuestionID])] = [
      ({}, ["a", "b"]),
      ({ try fixture.edit(questions("x"), "banks/1.json") }, ["x", "b"]),
      ({ try fixture.edit(questions("c", "d"), "banks/3.json") }, ["x", "b", "c", "d"]),
      ({ try fixture.edit(questions("b"), "banks/0.json") }, ["b", "x", "b", "c", "d"]),
      (
        { try FileManager.default.removeItem(atPath: fixture.course.folder + "/banks/0.json") },
        ["x", "b", "c", "d"]
      ),
      ({ try fixture.edit("{", "banks/3.json") }, ["x", "b"]),
      ({ try fixture.edit(questions("e"), "banks/3.json") }, ["x", "b", "e"]),
      (
        {
          try FileManager.default.moveItem(
            atPath: fixture.course.folder + "/banks/3.json",
            toPath: fixture.course.folder + "/banks/1a.json")
        }, ["x", "e", "b"]
      ),
    ]
    for step in steps {
      try step.edit()
      for _ in 1...2 {
        #expect(fixture.open().bank()?.outlines.map(\.id) == step.ids)
      }
    }
  }

  @Test("an edit of the same length with its time set back shows")
  func disguisedEdit() throws {
    let fixture = try IndexedFixture(["1": questions("a")])
    _ = fixture.open()
    let path = fixture.course.folder + "/banks/1.json"
    let time = try #require(
      FileManager.default.attributesOfItem(atPath: path)[.modificationDate] as? Date)
    try fixture.edit(questions("z"), "banks/1.json")
    try FileManager.default.setAttributes([.modificationDate: time], ofItemAtPath: path)
    #expect(fixture.open().bank()?.outlines.map(\.id) == ["z"])
  }

  @Test("an edit of the course file shows, and one that breaks it")
  func editedCourse() throws {
    let fixture = try IndexedFixture(["1": questions("a")])
    #expect(fixture.open().bank()?.course.title == "Cursus")
    try fixture.edit(
      CourseFixture.course().replacingOccurrences(of: "\"Cursus\"", with: "\"Leergang\""),
      "course.json")
    #expect(fixture.open().bank()?.course.title == "Leergang")
    try fixture.edit(
      CourseFixture.course().replacingOccurrences(of: "\"Cursus\"", with: "\"\""), "course.json")
    #expect(fixture.open().bank() == nil)
    #expect(fixture.open().bank() == nil)
  }

  @Test("what was left out is told each time")
  func leftOut() throws {
    let broken = CourseFixture.bank(
      CourseFixture.question(["points": "0"]), CourseFixture.question(["id": "\"b\""]))
    let fixture = try IndexedFixture(["1": broken, "2": "{"])
    for _ in 1...2 {
      let opened = fixture.open()
      #expect(opened.bank()?.outlines.map(\.id) == ["b"])
      #expect(opened.droppedQuestions == 1)
      #expect(opened.unreadableBanks.map { $0.split(separator: "/").last } == ["2.json"])
    }
  }

  @Test("a question that is edited while the course is open is read as it is now")
  func editWhileOpen() throws {
    let fixture = try IndexedFixture(["1": questions("a", "b")])
    let bank = try #require(fixture.open().bank())
    try fixture.edit(questions("b", prompt: "En nu, wat is het?"), "banks/1.json")
    #expect(bank.question("b")?.prompt.plain == "En nu, wat is het?")
    #expect(bank.question("a") == nil)
    try FileManager.default.removeItem(atPath: fixture.course.folder + "/banks/1.json")
    #expect(bank.question("b") == nil)
  }

  @Test("without a place for indexes a course opens all the same")
  func noIndexes() throws {
    let fixture = try IndexedFixture(["1": questions("a")])
    let nowhere = CourseIndexes(folder: "/dev/null/index", program: 1)
    for indexes in [nil, nowhere] {
      let opened = OpenedCourse.open(fixture.course.folder, indexes: indexes)
      #expect(opened.bank()?.question("a") != nil)
    }
  }

  @Test("of an id that was given twice the last question counts, as it does when all is read")
  func doubleIDs() throws {
    let fixture = try IndexedFixture([
      "1": questions("a", prompt: "Een?"), "2": questions("a", "b"),
    ])
    let opened = try #require(fixture.open().bank())
    let loaded = try #require(LoadedCourse.load(fixture.course.folder).bank)
    #expect(opened.place(of: "a") == loaded.place(of: "a"))
    #expect(opened.question("a")?.prompt == loaded.question("a")?.prompt)
  }

  @Test("a spoilt index isn't used, and nothing crashes")
  func spoiltIndex() throws {
    let fixture = try IndexedFixture(["1": questions("a", "b")])
    _ = fixture.open()
    let index = try #require(fixture.indexes.read(for: fixture.course.folder))
    let whole = [UInt8](index.bytes.buffer)
    var mutator = Mutator(seed: 7)
    for _ in 0..<Mutator.count {
      guard let spoilt = CourseIndex(IndexBytes(mutator.mutated(whole))) else { continue }
      for place in 0..<min(spoilt.count, 5) {
        let question = spoilt.outline(at: place)
        #expect(question.bytes.lowerBound <= question.bytes.upperBound)
        _ = spoilt.place(of: question.outline.id)
      }
      _ = spoilt.segments.map { ($0.situations(), $0.typedAnswers()) }
    }
    fixture.indexes.draft(for: fixture.course.folder)?.finish(IndexBytes(Array(whole.prefix(40))))
    #expect(fixture.open().bank()?.outlines.map(\.id) == ["a", "b"])
  }
}
