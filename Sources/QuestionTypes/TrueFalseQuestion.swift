import QuizModel

/// A statement that is true or false, with a reason for each side. All or nothing.
public struct TrueFalseQuestion: QuestionType {
  public static let name = "trueFalse"
  public static let ruleVersion = 1

  /// The options are called by these ids in records and exports.
  static let (trueID, falseID): (OptionID, OptionID) = ("true", "false")

  private let choice: SingleChoiceQuestion

  public init(reading fields: some FieldReader) {
    let answer = fields.requiredFlag("answer")
    let feedback = fields.object("feedback") { reasons in
      [Self.trueID: reasons.markup("true"), Self.falseID: reasons.markup("false")]
    }
    choice = SingleChoiceQuestion(
      choices: Self.choices,
      keys: Self.choices.options.map { option in
        OptionKey(
          id: option.id, isCorrect: (option.id == Self.trueID) == answer,
          feedback: feedback?[option.id], confuses: nil)
      })
  }

  private static let choices = Choices(
    options: [
      Option(id: trueID, text: RichText(plain: "juist")),
      Option(id: falseID, text: RichText(plain: "onjuist")),
    ], isOrderFixed: true, naming: .trueFalse)

  public init?(shape: QuestionShape) {
    guard case .singleChoice(let choices) = shape.presentation,
      case .singleChoice(let keys) = shape.key, choices.naming == .trueFalse,
      choices.options.map({ $0.id }) == [Self.trueID, Self.falseID],
      SingleChoiceQuestion.isOne(choices, keys)
    else { return nil }
    choice = SingleChoiceQuestion(choices: choices, keys: keys)
  }

  public var shape: QuestionShape { choice.shape }
  public func verdict(on response: Response) -> Verdict? { choice.verdict(on: response) }
  public var guessScore: Rational { choice.guessScore }

  public static let samples = [
    QuestionSample(
      fields: """
        "answer": false,
        "feedback": {"true": "Economici hebben juist geen band.", "false": "Klopt: geen band."}
        """,
      responses: [
        ("n", .correct), ("onjuist", .correct), ("niet waar", .correct), ("f", .correct),
        ("j", .wrong), ("Juist", .wrong), ("waar", .wrong), ("t", .wrong), ("-", .wrong),
        ("misschien", .unreadable), ("j n", .unreadable),
      ])
  ]
}
