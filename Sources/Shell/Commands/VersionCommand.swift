import ArgumentParser

struct VersionCommand: Command {
  static let name = CommandName.version

  @OptionGroup var common: CommonOptions

  func run(in workspace: Workspace) throws(CommandFailure) -> ExitStatus {
    if common.json {
      try workspace.console.show(json: ["version": Version.number, "date": Version.date])
    } else {
      workspace.console.show(["oefen \(Version.number) (\(Version.date))"])
    }
    return .fine
  }
}
