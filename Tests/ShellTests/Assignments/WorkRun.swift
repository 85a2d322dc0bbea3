import Documents
import Foundation
import Grading
import QuizModel
import Shell
import Terminal
import TestSupport
import Testing

/// An assignment done at a scripted prompt: a course with one small assignment that has a part of
/// every kind, and a folder for what's handed in.
final class WorkRun {
  let run: ProgramRun
  let folder: TemporaryFolder

  init() throws {
    run = try ProgramRun()
    folder = try TemporaryFolder()
    try FileManager.default.copyItem(
      atPath: ProgramRun.courses + "/winkel", toPath: folder.path + "/winkel")
    let fixture = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("Fixtures/assignments/1.1.json")
    try folder.write(
      String(contentsOf: fixture, encoding: .utf8), to: "winkel/assignments/1.1.json")
    try FileManager.default.createDirectory(atPath: out, withIntermediateDirectories: true)
  }

  var out: String { folder.path + "/out" }
  var drafts: String { run.home.path + "/data/assignments/winkel" }

  /// Types lines at `assignment start 1.1`; then comes Ctrl-D.
  func start(
    _ lines: [String], group: String? = "groep 7", language: Language = .dutch,
    isInteractive: Bool = true, more: [String] = []
  ) -> ProgramRun.Result {
    start(
      events: lines.map(LineEvent.line), group: group, language: language,
      isInteractive: isInteractive, more: more)
  }

  func start(
    events: [LineEvent], group: String? = "groep 7", language: Language = .dutch,
    isInteractive: Bool = true, more: [String] = []
  ) -> ProgramRun.Result {
    let result = run.run(
      arguments: ["assignment", "start", "1.1", "--out", out, "--language", language.rawValue]
        + (group.map { ["--group", $0] } ?? []) + more,
      events: events, isInteractive: isInteractive, courses: folder.path)
    return ProgramRun.Result(
      status: result.status, screen: shortened(result.screen),
      messages: shortened(result.messages))
  }

  private func shortened(_ text: String) -> String {
    text.replacing(folder.path, with: "MAP").replacing(run.home.path, with: "HOME")
  }

  /// The group's details, as they're asked at first.
  static let details = ["s1001 Noor Bakker", "", "De Fietswinkel"]

  /// The draft as it's on the disk.
  func draft(_ name: String = "1.1-groep-7") throws -> Submission {
    try submission(at: "\(drafts)/\(name).json")
  }

  func handedIn(_ name: String = "1.1-groep-7") throws -> Submission {
    try submission(at: "\(out)/\(name).json")
  }

  private func submission(at path: String) throws -> Submission {
    let contents = SubmissionFile.read(
      try FileBytes.read(path, limit: SubmissionFile.maximumBytes), file: path)
    #expect(contents.findings.isEmpty)
    return try #require(contents.submission)
  }

  var files: [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: out)) ?? []).sorted()
  }

  static let csv = """
    klant,r,f,m,attractiviteit,overstapkosten,vertrouwen,tevredenheid
    A,5,4,4,5,3,5,6
    B,1,1,2,6,6,7,5
    C,2,1,1,1,2,1,3

    """
}

extension ProgramRun.Result {
  /// The screen on one line, so that it doesn't matter where a sentence is broken.
  var flat: String { screen.split { $0.isWhitespace }.joined(separator: " ") }
}
