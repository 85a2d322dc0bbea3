import ArgumentParser
import QuizModel

struct ReadCommand: Command {
  static let name = CommandName.read
  static let role: HelpRole? = .student

  @ArgumentParser.Argument var section: String?
  @OptionGroup var common: CommonOptions

  func run(in workspace: Workspace) throws(CommandFailure) -> ExitStatus {
    let bank = try bank(in: workspace)
    guard let name = section else {
      try showContents(bank, workspace)
      return .fine
    }
    let section = try bank.section(named: name, texts: workspace.texts)
    if common.json {
      try workspace.console.show(json: SectionJSON(section))
    } else {
      let screen = SectionScreen(section: section, course: bank.course)
      workspace.console.show(screen.lines(workspace.console))
    }
    return .fine
  }

  private func showContents(_ bank: Bank, _ workspace: Workspace) throws(CommandFailure) {
    if common.json {
      try workspace.console.show(json: bank.course.sections.map(SectionJSON.init))
    } else {
      workspace.console.show(ContentsScreen(bank: bank).lines(workspace.console))
    }
  }
}

private struct SectionJSON: Encodable {
  struct Term: Encodable {
    let term: String
    let aliases: [String]
    let definition: String
  }

  let id: String
  let title: String
  let summary: [String]
  let keyTerms: [Term]

  init(_ section: Section) {
    id = section.id.text
    title = section.title
    summary = section.summary.map { $0.plain }
    keyTerms = section.keyTerms.map {
      Term(term: $0.term, aliases: $0.aliases, definition: $0.definition.plain)
    }
  }
}
