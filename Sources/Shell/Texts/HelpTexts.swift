/// The help: of the whole program and of each command.
protocol HelpTexts {
  /// What the program is, in half a sentence.
  var tagline: String { get }
  var introduction: String { get }
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
  /// Without the program's name. Words in capitals stand for values: see ``ValueKind``.
  let usage: String
  var options: [Option] = []
  /// What else there is to know, in whole sentences.
  var note: String?
  /// Without the program's name too.
  let example: String
  /// What the example prints, `…` for what is left out, in a line or as lines.
  var output: [String] = []

  /// The example as it looks in a terminal.
  var transcript: [String] { ["$ oefen " + example] + output }
}

extension Texts {
  /// All that a command takes.
  func options(of command: CommandName) -> [CommandHelp.Option] {
    let hasJSON = Commands.type(command)?.hasJSON ?? false
    return help(command).options + commonOptions.filter { hasJSON || $0.flag != "--json" }
  }

  /// What the program takes without a command.
  var programOptions: [CommandHelp.Option] {
    commonOptions.filter { $0.flag != "--json" } + [
      .init("--help", help(.help).summary), .init("--version", help(.version).summary),
    ]
  }
}
