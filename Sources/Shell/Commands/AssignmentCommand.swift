import ArgumentParser

/// The course's assignments. What can be done with one is a subcommand with a file of its own in
/// `Assignments/` and a line here.
struct AssignmentCommand: Command {
  static let name = CommandName.assignment
  static let configuration = CommandConfiguration(
    commandName: name.rawValue, subcommands: tasks, defaultSubcommand: ShowAssignment.self)

  static let tasks: [any AssignmentTask.Type] = [
    ListAssignments.self,
    ShowAssignment.self,
    StartAssignment.self,
    ExportAssignment.self,
    GradeSubmissions.self,
    ReviewSubmissions.self,
  ]

  @OptionGroup var common: CommonOptions

  /// Without a subcommand one is shown, so this isn't reached from a command line.
  func run(in workspace: Workspace) throws(CommandFailure) -> ExitStatus {
    try AssignmentList(shelf: workspace.assignments(common)).show(common, in: workspace.console)
  }
}

/// Something that `oefen assignment` does.
protocol AssignmentTask: Command {
  static var task: AssignmentTaskName { get }
}

extension AssignmentTask {
  static var name: CommandName { .assignment }
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: task.rawValue, aliases: [task.dutch])
  }
}

/// The subcommands by their canonical name. Both languages work in either.
enum AssignmentTaskName: String, CaseIterable {
  case list
  case show
  case start
  case export
  case grade
  case review

  var dutch: String {
    switch self {
    case .list: "lijst"
    case .show: "toon"
    case .start: "begin"
    case .export: "exporteer"
    case .grade: "beoordeel"
    case .review: "bekijk"
    }
  }
}
