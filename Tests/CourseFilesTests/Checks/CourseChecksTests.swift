import QuizModel
import TestSupport
import Testing

/// The checks of the course file itself.
@Suite struct CourseChecksTests {
  @Test func aSectionStandsUnderItsParent() throws {
    var sample = SampleCourse("")
    sample.course = """
      "sections": [
        {"id": "1", "title": "Eén", "summary": ["Een."]},
        {"id": "1.2", "title": "Twee", "summary": ["Twee."]},
        {"id": 1️⃣"1.3.1", "title": "Drie", "summary": ["Drie."]},
        {"id": "woord-vooraf", "title": "Vooraf", "summary": ["Vooraf."]}
      ]
      """
    try expect("section-parent", .error, in: sample)
  }

  @Test func aFolderBearsTheIDOfItsCourse() throws {
    var sample = SampleCourse("")
    sample.folder = "elders"
    sample.course = #""id": 1️⃣"sample""#
    try expect("folder-name", in: sample)
    sample.folder = "sample"
    sample.course = ""
    try expect("folder-name", in: sample)
  }

  @Test func goalsRequireNoCircle() throws {
    var sample = SampleCourse("")
    sample.course = goals(
      ("goal", #""requires": ["a"]"#), ("a", #""requires": 1️⃣["b"]"#),
      ("b", #""requires": ["c", "d"]"#), ("c", #""requires": []"#),
      ("d", #""requires": ["a"]"#), ("own", #""requires": 2️⃣["own"]"#))
    try expect("goal-cycle", .error, in: sample)
    let message = try #require(sample.checked().findings.first { $0.check == "goal-cycle" })
    #expect(message.message.english.contains("'a' → 'b' → 'd' → 'a'"))
  }

  @Test func goalsWithoutCircle() throws {
    var sample = SampleCourse("")
    sample.course = goals(
      ("goal", #""requires": ["a", "b"]"#), ("a", #""requires": ["b"]"#), ("b", #""requires": []"#))
    try expect("goal-cycle", .error, in: sample)
  }

  @Test func goalsAreConfusedOnBothSides() throws {
    var sample = SampleCourse("")
    sample.course = goals(
      ("goal", #""confusedWith": ["a", 1️⃣"b"]"#), ("a", #""confusedWith": ["goal", 2️⃣"a"]"#),
      ("b", #""confusedWith": []"#))
    try expect("mutual-goals", .error, in: sample)
  }

  @Test func aGoalHasTwoQuestionsOnceItsSectionIsBegun() throws {
    var sample = SampleCourse("", #""goals": ["goal", "a"]"#)
    sample.course = """
      "sections": [
        {"id": "1", "title": "Eén", "summary": ["Een."]},
        {"id": "2", "title": "Twee", "summary": ["Nog leeg."]}
      ],
      "goals": [
        {"id": "goal", "title": "T", "section": "1", "bloom": "apply", "mastered": "Dit."},
        {"id": 1️⃣"a", "title": "T", "section": "1", "bloom": "apply", "mastered": "Dit."},
        {"id": "b", "title": "T", "section": "2", "bloom": "apply", "mastered": "Dit."}
      ]
      """
    try expect("goal-coverage", in: sample)
  }

  @Test(arguments: [("1️⃣0.5", 1), ("0.5", 2), ("0.25", 1)])
  func theTargetOfLevelsIsMet(target: String, high: Int) throws {
    let levels = ["apply", high > 1 ? "create" : "understand", "remember", "understand"]
    var sample = SampleCourse(levels.map { "\"bloom\": \"\($0)\"" })
    sample.course = "\"targets\": {\"applyOrAbove\": \(target)}"
    try expect("level-target", in: sample)
  }

  @Test func withoutATargetNoneIsMissed() throws {
    try expect("level-target", in: SampleCourse(#""bloom": "remember""#))
  }

  @Test(arguments: [#"1️⃣1.5"#, #"1️⃣-0.1"#])
  func aTargetIsAShare(target: String) throws {
    var sample = SampleCourse("")
    sample.course = "\"targets\": {\"applyOrAbove\": \(target)}"
    try expect("number-range", .error, in: sample)
  }

  private func goals(_ goals: (id: String, fields: String)...) -> String {
    let objects = goals.map { id, fields in
      #"{"id": "\#(id)", "title": "T", "section": "1", "bloom": "apply", "mastered": "Dit.", "#
        + "\(fields)}"
    }
    return "\"goals\": [\n\(objects.joined(separator: ",\n"))\n]"
  }
}
