import Documents
import Foundation
import Grading
import QuizModel
import Slips
import Terminal

/// Shows what grading gave: on the screen, as JSON, as CSV, or as an explanation of a number.
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
    if let path = command.choices.csv {
      let dialect = try command.choices.dialect(texts)
      try writeCSV(report, dialect, to: path)
    }
    if command.common.json {
      try writeJSON(report)
    } else if command.choices.csv != Self.stream {
      console.show(GradeScreen(report: report, hasDetails: command.choices.details).lines(console))
    }
    return report.findings.errorCount > 0 ? .findings : .fine
  }

  /// The long table where there is one, row by row; else all tables of the page.
  private func writeCSV(
    _ report: some GradingReport, _ dialect: CSVDialect, to path: String
  ) throws(CommandFailure) {
    guard let listing = report.listing else {
      return try write(report.page.csv(dialect, in: texts.language), to: path)
    }
    do {
      let stream = path == Self.stream ? nil : try ResultStream(at: path)
      try listing.writeCSV(dialect, in: texts.language) { [console] bytes in
        if let stream {
          try stream.write(bytes)
        } else {
          console.output.write(String(decoding: bytes, as: UTF8.self))
        }
      }
      try stream?.finish()
    } catch {
      throw cannotWrite(path, error)
    }
  }

  private func writeJSON(_ report: some GradingReport) throws(CommandFailure) {
    do {
      try report.writeDocument(in: texts.language) { [console] bytes in
        console.output.write(String(decoding: bytes, as: UTF8.self))
      }
    } catch {
      throw cannotWrite(Self.stream, error)
    }
  }

  private func cannotWrite(_ path: String, _ error: any Error) -> CommandFailure {
    let failure =
      error as? FileReplacement.Failure ?? .cannotWrite(reason: error.localizedDescription)
    return CommandFailure(.cannotWrite, texts.cannotWriteResult(path.sanitizedLine, failure))
  }

  /// Standard output instead of a file.
  private static let stream = "-"

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
    } else if path != Self.stream {
      console.show(GradeScreen(report: report, hasDetails: false).findingLines(console))
      console.say(texts.partKept(path.sanitizedLine, rows: report.rows))
    }
    return report.findings.errorCount > 0 ? .findings : .fine
  }

  private func write(_ text: String, to path: String) throws(CommandFailure) {
    guard path != Self.stream else {
      console.output.write(text)
      return
    }
    do throws(FileReplacement.Failure) {
      try FileReplacement.put(Array(text.utf8), at: path)
    } catch {
      throw CommandFailure(.cannotWrite, texts.cannotWriteResult(path.sanitizedLine, error))
    }
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
