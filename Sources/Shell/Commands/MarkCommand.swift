import ArgumentParser
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
    let order =
      seed.map { presentation.shownOrder(with: $0, for: question.id) } ?? presentation.plainOrder
    let response = response.joined(separator: " ")
    let marking = Marking(response, to: question, shown: order, in: bank, certainty: certainty)
    if common.json {
      try workspace.console.show(
        json: MarkJSON(marking, of: question.id, response: response, workspace.texts))
    }
    if case .unreadable(let reason) = marking {
      if !common.json { workspace.console.warn(workspace.texts.unreadable(reason)) }
      return .unreadableData
    }
    if !common.json { workspace.console.show(marking.lines(workspace.console)) }
    return .fine
  }

  private var certainty: Certainty? { sure ? .sure : unsure ? .unsure : nil }
}
