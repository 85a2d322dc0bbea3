import QuestionTypes
import QuizModel
import Terminal

/// What an author is shown after the question itself, a piece at a time.
struct TrialSteps {
  struct Step {
    /// What Enter leads to.
    let title: String
    let lines: [String]
    /// The explanation, which is shown with every marked response too.
    var isExplanation = false
  }

  let trial: Trial

  func steps(_ console: Console) -> [Step] {
    let texts = console.texts
    return hints(console) + [
      Step(title: texts.allAnswers, lines: headed(texts.allAnswers, answers(console), console))
    ] + draws(console)
      + [
        Step(title: texts.explanationStep, lines: explanation(console), isExplanation: true),
        Step(title: texts.checkStep, lines: findings(console)),
      ].filter { !$0.lines.isEmpty }
  }

  /// Where it stands and what it is.
  func heading(_ console: Console) -> [String] {
    let question = trial.written
    let parts = [
      question.id.text, question.typeName, console.texts.sectionName(question.section),
      question.status.rawValue,
    ]
    // Not wrapped: terminals and editors open a place that stands in one piece.
    let place = "\(trial.place.file):\(trial.place.line)".sanitizedLine
    return [console.style.dim(place)]
      + console.wrapped(console.style.dim(parts.joined(separator: " · ")))
  }

  private func headed(_ title: String, _ lines: [String], _ console: Console) -> [String] {
    [console.style.bold(title.capitalizedFirst)] + lines
  }

  private func hints(_ console: Console) -> [Step] {
    let hints = trial.question.hints
    return hints.enumerated().map { place, hint in
      let lead = console.texts.hint(place + 1, of: hints.count)
      let lines = MarkupLayout(console).lines(hint, first: lead, next: "  ")
      return Step(title: console.texts.hintStep(place + 1, of: hints.count), lines: lines)
    }
  }

  private func answers(_ console: Console) -> [String] {
    AnswerRemarks(
      question: trial.question, bank: trial.bank, order: trial.order, texts: console.texts
    ).rows.flatMap { MarkupLayout(console).lines($0, first: "  ", next: "    ") }
  }

  private func explanation(_ console: Console) -> [String] {
    ExplanationScreen(question: trial.question, course: trial.bank.course).lines(console)
  }

  private func draws(_ console: Console) -> [Step] {
    let layout = MarkupLayout(console)
    let lines = trial.draws.enumerated().flatMap { place, draw in
      let lead = "  \(console.texts.draw(place + 1, seed: draw.seed)): "
      let values = DrawValues(draw.question, console.texts)
      return layout.lines(draw.question.prompt, first: lead, next: "    ")
        + layout.lines(RichText(plain: values.text(console.texts)), first: "    ", next: "    ")
    }
    guard !lines.isEmpty else { return [] }
    let title = console.texts.drawStep
    return [Step(title: title, lines: headed(title, lines, console))]
  }

  private func findings(_ console: Console) -> [String] {
    let texts = console.texts
    guard !trial.findings.isEmpty else { return console.wrapped(texts.nothingFound) }
    return headed(texts.checkStep, FindingRows(trial.findings).lines(console), console)
  }
}

/// The right answer of a question with drawn numbers, and the wrong ones that were foreseen.
struct DrawValues {
  let answer: String
  let wrong: [String]

  init(_ question: Question, _ texts: any Texts) {
    let shape = question.body.shape
    answer = shape.modelAnswer(texts)
    switch (shape.presentation, shape.key) {
    case (.number(let field), .number(let key)):
      wrong = key.anticipated.flatMap { $0.values }.map { field.text($0, texts) }
    case (.singleChoice(let choices), .singleChoice(let keys)):
      wrong = zip(choices.options, keys).filter { !$0.1.isCorrect }.map { $0.0.text.plain }
    default: wrong = []
    }
  }

  func text(_ texts: any Texts) -> String {
    let right = "\(texts.elementRight): \(answer)."
    return wrong.isEmpty
      ? right : "\(right) \(texts.elementWrong): \(wrong.joined(separator: ", "))."
  }
}

/// Findings as `check` prints them, errors first, and of many only the first.
struct FindingRows {
  static let most = 20

  let findings: [Finding]

  init(_ findings: [Finding]) {
    self.findings =
      findings.filter { $0.severity == .error } + findings.filter { $0.severity == .warning }
  }

  func lines(_ console: Console) -> [String] {
    let shown = findings.prefix(Self.most).map { $0.line(in: console.texts.language) }
    let more = findings.count - shown.count
    return shown.map { $0.sanitizedLine } + (more > 0 ? [console.texts.moreFindings(more)] : [])
  }
}
