import ArgumentParser
import Foundation
import LearnerStore
import QuizModel
import Terminal

struct ForgetCommand: Command {
  static let name = CommandName.forget

  @ArgumentParser.Flag var yes = false
  @OptionGroup var common: CommonOptions

  func run(in workspace: Workspace) throws(CommandFailure) -> ExitStatus {
    let course = try workspace.recordedCourse(common.course)
    let holdings = try workspace.working { (store) throws(StoreError) in try store.holdings() }
    let plan = ForgettingPlan(
      course: course, holdings: holdings, history: Self.files(in: workspace.historyFolder),
      work: DraftFolder.files(of: course, in: workspace.dataFolder))
    guard !plan.isEmpty || common.json else {
      workspace.console.say(workspace.texts.nothingToForget)
      return .fine
    }
    guard try isConfirmed(plan, workspace) else {
      workspace.console.say(workspace.texts.notForgotten)
      return .fine
    }
    let forgetting: Forgetting
    do throws(StoreError) {
      forgetting = try workspace.records.forget(course, files: plan.history + plan.work)
    } catch {
      throw CommandFailure(error.status, workspace.texts.recordsUnusable(error))
    }
    workspace.lines.forgetHistory()
    try tell(forgetting, plan, workspace)
    return .fine
  }

  /// All files in the folder of typed lines are ours, drafts of a program that was killed too.
  private static func files(in folder: String) -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.sorted().map { "\(folder)/\($0)" }.filter { path in
      var isFolder: ObjCBool = false
      return !FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
        || !isFolder.boolValue
    }
  }

  private func isConfirmed(
    _ plan: ForgettingPlan, _ workspace: Workspace
  ) throws(CommandFailure) -> Bool {
    if yes { return true }
    guard workspace.lines.isInteractive, !common.json else {
      throw CommandFailure(.wrongUsage, workspace.texts.forgettingNeedsYes)
    }
    workspace.console.show(plan.lines(workspace.console))
    while true {
      switch workspace.lines.next(prompt: "> ", history: .none) {
      case .leave: return false
      case .resized: continue
      case .text(let line):
        let words = Language.allCases.map { $0.texts.forgettingWord }
        return words.contains(line.trimmingSpaces.lowercased())
      }
    }
  }

  private func tell(
    _ forgetting: Forgetting, _ plan: ForgettingPlan, _ workspace: Workspace
  ) throws(CommandFailure) {
    if common.json {
      try workspace.console.show(
        json: ForgetJSON(
          forgotten: forgetting.forgotten, kept: forgetting.kept, files: plan.files))
    } else {
      workspace.console.say(
        workspace.texts.forgot(forgetting.forgotten, files: plan.files.count))
    }
  }
}

/// What will be erased, and where it is.
private struct ForgettingPlan {
  /// `nil` for all.
  let course: CourseID?
  let holdings: Holdings
  let history: [String]
  /// Groups' work on assignments.
  let work: [String]

  /// The files that go whole. Damaged databases and typed lines aren't kept by course.
  var files: [String] { holdings.setAside + history + work }

  private var courses: [(id: String, count: Int)] {
    holdings.records.filter { course == nil || $0.key == course }
      .map { (id: $0.key.text, count: $0.value) }.sorted { $0.id < $1.id }
  }

  private var count: Int { courses.reduce(0) { $0 + $1.count } }
  var isEmpty: Bool { count == 0 && files.isEmpty }

  func lines(_ console: Console) -> [String] {
    let texts = console.texts
    var lines = [texts.forgettingHeading]
    lines += TextWrapping.wrap(
      texts.forgotten(courses), width: console.width, firstIndent: "  ", nextIndent: "    ")
    // Paths aren't wrapped, so that they can be copied.
    lines += holdings.database.prefix(1).map { "  \($0.sanitizedLine)" }
    lines += history.map { "  \($0.sanitizedLine): \(texts.typedLines)" }
    lines += work.map { "  \($0.sanitizedLine): \(texts.assignmentWork)" }
    lines += holdings.setAside.map { "  \($0.sanitizedLine): \(texts.setAsideFile)" }
    let staying = holdings.count - count
    if staying > 0 { lines += TextWrapping.wrap(texts.stays(staying), width: console.width) }
    return lines
      + TextWrapping.wrap(texts.askForgetting(word: texts.forgettingWord), width: console.width)
  }
}

private struct ForgetJSON: Encodable {
  let forgotten: Int
  let kept: Int
  let files: [String]
}
