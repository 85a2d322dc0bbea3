import ArgumentParser
import QuestionTypes
import QuizModel

struct MarkCommand: Command {
  static let name = CommandName.mark
  static let role: HelpRole? = .teacher

  @ArgumentParser.Argument var question: String
  /// A response may begin with a minus, so what isn't an option of ours is part of it.
  @ArgumentParser.Argument(parsing: .allUnrecognized) var response: [String] = []
  @ArgumentParser.Flag var sure = false
  @ArgumentParser.Flag var unsure = false
  @OptionGroup var common: CommonOptions

  mutating func validate() throws {
    if response.isEmpty {
      throw ValidationError("Missing expected argument '<response>'")
    }
  }

  func run(in workspace: Workspace) throws(CommandFailure) -> ExitStatus {
    let bank = try bank(in: workspace)
    let written = try bank.question(named: question, texts: workspace.texts)
    let seed = common.seed.map { Seed($0) }
    let question = written.drawn(with: seed ?? Seed(0), decimalMark: bank.decimalMark)
    let presentation = question.body.shape.presentation
    let typed = TypedResponse(response.joined(separator: " "), to: presentation)
    let order =
      seed.map { presentation.shownOrder(with: $0, for: question.id) } ?? presentation.plainOrder
    let response: Response
    do throws(Unreadable) {
      response = try presentation.read(typed.text, shown: order, glossary: Glossary(bank))
    } catch {
      try tell(error, of: question, workspace)
      return .unreadableData
    }
    guard let verdict = question.body.verdict(on: response) else {
      try showModel(of: question, workspace)
      return .fine
    }
    let screen = FeedbackScreen(
      question: question, course: bank.course, order: order,
      typed: response == .unknown ? nil : typed.text, response: response, verdict: verdict,
      certainty: certainty ?? typed.certainty)
    try show(screen, workspace)
    return .fine
  }

  private var certainty: Certainty? { sure ? .sure : unsure ? .unsure : nil }

  /// An open answer is for a person to judge: shown is what to judge it by.
  private func showModel(
    of question: Question, _ workspace: Workspace
  ) throws(CommandFailure) {
    guard case .open(let key) = question.body.shape.key else { return }
    if common.json {
      let points = key.rubric.map { $0.text.plain }
      try workspace.console.show(
        json: MarkJSON(
          question: question.id.text, response: response.joined(separator: " "),
          verdict: OrNull(nil), score: OrNull(nil), feedback: [key.modelAnswer.plain] + points,
          message: OrNull(nil)))
      return
    }
    let layout = MarkupLayout(workspace.console)
    workspace.console.show(
      layout.lines(key.modelAnswer, first: workspace.texts.modelAnswer, next: "  ")
        + key.rubric.flatMap { layout.lines($0.text, first: "- ", next: "  ") })
  }

  private func show(
    _ screen: FeedbackScreen, _ workspace: Workspace
  ) throws(CommandFailure) {
    guard common.json else {
      workspace.console.show(screen.lines(workspace.console))
      return
    }
    let remarks = screen.verdict.remarks.compactMap { $0.text?.plain }
    try workspace.console.show(
      json: MarkJSON(
        question: screen.question.id.text, response: response.joined(separator: " "),
        verdict: OrNull(screen.verdict.outcome.rawValue),
        score: OrNull(screen.verdict.score.doubleValue),
        feedback: remarks + [screen.question.explanation?.plain].compactMap { $0 },
        message: OrNull(nil)))
  }

  private func tell(
    _ reason: Unreadable, of question: Question, _ workspace: Workspace
  ) throws(CommandFailure) {
    let message = workspace.texts.unreadable(reason)
    guard common.json else {
      workspace.console.warn(message)
      return
    }
    try workspace.console.show(
      json: MarkJSON(
        question: question.id.text, response: response.joined(separator: " "),
        verdict: OrNull("unreadable"), score: OrNull(nil), feedback: [], message: OrNull(message)))
  }
}

private struct MarkJSON: Encodable {
  let question: String
  let response: String
  let verdict: OrNull<String>
  let score: OrNull<Double>
  let feedback: [String]
  let message: OrNull<String>
}
