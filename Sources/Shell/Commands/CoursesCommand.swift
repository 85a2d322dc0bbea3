import ArgumentParser
import QuizModel

struct CoursesCommand: Command {
  static let name = CommandName.courses

  @OptionGroup var common: CommonOptions

  func run(in workspace: Workspace) throws(CommandFailure) -> ExitStatus {
    let list = try CourseList(in: workspace)
    guard !list.courses.isEmpty else {
      let message = workspace.texts.noCourses(workspace.courses.folders)
      throw CommandFailure(.noSuchFile, message)
    }
    if common.json {
      try workspace.console.show(json: list.courses.map { CourseJSON($0, workspace.texts) })
      for (id, folder, used) in list.hidden {
        workspace.console.warn(workspace.texts.hiddenCourse(id, folder: folder, used: used))
      }
    } else {
      workspace.console.show(CourseListScreen(list: list).overview(workspace.console))
    }
    return .fine
  }
}

private struct CourseJSON: Encodable {
  let id: String
  let title: OrNull<String>
  let folder: String
  let questions: OrNull<Int>
  let due: OrNull<Int>
  /// Why the course can't be used, and what to do.
  let problem: OrNull<String>

  init(_ course: ListedCourse, _ texts: any Texts) {
    id = course.id
    title = OrNull(course.isUsable ? course.title : nil)
    folder = course.folder
    questions = OrNull(course.isUsable ? course.questions : nil)
    due = OrNull(course.isUsable ? course.due : nil)
    problem = OrNull(!course.isUsable ? texts.brokenCourse(course.folder) : nil)
  }
}
