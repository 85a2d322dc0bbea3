import CourseFiles
import LearnerStore
import QuizModel
import Terminal

/// The whole program, given what only the outermost layer may touch: arguments, environment,
/// clock, chance and terminal.
public struct Program {
  let arguments: [String]
  let environment: [String: String]
  let surroundings: Surroundings

  /// What the program runs in.
  public struct Surroundings {
    public var courseFolders: [String]
    public var dataFolder: String
    /// Changes with the program's own file: what another program indexed isn't used.
    public var programStamp: UInt64 = 0
    public var clock: Clock
    public var makeSeed: () -> UInt64
    public var makeID: () -> String
    public var output: any Output
    public var messages: any Output
    public var isOutputTerminal: Bool
    public var makeLineReader: (_ historyFolder: String?) -> any LineReader
    public var columns: () -> Int
    /// Opens a text in an editor and gives it back; `nil` when that isn't possible.
    public var edit: (String) -> String? = { _ in nil }

    public init(
      courseFolders: [String], dataFolder: String, clock: Clock, makeSeed: @escaping () -> UInt64,
      makeID: @escaping () -> String, output: any Output, messages: any Output,
      isOutputTerminal: Bool, makeLineReader: @escaping (String?) -> any LineReader,
      columns: @escaping () -> Int
    ) {
      self.courseFolders = courseFolders
      self.dataFolder = dataFolder
      self.clock = clock
      self.makeSeed = makeSeed
      self.makeID = makeID
      self.output = output
      self.messages = messages
      self.isOutputTerminal = isOutputTerminal
      self.makeLineReader = makeLineReader
      self.columns = columns
    }
  }

  /// `arguments` are those after the program's name.
  public init(arguments: [String], environment: [String: String], surroundings: Surroundings) {
    self.arguments = arguments
    self.environment = environment
    self.surroundings = surroundings
  }

  public func run() -> ExitStatus {
    let workspace = workspace(in: language)
    guard let place = CommandWords.place(in: arguments) else { return runPrompt(in: workspace) }
    let word = arguments[place]
    guard let name = CommandName(word: word) else {
      if QuestionCommand(word: word) != nil {
        workspace.console.warn(workspace.texts.onlyAtQuestion(word))
        return .wrongUsage
      }
      let meant = CommandWords.nearest(to: word)
      workspace.console.warn(workspace.texts.unknownCommand(word, meant: meant))
      return .wrongUsage
    }
    let others = arguments[..<place] + arguments[(place + 1)...]
    return CommandDoor(workspace: workspace).run(name, Array(others))
  }

  /// Before parsing, so that errors are told in it too.
  private var language: Language {
    arguments.option("--language").flatMap(Language.init(rawValue:))
      ?? .of(environment: environment)
  }

  // MARK: The workspace

  private func workspace(in language: Language) -> Workspace {
    let console = Console(
      output: surroundings.output, messages: surroundings.messages,
      style: TerminalStyle.detect(
        environment: environment, isTerminal: surroundings.isOutputTerminal),
      bar: TextBar.forLocale, columns: surroundings.columns, texts: language.texts)
    let seed = surroundings.makeSeed
    return Workspace(
      courses: CourseLibrary(
        folders: surroundings.courseFolders,
        indexes: CourseIndexes(
          folder: surroundings.dataFolder + "/index", program: surroundings.programStamp)),
      records: records(console),
      console: console,
      lines: PromptLines(
        console: console,
        makeReader: { [surroundings] in
          surroundings.makeLineReader(surroundings.dataFolder + "/history")
        }),
      clock: surroundings.clock, makeSeed: { Seed(seed()) }, makeID: surroundings.makeID,
      edit: surroundings.edit)
  }

  private func records(_ console: Console) -> LearnerRecords {
    let folder = surroundings.dataFolder
    let (clock, makeID) = (surroundings.clock, surroundings.makeID)
    return LearnerRecords(
      makeID: makeID, now: clock.now,
      tell: { console.warn(console.texts.notice($0)) },
      open: { () throws(StoreError) in
        try LearnerStore(opening: folder, now: clock.now().instant, makeID: makeID)
      })
  }

  private func runPrompt(in workspace: Workspace) -> ExitStatus {
    do throws(CommandFailure) {
      // Most starts have no options; parsing none would cost a millisecond all the same.
      let options =
        arguments.isEmpty ? nil : try CommandDoor(workspace: workspace).options(arguments)
      let bank = try workspace.bank(options?.course)
      MainPrompt(workspace: workspace.with(seed: options?.seed), bank: bank).run()
      return .fine
    } catch {
      workspace.console.warn(error.message)
      return error.status
    }
  }
}

extension Texts {
  func notice(_ notice: LearnerRecords.Notice) -> String {
    switch notice {
    case .notRecording(let error): notRecording(error)
    case .recovered(let recovery):
      recovered(recovery.recovered, lost: recovery.lost, setAside: recovery.setAside)
    case .unreadable(let count): unreadableRecords(count)
    }
  }
}
