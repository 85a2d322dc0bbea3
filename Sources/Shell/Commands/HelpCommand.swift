import ArgumentParser
import QuizModel
import Terminal

struct HelpCommand: Command {
  static let name = CommandName.help
  static let hasJSON = false

  /// A command, or a role.
  @ArgumentParser.Argument var subject: String?
  @ArgumentParser.Flag var man = false
  @OptionGroup var common: CommonOptions

  func run(in workspace: Workspace) throws(CommandFailure) -> ExitStatus {
    guard !man else {
      workspace.console.output.write(Manual(texts: workspace.texts).text)
      return .fine
    }
    guard let subject else {
      workspace.console.show(HelpScreen().lines(workspace.console))
      return .fine
    }
    let word = subject.hasPrefix(":") ? String(subject.dropFirst()) : subject
    if let name = CommandName(word: word) {
      workspace.console.show(CommandHelpScreen(command: name).lines(workspace.console))
    } else if let role = HelpRole(word: word) {
      workspace.console.show(RoleScreen(role: role).lines(workspace.console))
    } else if let name = QuestionCommand(word: word) {
      let shown = name.word(in: workspace.texts.language)
      workspace.console.say("\(shown): \(workspace.texts.help(name)).")
    } else {
      let meant = CommandWords.nearest(to: word, orAmong: HelpRole.allWords)
      throw CommandFailure(.wrongUsage, workspace.texts.unknownCommand(word, meant: meant))
    }
    return .fine
  }
}
