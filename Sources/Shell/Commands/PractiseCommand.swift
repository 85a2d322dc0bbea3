import ArgumentParser
import Practice
import QuizModel

struct PractiseCommand: Command {
  static let name = CommandName.practise
  static let hasJSON = false
  static let role: HelpRole? = .student

  @ArgumentParser.Option var section: [String] = []
  @ArgumentParser.Option var goal: [String] = []
  @ArgumentParser.Option var count: Int?
  @ArgumentParser.Flag var mistakes = false
  @ArgumentParser.Flag var due = false
  @OptionGroup var common: CommonOptions

  mutating func validate() throws {
    if let count, !(1...1000).contains(count) {
      throw ValidationError("The value '\(count)' is invalid for '--count' (1…1000).")
    }
  }

  func run(in workspace: Workspace) throws(CommandFailure) -> ExitStatus {
    let bank = try bank(in: workspace)
    let run = PracticeRun(workspace: workspace, bank: bank)
    if asksNothingSpecial, run.resume() != nil { return .fine }
    _ = run.start(
      scope: try scope(in: bank, workspace.texts), count: count ?? PracticePlan.defaultCount)
    return .fine
  }

  /// Then an open session goes before a new one.
  private var asksNothingSpecial: Bool {
    section.isEmpty && goal.isEmpty && count == nil && !mistakes && !due && common.seed == nil
  }

  private func scope(
    in bank: Bank, _ texts: any Texts
  ) throws(CommandFailure) -> PracticePlan.Scope {
    var scope = PracticePlan.Scope(onlyMistakes: mistakes, onlyDue: due)
    for name in section {
      scope.sections.append(try bank.section(named: name, texts: texts).id)
    }
    for name in goal {
      scope.goals.append(try bank.goal(named: name, texts: texts).id)
    }
    return scope
  }
}
