import Foundation
import QuizModel
import Shell
import Terminal
import TestSupport

/// Runs the program inside the test: a fixed clock, fixed ids and chance, its own data folder, and
/// a script for a learner.
final class ProgramRun {
  struct Result {
    let status: ExitStatus
    /// What a person sees, prompts and typing included.
    let screen: String
    /// Standard error.
    let messages: String
  }

  let home: TemporaryFolder
  var now = LocalInstant(Instant(milliseconds: 1_795_251_600_000), offsetMinutes: 60)
  var columns = 72
  var environment: [String: String] = [:]
  /// What happens at each wait of a watch; after the last the person leaves.
  var waits: [() throws -> Void] = []
  /// Where an editor was opened.
  private(set) var edited: [String] = []
  /// Tells the ids of one machine from those of another.
  private let machine: Int
  private var nextID = 0

  init(machine: Int = 0) throws {
    self.machine = machine
    home = try TemporaryFolder()
  }

  static let courses = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("Fixtures/courses").path

  func days(_ count: Int64) {
    let later = Instant(milliseconds: now.instant.milliseconds + count * 86_400_000)
    now = LocalInstant(later, offsetMinutes: now.offsetMinutes)
  }

  /// `lines` are typed one after the other; then comes Ctrl-D.
  func run(
    _ arguments: String..., typing lines: [String] = [], events: [LineEvent]? = nil,
    isInteractive: Bool = true, courses: String = ProgramRun.courses
  ) -> Result {
    run(
      arguments: arguments, events: events ?? lines.map(LineEvent.line),
      isInteractive: isInteractive, courses: courses)
  }

  func run(
    arguments: [String], events: [LineEvent] = [], isInteractive: Bool = true,
    courses: String = ProgramRun.courses
  ) -> Result {
    let output = RecordingOutput()
    let messages = RecordingOutput()
    let reader = EchoingReader(
      script: ScriptedLineReader(events, isInteractive: isInteractive), output: output)
    var surroundings = Program.Surroundings(
      courseFolders: [courses], dataFolder: home.path + "/data",
      clock: Clock(now: { self.now }, stopwatch: { nil }), makeSeed: { 7 }, makeID: makeID,
      output: output, messages: messages, isOutputTerminal: false,
      makeLineReader: { _ in reader }, columns: { self.columns })
    surroundings.editFile = { path, line in
      self.edited.append("\(path):\(line)")
      return true
    }
    surroundings.pausing = { body in body(self.wait) }
    let program = Program(
      arguments: arguments, environment: environment, surroundings: surroundings)
    let status = program.run()
    return Result(status: status, screen: output.text, messages: messages.text)
  }

  private func wait(milliseconds: Int) -> Bool {
    guard !waits.isEmpty else { return false }
    return (try? waits.removeFirst()()) != nil
  }

  private func makeID() -> String {
    nextID += 1
    let digits = String(nextID)
    return "\(machine)0000000-0000-4000-8000-"
      + String(repeating: "0", count: 12 - digits.count) + digits
  }
}

/// Shows prompts and typing as a terminal does, so that a transcript reads like a session.
private final class EchoingReader: LineReader {
  let script: ScriptedLineReader
  let output: RecordingOutput

  init(script: ScriptedLineReader, output: RecordingOutput) {
    self.script = script
    self.output = output
  }

  var isInteractive: Bool { script.isInteractive }
  var droppedByteCount: Int { script.droppedByteCount }

  func read(_ request: LineRequest) -> LineEvent {
    let event = script.read(request)
    guard isInteractive else { return event }
    output.write(request.prompt + request.initialText)
    switch event {
    case .line(let text): output.write(text + "\n")
    case .interrupted: output.write("^C\n")
    case .endOfInput, .terminated, .resized: output.write("\n")
    }
    return event
  }
}
