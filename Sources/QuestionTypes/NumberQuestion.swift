import QuizModel

/// A number, typed. A response is right within half a unit of the last asked decimal (or the
/// author's own tolerance where that's wider), borders included, so that both ways of rounding a
/// half are right.
///
/// Example: asked to two decimals, −0.858 is met by −0.86 and −0.858, not by −0.85.
public struct NumberQuestion: QuestionType {
  public static let name = "number"
  public static let ruleVersion = 1

  private let field: NumberField
  private let key: NumberKey

  public init(reading fields: some FieldReader) {
    let answer = fields.number("answer")
    let decimals = fields.optionalInteger("decimals", in: 0...6) ?? 0
    field = NumberField(
      decimals: decimals, unit: fields.optionalText("unit"),
      minimum: fields.optionalNumber("minimum"), maximum: fields.optionalNumber("maximum"))
    key = NumberKey(
      answer: answer, tolerance: fields.optionalNumber("tolerance") ?? .zero,
      anticipated: fields.objects("wrongAnswers") { slip in
        AnticipatedAnswer(
          values: [slip.number("value")], feedback: slip.markup("feedback"),
          confuses: slip.optionalIdentifier("confuses"))
      })
    reportImpossible(to: fields)
  }

  private func reportImpossible(to fields: some FieldReader) {
    if key.tolerance < .zero {
      fields.report(
        "tolerance-sign", at: "tolerance",
        Message(nl: "een marge is 0 of meer", en: "a tolerance is 0 or more"))
    }
    if let minimum = field.minimum, let maximum = field.maximum, maximum < minimum {
      fields.report(
        "range-order", at: "maximum",
        Message(nl: "het maximum ligt onder het minimum", en: "the maximum is below the minimum"))
    }
    if !field.contains(key.answer) {
      fields.report(
        "answer-in-range", at: "answer",
        Message(
          nl: "het antwoord ligt buiten minimum en maximum",
          en: "the answer lies outside minimum and maximum"))
    }
    for slip in key.anticipated where slip.values.contains(where: isRight) {
      fields.report(
        "slip-is-right", at: "wrongAnswers",
        Message(
          nl: "\(slip.values[0].shortText()) wordt goed gerekend en is dus geen fout antwoord",
          en: "\(slip.values[0].shortText()) counts as right, so it is no wrong answer"))
    }
  }

  init(field: NumberField, key: NumberKey) {
    self.field = field
    self.key = key
  }

  /// A wrong answer that would count as right.
  var rightSlip: Rational? {
    key.anticipated.flatMap { $0.values }.first(where: isRight)
  }

  public init?(shape: QuestionShape) {
    guard case .number(let field) = shape.presentation, case .number(let key) = shape.key else {
      return nil
    }
    self.field = field
    self.key = key
  }

  public var shape: QuestionShape {
    QuestionShape(presentation: .number(field), key: .number(key))
  }

  public func verdict(on response: Response) -> Verdict? {
    guard case .number(let given) = response else { return Verdict(score: .zero, remarks: []) }
    if isRight(given) { return Verdict(score: .one, remarks: []) }
    let slip = key.anticipated.first { slip in
      slip.values.contains { isWithin(field.halfUnit, given, $0) }
    }
    let remarks = slip.map {
      [Remark(subject: .anticipated, text: $0.feedback, confuses: $0.confuses)]
    }
    return Verdict(score: .zero, remarks: remarks ?? [])
  }

  private func isRight(_ given: Rational) -> Bool {
    isWithin(max(field.halfUnit, key.tolerance), given, key.answer)
  }

  private func isWithin(_ distance: Rational, _ left: Rational, _ right: Rational) -> Bool {
    guard let difference = left.subtracting(right) else { return false }
    return difference.magnitude <= distance
  }

  public var guessScore: Rational { .zero }

  public static let samples = [
    QuestionSample(
      fields: """
        "answer": -1.3075, "decimals": 2, "minimum": -6, "maximum": 6,
        "wrongAnswers": [{"value": 1.3075, "feedback": "Het teken is omgedraaid: P − E."}]
        """,
      responses: [
        ("-1,31", .correct), ("−1.31", .correct), ("-1.3075", .correct), ("-1,30", .wrong),
        ("1,31", .wrong), ("weet niet", .wrong), ("veel", .unreadable), ("7", .unreadable),
        ("", .unreadable),
      ]),
    QuestionSample(
      fields: #""answer": 20, "unit": "%", "minimum": 0, "maximum": 100"#,
      responses: [
        ("20%", .correct), ("20 %", .correct), ("20 procent", .correct), ("80", .wrong),
        ("€ 20", .unreadable), ("200", .unreadable),
      ]),
  ]
}

extension NumberField {
  /// Half a unit of the last asked decimal: 0.005 for two decimals.
  public var halfUnit: Rational {
    Rational(parts: 1, of: (0..<decimals).reduce(2) { unit, _ in unit * 10 })
  }

  public func contains(_ value: Rational) -> Bool {
    if let minimum, value < minimum { return false }
    if let maximum, value > maximum { return false }
    return true
  }
}
