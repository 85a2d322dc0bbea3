import ArgumentParser
import QuizModel
import Terminal

/// Prints what makes Tab work in a shell.
///
/// Instead of a shell, `candidates` says what can follow: `oefen completions candidates -- WORD…`
/// prints a line for each candidate for the last word, its meaning behind a tab, and `/` where a
/// path belongs. It's what the scripts ask at each Tab, so Tab knows what the prompt's Tab knows.
struct CompletionsCommand: Command {
  static let name = CommandName.completions
  static let hasJSON = false

  @ArgumentParser.Argument var shell: String
  @ArgumentParser.Argument(parsing: .postTerminator) var words: [String] = []
  @OptionGroup var common: CommonOptions

  private static let candidates = "candidates"

  func run(in workspace: Workspace) throws(CommandFailure) -> ExitStatus {
    if shell == Self.candidates {
      workspace.console.show(candidates(in: workspace))
      return .fine
    }
    guard let script = CompletionScript(rawValue: shell.lowercased()) else {
      let known = CompletionScript.allCases.map { $0.rawValue }
      let message = workspace.texts.noShell(
        shell.sanitizedLine, known: known, meant: NearestName.of(shell, among: known))
      throw CommandFailure(.wrongUsage, message)
    }
    workspace.console.output.write(script.text)
    return .fine
  }

  private func candidates(in workspace: Workspace) -> [String] {
    // Bash takes `--section=1` apart; a lone sign is no word.
    var before = words.filter { $0 != "=" }
    let word = words.last == "=" ? "" : before.popLast() ?? ""
    let course = before.option("--course") ?? common.course
    let completion = CommandCompletion(
      texts: workspace.texts, bank: { try? workspace.bank(course) },
      courses: { workspace.courses.found().map { $0.id } },
      instruments: { workspace.instruments },
      assignments: { workspace.currentAssignments(course) })
    let offer = completion.offer(after: before, word: word)
    let lines = offer.words.map { candidate in
      candidate.text + (candidate.note.map { "\t" + $0.sanitizedLine } ?? "")
    }
    return lines + (offer.hasPaths ? ["/"] : [])
  }
}
