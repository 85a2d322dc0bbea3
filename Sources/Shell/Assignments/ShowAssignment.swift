import ArgumentParser
import QuizModel

/// `oefen assignment show 2.4`, and what `oefen assignment` does without a subcommand. The key, the
/// model answers and the feedback stay with the teacher.
struct ShowAssignment: AssignmentTask {
  static let task = AssignmentTaskName.show

  @ArgumentParser.Argument var assignment: String?
  @ArgumentParser.Option var version: Int?
  @OptionGroup var common: CommonOptions

  func run(in workspace: Workspace) throws(CommandFailure) -> ExitStatus {
    let shelf = try workspace.assignments(common)
    guard let name = assignment else {
      return try AssignmentList(shelf: shelf).show(common, in: workspace.console)
    }
    let assignment = try shelf.assignment(named: name, version: version, workspace.texts)
    if common.json {
      try workspace.console.show(json: AssignmentJSON(assignment, course: shelf.bank.course.id))
    } else {
      workspace.console.show(
        AssignmentScreen(assignment: assignment, shelf: shelf).lines(workspace.console))
    }
    return .fine
  }
}
