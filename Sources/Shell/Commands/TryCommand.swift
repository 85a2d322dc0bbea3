import ArgumentParser
import CourseFiles
import QuizModel

/// Shows a question as a student sees it and all that is said of it, for its author.
struct TryCommand: Command {
  static let name = CommandName.try
  static let role: HelpRole? = .teacher

  @ArgumentParser.Argument var question: String
  /// A response may begin with a minus, so what isn't an option of ours is part of it.
  @ArgumentParser.Argument(parsing: .allUnrecognized) var response: [String] = []
  @ArgumentParser.Flag var all = false
  @ArgumentParser.Flag var watch = false
  @OptionGroup var common: CommonOptions

  func run(in workspace: Workspace) throws(CommandFailure) -> ExitStatus {
    if watch, common.json || !response.isEmpty {
      throw CommandFailure(.wrongUsage, workspace.texts.watchAlone)
    }
    let loaded = try workspace.wholeCourse(common.course)
    if watch {
      try check(loaded, workspace)
      var watch = TrialWatch(question, in: loaded.folder, seed: common.seed, workspace)
      watch.run()
      return .fine
    }
    guard loaded.bank != nil else { throw broken(loaded, workspace) }
    switch TrialResult(question, in: loaded, seed: common.seed) {
    case .question(let trial, _, _): return try show(trial, workspace)
    case .broken(let findings, _): return try tell(findings, workspace)
    case .unknown(let meant, _): throw unknown(meant, workspace)
    }
  }

  private func broken(_ loaded: LoadedCourse, _ workspace: Workspace) -> CommandFailure {
    CommandFailure(.unreadableData, workspace.texts.brokenCourse(loaded.folder))
  }

  private func unknown(_ meant: String?, _ workspace: Workspace) -> CommandFailure {
    CommandFailure(
      .wrongUsage, workspace.texts.noQuestion(question.sanitizedLine, meant: meant))
  }

  /// A file that is broken at the moment is waited for; a question that no file names is not.
  private func check(_ loaded: LoadedCourse, _ workspace: Workspace) throws(CommandFailure) {
    let isWhole = loaded.bank != nil && loaded.findings.allSatisfy { $0.severity != .error }
    guard isWhole, case .unknown(let meant, _) = TrialResult(question, in: loaded, seed: nil) else {
      return
    }
    throw unknown(meant, workspace)
  }

  private var typed: String? { response.isEmpty ? nil : response.joined(separator: " ") }

  private func show(_ trial: Trial, _ workspace: Workspace) throws(CommandFailure) -> ExitStatus {
    if common.json {
      try workspace.console.show(
        json: TrialJSON(trial, response: typed, workspace.console))
      return .fine
    }
    var prompt = TrialPrompt(trial, workspace)
    if all || !workspace.lines.isInteractive {
      prompt.showAll(response: typed)
    } else {
      prompt.run(response: typed)
    }
    return .fine
  }

  /// A question with errors can't be asked; what is wrong with it is the result.
  private func tell(
    _ findings: [Finding], _ workspace: Workspace
  ) throws(CommandFailure) -> ExitStatus {
    let texts = workspace.texts
    if common.json {
      try workspace.console.show(
        json: ["findings": findings.map { FindingJSON($0, texts.language) }])
    } else {
      workspace.console.say(texts.cannotBeAsked(question.sanitizedLine))
      workspace.console.show(FindingRows(findings).lines(workspace.console))
    }
    return .findings
  }
}
