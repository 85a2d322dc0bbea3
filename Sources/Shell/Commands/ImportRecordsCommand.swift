import ArgumentParser
import Documents
import LearnerStore
import QuizModel
import RecordFiles

struct ImportRecordsCommand: Command {
  static let name = CommandName.importRecords

  @ArgumentParser.Argument var file: String
  @ArgumentParser.Flag var skipBad = false
  @OptionGroup var common: CommonOptions

  /// Findings shown on the screen; more scroll the first ones away.
  private static let mostShown = 20

  func run(in workspace: Workspace) throws(CommandFailure) -> ExitStatus {
    guard common.course == nil else {
      throw CommandFailure(.wrongUsage, workspace.texts.importTakesAllCourses)
    }
    let contents = try read(workspace)
    guard contents.header != nil else {
      let why = contents.findings.first?.message[workspace.texts.language] ?? ""
      throw CommandFailure(.unreadableData, workspace.texts.notARecordsFile(file, why))
    }
    var result = ImportResult(contents)
    if contents.isClean || skipBad {
      let records = contents.records.map { $0.record }
      let merge = try workspace.working { (store) throws(StoreError) in
        try store.merge(records, skipsConflicts: skipBad)
      }
      result.take(merge, contents)
    }
    try show(result, workspace)
    guard result.isImported else {
      let texts = workspace.texts
      throw CommandFailure(.findings, texts.nothingImported(bad: result.bad, good: result.good))
    }
    return result.findings.isEmpty ? .fine : .findings
  }

  private func read(_ workspace: Workspace) throws(CommandFailure) -> RecordFileContents {
    let isStream = file == ExportRecordsCommand.stream
    guard !isStream || workspace.open == nil else {
      throw CommandFailure(.wrongUsage, workspace.texts.importNotFromPrompt)
    }
    do throws(FileBytes.Failure) {
      return try isStream
        ? RecordFile.read(descriptor: 0, as: file) : RecordFile.read(file)
    } catch {
      throw CommandFailure(
        error == .missing ? .noSuchFile : .unreadableData,
        workspace.texts.cannotImport(file, error))
    }
  }

  private func show(_ result: ImportResult, _ workspace: Workspace) throws(CommandFailure) {
    let texts = workspace.texts
    if common.json {
      try workspace.console.show(json: ImportJSON(file: file, result, texts.language))
      return
    }
    let shown = result.findings.prefix(Self.mostShown)
    workspace.console.show(shown.map { $0.line(in: texts.language).sanitizedLine })
    let rest = result.findings.count - shown.count
    if rest > 0 { workspace.console.say(texts.moreFindings(rest)) }
    guard result.isImported else { return }
    workspace.console.say(texts.imported(new: result.new, present: result.present))
    if result.bad > 0 { workspace.console.say(texts.leftOut(result.bad)) }
  }
}

/// What came of a file.
private struct ImportResult {
  private(set) var isImported = false
  private(set) var new = 0
  private(set) var present = 0
  /// Lines that can't be taken.
  private(set) var bad: Int
  private(set) var good: Int
  private(set) var findings: [Finding]

  init(_ contents: RecordFileContents) {
    bad = contents.badLines
    good = contents.records.count
    findings = contents.findings
  }

  mutating func take(_ merge: Merge, _ contents: RecordFileContents) {
    isImported = merge.isDone
    (new, present) = merge.isDone ? (merge.added, merge.present) : (0, 0)
    bad += merge.conflicts.count
    good -= merge.conflicts.count
    findings += merge.conflicts.prefix(RecordFileContents.findingLimit).map { place, conflict in
      let (place, record) = contents.records[place]
      return Finding(
        place: place, severity: .error, check: "record-conflict",
        message: Message(
          nl: DutchTexts().conflict(conflict, record), en: EnglishTexts().conflict(conflict, record)
        ))
    }
  }
}

private struct ImportJSON: Encodable {
  struct Item: Encodable {
    let line: Int
    let column: Int
    let check: String
    let message: String
  }

  let file: String
  let imported: Bool
  let new: Int
  let present: Int
  let refused: Int
  let findings: [Item]

  init(file: String, _ result: ImportResult, _ language: Language) {
    self.file = file
    imported = result.isImported
    new = result.new
    present = result.present
    refused = result.bad
    findings = result.findings.map {
      Item(
        line: $0.place.line, column: $0.place.column, check: $0.check,
        message: $0.message[language])
    }
  }
}
