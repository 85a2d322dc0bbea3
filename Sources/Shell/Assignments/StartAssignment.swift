import ArgumentParser
import CourseFiles
import Documents
import Grading
import QuizModel

/// `oefen assignment start 2.4`: a group does an assignment, at the prompt or from a file.
struct StartAssignment: AssignmentTask {
  static let task = AssignmentTaskName.start

  @ArgumentParser.Argument var assignment: String
  @ArgumentParser.Option var group: String?
  @ArgumentParser.Option var out: String?
  @ArgumentParser.Option var form: String?
  @OptionGroup var common: CommonOptions

  func run(in workspace: Workspace) throws(CommandFailure) -> ExitStatus {
    let texts = workspace.texts
    if common.json, form == nil { throw CommandFailure(.wrongUsage, texts.jsonUnknown) }
    let shelf = try workspace.assignments(common)
    let assignment = try shelf.assignment(named: assignment, texts)
    let opening = DraftOpening(
      workspace: workspace, shelf: shelf, assignment: assignment,
      instruments: Instrument.all(ofCourse: try workspace.courseFolder(common.course)))
    let handingIn = HandingIn(
      folder: try folder(texts), dialect: texts.language == .dutch ? .excelDutch : .standard)
    if let form {
      return try FormIntake(
        path: form, group: group, opening: opening, handingIn: handingIn,
        asksJSON: common.json, prompt: { prompt($0, handingIn, workspace) }
      ).run()
    }
    let draft = try draft(opening)
    guard let draft else { return .fine }
    try prompt(draft, handingIn, workspace).begin()
    return .fine
  }

  private func draft(_ opening: DraftOpening) throws(CommandFailure) -> GroupDraft? {
    guard let group else { return try opening.chosenDraft() }
    return try opening.draft(named: group)
  }

  /// Asked for first, so that nobody works for an hour and finds that it's not there.
  private func folder(_ texts: any Texts) throws(CommandFailure) -> String {
    let folder = out ?? "."
    guard FileBytes.isFolder(folder) else {
      throw CommandFailure(.noSuchFile, texts.noFolder(folder.sanitizedLine))
    }
    return folder
  }

  private func prompt(
    _ draft: GroupDraft, _ handingIn: HandingIn, _ workspace: Workspace
  ) -> WorkPrompt {
    WorkPrompt(
      workspace: workspace, draft: draft, handingIn: handingIn, seed: common.seed.map { Seed($0) })
  }
}
