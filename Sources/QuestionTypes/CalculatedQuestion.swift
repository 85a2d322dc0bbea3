import QuizModel
import Slips

/// A question with numbers that are drawn anew: the answer is a formula, asked as a number or as a
/// choice among the right answer and the numbers that known slips give.
public struct CalculatedQuestion: QuestionType {
  public static let name = "calculated"
  public static let ruleVersion = 1

  enum Result: String, CaseIterable {
    case number
    case choice
  }

  private let draw: ValueDraw
  private let answer: Formula
  private let field: NumberField
  private let tolerance: Rational
  private let wrongAnswers: [WrongAnswer]
  private let result: Result

  public init(reading fields: some FieldReader) {
    draw = ValueDraw(reading: fields)
    answer = fields.formula("answer")
    field = NumberField(
      decimals: fields.optionalInteger("decimals", in: 0...6) ?? 0,
      unit: fields.optionalText("unit"), minimum: fields.optionalNumber("minimum"),
      maximum: fields.optionalNumber("maximum"))
    tolerance = fields.optionalNumber("tolerance") ?? .zero
    wrongAnswers = fields.objects("wrongAnswers") { WrongAnswer(reading: $0) }
    result = fields.name("result", fallback: .number)
    reportUnknownNames(to: fields)
    if result == .choice, wrongAnswers.count < 2 {
      fields.report(
        "option-count", at: "wrongAnswers",
        Message(
          nl: "een keuze heeft minstens twee foute antwoorden nodig",
          en: "a choice needs at least two wrong answers"))
    }
  }

  private func reportUnknownNames(to fields: some FieldReader) {
    let formulas =
      [("answer", answer)] + draw.conditions.map { ("conditions", $0) }
      + wrongAnswers.compactMap { wrong in wrong.formula.map { ("wrongAnswers", $0) } }
    for (key, formula) in formulas {
      for name in formula.variables.subtracting(draw.names).sorted() {
        fields.report(
          "formula-name", at: key,
          Message(
            nl: "de variabele '\(name)' bestaat niet; voeg die toe aan \"variables\"",
            en: "the variable '\(name)' does not exist; add it to \"variables\""))
      }
    }
  }

  /// A shape has its numbers already: what is imported is a number question.
  public init?(shape: QuestionShape) { nil }

  /// With the numbers of a fixed draw, for lists.
  public var shape: QuestionShape { drawn(with: Seed(0)).body.shape }

  /// The first draw of a row of seeds that gives a question. The bank check sees to it that the
  /// very first does, so the rest is for drafts.
  public func drawn(with seed: Seed) -> Drawing {
    for attempt in 0..<100 {
      let next = attempt == 0 ? seed : seed.derived(for: "redraw", "\(attempt)")
      if case .success(let drawing) = tryDrawing(with: next) { return drawing }
    }
    let nothing = NumberKey(answer: .zero, tolerance: .zero, anticipated: [])
    return Drawing(body: NumberQuestion(field: field, key: nothing), values: [:])
  }

  /// Why a draw gave no question.
  public enum DrawFailure: Error, Equatable, Sendable {
    case noValues
    case formula(FormulaFailure)
    case outOfRange
    case wrongIsRight(Rational)
    case sameOptions
  }

  /// The question with the numbers of this seed, or why there is none.
  public func tryDrawing(with seed: Seed) -> Swift.Result<Drawing, DrawFailure> {
    Swift.Result { () throws(DrawFailure) in
      guard let values = draw.values(with: seed) else { throw .noValues }
      return Drawing(body: try body(values), values: values)
    }
  }

  private func body(_ values: [String: Rational]) throws(DrawFailure) -> any QuestionType {
    let right = try value(of: answer, values)
    guard field.contains(right) else { throw .outOfRange }
    var anticipated: [AnticipatedAnswer<Rational>] = []
    for wrong in wrongAnswers {
      guard let number = try wrong.number(right: right, values) else { continue }
      anticipated.append(
        AnticipatedAnswer(
          values: [number], feedback: wrong.feedback, confuses: wrong.confuses))
    }
    let question = NumberQuestion(
      field: field, key: NumberKey(answer: right, tolerance: tolerance, anticipated: anticipated))
    if let slip = question.rightSlip { throw .wrongIsRight(slip) }
    return result == .number ? question : try choice(right, anticipated)
  }

