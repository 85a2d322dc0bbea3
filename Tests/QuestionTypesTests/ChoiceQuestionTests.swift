import QuestionTypes
import QuizModel
import Testing

@Suite struct ChoiceQuestionTests {
  static func options(right: Int, wrong: Int) -> (choices: Choices, keys: [OptionKey]) {
    let ids = (0..<(right + wrong)).map { OptionID("optie-\($0)") }
    let feedback = RichText(plain: "Daarom.")
    let keys = ids.enumerated().map { place, id in
      let isCorrect = place < right
      return OptionKey(
        id: id, isCorrect: isCorrect, feedback: feedback, confuses: isCorrect ? nil : "ander-doel")
    }
    let options = ids.map { Option(id: $0, text: RichText(plain: $0.text)) }
    return (Choices(options: options, isOrderFixed: false), keys)
  }

  static func multipleChoice(right: Int, wrong: Int, isTold: Bool) throws -> MultipleChoiceQuestion
  {
    let (choices, keys) = options(right: right, wrong: wrong)
    let shape = QuestionShape(
      presentation: .multipleChoice(choices, count: isTold ? right : nil),
      key: .multipleChoice(keys))
    return try #require(MultipleChoiceQuestion(shape: shape))
  }

  static func singleChoice(_ count: Int) throws -> SingleChoiceQuestion {
    let (choices, keys) = options(right: 1, wrong: count - 1)
    let shape = QuestionShape(presentation: .singleChoice(choices), key: .singleChoice(keys))
    return try #require(SingleChoiceQuestion(shape: shape))
  }

  @Test(arguments: 2...26)
  func singleChoiceGuess(count: Int) throws {
    let question = try Self.singleChoice(count)
    #expect(question.guessScore == Rational(parts: 1, of: count))
    #expect(question.guessScore == meanScore(question))
  }

  @Test(arguments: 1...4, 1...4)
  func multipleChoiceGuess(right: Int, wrong: Int) throws {
    for isTold in [true, false] {
      let question = try Self.multipleChoice(right: right, wrong: wrong, isTold: isTold)
      #expect(question.guessScore == meanScore(question), "told: \(isTold)")
      #expect(question.guessScore > .zero)
      #expect(question.guessScore < .one)
    }
  }

  /// By hand: told 2 of 4, one of the 6 pairs earns 1 and four earn 1/2 − 1/2.
  @Test func multipleChoiceGuessByHand() throws {
    let told = try Self.multipleChoice(right: 2, wrong: 2, isTold: true)
    #expect(told.guessScore == Rational(parts: 1, of: 6))
    let single = try Self.multipleChoice(right: 1, wrong: 3, isTold: true)
    #expect(single.guessScore == Rational(parts: 1, of: 4))
    // Untold: {r} 1, {r,w} 0 and {w} 0.
    let two = try Self.multipleChoice(right: 1, wrong: 1, isTold: false)
    #expect(two.guessScore == Rational(parts: 1, of: 3))
  }

  /// 26 options are the most there are: the counts of ways must fit.
  @Test func manyOptions() throws {
    let question = try Self.multipleChoice(right: 13, wrong: 13, isTold: true)
    #expect(question.guessScore > .zero)
    #expect(question.guessScore.doubleValue < 0.2)
    let untold = try Self.multipleChoice(right: 1, wrong: 25, isTold: false)
    #expect((Rational.zero...Rational.one).contains(untold.guessScore))
  }

  @Test(arguments: 1...4, 1...4)
  func tickingAllOrNothingNeverBeatsAGuess(right: Int, wrong: Int) throws {
    for isTold in [true, false] {
      let question = try Self.multipleChoice(right: right, wrong: wrong, isTold: isTold)
      let all = Set(question.shape.presentation.choices?.options.map { $0.id } ?? [])
      #expect(try question.mark(.options(all)).score == .zero)
      #expect(try question.mark(.options([])).score == .zero)
      #expect(question.guessScore >= .zero)
    }
  }

  static let scores: [(right: Int, wrong: Int, chosen: [Int], score: String)] = [
    (3, 2, [0, 1, 2], "1"), (3, 2, [0, 1], "2/3"), (3, 2, [0, 1, 3], "1/6"), (3, 2, [0, 3], "0"),
    (3, 2, [3, 4], "0"), (2, 2, [0, 2], "0"), (2, 2, [0], "1/2"), (2, 4, [0, 1, 2], "3/4"),
    (1, 3, [0], "1"), (1, 3, [0, 1], "2/3"), (1, 3, [1], "0"),
  ]

  @Test(arguments: scores)
  func multipleChoiceScore(right: Int, wrong: Int, chosen: [Int], score: String) throws {
    let question = try Self.multipleChoice(right: right, wrong: wrong, isTold: false)
    let ids = chosen.map { OptionID("optie-\($0)") }
    #expect(try question.mark(.options(Set(ids))).score.description == score)
  }

