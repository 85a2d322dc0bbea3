import Documents
import QuestionTypes
import QuizModel

/// A calculated question holds for every draw: its conditions can be kept, its formulas have
/// values, its answer lies in its range, no wrong answer counts as right, and its texts fill in.
/// A hundred seeds are drawn.
enum FailingDraws: QuestionCheck {
  static let name = "failing-draw"
  static let seeds: Range<UInt64> = 0..<100

  static func findings(in checked: CheckedQuestion) -> [Finding] {
    guard let body = checked.question.body as? CalculatedQuestion else { return [] }
    for seed in seeds {
      let drawSeed = Seed(seed).derived(for: "draw", checked.question.id.text)
      switch body.tryDrawing(with: drawSeed) {
      case .failure(let failure):
        return [checked.finding(Self.self, .error, at: place(of: failure), message(failure, seed))]
      case .success(let drawing):
        if let finding = unfilled(checked, drawing) { return [finding] }
      }
    }
    return []
  }

  private static func place(of failure: CalculatedQuestion.DrawFailure) -> [JSONPathStep] {
    switch failure {
    case .noValues: ["conditions"]
    case .formula, .outOfRange: ["answer"]
    case .wrongIsRight, .sameOptions: ["wrongAnswers"]
    }
  }

  private static func message(
    _ failure: CalculatedQuestion.DrawFailure, _ seed: UInt64
  ) -> Message {
    switch failure {
    case .noValues:
      Message(
        nl: "geen waarden gevonden die aan alle voorwaarden voldoen; verruim ze",
        en: "no values found that keep every condition; widen them")
    case .formula(let problem): problem.message
    case .outOfRange:
      Message(
        nl: "bij trekking \(seed) ligt het antwoord buiten minimum en maximum; voeg een "
          + "voorwaarde toe",
        en: "in draw \(seed) the answer lies outside minimum and maximum; add a condition")
    case .wrongIsRight(let number):
      Message(
        nl: "bij trekking \(seed) is het foute antwoord \(number.shortText()) goed; sluit dat uit "
          + "met een voorwaarde",
        en: "in draw \(seed) the wrong answer \(number.shortText()) is right; exclude that by a "
          + "condition")
    case .sameOptions:
      Message(
        nl: "bij trekking \(seed) zijn twee opties gelijk; sluit dat uit met een voorwaarde",
        en: "in draw \(seed) two options are the same; exclude that by a condition")
    }
  }

  /// The first text whose formulas can't be filled in.
  private static func unfilled(
    _ checked: CheckedQuestion, _ drawing: Drawing
  ) -> Finding? {
    let question = checked.question
    var texts: [([JSONPathStep], RichText)] = [(["prompt"], question.prompt)]
    texts += question.hints.enumerated().map { (["hints", .place($0)], $1) }
    if let explanation = question.explanation { texts.append((["explanation"], explanation)) }
    texts += drawing.body.shape.key.feedback.map { (["wrongAnswers"], $0) }
    for (path, text) in texts {
      do throws(FillProblem) {
        _ = try text.filled(drawing.values, decimalMark: ",")
      } catch {
        return checked.finding(Self.self, .error, at: path, error.message)
      }
    }
    return nil
  }
}

extension Key {
  /// What is said of wrong answers to a drawn question.
  fileprivate var feedback: [RichText] {
    switch self {
    case .number(let key): key.anticipated.map { $0.feedback }
    case .singleChoice(let keys): keys.compactMap { $0.feedback }
    default: []
    }
  }
}

extension FillProblem {
  fileprivate var message: Message {
    switch self {
    case .formula(let problem): problem.message(in: "{…}")
    case .value(let failure): failure.message
    }
  }
}

extension FormulaFailure {
  fileprivate var message: Message {
    switch self {
    case .unknownName(let name):
      Message(
        nl: "de variabele '\(shown(name))' bestaat niet",
        en: "the variable '\(shown(name))' does not exist")
    case .divisionByZero:
      Message(
        nl: "deling door nul; sluit dat uit met een voorwaarde",
        en: "division by zero; exclude it by a condition")
    case .overflow:
      Message(
        nl: "een getal wordt te groot; gebruik kleinere waarden",
        en: "a number gets too large; use smaller values")
    }
  }
}
