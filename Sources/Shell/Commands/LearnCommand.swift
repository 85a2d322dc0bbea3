import ArgumentParser
import QuizModel

struct LearnCommand: Command {
  static let name = CommandName.learn
  static let hasJSON = false
  static let role: HelpRole? = .student

  @ArgumentParser.Argument var section: String
  @OptionGroup var common: CommonOptions

  func run(in workspace: Workspace) throws(CommandFailure) -> ExitStatus {
    let bank = try bank(in: workspace)
    let section = try bank.section(named: section, texts: workspace.texts)
    _ = PracticeRun(workspace: workspace, bank: bank).learn(section)
    return .fine
  }
}
