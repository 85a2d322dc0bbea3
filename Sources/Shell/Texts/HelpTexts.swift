/// The help: of the whole program and of each command.
protocol HelpTexts {
  var introduction: String { get }
  var atPrompt: String { get }
  var duringQuestion: String { get }
  var more: String { get }
  var usageLabel: String { get }
  var exampleLabel: String { get }
  var commonOptions: [CommandHelp.Option] { get }
  func help(_ command: CommandName) -> CommandHelp
  func help(_ command: QuestionCommand) -> String
}

/// What `help COMMAND` shows.
struct CommandHelp {
  struct Option {
    let flag: String
    let meaning: String

    init(_ flag: String, _ meaning: String) {
      self.flag = flag
      self.meaning = meaning
    }
  }

  let summary: String
  /// Without the program's name.
  let usage: String
  var options: [Option] = []
  /// Without the program's name too.
  let example: String
}
