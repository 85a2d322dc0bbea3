import CourseFiles
import QuizModel
import Terminal

/// Asks which course, or takes the one that's named.
struct CourseChooser {
  let workspace: Workspace
  let list: CourseList

  init(workspace: Workspace) throws(CommandFailure) {
    self.workspace = workspace
    list = try CourseList(in: workspace)
  }

  private var console: Console { workspace.console }
  private var texts: any Texts { workspace.texts }

  /// The course that is meant by a number, an id or a part of a title.
  func course(named text: String) throws(CommandFailure) -> Bank {
    switch CourseChoice(text, in: list) {
    case .one(let course):
      return try workspace.bank(of: course.opened)
    case .several(let courses):
      let message = texts.severalCoursesMeant(text, courses.map { $0.id })
      throw CommandFailure(.wrongUsage, message)
    case .unknown(let meant):
      throw CommandFailure(
        .noSuchFile, texts.unknownCourse(text, known: list.courses.map { $0.id }, meant: meant))
    }
  }

  /// Shows the courses and asks for one; `nil` when the learner goes. From a pipe the first line
  /// chooses: the lines after it are for the prompt.
  func ask() throws(CommandFailure) -> Bank? {
    show()
    while true {
      let entry = workspace.lines.next(
        prompt: console.style.bold(texts.coursePrompt) + " ", history: .none,
        completions: { [list] context in
          list.courses.map { Completion($0.id, note: $0.title) }
            .filter { $0.text.hasPrefix(context.word) }
        })
      switch entry {
      case .leave: return nil
      case .resized: show()
      case .text(let line):
        do throws(CommandFailure) {
          return try course(named: line)
        } catch {
          guard workspace.lines.isInteractive else { throw error }
          if take(line) { return nil }
          console.say(error.message)
        }
      }
    }
  }

  private func show() {
    console.show(CourseListScreen(list: list).choices(console))
  }

  /// Whether a line that names no course asks to go.
  private func take(_ line: String) -> Bool {
    if case .question(.stop, _) = PromptInput(command: line) { true } else { false }
  }
}
