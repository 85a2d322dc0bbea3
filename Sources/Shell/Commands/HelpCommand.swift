import ArgumentParser
import QuizModel

struct HelpCommand: Command {
  static let name = CommandName.help
  static let hasJSON = false

  @ArgumentParser.Argument var command: String?
  @OptionGroup var common: CommonOptions

  func run(in workspace: Workspace) throws(CommandFailure) -> ExitStatus {
    guard let command else {
      workspace.console.show(HelpScreen().lines(workspace.console))
      return .fine
    }
    let word = command.hasPrefix(":") ? String(command.dropFirst()) : command
    if let name = CommandName(word: word) {
      workspace.console.show(CommandHelpScreen(command: name).lines(workspace.console))
    } else if let name = QuestionCommand(word: word) {
      let shown = name.word(in: workspace.texts.language)
      workspace.console.say("\(shown): \(workspace.texts.help(name)).")
    } else {
      let meant = CommandWords.nearest(to: word)
      throw CommandFailure(.wrongUsage, workspace.texts.unknownCommand(word, meant: meant))
    }
    return .fine
  }
}
