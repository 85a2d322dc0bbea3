import Foundation
import TerminalHarness
import TestSupport
import Testing

/// Tab in real shells, those that are installed: what was completed is run.
@Suite struct CompletionScriptTests {
  static let shells = ["bash", "zsh", "fish"].filter { path(of: $0) != nil }

  private static func path(of shell: String) -> String? {
    ["/bin/", "/usr/bin/", "/usr/local/bin/", "/opt/homebrew/bin/"].map { $0 + shell }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }

  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try FileManager.default.copyItem(
      atPath: ProgramRun.courses + "/winkel", toPath: folder.path + "/de winkel")
  }

  /// A shell in its own terminal, in a folder that holds one course, with the completions loaded
  /// as a person would.
  private func start(_ shell: String) throws -> PseudoTerminal {
    let program = try PseudoTerminal.builtProduct("oefen")
    let bin = (program as NSString).deletingLastPathComponent
    let script = try BuiltProgram.run(["completions", shell], environment: [:])
    try folder.write(script.output, to: "functions/_oefen")
    let file = folder.path + "/functions/_oefen"
    let arguments =
      switch shell {
      case "bash": ["--norc", "--noprofile", "-i"]
      case "zsh": ["-f", "-i"]
      default: ["--no-config", "-C", "source \(file); cd \(folder.path); echo rea''dy", "-i"]
      }
    let terminal = try PseudoTerminal(
      program: try #require(Self.path(of: shell)), arguments: arguments,
      environment: [
        "PATH": bin + ":/usr/bin:/bin", "TERM": "xterm", "LC_ALL": "C.UTF-8",
        "HOME": folder.path, "OEFEN_HOME": folder.path + "/data",
        "OEFEN_COURSES": ProgramRun.courses, "INPUTRC": "/dev/null",
      ])
    switch shell {
    case "bash": terminal.send("source \(file); cd \(folder.path); echo rea''dy\r")
    case "zsh":
      terminal.send("fpath=(\(folder.path)/functions $fpath); autoload -Uz compinit\r")
      terminal.send("compinit -D -u; cd \(folder.path); echo rea''dy\r")
    default: break
    }
    try terminal.expect("ready")
    return terminal
  }

  @Test(arguments: shells)
  func completesCommandsIdsAndPaths(shell: String) throws {
    let terminal = try start(shell)
    terminal.send("oefen voort\t\r")
    try terminal.expect("Voortgang: De winkel")
    terminal.send("oefen --lang\tn\tquest\t--section 1.2\t\r")
    try terminal.expect("1 vraag")
    terminal.send("oefen mark kop\ta\r")
    try terminal.expect("Bron: Het winkelboek")
    terminal.send("oefen check de\t\r")
    try terminal.expect("3 bestanden, 4 vragen: ")
    terminal.send("exit\r")
    try terminal.waitForExit()
  }

  @Test(arguments: shells)
  func listsMeanings(shell: String) throws {
    let terminal = try start(shell)
    terminal.send("oefen lees 1.\t\t")
    try terminal.expect("Wie koopt")
    terminal.kill(SIGKILL)
    try terminal.waitForExit()
  }
}
