import ArgumentParser
import QuizModel

/// Runs a command by its words, from the command line or from the prompt.
struct CommandDoor {
  let workspace: Workspace

  @discardableResult
  func run(_ name: CommandName, _ words: [String]) -> ExitStatus {
    // Behind `--` stands what isn't for us.
    if words.prefix(while: { $0 != "--" }).contains(where: { $0 == "--help" || $0 == "-h" }) {
      workspace.console.show(CommandHelpScreen(command: name).lines(workspace.console))
      return .fine
    }
    do throws(CommandFailure) {
      guard let command = try parse(name, words) else {
        workspace.console.show(CommandHelpScreen(command: name).lines(workspace.console))
        return .fine
      }
      if command.common.json, !type(of: command).hasJSON {
        throw CommandFailure(.wrongUsage, workspace.texts.jsonUnknown)
      }
      return try command.run(in: workspace.with(seed: command.common.seed))
    } catch {
      workspace.console.warn(error.message)
      return error.status
    }
  }

  /// The command or its subcommand; `nil` for the parser's own subcommand, which is `help`.
  private func parse(
    _ name: CommandName, _ words: [String]
  ) throws(CommandFailure) -> (any Command)? {
    guard let type = Commands.type(name) else {
      throw CommandFailure(.ourBug, name.rawValue)
    }
    do {
      return try type.parseAsRoot(words) as? any Command
    } catch {
      throw wrongUsage(
        name, type.message(for: error), CommandUsage(name, workspace.texts), words)
    }
  }

  /// The options of the program without a command.
  func options(_ words: [String]) throws(CommandFailure) -> CommonOptions {
    let options: CommonOptions
    do {
      options = try CommonOptions.parse(words)
    } catch {
      throw wrongUsage(
        nil, CommonOptions.message(for: error), CommandUsage(programIn: workspace.texts), words)
    }
    guard !options.json else { throw CommandFailure(.wrongUsage, workspace.texts.jsonUnknown) }
    return options
  }

  private func wrongUsage(
    _ name: CommandName?, _ message: String, _ usage: CommandUsage, _ words: [String]
  ) -> CommandFailure {
    let line = message.split(separator: "\n").first.map(String.init) ?? ""
    let problem = UsageProblem(parserMessage: line, usage: usage, words: words)
    return CommandFailure(.wrongUsage, workspace.texts.wrongUsage(name, problem))
  }
}
