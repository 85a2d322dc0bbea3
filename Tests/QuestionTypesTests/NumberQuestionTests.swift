import Foundation
import QuestionTypes
import QuizModel
import TestSupport
import Testing

@Suite struct NumberQuestionTests {
  /// One case of numeric_grading.json, computed with Python's decimal and numpy.
  struct Vector: Decodable, CustomTestStringConvertible {
    let correct: String
    let given: String
    let decimals: Int
    let isRight: Bool

    enum CodingKeys: String, CodingKey {
      case correct = "true"
      case given
      case decimals = "asked_decimals"
      case isRight = "half_unit"
    }

    var testDescription: String { "\(correct) to \(decimals): \(given)" }
  }

  static let vectors: [Vector] = {
    struct File: Decodable { let cases: [Vector] }
    do {
      let bytes = try Repository.bytes("Tests/QuestionTypesTests/Fixtures/numeric_grading.json")
      return try JSONDecoder().decode(File.self, from: Data(bytes)).cases
    } catch {
      return []
    }
  }()

  @Test func allVectorsAreThere() {
    #expect(Self.vectors.count == 17)
    #expect(Self.vectors.count { $0.isRight } == 13)
  }

  @Test(arguments: vectors)
  func halfAUnitIsRight(vector: Vector) throws {
    let unit = vector.given.hasSuffix("%") ? #", "unit": "%""# : ""
    let body = try body(
      NumberQuestion.self,
      #""answer": \#(vector.correct), "decimals": \#(vector.decimals)\#(unit)"#)
    let response = try #require(Reading(vector.given, body.shape.presentation).response)
    #expect((try body.mark(response).score == .one) == vector.isRight)
  }

  @Test(arguments: [
    ("10", "0", nil, "9.5", true), ("10", "0", nil, "10.5", true), ("10", "0", nil, "10.51", false),
    ("10", "1", nil, "10.05", true), ("10", "1", nil, "10.06", false),
    ("10", "2", "1", "11", true), ("10", "2", "1", "11.001", false),
    ("10", "0", "0.1", "10.5", true),
    ("10", "0", "0", "10.5", true), ("-0.005", "2", nil, "0", true),
    ("-0.005", "2", nil, "-0.01", true),
    ("0.000001", "6", nil, "0.0000015", true), ("0.000001", "6", nil, "0.0000016", false),
    ("123456789012345678.5", "1", nil, "123456789012345678.55", true),
    ("123456789012345678.5", "1", nil, "123456789012345678.56", false),
  ])
  func tolerance(
    answer: String, decimals: String, tolerance: String?, given: String, isRight: Bool
  ) throws {
    let field = tolerance.map { #", "tolerance": \#($0)"# } ?? ""
    let body = try body(
      NumberQuestion.self, #""answer": \#(answer), "decimals": \#(decimals)\#(field)"#)
    #expect(try body.mark(.number(decimal(given))).score == (isRight ? .one : .zero))
  }

  @Test(arguments: [
    ("1.31", "Omgedraaid.", "teken"), ("1.3075", "Omgedraaid.", "teken"),
    ("-6.54", "Niet gedeeld.", nil),
    ("5", nil, nil), ("-1.31", nil, nil),
  ])
  func remarks(given: String, remark: String?, confuses: GoalID?) throws {
    let body = try body(
      NumberQuestion.self,
      #"""
      "answer": -1.3075, "decimals": 2, "wrongAnswers": [
        {"value": 1.3075, "feedback": "Omgedraaid.", "confuses": "teken"},
        {"value": -6.5375, "feedback": "Niet gedeeld."}]
      """#)
    let remarks = try body.mark(.number(decimal(given))).remarks
    #expect(remarks.map { $0.text?.plain } == (remark.map { [$0] } ?? []))
    #expect(remarks.allSatisfy { $0.subject == .anticipated && $0.confuses == confuses })
  }

  @Test(arguments: [
    (#""decimals": 1"#, ["missing-key"]),
    (#""answer": "5""#, ["wrong-type"]),
    (#""answer": 1234567890123456789"#, ["number-range"]),
    (#""answer": 1e999"#, ["number-range"]),
    (#""answer": 5, "decimals": 7"#, ["number-range"]),
    (#""answer": 5, "decimals": -1"#, ["number-range"]),
    (#""answer": 5, "decimals": 1.0"#, ["number-range"]),
    (#""answer": 5, "tolerance": -0.1"#, ["tolerance-sign"]),
    (#""answer": 5, "minimum": 6, "maximum": 4"#, ["range-order", "answer-in-range"]),
    (#""answer": 5, "minimum": 6"#, ["answer-in-range"]),
    (#""answer": 5, "maximum": 4.99"#, ["answer-in-range"]),
    (#""answer": 5, "wrongAnswers": [{"value": 5.5, "feedback": "x"}]"#, ["slip-is-right"]),
    (#""answer": 5, "wrongAnswers": [{"value": 5.51, "feedback": "x"}]"#, []),
    (
      #""answer": 5, "tolerance": 2, "wrongAnswers": [{"value": 7, "feedback": "x"}]"#,
      ["slip-is-right"]
    ),
    (#""answer": 5, "minimum": 5, "maximum": 5"#, []),
    (#""answer": 5, "wrongAnswers": [{"value": 7}]"#, ["missing-key"]),
    (#""answer": 5, "wrongAnswers": [7]"#, ["wrong-type"]),
  ])
  func findings(fields: String, checks: [String]) {
    let (question, findings) = load("number", fields)
    #expect(findings.map(\.check) == checks)
    #expect((question == nil) == !checks.isEmpty)
  }
}
