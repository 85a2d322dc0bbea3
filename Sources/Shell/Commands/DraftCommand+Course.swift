import Authoring
import CourseFiles
import Foundation
import QuizModel
import Terminal

extension DraftCommand {
  func draftCourse(_ workspace: Workspace) throws(CommandFailure) -> ExitStatus {
    let texts = workspace.texts
    guard let courseName else { throw CommandFailure(.wrongUsage, texts.courseNameNeeded) }
    guard CourseID.isValid(courseName) else {
      let message = texts.badCourseName(courseName.sanitizedLine, meant: courseName.asIdentifier)
      throw CommandFailure(.wrongUsage, message)
    }
    let parent = folder ?? Self.parent(in: workspace.courses.folders)
    let draft = CourseDraft(
      id: CourseID(courseName), title: title?.sanitizedLine,
      language: common.language.flatMap(Language.init) ?? texts.language,
      schemas: workspace.courses.folders.map { $0 + "/schemas" })
    let files = try drafting(texts) { () throws(DraftFailure) in try draft.make(in: parent) }
    let report = CourseReport(course: courseName, folder: "\(parent)/\(courseName)", files: files)
    if common.json {
      try workspace.console.show(json: report)
    } else {
      report.show(in: workspace)
    }
    if edit, let bank = files.last, !workspace.editFile(bank, 1) {
      workspace.console.warn(texts.noEditor)
    }
    return .fine
  }

  /// Where courses are looked for first, so that the new one is found.
  private static func parent(in folders: [String]) -> String {
    guard let first = folders.first else { return "courses" }
    guard LoadedCourse.isCourse(first) else { return first }
    return URL(fileURLWithPath: first).deletingLastPathComponent().path
  }
}

/// A course that was made.
private struct CourseReport: Encodable {
  let course: String
  let folder: String
  let files: [String]

  func show(in workspace: Workspace) {
    let (console, texts) = (workspace.console, workspace.texts)
    console.show(files.map { $0.sanitizedLine })
    console.say(texts.courseDrafted)
    let bank = (files.last ?? folder).shellQuoted
    let commands = [
      (workspace.commandLine("", in: folder), texts.toPractise),
      ("oefen \(word(.check, workspace)) \(folder.shellQuoted)", texts.toCheck),
      ("oefen \(word(.draft, workspace)) singleChoice --bank \(bank)", texts.toDraft),
    ]
    for (command, meaning) in commands {
      console.show(["  \(console.style.bold(command.sanitizedLine))"])
      console.show(["      \(meaning)"])
    }
  }

  private func word(_ command: CommandName, _ workspace: Workspace) -> String {
    command.word(in: workspace.texts.language)
  }
}
