import QuizModel

/// Several options are right.
///
/// By deduction, with R right and W wrong options, each right one chosen earns 1/R and each wrong
/// one costs 1/W; the score is never below 0. Ticking everything, or nothing, earns 0.
/// Example: 2 of 3 right ones and 1 of 2 wrong ones give 2/3 − 1/2 = 1/6.
///
/// Without deduction each right one earns 1/R; only where the number to choose is told, so that
/// ticking everything isn't possible.
public struct MultipleChoiceQuestion: QuestionType {
  public static let name = "multipleChoice"
  public static let ruleVersion = 1

  enum Scoring: String, CaseIterable {
    case deduct
    case noDeduction
    case allOrNothing
  }

  private let choices: Choices
  private let keys: [OptionKey]
  /// Whether the learner is told how many options are right.
  private let tellsCount: Bool
  private let scoring: Scoring

  public init(reading fields: some FieldReader) {
    let options = OptionFields.read(from: fields)
    choices = Choices.read(options, from: fields)
    keys = options.map { $0.key }
    tellsCount = fields.flag("tellsCount", default: true)
    scoring = fields.name("scoring", fallback: .deduct)
    if scoring == .noDeduction, !tellsCount {
      fields.report(
        "scoring-count", at: "scoring",
        Message(
          nl: "zonder aftrek kan alleen als het aantal wordt gezegd (\"tellsCount\": true)",
          en: "no deduction only goes with a told number (\"tellsCount\": true)"))
    }
    if !keys.contains(where: { $0.isCorrect }) || keys.allSatisfy({ $0.isCorrect }) {
      fields.report(
        "several-keys", at: "options",
        Message(
          nl: "geef minstens één goede optie (\"correct\": true) en minstens één foute",
          en: "give at least one right option (\"correct\": true) and at least one wrong one"))
    }
  }

  public init?(shape: QuestionShape) {
    guard case .multipleChoice(let choices, let count) = shape.presentation,
      case .multipleChoice(let keys) = shape.key, choices.fits(keys),
      keys.contains(where: { $0.isCorrect }), !keys.allSatisfy({ $0.isCorrect })
    else { return nil }
    self.choices = choices
    self.keys = keys
    tellsCount = count != nil
    scoring = .deduct
  }

  private var rightCount: Int { keys.count { $0.isCorrect } }

  public var shape: QuestionShape {
    QuestionShape(
      presentation: .multipleChoice(choices, count: tellsCount ? rightCount : nil),
      key: .multipleChoice(keys))
  }

  public func verdict(on response: Response) -> Verdict? {
    let chosen = Set(response.optionIDs)
    let remarks = keys.map { remark(on: $0, isChosen: chosen.contains($0.id)) }
    let right = keys.count { $0.isCorrect && chosen.contains($0.id) }
    let wrong = keys.count { !$0.isCorrect && chosen.contains($0.id) }
    return Verdict(score: score(right: right, wrong: wrong), remarks: remarks.chosenFirst)
  }

  private func remark(on key: OptionKey, isChosen: Bool) -> Remark {
    let subject: Remark.Subject =
      switch (key.isCorrect, isChosen) {
      case (true, true): .chosenRightly(key.id)
      case (true, false): .missed(key.id)
      case (false, true): .chosenWrongly(key.id)
      case (false, false): .leftRightly(key.id)
      }
    let isMixUp = !key.isCorrect && isChosen
    return Remark(
      subject: subject, text: key.feedback, confuses: isMixUp ? key.confuses : nil)
  }

  private func score(right: Int, wrong: Int) -> Rational {
    let earned = Rational(parts: right, of: max(rightCount, 1))
    switch scoring {
    case .allOrNothing: return right == rightCount && wrong == 0 ? .one : .zero
    case .noDeduction: return earned
    case .deduct: return deducted(from: earned, wrong: wrong)
    }
  }

  private func deducted(from earned: Rational, wrong: Int) -> Rational {
    let wrongCount = keys.count - rightCount
    guard wrongCount > 0,
      let score = earned.subtracting(Rational(parts: wrong, of: wrongCount))
    else { return earned }
    return max(score, .zero)
  }

  /// The mean over all choices that are allowed: those of the told size, or all but none.
  public var guessScore: Rational {
    let right = rightCount
    let wrong = keys.count - right
    var total = Rational.zero
    var ways: Int128 = 0
    for rightChosen in 0...right {
      for wrongChosen in 0...wrong where isAllowed(rightChosen + wrongChosen) {
        let count =
          Self.combinations(right, rightChosen) * Self.combinations(wrong, wrongChosen)
        let score = score(right: rightChosen, wrong: wrongChosen)
        guard let weighted = Rational(count, over: 1)?.multiplied(by: score),
          let sum = total.adding(weighted)
        else { return .zero }
        total = sum
        ways += count
      }
    }
    return Rational(ways, over: 1).flatMap { total.divided(by: $0) } ?? .zero
  }

  private func isAllowed(_ count: Int) -> Bool {
    tellsCount ? count == rightCount : count > 0
  }

  /// How many ways there are to choose `count` of `total`.
  private static func combinations(_ total: Int, _ count: Int) -> Int128 {
    (0..<count).reduce(1) { ways, step in ways * Int128(total - step) / Int128(step + 1) }
  }

  public static let samples = [
    QuestionSample(
      fields: """
        "options": [
          {"id": "attractiviteit", "text": "Attractiviteit", "correct": true, "feedback": "Ja."},
          {"id": "vertrouwen", "text": "Vertrouwen", "correct": true, "feedback": "Ja."},
          {"id": "recency", "text": "Recency", "feedback": "Dat is koopgedrag."},
          {"id": "monetary", "text": "Monetary", "feedback": "Dat is koopgedrag."}
        ]
        """,
      responses: [
        ("a b", .correct), ("b,a", .correct), ("AB", .correct), ("a en b", .correct),
        ("a c", .wrong), ("c d", .wrong), ("a", .unreadable), ("a b c", .unreadable),
        ("weet niet", .wrong), ("a x", .unreadable),
      ]),
    QuestionSample(
      fields: """
        "tellsCount": false,
        "options": [
          {"id": "een", "text": "Eerste", "correct": true, "feedback": "Ja."},
          {"id": "twee", "text": "Tweede", "correct": true, "feedback": "Ja."},
          {"id": "drie", "text": "Derde", "correct": true, "feedback": "Ja."},
          {"id": "vier", "text": "Vierde", "feedback": "Nee."},
          {"id": "vijf", "text": "Vijfde", "feedback": "Nee."}
        ]
        """,
      responses: [
        ("a b c", .correct), ("a b", .partial(Rational(parts: 2, of: 3))),
        ("a b d", .partial(Rational(parts: 1, of: 6))), ("a b c d e", .wrong),
        ("", .unreadable),
      ]),
  ]
}
