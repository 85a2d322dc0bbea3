import ArgumentParser
import Documents
import Grading
import QuizModel
import Slips
import Terminal

/// Grades a file by a model, or puts partial results together.
struct GradeCommand: Command {
  static let name = CommandName.grade
  static let role: HelpRole? = nil

  @ArgumentParser.Argument var model: String
  @ArgumentParser.Argument var files: [String]
  @OptionGroup var choices: GradeOptions
  @OptionGroup var common: CommonOptions

  /// In place of a model.
  private static let mergeWords = ["merge", "samenvoegen"]

  func run(in workspace: Workspace) throws(CommandFailure) -> ExitStatus {
    try choices.checkResults(files, workspace.texts)
    if Self.mergeWords.contains(model.lowercased()) {
      return try MergedGrading(command: self, workspace: workspace).run()
    }
    guard let type = GradingModels.named(model.lowercased()) else {
      let names = GradingModels.names + [Self.mergeWords[0]]
      let meant = NearestName.of(model, among: names)
      let message = workspace.texts.noModel(model.sanitizedLine, known: names, meant: meant)
      throw CommandFailure(.wrongUsage, message)
    }
    guard files.count == 1 else {
      throw choices.wrong(.tooMany(Array(files.dropFirst())), workspace.texts)
    }
    return try grade(type, files[0], workspace)
  }

  private func grade<Model: GradingModel>(
    _ type: Model.Type, _ path: String, _ workspace: Workspace
  ) throws(CommandFailure) -> ExitStatus {
    let texts = workspace.texts
    var settings = try choices.settings(workspace)
    if choices.partial != nil { settings.findsDuplicates = false }
    var input = try choices.input(path, workspace)
    try MapChoice(command: self, workspace: workspace, path: path)
      .apply(to: &input, &settings, for: type)
    let report = try choices.report(common, texts)
    let progress = ProgressLine(workspace)
    defer { progress?.finish() }
    if let progress { input.progress = progress.told }
    let graded = try grading(path, texts) { () throws(GradingFailure) in
      let model = try type.init(settings)
      return (model: model, sums: try model.sums(of: input))
    }
    progress?.finish()
    if let part = choices.partial {
      return try GradeOutcome(command: self, workspace: workspace)
        .keep(graded.model, settings, graded.sums, in: part)
    }
    return try GradeOutcome(command: self, workspace: workspace)
      .show(graded.model.report(on: graded.sums, report))
  }

  /// Lets `work` read a file; what stops it is told of that file.
  func grading<Value>(
    _ path: String, _ texts: any Texts, _ work: () throws(GradingFailure) -> Value
  ) throws(CommandFailure) -> Value {
    do {
      return try work()
    } catch {
      throw CommandFailure(error, path: path, texts)
    }
  }
}

extension CommandFailure {
  /// What stops a file from being graded; a wrong choice is no fault of the file.
  init(_ failure: GradingFailure, path: String, _ texts: any Texts) {
    let message = failure.message
    switch failure {
    case _ where failure.status == .wrongUsage, .badPart, .customers(.badClassTable):
      self.init(failure.status, message[texts.language].capitalizedFirst + ".")
    default:
      self.init(failure.status, texts.cannotGrade(path.sanitizedLine, message))
    }
  }
}

extension GradingFailure {
  var status: ExitStatus {
    switch self {
    case .file(.file(.missing)): .noSuchFile
    case .wrongInstrument, .unknownItem, .badCut, .cutNotUsed: .wrongUsage
    case .customers(let failure): failure.isChoice ? .wrongUsage : .unreadableData
    case .file, .missingColumns, .repeatedColumns, .otherColumns, .tooManyNames, .badPart,
      .badSetting, .unknownInstrument:
      .unreadableData
    }
  }
}
