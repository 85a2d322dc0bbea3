import QuizModel

/// One option is right. The score is all or nothing.
public struct SingleChoiceQuestion: QuestionType {
  public static let name = "singleChoice"
  public static let ruleVersion = 1

  private let choices: Choices
  private let keys: [OptionKey]

  public init(reading fields: some FieldReader) {
    let options = OptionFields.read(from: fields)
    choices = Choices.read(options, from: fields)
    keys = options.map { $0.key }
    let correct = keys.count { $0.isCorrect }
    if correct != 1 {
      fields.report(
        "one-key", at: "options",
        Message(
          nl: "\(correct) opties met \"correct\": true; geef er precies één",
          en: "\(correct) options with \"correct\": true; give exactly one"))
    }
  }

  init(choices: Choices, keys: [OptionKey]) {
    self.choices = choices
    self.keys = keys
  }

  public init?(shape: QuestionShape) {
    guard case .singleChoice(let choices) = shape.presentation,
      case .singleChoice(let keys) = shape.key, choices.naming == .letters,
      Self.isOne(choices, keys)
    else { return nil }
    self.choices = choices
    self.keys = keys
  }

  static func isOne(_ choices: Choices, _ keys: [OptionKey]) -> Bool {
    choices.fits(keys) && keys.count { $0.isCorrect } == 1
  }

  public var shape: QuestionShape {
    QuestionShape(presentation: .singleChoice(choices), key: .singleChoice(keys))
  }

  public func verdict(on response: Response) -> Verdict? {
    let chosen = response.optionIDs.first
    let remarks = keys.compactMap { key -> Remark? in
      switch (key.isCorrect, key.id == chosen) {
      case (true, true): Remark(subject: .chosenRightly(key.id), text: key.feedback)
      case (true, false): Remark(subject: .missed(key.id), text: key.feedback)
      case (false, true):
        Remark(subject: .chosenWrongly(key.id), text: key.feedback, confuses: key.confuses)
      case (false, false): nil
      }
    }
    let isRight = keys.contains { $0.isCorrect && $0.id == chosen }
    return Verdict(score: isRight ? .one : .zero, remarks: remarks.chosenFirst)
  }

  public var guessScore: Rational { Rational(parts: 1, of: max(keys.count, 1)) }

  public static let samples = [
    QuestionSample(
      fields: """
        "options": [
          {"id": "recency", "text": "Recency", "correct": true, "feedback": "De R van RFM."},
          {"id": "frequency", "text": "Frequency", "feedback": "Dat telt hoe vaak."},
          {"id": "monetary", "text": "Monetary", "feedback": "Dat telt hoeveel geld."}
        ]
        """,
      responses: [
        ("a", .correct), ("A)", .correct), ("b", .wrong), ("-", .wrong), ("d", .unreadable),
        ("a b", .unreadable), ("recency", .unreadable),
      ])
  ]
}

extension [Remark] {
  /// What was chosen comes before what should have been.
  var chosenFirst: [Remark] {
    let isChosen = { (remark: Remark) in
      switch remark.subject {
      case .chosenRightly, .chosenWrongly, .anticipated: true
      case .missed, .leftRightly, .element: false
      }
    }
    return filter(isChosen) + filter { !isChosen($0) }
  }
}
