import QuizModel
import TestSupport
import Testing

@testable import CourseFiles

@Suite struct CourseReadingTests {
  @Test func allFields() throws {
    let text = CourseFixture.course(
      documents: #"{"id": "boek", "title": "Het boek", "authors": "A. en B.", "year": 2011}"#,
      sections: #"""
        {"id": "1", "title": "De klant", "summary": ["Een *klant*.", "Twee."], "keyTerms": [
          {"term": "klant", "aliases": ["koper"], "definition": "Wie koopt."}]}
        """#,
      goals: #"""
        {"id": "doel", "title": "T", "section": "1", "bloom": "create", "mastered": "Je kunt.",
         "requires": ["a"], "confusedWith": ["b", "c"]}
        """#)
    let part = FilePart.read(MarkedText(text, file: "f.json"), as: .course)
    #expect(part.findings == [])
    let course = try #require(part.course)
    #expect(course.id == "cursus")
    #expect(course.title == "Cursus")
    #expect(course.language == "nl")
    #expect(course.covers.plain == "Alles.")
    #expect(course.lacks.plain == "Niets.")
    #expect(course.documents.map(\.authors) == ["A. en B."])
    #expect(course.documents.map(\.year) == [2011])
    let section = try #require(course.sections.first)
    #expect(section.summary.map(\.plain) == ["Een klant.", "Twee."])
    let term = try #require(section.keyTerms.first)
    #expect((term.term, term.aliases, term.definition.plain) == ("klant", ["koper"], "Wie koopt."))
    let goal = try #require(course.goals.first)
    #expect(goal.bloom == .create)
    #expect(goal.mastered == "Je kunt.")
    #expect(goal.requires == ["a"])
    #expect(goal.confusedWith == ["b", "c"])
  }

  static let problems: [(name: String, marked: String, check: String)] = [
    ("title", CourseFixture.course().replacing(#""Cursus""#, with: #"1️⃣"""#), "empty-text"),
    ("language", CourseFixture.course().replacing(#""nl""#, with: "1️⃣null"), "wrong-type"),
    ("covers", CourseFixture.course().replacing(#""Alles.""#, with: #"1️⃣"*x""#), "markup"),
    ("id", CourseFixture.course().replacing(#""cursus""#, with: #"1️⃣"De cursus""#), "id-form"),
    ("document", CourseFixture.course(documents: #"1️⃣{"id": "boek"}"#), "missing-key"),
    (
      "year", CourseFixture.course(documents: #"{"id": "b", "title": "B", "year": 1️⃣0}"#),
      "number-range"
    ),
    (
      "section key",
      CourseFixture.course(sections: #"{"id": "1", "title": "K", 1️⃣"sumary": []}"#), "unknown-key"
    ),
    ("section", CourseFixture.course(sections: "1️⃣1"), "wrong-type"),
    (
      "term",
      CourseFixture.course(
        sections: #"{"id": "1", "title": "K", "keyTerms": [1️⃣{"term": "x"}]}"#), "missing-key"
    ),
    (
      "bloom",
      CourseFixture.course(
        goals: #"""
          {"id": "d", "title": "T", "section": "1", "bloom": 1️⃣"begrijpen", "mastered": "Je."}
          """#), "unknown-name"
    ),
  ]

  @Test(arguments: problems)
  func withAProblemThereIsNoCourse(name: String, marked: String, check: String) {
    let text = MarkedText(marked, file: "f.json")
    let part = FilePart.read(text, as: .course)
    #expect(part.course == nil)
    #expect(part.findings.map(\.check) == [check])
    #expect(part.findings.map(\.place) == [text.places["1️⃣"]])
  }

  @Test(arguments: ["id", "title", "language", "covers", "lacks"])
  func missingKey(key: String) {
    let marked =
      "1️⃣"
      + CourseFixture.course().split(separator: "\n").filter { !$0.hasPrefix("  \"\(key)\"") }
      .joined(separator: "\n")
    let text = MarkedText(marked, file: "f.json")
    let part = FilePart.read(text, as: .course)
    expect(
      part.findings, in: text, [("1️⃣", "missing-key", "the key \"\(key)\" is missing; add it")])
    #expect(part.course == nil)
  }
}

@Suite struct FactReadingTests {
  @Test func allFields() throws {
    let text = CourseFixture.facts(
      CourseFixture.fact(
        more: #"""
          , "place": "p. 3", "elements": ["een"], "confusableWith": ["ander"], "problems": ["P01"],
          "restates": ["feit-2"]
          """#))
    let part = FilePart.read(MarkedText(text, file: "f.json"), as: .facts)
    #expect(part.findings == [])
    let fact = try #require(part.facts.first)
    #expect(fact.id == "feit")
    #expect(fact.section == "1")
    #expect(fact.text == "Zo is het.")
    #expect(fact.importance == 2)
    #expect(fact.asking == .safe)
    #expect(fact.restates == ["feit-2"])
  }

  static let problems: [(from: String, to: String, check: String)] = [
    (#""importance": 2"#, #""importance": 1️⃣0"#, "number-range"),
    (#""importance": 2"#, #""importance": 1️⃣4"#, "number-range"),
    (#""ask": "safe""#, #""ask": 1️⃣"save""#, "unknown-name"),
    (#""bloom": "remember""#, #""bloom": 1️⃣"onthouden""#, "unknown-name"),
    (#""kind": "definition""#, #""kind": 1️⃣"""#, "empty-text"),
    (#""document": "boek""#, #""document": 1️⃣"Het boek""#, "id-form"),
    (#""kind": "definition""#, #""kind": "x", "elements": 1️⃣"x""#, "wrong-type"),
    (#""kind": "definition""#, #""kind": "x", 1️⃣"confusable": []"#, "unknown-key"),
  ]

  @Test(arguments: problems)
  func aBrokenFactIsDropped(from: String, to: String, check: String) {
    let broken = CourseFixture.fact().replacing(from, with: to)
    let text = MarkedText(
      CourseFixture.facts(broken, CourseFixture.fact(id: "feit-2")), file: "f.json")
    let part = FilePart.read(text, as: .facts)
    #expect(part.facts.map(\.id) == ["feit-2"])
    #expect(part.findings.map(\.check) == [check])
    #expect(part.findings.map(\.place) == [text.places["1️⃣"]])
  }
}
