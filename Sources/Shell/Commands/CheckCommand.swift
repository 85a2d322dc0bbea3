import ArgumentParser
import CourseFiles
import Foundation
import QuizModel

struct CheckCommand: Command {
  static let name = CommandName.check
  static let role: HelpRole? = .teacher

  @ArgumentParser.Argument var paths: [String] = []
  @ArgumentParser.Flag var strict = false
  @OptionGroup var common: CommonOptions

  func run(in workspace: Workspace) throws(CommandFailure) -> ExitStatus {
    var total = CheckResult()
    for target in try targets(workspace) {
      let loaded = LoadedCourse.load(target.folder)
      let findings = loaded.checked()
      guard let file = target.file else {
        total.add(findings, files: loaded.files.count, questions: loaded.questionCount)
        continue
      }
      guard loaded.files.contains(where: { Self.real($0) == file }) else {
        throw CommandFailure(.noSuchFile, workspace.texts.noFile(target.path.sanitizedLine))
      }
      let own = findings.filter { Self.real($0.place.file) == file }
      total.add(own, files: 1, questions: loaded.questionCount(in: file, real: Self.real))
    }
    try show(total, workspace)
    let errors = total.findings.count { strict || $0.severity == .error }
    return errors > 0 ? .findings : .fine
  }

  /// A course folder, and the one file in it that was asked for.
  private struct Target {
    let path: String
    let folder: String
    /// With all links followed.
    var file: String?
  }

  private func targets(_ workspace: Workspace) throws(CommandFailure) -> [Target] {
    guard !paths.isEmpty else {
      let found = workspace.courses.found().map { Target(path: $0.folder, folder: $0.folder) }
      guard !found.isEmpty else {
        let message = workspace.texts.noCourses(workspace.courses.folders)
        throw CommandFailure(.noSuchFile, message)
      }
      return found
    }
    var targets: [Target] = []
    for path in paths {
      let found = Self.targets(at: path)
      guard !found.isEmpty else {
        throw CommandFailure(.noSuchFile, workspace.texts.noFile(path.sanitizedLine))
      }
      targets += found
    }
    return targets
  }

  private static func targets(at path: String) -> [Target] {
    let bare = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
    let courses = CourseLibrary.courses(in: bare).map { Target(path: $0.folder, folder: $0.folder) }
    guard courses.isEmpty, bare.hasSuffix(".json") else { return courses }
    return fileTarget(bare).map { [$0] } ?? []
  }

  /// The course that a file is in: its own folder's, or the one above.
  private static func fileTarget(_ path: String) -> Target? {
    let folder = (path as NSString).deletingLastPathComponent
    let near = folder.isEmpty ? "." : folder
    let above =
      near.contains("/") ? (near as NSString).deletingLastPathComponent : near == "." ? ".." : "."
    return [near, above].first(where: LoadedCourse.isCourse).map {
      Target(path: path, folder: $0, file: real(path))
    }
  }

  private static func real(_ path: String) -> String {
    URL(fileURLWithPath: path).standardizedFileURL.resolvingSymlinksInPath().path
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
  struct Item: Encodable {
    let file: String
    let line: Int
    let column: Int
    let severity: String
    let check: String
    let message: String
  }

  let files: Int
  let questions: Int
  let findings: [Item]

  init(_ result: CheckResult, _ language: Language) {
    files = result.files
    questions = result.questions
    findings = result.findings.map {
      Item(
        file: $0.place.file, line: $0.place.line, column: $0.place.column,
        severity: $0.severity.rawValue, check: $0.check, message: $0.message[language])
    }
  }
}
