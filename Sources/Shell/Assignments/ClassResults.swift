import CourseFiles
import Documents
import Foundation
import Grading
import QuizModel
import Reports
import Terminal

/// What grading a class gave: files that were asked for, and what a teacher should know at once.
struct ClassResults {
  let gradebook: Gradebook
  let options: ClassOptions
  let shelf: AssignmentShelf
  let workspace: Workspace

  private var texts: any Texts { workspace.texts }

  func findingLines(in language: Language) -> [String] {
    gradebook.findings.map { $0.line(in: language) }
  }

  var hasErrors: Bool { gradebook.findings.contains { $0.severity == .error } }

  // MARK: Files

  func write() throws(CommandFailure) {
    if let path = options.gradebook {
      let csv = GradebookCSV(gradebook, try options.dialect(texts), in: texts.language)
      try keep(csv.students, at: path)
      if let groups = options.groupsPath(texts) { try keep(csv.groups, at: groups) }
    }
    if let path = options.report {
      let report = GradebookReport(
        gradebook, course: shelf.bank.course.title, language: texts.language)
      try keep(report.html, at: path)
    }
    if let folder = options.feedback { try writeFeedback(to: folder) }
  }

  private func keep(_ text: String, at path: String) throws(CommandFailure) {
    try ResultWriting(workspace: workspace, force: true).write(text, to: path)
    tell(path)
  }

  /// Where it is; not in the way of what is read from standard output.
  private func tell(_ path: String) {
    if path != ResultWriting.stream {
      workspace.console.warn(texts.resultKept(path.sanitizedLine))
    }
  }

  /// One page for each group, and none about another.
  private func writeFeedback(to folder: String) throws(CommandFailure) {
    do {
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true)
    } catch {
      let failure = FileReplacement.Failure.cannotWrite(reason: error.localizedDescription)
      throw CommandFailure(
        .cannotWrite, texts.cannotWriteResult(folder.sanitizedLine, failure))
    }
    var names = FileNames(fallback: texts.groupFileWord)
    let hasSeveral = gradebook.columns.count > 1
    let pages = gradebook.groups.filter { $0.counts }.map { group in
      let name = hasSeveral ? "\(group.assignment) \(group.name)" : group.name
      return (path: "\(folder)/\(names.name(for: name)).html", page: page(for: group))
    }
    let failures = pages.mapConcurrently { path, page in
      Self.failure(of: page, at: path).map { (path, $0) }
    }
    if let (path, failure) = failures.lazy.compactMap({ $0 }).first {
      throw CommandFailure(.cannotWrite, texts.cannotWriteResult(path.sanitizedLine, failure))
    }
    workspace.console.warn(texts.feedbackKept(pages.count, in: folder.sanitizedLine))
  }

  private func page(for group: GroupGrade) -> FeedbackPage {
    let version = shelf.assignments.assignment(
      group.assignment, version: group.submission.version)
    return FeedbackPage(
      group, title: version?.title ?? "", sections: version.map(shelf.sections) ?? [],
      language: texts.language)
  }

  private static func failure(
    of page: FeedbackPage, at path: String
  ) -> FileReplacement.Failure? {
    do throws(FileReplacement.Failure) {
      let stream = try ResultStream(at: path)
      try stream.write(Array(page.html.utf8))
      try stream.finish()
      return nil
    } catch {
      return error
    }
  }

  // MARK: The screen

  /// - Parameter isClass: whether there's more to tell than of each submission by itself.
  func show(isClass: Bool) {
    guard isClass else { return }
    workspace.console.show(
      ClassScreen(gradebook: gradebook).lines(workspace.console))
  }
}
