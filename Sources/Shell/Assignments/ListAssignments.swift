import ArgumentParser
import CourseFiles
import QuizModel
import Terminal

/// `oefen assignment list`
struct ListAssignments: AssignmentTask {
  static let task = AssignmentTaskName.list

  @OptionGroup var common: CommonOptions

  func run(in workspace: Workspace) throws(CommandFailure) -> ExitStatus {
    try AssignmentList(shelf: workspace.assignments(common)).show(common, in: workspace.console)
  }
}

/// What there is to do.
struct AssignmentList {
  let shelf: AssignmentShelf

  func show(_ common: CommonOptions, in console: Console) throws(CommandFailure) -> ExitStatus {
    let current = shelf.assignments.current
    if common.json {
      try console.show(json: current.map { AssignmentRow($0, shelf) })
    } else if current.isEmpty {
      console.say(console.texts.noAssignments)
    } else {
      console.show(current.flatMap { row($0, console) })
    }
    return .fine
  }

  private func row(_ assignment: Assignment, _ console: Console) -> [String] {
    let size = console.texts.assignmentSize(
      parts: assignment.parts.count, points: assignment.points ?? .zero)
    let column = shelf.assignments.current.map { displayWidth(of: $0.id.text) }.max() ?? 0
    return TextWrapping.wrap(
      "\(assignment.title) (\(size))", width: console.width,
      firstIndent: "  " + assignment.id.text.padded(to: column + 2),
      nextIndent: String(repeating: " ", count: column + 4))
  }
}

private struct AssignmentRow: Encodable {
  let course: String
  let id: String
  let title: String
  let version: Int
  let versions: [Int]
  let sections: [String]
  let parts: Int
  let points: OrNull<Double>
  let groupSize: GroupSizeJSON

  init(_ assignment: Assignment, _ shelf: AssignmentShelf) {
    course = shelf.bank.course.id.text
    id = assignment.id.text
    title = assignment.title
    version = assignment.version
    versions = shelf.versions(of: assignment)
    sections = assignment.sections.map { $0.text }
    parts = assignment.parts.count
    points = OrNull(assignment.points?.doubleValue)
    groupSize = GroupSizeJSON(assignment.groupSize)
  }
}

struct GroupSizeJSON: Encodable {
  let minimum: Int
  let maximum: Int

  init(_ range: ClosedRange<Int>) {
    (minimum, maximum) = (range.lowerBound, range.upperBound)
  }
}
