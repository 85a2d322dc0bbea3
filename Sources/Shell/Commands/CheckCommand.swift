import ArgumentParser
import CourseFiles
import QuizModel

struct CheckCommand: Command {
  static let name = CommandName.check
  static let role: HelpRole? = .teacher

  @ArgumentParser.Argument var paths: [String] = []
  @ArgumentParser.Flag var strict = false
  @ArgumentParser.Flag var coverage = false
  @ArgumentParser.Flag var texts = false
  @OptionGroup var common: CommonOptions

  func run(in workspace: Workspace) throws(CommandFailure) -> ExitStatus {
    if coverage, texts {
      throw CommandFailure(.wrongUsage, workspace.texts.coverageOrTexts)
    }
    let targets = try CheckTarget.all(at: paths, in: workspace)
    if coverage {
      return try CoverageReport(targets).show(in: workspace, asJSON: common.json)
    }
    if texts { return try TextsReport(targets).show(in: workspace, asJSON: common.json) }
    var total = CheckResult()
    for target in targets {
      let loaded = LoadedCourse.load(target.folder)
      let findings = loaded.checked()
      guard let file = target.file else {
        total.add(findings, files: loaded.files.count, questions: loaded.questionCount)
        continue
      }
      guard loaded.files.contains(where: target.includes) else {
        throw workspace.noFile(target.path)
      }
      let own = findings.filter { target.includes($0.place.file) }
      total.add(
        own, files: 1, questions: loaded.questionCount(in: file, real: CheckTarget.real))
    }
    try show(total, workspace)
    let errors = total.findings.count { strict || $0.severity == .error }
    return errors > 0 ? .findings : .fine
  }

  private func show(_ result: CheckResult, _ workspace: Workspace) throws(CommandFailure) {
    let language = workspace.texts.language
    if common.json {
      try workspace.console.show(json: CheckJSON(result, language))
      return
    }
    workspace.console.show(result.findings.map { $0.line(in: language).sanitizedLine })
    workspace.console.say(
      workspace.texts.checkSummary(
        files: result.files, questions: result.questions,
        errors: result.findings.count { $0.severity == .error },
        warnings: result.findings.count { $0.severity == .warning }))
  }
}

private struct CheckResult {
  var files = 0
  var questions = 0
  var findings: [Finding] = []

  mutating func add(_ findings: [Finding], files: Int, questions: Int) {
    self.findings += findings
    self.files += files
    self.questions += questions
  }
}

private struct CheckJSON: Encodable {
  let files: Int
  let questions: Int
  let findings: [FindingJSON]

  init(_ result: CheckResult, _ language: Language) {
    files = result.files
    questions = result.questions
    findings = result.findings.map { FindingJSON($0, language) }
  }
}

struct FindingJSON: Encodable {
  let file: String
  let line: Int
  let column: Int
  let severity: String
  let check: String
  let message: String

  init(_ finding: Finding, _ language: Language) {
    file = finding.place.file
    line = finding.place.line
    column = finding.place.column
    severity = finding.severity.rawValue
    check = finding.check
    message = finding.message[language]
  }
}
