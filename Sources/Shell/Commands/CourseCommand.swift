import ArgumentParser
import QuizModel

/// Opens a course: at the prompt the one that goes on there, elsewhere a prompt of its own.
struct CourseCommand: Command {
  static let name = CommandName.course
  static let hasJSON = false

  /// A number in the list, an id or a part of a title.
  @ArgumentParser.Argument var course: [String] = []
  @OptionGroup var common: CommonOptions

  func run(in workspace: Workspace) throws(CommandFailure) -> ExitStatus {
    let chooser = try CourseChooser(workspace: workspace)
    guard let bank = try choice(chooser) else { return .fine }
    if let open = workspace.open {
      open.bank = bank
    } else {
      MainPrompt(workspace: workspace, bank: bank).run()
    }
    return .fine
  }

  private func choice(_ chooser: CourseChooser) throws(CommandFailure) -> Bank? {
    if let name = course.isEmpty ? common.course : course.joined(separator: " ") {
      return try chooser.course(named: name)
    }
    guard chooser.list.courses.count != 1 else {
      let bank = try chooser.course(named: "")
      chooser.workspace.console.say(chooser.workspace.texts.onlyCourse(bank.course.title))
      return bank
    }
    return try chooser.ask()
  }
}
