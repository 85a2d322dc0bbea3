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
  @OptionGroup var choices: ClassOptions
  @OptionGroup var common: CommonOptions

  /// More submissions than these are shown as a table, unless details are asked for.
  private static let mostShownWhole = 3

  func run(in workspace: Workspace) throws(CommandFailure) -> ExitStatus {
    let shelf = try workspace.assignments(common)
    guard !shelf.assignments.all.isEmpty else {
      throw CommandFailure(.noSuchFile, workspace.texts.noAssignments)
    }
    let folder = try workspace.courseFolder(common.course)
    let inputs = try ClassInputs(choices, graded: files, workspace)
    let files = try SubmissionFiles(files, workspace)
    try choices.checkResults(files.paths, workspace.texts)
    let grading = ClassGrading(
      SubmissionGrading(
        course: shelf.bank.course.id, assignments: shelf.assignments.all,
        instruments: Instrument.all(ofCourse: folder)), marks: inputs.marks)
    let run = ClassRun(
      files: files, inputs: inputs, grading: grading, shelf: shelf, workspace: workspace)
    return common.json ? try gradeAsJSON(run) : try gradeOnScreen(run)
  }

  /// All that grading needs.
  private struct ClassRun {
    let files: SubmissionFiles
    let inputs: ClassInputs
    let grading: ClassGrading
    let shelf: AssignmentShelf
    let workspace: Workspace
  }

  private func gradeAsJSON(_ run: ClassRun) throws(CommandFailure) -> ExitStatus {
    let language = run.workspace.texts.language
    let grading = run.grading
    let graded = run.files.graded(grading) { (SubmissionJSON($0, language), grading.entry($0)) }
    let results = try results(graded.map { $0.1 }, run)
    let lists = ClassJSON(gradebook: results.gradebook, language: language).lists
    run.workspace.console.output.write(
      SubmissionJSON.document(graded.map { $0.0 }, more: lists))
    let hasErrors = run.inputs.hasErrors || results.hasErrors
    return hasErrors || graded.contains { $0.0.hasFindings } ? .findings : .fine
  }

  private func gradeOnScreen(_ run: ClassRun) throws(CommandFailure) -> ExitStatus {
    let language = run.workspace.texts.language
    let isWhole = details || run.files.paths.count <= Self.mostShownWhole
    let grading = run.grading
    let graded = run.files.graded(grading) { ($0, grading.entry($0)) }
    let results = try results(graded.map { $0.1 }, run)
    if !choices.isStreamed {
      let lines = run.inputs.findingLines(in: language) + results.findingLines(in: language)
      show(graded.map { $0.0 }, lines, run.shelf, isWhole: isWhole, run.workspace.console)
      results.show(isClass: graded.count > 1 || choices.isAboutAClass)
    }
    let hasErrors = run.inputs.hasErrors || results.hasErrors
    return hasErrors || graded.contains { $0.0.marked == nil || !$0.0.findings.isEmpty }
      ? .findings : .fine
  }

  /// The gradebook, with the files that were asked for written.
  private func results(
    _ entries: [GradebookEntry], _ run: ClassRun
  ) throws(CommandFailure) -> ClassResults {
    let gradebook = Gradebook(
      entries, assignments: run.shelf.assignments.all, run.inputs.choices)
    let results = ClassResults(
      gradebook: gradebook, options: choices, shelf: run.shelf, workspace: run.workspace)
    try results.write()
    return results
  }

  private func show(
    _ graded: [GradedSubmission], _ classFindings: [String], _ shelf: AssignmentShelf,
    isWhole: Bool, _ console: Console
  ) {
    let findings =
      graded.flatMap { $0.findings }.map { $0.line(in: console.texts.language) } + classFindings
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
    paths = named.flatMap { path -> [String] in
      let listed = FolderListing.files(in: path, suffix: ".json")
      // Among others, a folder without any is named as what can't be graded.
      return listed.flatMap { $0.isEmpty && named.count > 1 ? nil : $0 } ?? [path]
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
    _ grading: ClassGrading, _ make: @Sendable (GradedSubmission) -> Value
  ) -> [Value] {
    let progress = CountedProgress(of: paths.count, workspace)
    defer { progress?.finish() }
    return paths.mapConcurrently { path in
      defer { progress?.tellOne() }
      return make(grading.grade(path))
    }
  }
}