  @Test func multipleChoiceRemarksOnEveryOption() throws {
    let question = try Self.multipleChoice(right: 2, wrong: 2, isTold: true)
    let verdict = try question.mark(.options(["optie-1", "optie-2"]))
    #expect(
      verdict.remarks.map(\.subject) == [
        .chosenRightly("optie-1"), .chosenWrongly("optie-2"), .missed("optie-0"),
        .leftRightly("optie-3"),
      ])
    #expect(verdict.remarks.allSatisfy { $0.text == RichText(plain: "Daarom.") })
    #expect(verdict.remarks.map(\.confuses) == [nil, "ander-doel", nil, nil])
  }

  @Test func singleChoiceRemarksOnTheChosenAndTheRight() throws {
    let question = try Self.singleChoice(4)
    let right = try question.mark(.option("optie-0"))
    #expect(right.remarks.map(\.subject) == [.chosenRightly("optie-0")])
    let wrong = try question.mark(.option("optie-2"))
    #expect(wrong.remarks.map(\.subject) == [.chosenWrongly("optie-2"), .missed("optie-0")])
    #expect(wrong.remarks.map(\.confuses) == ["ander-doel", nil])
    #expect((right.remarks + wrong.remarks).allSatisfy { $0.text != nil })
    #expect(try question.mark(.unknown).remarks.map(\.subject) == [.missed("optie-0")])
  }

  @Test func aShapeWithoutAProperKeyIsNoQuestion() {
    let (choices, keys) = Self.options(right: 2, wrong: 1)
    let all = Self.options(right: 3, wrong: 0).keys
    let none = Self.options(right: 0, wrong: 3).keys
    for (keys, name) in [(keys, "two"), (none, "none"), (Array(keys.dropFirst()), "other ids")] {
      let shape = QuestionShape(presentation: .singleChoice(choices), key: .singleChoice(keys))
      #expect(SingleChoiceQuestion(shape: shape) == nil, "\(name)")
    }
    for (keys, name) in [(all, "all"), (none, "none"), (keys.reversed(), "other order")] {
      let shape = QuestionShape(
        presentation: .multipleChoice(choices, count: nil), key: .multipleChoice(keys))
      #expect(MultipleChoiceQuestion(shape: shape) == nil, "\(name)")
    }
  }

  static let right = #"{"id": "a", "text": "A", "correct": true, "feedback": "Ja."}"#
  static let alsoRight = #"{"id": "b", "text": "B", "correct": true, "feedback": "Ja."}"#
  static let wrong = #"{"id": "c", "text": "C", "correct": false, "feedback": "Nee."}"#
  static let alsoWrong = #"{"id": "d", "text": "D", "feedback": "Nee."}"#

  static let unnamed = #"{"text": "E", "feedback": "Nee."}"#

  static let files: [(type: String, options: [String], checks: [String])] = [
    ("singleChoice", [right, wrong], []),
    ("singleChoice", [right, wrong, alsoWrong], []),
    ("singleChoice", [wrong, alsoWrong], ["one-key"]),
    ("singleChoice", [right, alsoRight, wrong], ["one-key"]),
    ("singleChoice", [right], ["option-count"]),
    ("singleChoice", [], ["option-count", "one-key"]),
    ("singleChoice", [right, wrong, wrong], ["duplicate-id"]),
    ("singleChoice", [right, unnamed, unnamed], ["missing-key", "missing-key"]),
    ("multipleChoice", [right, alsoRight, wrong, alsoWrong], []),
    ("multipleChoice", [right, wrong], []),
    ("multipleChoice", [right, alsoRight], ["several-keys"]),
    ("multipleChoice", [wrong, alsoWrong], ["several-keys"]),
    ("multipleChoice", [right], ["option-count", "several-keys"]),
    ("multipleChoice", Array(repeating: wrong, count: 2) + [right], ["duplicate-id"]),
  ]

  @Test(arguments: files)
  func optionsInAFile(type: String, options: [String], checks: [String]) {
    let fields = "\"options\": [\(options.joined(separator: ", "))]"
    let (question, findings) = load(type, fields)
    #expect(findings.map(\.check) == checks)
    #expect((question == nil) == !checks.isEmpty)
  }

  @Test func atMost26Options() {
    let options = (0..<26).map {
      #"{"id": "o\#($0)", "text": "T", "correct": \#($0 == 3), "feedback": "F"}"#
    }
    let fields = { (options: [String]) in "\"options\": [\(options.joined(separator: ","))]" }
    #expect(load("singleChoice", fields(options)).findings == [])
    let more = options + [#"{"id": "z", "text": "T", "feedback": "F"}"#]
    #expect(load("singleChoice", fields(more)).findings.map(\.check) == ["option-count"])
  }

  @Test(arguments: [
    ("", false), (#""order": "fixed","#, true), (#""order": "shuffled","#, false),
  ])
  func order(field: String, isFixed: Bool) throws {
    let fields = "\(field) \"options\": [\(Self.right), \(Self.wrong)]"
    let body = try body(SingleChoiceQuestion.self, fields)
    #expect(body.shape.presentation.choices?.isOrderFixed == isFixed)
  }
}
