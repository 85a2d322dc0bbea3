import ArgumentParser
import Documents
import LearnerStore
import QuizModel
import RecordFiles
import Terminal

struct ExportRecordsCommand: Command {
  static let name = CommandName.exportRecords

  @ArgumentParser.Option var out: String
  @ArgumentParser.Flag var force = false
  @OptionGroup var common: CommonOptions

  /// Standard output instead of a file.
  static let stream = "-"

  func run(in workspace: Workspace) throws(CommandFailure) -> ExitStatus {
    guard !(common.json && out == Self.stream) else {
      throw CommandFailure(.wrongUsage, workspace.texts.exportNotAsJSON)
    }
    let course = try workspace.recordedCourse(common.course)
    let (device, stored) = try workspace.working { (store) throws(StoreError) in
      let stored =
        if let course { try store.records(course: course) } else { try store.records() }
      return (store.device, stored)
    }
    let header = RecordFile.Header(device: device, count: stored.records.count)
    if out == Self.stream {
      workspace.console.output.write(header.line)
      for record in stored.records { workspace.console.output.write(record.line) }
    } else {
      try write(header, stored.records, workspace.texts)
      try tell(stored.records.count, workspace)
    }
    return warn(of: stored, workspace)
  }

  private func write(
    _ header: RecordFile.Header, _ records: [Record], _ texts: any Texts
  ) throws(CommandFailure) {
    do throws(PrivateFile.Failure) {
      var file = try PrivateFile(out, replaces: force)
      try file.write(header.line)
      for record in records { try file.write(record.line) }
      try file.finish()
    } catch {
      throw CommandFailure(.cannotWrite, texts.cannotExport(to: out, error))
    }
  }

  private func tell(_ count: Int, _ workspace: Workspace) throws(CommandFailure) {
    if common.json {
      try workspace.console.show(json: ExportJSON(file: out, events: count))
    } else {
      workspace.console.say(workspace.texts.exported(count))
    }
  }

  /// Nothing is left out without a word.
  private func warn(of stored: StoredRecords, _ workspace: Workspace) -> ExitStatus {
    if stored.unreadable > 0 {
      workspace.console.warn(workspace.texts.exportLacks(unreadable: stored.unreadable))
    }
    if !workspace.records.isComplete {
      workspace.console.warn(workspace.texts.exportLacksUnstored)
    }
    return stored.unreadable > 0 || !workspace.records.isComplete ? .findings : .fine
  }
}

private struct ExportJSON: Encodable {
  let format = RecordFile.format
  let version = RecordFile.version
  let file: String
  let events: Int
}

extension Workspace {
  /// Works with the store where a failure ends the command.
  func working<Value>(
    _ work: (LearnerStore) throws(StoreError) -> Value
  ) throws(CommandFailure) -> Value {
    do throws(StoreError) {
      return try records.work(work)
    } catch {
      throw CommandFailure(error.status, texts.recordsUnusable(error))
    }
  }

  /// The course of which records were asked for, whether it's installed or not; `nil` for all.
  func recordedCourse(_ name: String?) throws(CommandFailure) -> CourseID? {
    guard let name else { return nil }
    let known = try working { (store) throws(StoreError) in try store.holdings() }
      .records.keys.map { $0.text }.sorted()
    if let course = known.first(where: { $0 == name }) { return CourseID(course) }
    throw CommandFailure(
      .noSuchFile,
      texts.noRecords(of: name, known: known, meant: NearestName.of(name, among: known)))
  }
}

extension StoreError {
  var status: ExitStatus {
    switch self {
    case .readOnly, .diskFull, .folderNotUsable, .busy, .other: .cannotWrite
    case .newerVersion, .damaged: .unreadableData
    }
  }
}
