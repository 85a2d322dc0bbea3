import QuizModel
import TestSupport
import Testing

@testable import CourseFiles

/// A small course of facts and questions, with the cases `een` and `twee`.
enum CoverageSample {
  static func fact(
    _ id: String, _ importance: Int, ask: String = "safe", restates: String...
  ) -> String {
    """
    {"id": "\(id)", "document": "boek", "section": "1", "kind": "definition", "fact": "Zo is het.",\
     "importance": \(importance), "bloom": "remember", "ask": "\(ask)", "restates": \(restates)}
    """
  }

  static func question(
    _ id: String, on facts: String..., bloom: String = "remember", case situation: String? = nil,
    status: String = "reviewed", pool: String = "both"
  ) -> String {
    var fields = [
      "id": "\"\(id)\"", "facts": "\(facts)", "bloom": "\"\(bloom)\"", "status": "\"\(status)\"",
      "pool": "\"\(pool)\"",
    ]
    fields["case"] = situation.map { "\"\($0)\"" }
    return CourseFixture.question(fields)
  }

  /// A question of another type.
  static func statement(_ id: String, on fact: String, case situation: String? = nil) -> String {
    var fields = [
      "id": "\"\(id)\"", "facts": "[\"\(fact)\"]", "bloom": "\"remember\"",
      "type": "\"trueFalse\"", "options": "", "answer": "true",
      "feedback": #"{"true": "Ja.", "false": "Nee."}"#,
    ]
    fields["case"] = situation.map { "\"\($0)\"" }
    return CourseFixture.question(fields)
  }

  static func coverage(
    _ facts: [String], _ questions: [String], course: String = CourseFixture.course()
  ) throws -> Coverage {
    let bank = """
      {"formatVersion": 1,
       "cases": [{"id": "een", "section": "1", "title": "Een", "text": ["Zo."]},
        {"id": "twee", "section": "1", "title": "Twee", "text": ["Zo."]}],
       "questions": [\(questions.joined(separator: ",\n"))]}
      """
    let fixture = try CourseFixture(
      course: course,
      facts: "{\"formatVersion\": 1, \"facts\": [\n\(facts.joined(separator: ",\n"))\n]}",
      banks: ["1": bank])
    let loaded = LoadedCourse.load(fixture.folder)
    #expect(loaded.findings.map { $0.line(in: .english) } == [])
    return try #require(loaded.coverage)
  }

  static func shortFacts(_ facts: [String], _ questions: [String]) throws -> [String] {
    try coverage(facts, questions).facts.flatMap { $0.short }.map { $0.id }
  }
}
