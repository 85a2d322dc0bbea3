import ArgumentParser
import QuizModel

/// Runs a command by its words, from the command line or from the prompt.
struct CommandDoor {
  let workspace: Workspace
  /// The course that's open at the prompt; `nil` on the command line.
  let course: String?

  init(workspace: Workspace, course: String? = nil) {
    self.workspace = workspace
    self.course = course
  }

  @discardableResult
  func run(_ name: CommandName, _ words: [String]) -> ExitStatus {
    if words.contains("--help") || words.contains("-h") {
      workspace.console.show(CommandHelpScreen(command: name).lines(workspace.console))
      return .fine
    }
    do throws(CommandFailure) {
      let command = try parse(name, words)
      return try command.run(in: workspace.with(seed: command.common.seed))
    } catch {
      workspace.console.warn(error.message)
      return error.status
    }
  }

  private func parse(_ name: CommandName, _ words: [String]) throws(CommandFailure) -> any Command {
    guard let type = Commands.type(name) else {
      throw CommandFailure(.ourBug, name.rawValue)
    }
    let isCourseGiven = words.contains { $0 == "--course" || $0.hasPrefix("--course=") }
    let course = isCourseGiven ? [] : self.course.map { ["--course", $0] } ?? []
    do {
      return try type.parse(course + words)
    } catch {
      let detail = type.message(for: error).split(separator: "\n").first.map(String.init) ?? ""
      throw CommandFailure(
        .wrongUsage, workspace.texts.wrongUsage(name, detail.sanitizedLine))
    }
  }
}

extension Workspace {
  /// The same with chance fixed, where a seed is given.
  func with(seed: UInt64?) -> Workspace {
    guard let seed else { return self }
    return Workspace(
      courses: courses, records: records, console: console, lines: lines, clock: clock,
      makeSeed: { Seed(seed) }, makeID: makeID, edit: edit)
  }
}
