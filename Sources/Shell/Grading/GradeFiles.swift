import Documents
import Foundation
import Grading
import QuizModel
import Reports
import Terminal

/// Keeps what grading gave: the tables for a spreadsheet, the report as a page, a chart alone.
struct GradeFiles {
  let command: GradeCommand
  let workspace: Workspace

  private var texts: any Texts { workspace.texts }
  private var console: Console { workspace.console }

  func write(_ report: some GradingReport) throws(CommandFailure) {
    let choices = command.choices
    if let path = choices.csv {
      let dialect = try choices.dialect(texts)
      try writeCSV(report, dialect, to: path)
    }
    guard choices.report != nil || choices.svg != nil else { return }
    let file = command.files.map { ($0 as NSString).lastPathComponent }.joined(separator: ", ")
    let graded = GradeReport(report, file: file.sanitizedLine, language: texts.language)
    if let path = choices.report {
      try write(graded.html, to: path)
      tell(path)
    }
    if let path = choices.svg {
      guard let drawing = graded.svg else {
        console.warn(texts.nothingToDraw)
        return
      }
      try write(drawing, to: path)
      tell(path)
    }
  }

  /// Where it is; not in the way of what is read from standard output.
  private func tell(_ path: String) {
    if path != ResultWriting.stream { console.warn(texts.resultKept(path.sanitizedLine)) }
  }

  /// The long table where there is one, row by row; else all tables of the page.
  private func writeCSV(
    _ report: some GradingReport, _ dialect: CSVDialect, to path: String
  ) throws(CommandFailure) {
    guard let listing = report.listing else {
      return try write(report.page.csv(dialect, in: texts.language), to: path)
    }
    do {
      let stream = path == ResultWriting.stream ? nil : try ResultStream(at: path)
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

  func writeJSON(_ report: some GradingReport) throws(CommandFailure) {
    do {
      try report.writeDocument(in: texts.language) { [console] bytes in
        console.output.write(String(decoding: bytes, as: UTF8.self))
      }
    } catch {
      throw cannotWrite(ResultWriting.stream, error)
    }
  }

  func write(_ text: String, to path: String) throws(CommandFailure) {
    try ResultWriting(workspace: workspace, force: true).write(text, to: path)
  }

  private func cannotWrite(_ path: String, _ error: any Error) -> CommandFailure {
    let failure =
      error as? FileReplacement.Failure ?? .cannotWrite(reason: error.localizedDescription)
    return CommandFailure(.cannotWrite, texts.cannotWriteResult(path.sanitizedLine, failure))
  }
}
