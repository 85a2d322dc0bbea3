import ArgumentParser
import CourseFiles
import Documents
import Grading
import QuizModel
import Terminal

/// `oefen assignment grade FILE…`: marks submissions, each from its own data. One bad file never
/// stops the rest.
struct GradeSubmissions: AssignmentTask {
  static let task = AssignmentTaskName.grade

  @ArgumentParser.Argument var files: [String]
  @ArgumentParser.Flag var details = false
  @OptionGroup var common: CommonOptions

  /// More submissions than these are shown as a table, unless details are asked for.
  private static let mostShownWhole = 3

  func run(in workspace: Workspace) throws(CommandFailure) -> ExitStatus {
    let shelf = try workspace.assignments(common)
    guard !shelf.assignments.all.isEmpty else {
      throw CommandFailure(.noSuchFile, workspace.texts.noAssignments)
    }
    let folder = try workspace.courseFolder(common.course)
    let grading = SubmissionGrading(
      course: shelf.bank.course.id, assignments: shelf.assignments.all,
      instruments: Instrument.all(ofCourse: folder))
    let files = try SubmissionFiles(files, workspace)
    let language = workspace.texts.language
    if common.json {
      let results = files.graded(grading) { SubmissionJSON($0, language) }
      workspace.console.output.write(SubmissionJSON.document(results))
      return results.contains { $0.hasFindings } ? .findings : .fine
    }
    let isWhole = details || files.paths.count <= Self.mostShownWhole
    let graded = files.graded(grading) { $0 }
    show(graded, shelf, isWhole: isWhole, workspace.console)
    return graded.contains { $0.marked == nil || !$0.findings.isEmpty } ? .findings : .fine
  }

  private func show(
    _ graded: [GradedSubmission], _ shelf: AssignmentShelf, isWhole: Bool, _ console: Console
  ) {
    let findings = graded.flatMap { $0.findings }.map { $0.line(in: console.texts.language) }
    console.show(findings.prefix(Self.mostFindings).map { $0.sanitizedLine })
    let hidden = findings.count - Self.mostFindings
    if hidden > 0 { console.say(console.texts.moreFindings(hidden)) }
    if !findings.isEmpty { console.show([""]) }
    if isWhole {
      for one in graded { console.show(SubmissionScreen(one, shelf).lines(console)) }
    } else {
      console.show(SubmissionTable(graded: graded).lines(console))
    }
    if graded.count > 1 {
      console.say(
        console.texts.gradedCount(graded.count { $0.marked != nil }, of: graded.count))
    }
  }

  private static let mostFindings = 20
}

/// The files that were named, and those in folders that were.
struct SubmissionFiles {
  let paths: [String]
  private let workspace: Workspace

  /// Throws when the only thing that was named isn't there.
  init(_ named: [String], _ workspace: Workspace) throws(CommandFailure) {
    self.workspace = workspace
    paths = named.flatMap { path in
      FolderListing.files(in: path, suffix: ".json") ?? [path]
    }
    if let only = named.first, named.count == 1 {
      let isThere = FileBytes.realPath(of: only) != nil
      guard isThere else {
        let message = workspace.texts.noSubmissionFile(only.sanitizedLine)
        throw CommandFailure(.noSuchFile, message)
      }
      guard !paths.isEmpty else {
        throw CommandFailure(.noSuchFile, workspace.texts.noSubmissions(only.sanitizedLine))
      }
    }
  }

  /// What `make` makes of each, in their order; side by side.
  func graded<Value: Sendable>(
    _ grading: SubmissionGrading, _ make: @Sendable (GradedSubmission) -> Value
  ) -> [Value] {
    let progress = CountedProgress(of: paths.count, workspace)
    defer { progress?.finish() }
    return paths.mapConcurrently { path in
      defer { progress?.tellOne() }
      return make(Self.graded(path, grading))
    }
  }

  private static func graded(_ path: String, _ grading: SubmissionGrading) -> GradedSubmission {
    do throws(FileBytes.Failure) {
      let bytes = try FileBytes.read(path, limit: SubmissionFile.maximumBytes)
      return grading.grade(bytes, file: path)
    } catch {
      let message = Message(
        nl: error.message.dutch + "; kijk of de naam klopt",
        en: error.message.english + "; check its name")
      return GradedSubmission(
        file: path,
        findings: [
          Finding(
            place: Finding.Place(file: path, line: 1, column: 1), severity: .error,
            check: "file-readable", message: message)
        ])
    }
  }
}
