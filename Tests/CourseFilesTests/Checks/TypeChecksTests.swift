import QuizModel
import TestSupport
import Testing

@testable import CourseFiles

/// The checks of cases, drawn numbers and elements.
@Suite struct TypeChecksTests {
  static func calculated(_ fields: String, answer: String = #""answer": "k * 2""#) -> String {
    #""type": "calculated", "variables": [{"name": "k", "values": [3, 4]}], \#(answer), \#(fields)"#
  }

  @Test(arguments: [
    calculated(#""conditions": 1️⃣["k > 5"]"#),
    calculated(#""decimals": 1"#, answer: #""answer": 1️⃣"1 / (k - 3)""#),
    calculated(#""minimum": 0, "maximum": 7"#, answer: #""answer": 1️⃣"k * 2""#),
    calculated(#""wrongAnswers": 1️⃣[{"formula": "k + k", "feedback": "Zo."}]"#),
    calculated(#""wrongAnswers": 1️⃣[{"formula": "k + 4", "feedback": "Zo."}]"#),
    calculated(#""tolerance": 3, "wrongAnswers": 1️⃣[{"formula": "k + 1", "feedback": "Zo."}]"#),
    calculated(
      #"""
      "result": "choice", "wrongAnswers": 1️⃣[
        {"formula": "k", "feedback": "Zo."}, {"formula": "k + 0.1", "feedback": "Zo."}]
      """#),
    calculated(#""prompt": 1️⃣"Wat is twee keer {q}?""#),
    calculated(#""prompt": 1️⃣"Wat is twee keer {k +}?""#),
    calculated(#""explanation": 1️⃣"Het is {1 / (k - 3)}.""#),
    calculated(#""hints": ["Reken.", 1️⃣"Neem {k : 9}."]"#),
    calculated(#""wrongAnswers": 1️⃣[{"formula": "k", "feedback": "Niet {q}."}]"#),
    calculated(#""prompt": "Wat is twee keer {k}?", "wrongAnswers": [{"slip": "signReversed"}]"#),
  ])
  func drawsThatFail(question: String) throws {
    try expect("failing-draw", .error, in: SampleCourse(question))
  }

  private func situation(_ counts: String...) -> String {
    counts.map {
      #"{"id": \#($0), "section": "1", "title": "De winkel", "text": ["Er is een winkel."]}"#
    }.joined(separator: ", ")
  }

  @Test func aCaseHasTwoToFiveQuestionsInARow() throws {
    let (first, second) = (#""case": "een""#, #""case": "twee""#)
    var sample = SampleCourse(
      first, first, second, "", second, #""case": "drie""#, #""case": "drie""#)
    sample.cases = situation(#""een""#, #"1️⃣"twee""#, #""drie""#, #"2️⃣"vier""#)
    try expect("case-questions", .error, in: sample)
    var many = SampleCourse(Array(repeating: first, count: 6))
    many.cases = situation(#"1️⃣"een""#)
    try expect("case-questions", .error, in: many)
    var single = SampleCourse(first)
    single.cases = situation(#"1️⃣"een""#)
    try expect("case-questions", .error, in: single)
  }

  @Test(arguments: [
    #"""
    "type": "ordering", "elements": [
      {"id": "a", "text": "een", "feedback": "Zo."}, 1️⃣{"id": "b", "text": "twee"},
      2️⃣{"id": "c", "text": "drie"}]
    """#,
    #"""
    "type": "matching", "left": [
      1️⃣{"id": "a", "text": "een", "match": "x"},
      {"id": "b", "text": "twee", "match": "y", "feedback": "Zo."}],
      "right": [{"id": "x", "text": "1"}, {"id": "y", "text": "2"}]
    """#,
    #"""
    "type": "classification", "groups": [
      {"id": "x", "letter": "x", "text": "1"}, {"id": "y", "letter": "y", "text": "2"}],
      "elements": [
      1️⃣{"id": "a", "text": "een", "group": "x"},
      {"id": "b", "text": "twee", "group": "y", "feedback": "Zo."}]
    """#,
    #"""
    "type": "gaps", "text": "Eerst [a], dan [b].", "gaps": [
      1️⃣{"id": "b", "accepted": ["twee"]}, {"id": "a", "accepted": ["een"], "feedback": "Zo."}]
    """#,
  ])
  func elementsSayWhy(question: String) throws {
    try expect("element-feedback", .error, in: SampleCourse(question))
    try expect("element-feedback", .warning, in: SampleCourse(question + #", "status": "draft""#))
  }

  /// How many elements the groups hold.
  @Test(arguments: [
    ([2, 2], true), ([3, 2], true), ([2, 1], false), ([4, 2], false), ([2, 1, 1], true),
    ([3, 1, 1], false), ([5, 0], false), ([2, 2, 2], true),
  ])
  func noGroupIsTooLarge(sizes: [Int], isFine: Bool) throws {
    let groups = sizes.indices.map {
      #"{"id": "g\#($0)", "letter": "\#(["p", "q", "r"][$0])", "text": "groep"}"#
    }
    let elements = sizes.enumerated().flatMap { group, size in
      (0..<size).map {
        #"{"id": "e\#(group)-\#($0)", "text": "iets", "group": "g\#(group)", "feedback": "Zo."}"#
      }
    }
    let question = #"""
      "type": "classification", "groups": [\#(groups.joined(separator: ", "))],
      "elements": \#(isFine ? "" : "1️⃣")[\#(elements.joined(separator: ", "))]
      """#
    try expect("clicking-strategy", .warning, in: SampleCourse(question))
  }

  @Test func aStatementAsksToBeJudged() throws {
    let statement = #"""
      "type": "trueFalse", "prompt": "Een vriend koopt veel.", "answer": false,
      "feedback": {"true": "Nee.", "false": "Ja."}
      """#
    try expect("prompt-asks", .error, in: SampleCourse(statement))
    try expect("prompt-asks", .error, in: SampleCourse(#""prompt": 1️⃣"Een vriend koopt veel.""#))
  }
}
