import Documents
import Grading
import QuizModel
import Slips
import Terminal

/// Shows what grading gave: on the screen, as JSON, in files, or as an explanation of a number.
struct GradeOutcome {
  let command: GradeCommand
  let workspace: Workspace

  private var texts: any Texts { workspace.texts }
  private var console: Console { workspace.console }

  func show(_ report: some GradingReport) throws(CommandFailure) -> ExitStatus {
    if let text = command.choices.explain {
      try GradeExplanation(text: text, command: command, workspace: workspace).show(report)
      return .fine
    }
    let files = GradeFiles(command: command, workspace: workspace)
    try files.write(report)
    if command.common.json {
      try files.writeJSON(report)
    } else if !command.choices.isStreamed {
      console.show(GradeScreen(report: report, hasDetails: command.choices.details).lines(console))
    }
    return report.findings.errorCount > 0 ? .findings : .fine
  }

  func write(_ document: JSONTree) {
    console.output.write(document.text + "\n")
  }

  /// Keeps sums for `grade merge`.
  func keep<Model: GradingModel>(
    _ model: Model, _ settings: GradingSettings, _ sums: Model.Sums, in path: String
  ) throws(CommandFailure) -> ExitStatus {
    guard let partial = model as? any PartialGradingModel else {
      throw CommandFailure(.wrongUsage, texts.noParts(Model.name))
    }
    return try keep(partial, settings, sums, in: path)
  }

  func keep<Model: PartialGradingModel>(
    _ model: Model, _ settings: GradingSettings, _ sums: Any, in path: String
  ) throws(CommandFailure) -> ExitStatus {
    guard let sums = sums as? Model.Sums,
      let text = try? GradingParts.encoded(model, settings, sums)
    else { throw CommandFailure(.ourBug, "\(Model.name)") }
    try write(text, to: path)
    let report = model.report(on: sums, ReportChoices())
    if command.common.json {
      write([
        "model": .string(Model.name), "part": .string(path), "rows": report.rowTree,
        "findings": report.findingTree(in: texts.language),
        "findingCount": .integer(report.findings.count),
      ])
    } else if path != ResultWriting.stream {
      console.show(GradeScreen(report: report, hasDetails: false).findingLines(console))
      console.say(texts.partKept(path.sanitizedLine, rows: report.rows))
    }
    return report.findings.errorCount > 0 ? .findings : .fine
  }

  private func write(_ text: String, to path: String) throws(CommandFailure) {
    try GradeFiles(command: command, workspace: workspace).write(text, to: path)
  }
}

/// Puts partial results together, and shows what a run over everything would have shown.
struct MergedGrading {
  let command: GradeCommand
  let workspace: Workspace

  func run() throws(CommandFailure) -> ExitStatus {
    let parts = try command.files.map { (path) throws(CommandFailure) in
      (file: path, bytes: try read(path))
    }
    guard let first = parts.first else {
      throw command.choices.wrong(.missing("PART"), workspace.texts)
    }
    let (type, settings) = try command.grading(first.file, workspace.texts) {
      () throws(GradingFailure) in
      try GradingParts.head(of: first.bytes, file: first.file)
    }
    return try merge(parts, type, settings)
  }

  private func read(_ path: String) throws(CommandFailure) -> [UInt8] {
    do throws(FileBytes.Failure) {
      return try FileBytes.read(path, limit: GradingParts.sizeLimit)
    } catch {
      throw CommandFailure(
        error == .missing ? .noSuchFile : .unreadableData,
        workspace.texts.cannotGrade(path.sanitizedLine, error.message))
    }
  }

  private func merge<Model: PartialGradingModel>(
    _ parts: [(file: String, bytes: [UInt8])], _ type: Model.Type, _ settings: GradingSettings
  ) throws(CommandFailure) -> ExitStatus {
    let (model, sums) = try command.grading(parts[0].file, workspace.texts) {
      () throws(GradingFailure) in
      let model = try type.init(settings)
      return (model, try GradingParts.merged(parts, model: model, settings: settings))
    }
    let outcome = GradeOutcome(command: command, workspace: workspace)
    if let part = command.choices.partial {
      return try outcome.keep(model, settings, sums, in: part)
    }
    workspace.console.warn(workspace.texts.duplicatesNotSought)
    let choices = try command.choices.report(command.common, workspace.texts)
    return try outcome.show(model.report(on: sums, choices))
  }
}
