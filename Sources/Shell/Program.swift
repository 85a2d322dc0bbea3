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
    /// Opens a file at a line, from 1, in an editor; false when that isn't possible.
    public var editFile: (_ path: String, _ line: Int) -> Bool = { _, _ in false }
    /// Hands over a wait of milliseconds that gives false once the person wants to leave.
    public var pausing: ((_ wait: (Int) -> Bool) -> Void) -> Void = Pausing.run
    /// Whether messages go to a terminal.
    public var isMessageTerminal = false
    /// What was given for the moment to hold the clock at, when that is no moment.
    public var unreadableNow: String?

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
    if let text = surroundings.unreadableNow {
      workspace.console.warn(workspace.texts.badNow(text))
      return .wrongUsage
    }
    guard let place = CommandWords.place(in: arguments) else { return runPrompt(in: workspace) }
    let word = arguments[place]
    guard let name = CommandName(word: word) else {
      if let option = unknownOption(before: place, workspace.texts) {
        let problem = UsageProblem.unknownOption(option.name, meant: option.meant)
        workspace.console.warn(workspace.texts.wrongUsage(nil, problem))
        return .wrongUsage
      }
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

  /// An option with a typo makes its value look like a command: `--langauge en`.
  private func unknownOption(before place: Int, _ texts: any Texts) -> (
    name: String, meant: String?
  )? {
    let known = CommandUsage(programIn: texts).options.map { $0.name }
    let name = arguments[..<place].lazy.map { String($0.prefix { $0 != "=" }) }
      .first { $0.hasPrefix("--") && !known.contains($0) }
    return name.map { ($0, NearestName.of($0, among: known)) }
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
    let historyFolder = surroundings.dataFolder + "/history"
    return Workspace(
      courses: CourseLibrary(
        folders: surroundings.courseFolders,
        indexes: CourseIndexes(
          folder: surroundings.dataFolder + "/index", program: surroundings.programStamp)),
      records: records(console),
      console: console,
      lines: PromptLines(
        console: console,
        makeReader: { [surroundings] in surroundings.makeLineReader(historyFolder) }),
      dataFolder: surroundings.dataFolder, homeFolder: environment["HOME"],
      historyFolder: historyFolder, clock: surroundings.clock, makeSeed: { Seed(seed()) },
      makeID: surroundings.makeID, edit: surroundings.edit, editFile: surroundings.editFile,
      pausing: surroundings.pausing, isMessageTerminal: surroundings.isMessageTerminal)
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
      guard let bank = try bank(options?.course, workspace) else { return .fine }
      MainPrompt(workspace: workspace.with(seed: options?.seed), bank: bank).run()
      return .fine
    } catch {
      workspace.console.warn(error.message)
      return error.status
    }
  }
}

extension Program {
  /// The course for the prompt; asks which one where there are several. `nil` when the learner
  /// goes.
  private func bank(_ id: String?, _ workspace: Workspace) throws(CommandFailure) -> Bank? {
    if id == nil, workspace.courses.found().count > 1 {
      return try CourseChooser(workspace: workspace).ask()
    }
    for (id, folder, used) in workspace.courses.hidden() {
      workspace.console.warn(workspace.texts.hiddenCourse(id, folder: folder, used: used))
    }
    return try workspace.bank(id)
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