  private func value(
    of formula: Formula, _ values: [String: Rational]
  ) throws(DrawFailure) -> Rational {
    do {
      return try formula.value(values)
    } catch {
      throw .formula(error)
    }
  }

  /// The right answer and the slips as options, in the order of their numbers.
  private func choice(
    _ right: Rational, _ slips: [AnticipatedAnswer<Rational>]
  ) throws(DrawFailure) -> any QuestionType {
    let numbers =
      [(right, true, nil as RichText?, nil as GoalID?)]
      + slips.map { ($0.values[0], false, $0.feedback, $0.confuses) }
    let options = numbers.map { number, isRight, feedback, confuses in
      let text = number.text(decimals: field.decimals, separator: ",")
      let id = OptionID("n" + text.filter { $0 != "," }.replacing("-", with: "m"))
      return OptionFields(
        option: Option(id: id, text: RichText(plain: field.unit.map { "\(text) \($0)" } ?? text)),
        key: OptionKey(id: id, isCorrect: isRight, feedback: feedback, confuses: confuses))
    }
    let sorted = zip(numbers, options).sorted { $0.0.0 < $1.0.0 }.map { $0.1 }
    guard Set(sorted.map { $0.option.id }).count == sorted.count else { throw .sameOptions }
    return SingleChoiceQuestion(
      choices: Choices(options: sorted.map { $0.option }, isOrderFixed: true),
      keys: sorted.map { $0.key })
  }

  public func verdict(on response: Response) -> Verdict? {
    drawn(with: Seed(0)).body.verdict(on: response)
  }

  public var guessScore: Rational { drawn(with: Seed(0)).body.guessScore }

  public static let samples = [
    QuestionSample(
      fields: """
        "variables": [{"name": "k", "values": [40]}, {"name": "n", "values": [5]}],
        "answer": "k / n", "decimals": 0, "unit": "€",
        "wrongAnswers": [{"formula": "k * n", "feedback": "Deel in plaats van keer."}]
        """,
      responses: [("8", .correct), ("€ 8", .correct), ("200", .wrong), ("acht?", .unreadable)]),
    QuestionSample(
      fields: """
        "variables": [{"name": "k", "values": [20]}], "result": "choice",
        "answer": "k", "unit": "%",
        "wrongAnswers": [{"slip": "complementOfHundred"}, {"formula": "k + 10", "feedback": "Nee."}]
        """,
      responses: [("a", .correct), ("b", .wrong), ("c", .wrong), ("d", .unreadable)]),
  ]
}

/// A wrong answer by its own formula or by a known slip.
private struct WrongAnswer: Sendable {
  let formula: Formula?
  let slip: (any Slip.Type)?
  let feedback: RichText
  let confuses: GoalID?

  init(reading fields: some FieldReader) {
    let name = fields.optionalText("slip")
    slip = name.flatMap(Slips.named)
    formula = fields.optionalFormula("formula")
    let own = fields.optionalMarkup("feedback")
    feedback = own ?? RichText(plain: slip?.feedback.dutch ?? "")
    confuses = fields.optionalIdentifier("confuses")
    if let name, slip == nil {
      let names = Slips.names.joined(separator: ", ")
      fields.report(
        "unknown-name", at: "slip",
        Message(
          nl: "de vergissing '\(name)' is onbekend; kies uit \(names)",
          en: "the slip '\(name)' is unknown; choose one of \(names)"))
    } else if (formula == nil) == (name == nil) || formula != nil && own == nil {
      fields.report(
        "wrong-answer", at: "feedback",
        Message(
          nl: "geef \"slip\", of \"formula\" met eigen \"feedback\"",
          en: "give \"slip\", or \"formula\" with its own \"feedback\""))
    }
  }

  func number(
    right: Rational, _ values: [String: Rational]
  ) throws(CalculatedQuestion.DrawFailure) -> Rational? {
    guard let formula else { return slip?.number(insteadOf: right) }
    do {
      return try formula.value(values)
    } catch {
      throw .formula(error)
    }
  }
}
