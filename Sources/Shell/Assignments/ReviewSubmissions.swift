import ArgumentParser
import CourseFiles
import Documents
import Foundation
import Grading
import QuizModel
import Reports
import Terminal

/// `oefen assignment review FILE… --rater NAME`: takes a teacher through the texts at the prompt;
/// with a second rater, through what they judged differently.
struct ReviewSubmissions: AssignmentTask {
  static let task = AssignmentTaskName.review

  @ArgumentParser.Argument var files: [String]
  @ArgumentParser.Option var rater: String
  @ArgumentParser.Option var marks: String?
  @ArgumentParser.Option var with: String?
  @OptionGroup var common: CommonOptions

  mutating func validate() throws {
    let name = rater.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard !name.isEmpty, name.utf8.count <= 100 else {
      throw ValidationError("The value '\(rater)' is invalid for '--rater' (Anna).")
    }
    rater = name
  }

  func run(in workspace: Workspace) throws(CommandFailure) -> ExitStatus {
    guard !common.json || with != nil else {
      throw CommandFailure(.wrongUsage, workspace.texts.jsonUnknown)
    }
    let shelf = try workspace.assignments(common)
    let plan = try plan(shelf, workspace)
    guard !plan.items.isEmpty else {
      workspace.console.say(workspace.texts.nothingToReview)
      return .fine
    }
    let own = marksPath(of: rater, named: marks)
    var book = try ReviewBook(path: own, rater: rater, workspace)
    guard let with else {
      _ = try ReviewPrompt(plan: plan, workspace: workspace).run(&book)
      return .fine
    }
    let path = isPath(with) ? with : marksPath(of: with, named: nil)
    let contents = try workspace.existingMarks(path, of: with)
    let other = SecondRater(
      name: isPath(with) ? contents.marks.last?.rater ?? with : with,
      marks: RaterMarks(contents.marks, rater: isPath(with) ? nil : with))
    let comparison = RaterComparison(
      plan: plan, other: other, agreedPath: folder + "/marks-agreed.jsonl", workspace: workspace)
    if common.json {
      comparison.writeJSON(book)
      return .fine
    }
    if try ReviewPrompt(plan: plan, workspace: workspace).run(&book) {
      try comparison.run(book)
    }
    return .fine
  }

  /// Only work that counts is judged: not what a group replaced.
  private func plan(
    _ shelf: AssignmentShelf, _ workspace: Workspace
  ) throws(CommandFailure) -> ReviewPlan {
    let folder = try workspace.courseFolder(common.course)
    let grading = ClassGrading(
      SubmissionGrading(
        course: shelf.bank.course.id, assignments: shelf.assignments.all,
        instruments: Instrument.all(ofCourse: folder)))
    let graded = try SubmissionFiles(files, workspace).graded(grading) { $0 }
    for one in graded where one.marked == nil {
      let reason = one.findings.first?.message[workspace.texts.language] ?? ""
      workspace.console.warn(workspace.texts.passedOver(one.file.sanitizedLine, reason))
    }
    let gradebook = Gradebook(
      graded.map(grading.entry), assignments: shelf.assignments.all, GradebookChoices())
    let counting = Set(gradebook.groups.filter { $0.counts }.map { $0.submission.hash })
    let works = graded.filter { one in
      one.submission.map { counting.contains($0.contentHash) } ?? false
    }
    return ReviewPlan(works, seed: Seed(common.seed ?? Self.seed(of: rater)))
  }

  /// The same for a rater each time, so that a review can be left and taken up.
  private static func seed(of rater: String) -> UInt64 {
    var hash = StableHash()
    hash.combine(rater.lowercased().utf8)
    return hash.value
  }

  // MARK: Files

  /// Of the first file; a folder is its own.
  private var folder: String {
    let first = files.first ?? "."
    var isFolder: ObjCBool = false
    let isThere = FileManager.default.fileExists(atPath: first, isDirectory: &isFolder)
    if isThere, isFolder.boolValue { return first }
    let folder = (first as NSString).deletingLastPathComponent
    return folder.isEmpty ? "." : folder
  }

  private func marksPath(of rater: String, named path: String?) -> String {
    path ?? "\(folder)/marks-\(FileNames.safe(rater, fallback: "rater")).jsonl"
  }

  private func isPath(_ name: String) -> Bool { name.contains("/") || name.hasSuffix(".jsonl") }
}

extension Workspace {
  /// The marks in a file that must be there.
  fileprivate func existingMarks(
    _ path: String, of rater: String
  ) throws(CommandFailure) -> MarksFile.Contents {
    guard FileBytes.realPath(of: path) != nil else {
      throw CommandFailure(
        .noSuchFile, texts.noMarks(of: rater.sanitizedLine, path.sanitizedLine))
    }
    return try marks(path)
  }
}

/// A rater's marks while more are given: each is on the disk before the next text is shown.
struct ReviewBook {
  let path: String
  let rater: String
  private(set) var marks: RaterMarks
  private let now: () -> LocalInstant
  private let texts: any Texts

  /// Reads what was given before; a file that isn't there yet is made with the first mark.
  init(path: String, rater: String, _ workspace: Workspace) throws(CommandFailure) {
    self.path = path
    self.rater = rater
    now = workspace.clock.now
    texts = workspace.texts
    guard FileBytes.realPath(of: path) != nil else {
      marks = RaterMarks([])
      return
    }
    let contents = try workspace.marks(path)
    for finding in contents.findings.prefix(5) {
      workspace.console.warn(finding.line(in: texts.language).sanitizedLine)
    }
    marks = RaterMarks(contents.marks, rater: rater)
  }

  /// Whether it has a level that the rubric has.
  func isMarked(_ item: ReviewPlan.Item) -> Bool {
    guard let level = marks.mark(item.key)?.level else { return false }
    return item.criterion.levels.contains { $0.id == level }
  }

  mutating func add(
    _ level: LevelID, to item: ReviewPlan.Item, note: String
  ) throws(CommandFailure) {
    let mark = RubricMark(
      item, level: level, note: note, rater: rater, time: now().iso, isAgreed: false)
    try ReviewBook.append([mark], to: path, texts)
    marks.add(mark)
  }

  static func append(
    _ marks: [RubricMark], to path: String, _ texts: any Texts
  ) throws(CommandFailure) {
    do throws(FileReplacement.Failure) {
      try MarksFile.append(marks, to: path)
    } catch {
      throw CommandFailure(.cannotWrite, texts.cannotWriteResult(path.sanitizedLine, error))
    }
  }
}

extension RubricMark {
  init(
    _ item: ReviewPlan.Item, level: LevelID, note: String, rater: String, time: String,
    isAgreed: Bool
  ) {
    self.init(
      key: item.key, file: item.file, assignment: item.assignment.id,
      version: item.assignment.version, level: level, note: note, rater: rater, time: time,
      isAgreed: isAgreed)
  }
}
