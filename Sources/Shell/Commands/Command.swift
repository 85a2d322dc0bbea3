import ArgumentParser
import CourseFiles
import QuizModel

/// One command, for the shell's command line and for the prompt: one file each, one line in `all`.
protocol Command: ParsableCommand {
  static var name: CommandName { get }
  /// Whether it has a result that can be given as JSON.
  static var hasJSON: Bool { get }
  /// For whom it is; `nil` for all.
  static var role: HelpRole? { get }
  var common: CommonOptions { get }
  func run(in workspace: Workspace) throws(CommandFailure) -> ExitStatus
}

/// What every command takes.
struct CommonOptions: ParsableArguments {
  @ArgumentParser.Option var course: String?
  /// Taken before parsing, so that errors are told in it too.
  @ArgumentParser.Option var language: String?
  @ArgumentParser.Flag var json = false
  @ArgumentParser.Option var seed: UInt64?

  mutating func validate() throws {
    if let language, Language(rawValue: language) == nil {
      throw ValidationError("The value '\(language)' is invalid for '--language' (nl, en).")
    }
  }
}

enum Commands {
  static let all: [any Command.Type] = [
    PractiseCommand.self,
    LearnCommand.self,
    ReadCommand.self,
    ProgressCommand.self,
    AdviceCommand.self,
    ExamDateCommand.self,
    QuestionsCommand.self,
    MarkCommand.self,
    MockCommand.self,
    GradeCommand.self,
    InstrumentCommand.self,
    AssignmentCommand.self,
    CheckCommand.self,
    DraftCommand.self,
    TryCommand.self,
    CoursesCommand.self,
    CourseCommand.self,
    ExportRecordsCommand.self,
    ImportRecordsCommand.self,
    ForgetCommand.self,
    CompletionsCommand.self,
    VersionCommand.self,
    HelpCommand.self,
  ]

  static func type(_ name: CommandName) -> (any Command.Type)? {
    all.first { $0.name == name }
  }
}

extension Command {
  static var hasJSON: Bool { true }
  static var role: HelpRole? { nil }

  /// The bank of the course that was asked for.
  func bank(in workspace: Workspace) throws(CommandFailure) -> Bank {
    try workspace.bank(common.course)
  }
}

extension Workspace {
  /// The bank of a course, or of the only one. Tells what was left out for errors.
  func bank(_ id: String?) throws(CommandFailure) -> Bank {
    if let open, id == nil || id == open.bank.course.id.text { return open.bank }
    return try bank(of: try courses.load(id, texts: texts))
  }

  /// The bank of a course that was opened.
  func bank(of opened: OpenedCourse) throws(CommandFailure) -> Bank {
    guard let bank = opened.bank() else {
      throw CommandFailure(.unreadableData, texts.brokenCourse(opened.folder))
    }
    if opened.droppedQuestions > 0 {
      console.warn(texts.droppedQuestions(opened.droppedQuestions, folder: opened.folder))
    }
    if !opened.unreadableBanks.isEmpty {
      console.warn(texts.unreadableBanks(opened.unreadableBanks, folder: opened.folder))
    }
    return bank
  }

  /// The course as its files are now, with its facts: the one asked for, the open one or the only
  /// one.
  func wholeCourse(_ id: String?) throws(CommandFailure) -> LoadedCourse {
    LoadedCourse.load(try courseFolder(id))
  }

  /// Where the files of a course are: of the one asked for, the open one or the only one.
  func courseFolder(_ id: String?) throws(CommandFailure) -> String {
    let open = courses.found().count > 1 ? open?.bank.course.id.text : nil
    return try courses.folder(id ?? open, texts: texts)
  }
}
