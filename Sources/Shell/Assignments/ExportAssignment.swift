import ArgumentParser
import CourseFiles
import QuizModel
import Reports

/// `oefen assignment export 2.4 --to html --out FILE`: a worksheet to print.
struct ExportAssignment: AssignmentTask {
  static let task = AssignmentTaskName.export

  @ArgumentParser.Argument var assignment: String
  @ArgumentParser.Option var to: String
  @ArgumentParser.Option var out: String
  @ArgumentParser.Option var version: Int?
  @ArgumentParser.Flag var force = false
  @OptionGroup var common: CommonOptions

  private enum Format: String {
    case html
    case markdown
  }

  mutating func validate() throws {
    if Format(rawValue: to) == nil {
      throw ValidationError("The value '\(to)' is invalid for '--to <to>' (html, markdown).")
    }
  }

  func run(in workspace: Workspace) throws(CommandFailure) -> ExitStatus {
    let texts = workspace.texts
    let shelf = try workspace.assignments(common)
    let assignment = try shelf.assignment(named: assignment, version: version, texts)
    let folder = try workspace.courseFolder(common.course)
    let course = shelf.bank.course
    // A sheet has the course's own language throughout.
    let language = Language(rawValue: course.language) ?? texts.language
    let instruments = Instrument.all(ofCourse: folder).map { ($0.id, $0.title[language]) }
    let sheet = Worksheet(
      assignment, course: course.title, sections: shelf.sections(of: assignment),
      instruments: Dictionary(instruments) { first, _ in first }, language: language)
    let text =
      switch Format(rawValue: to) {
      case .markdown: sheet.markdown
      case .html, nil: sheet.html
      }
    try ResultWriting(workspace: workspace, force: force).write(text, to: out)
    guard out != ResultWriting.stream else { return .fine }
    if common.json {
      try workspace.console.show(json: ExportedSheet(assignment, format: to, file: out))
    } else {
      workspace.console.say(texts.sheetKept(out.sanitizedLine))
    }
    return .fine
  }
}

private struct ExportedSheet: Encodable {
  let assignment: String
  let version: Int
  let format: String
  let file: String

  init(_ assignment: Assignment, format: String, file: String) {
    self.assignment = assignment.id.text
    version = assignment.version
    self.format = format
    self.file = file
  }
}
