import QuestionTypes
import QuizModel
import Testing

@Suite struct ShortAnswerQuestionTests {
  static let fields = #"""
    "accepted": ["klantwaarde", "customer value"], "words": 1,
    "wrongAnswers": [
      {"answers": ["omzet", "de winst"], "feedback": "Dat is geld.", "confuses": "geld"},
      {"answers": ["waarde"], "feedback": "Van wie?"}
    ]
    """#

  @Test(arguments: [
    ("klantwaarde", true), ("Klant-waarde", true), ("de klantwaarde.", true),
    ("CUSTOMER VALUE", true), ("customervalue", true), ("customer", false), ("value", false),
    ("geen klantwaarde", false), ("omzet", false), ("", false), ("de", false),
  ])
  func marks(text: String, isRight: Bool) throws {
    let body = try body(ShortAnswerQuestion.self, Self.fields)
    #expect(try body.mark(.text(text)).score == (isRight ? .one : .zero))
  }

  @Test(arguments: [
    ("Omzet", "Dat is geld.", "geld"), ("winst", "Dat is geld.", "geld"),
    ("de waarde", "Van wie?", nil), ("iets", nil, nil), ("klantwaarde", nil, nil),
  ])
  func remarks(text: String, remark: String?, confuses: GoalID?) throws {
    let body = try body(ShortAnswerQuestion.self, Self.fields)
    let remarks = try body.mark(.text(text)).remarks
    #expect(remarks.map { $0.text?.plain } == (remark.map { [$0] } ?? []))
    #expect(remarks.allSatisfy { $0.subject == .anticipated && $0.confuses == confuses })
  }

  @Test(arguments: [
    ("wat?", Reading.read(.text("wat?"))), ("  de klant ", .read(.text("de klant"))),
    ("...", .unreadable(.empty)), ("", .unreadable(.empty)), ("weet niet", .read(.unknown)),
    ("weet niet veel", .read(.text("weet niet veel"))),
  ])
  func reading(typed: String, reading: Reading) {
    #expect(Reading(typed, .text(TextField(words: 1))) == reading)
  }

  @Test(arguments: [
    (#""words": 1"#, ["no-key"]),
    (#""accepted": []"#, ["no-key"]),
    (#""accepted": ["!?"]"#, ["answer-matches"]),
    (
      #""accepted": ["a"], "wrongAnswers": [{"answers": ["—"], "feedback": "x"}]"#,
      ["answer-matches"]
    ),
    (#""accepted": ["a"], "words": 0"#, ["number-range"]),
    (#""accepted": ["a"], "words": 11"#, ["number-range"]),
    (#""accepted": ["a"], "wrongAnswers": [{"answers": ["b"]}]"#, ["missing-key"]),
    (#""accepted": "a""#, ["wrong-type", "no-key"]),
  ])
  func findings(fields: String, checks: [String]) {
    let (question, findings) = load("shortAnswer", fields)
    #expect(findings.map(\.check) == checks)
    #expect(question == nil)
  }

  @Test func aShapeWithoutAnswersIsNoQuestion() {
    let shape = QuestionShape(
      presentation: .text(TextField(words: nil)),
      key: .text(TextKey(accepted: [], anticipated: [])))
    #expect(ShortAnswerQuestion(shape: shape) == nil)
  }
}
