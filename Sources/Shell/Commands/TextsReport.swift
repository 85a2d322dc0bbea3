import CourseFiles
import QuizModel
import Terminal

/// `check --texts`: every text of a course with its place, for a spelling checker.
struct TextsReport {
  private struct Row: Encodable {
    let file: String
    let line: Int
    let language: String
    let text: String
  }

  private let rows: [Row]
  private let findings: [Finding]

  init(_ targets: [CheckTarget]) {
    var rows: [Row] = []
    var findings: [Finding] = []
    for target in targets {
      let course = TextListing.load(target.folder)
      let language = course.language ?? ""
      rows += course.texts.filter { target.includes($0.place.file) }.map {
        Row(file: $0.place.file, line: $0.place.line, language: language, text: $0.text)
      }
      findings += course.findings.filter { target.includes($0.place.file) }
    }
    self.rows = rows
    self.findings = findings
  }

  func show(in workspace: Workspace, asJSON: Bool) throws(CommandFailure) -> ExitStatus {
    if asJSON {
      try workspace.console.show(json: rows)
    } else {
      workspace.console.show(rows.map(Self.line))
    }
    for finding in findings {
      let line = finding.line(in: workspace.texts.language).sanitizedLine
      workspace.console.messages.write(line + "\n")
    }
    return findings.isEmpty ? .fine : .findings
  }

  /// `file:line`, the language and the text on one line, with tabs between.
  private static func line(_ row: Row) -> String {
    let parts = ["\(row.file):\(row.line)", row.language, row.text]
    return parts.map { $0.sanitizedLine.replacing("\t", with: " ") }.joined(separator: "\t")
  }
}
