import Grading
import QuizModel
import Terminal

/// Shows how a file's columns would be read, asks once about each that's unclear, and then whether
/// it's right.
struct MapDialogue {
  let workspace: Workspace
  let path: String
  /// Columns that must be there.
  let required: [String]

  private var console: Console { workspace.console }
  private var texts: any Texts { workspace.texts }

  /// The proposal with everything settled; `nil` when it isn't accepted.
  func settled(_ proposal: ColumnProposal) -> ColumnProposal? {
    var proposal = proposal
    console.show(screen(proposal).lines(console))
    for column in proposal.openColumns(required: required) {
      guard ask(about: column, in: &proposal) else { return nil }
    }
    for label in proposal.unknownLabels.prefix(Self.labelLimit) {
      guard ask(about: label, in: &proposal) else { return nil }
    }
    let missing = proposal.missing(required)
    guard missing.isEmpty else {
      console.say(texts.questionsMissing(missing))
      return nil
    }
    return Self.agrees(to: texts.isMapRight, workspace) ? proposal : nil
  }

  /// More are no answers on a scale; they're findings when the file is graded.
  private static let labelLimit = 20

  private func screen(_ proposal: ColumnProposal) -> ProposalScreen {
    ProposalScreen(proposal: proposal, path: path, required: required)
  }

  // MARK: Asking

  /// `false` when the person goes.
  private func ask(about column: Int, in proposal: inout ColumnProposal) -> Bool {
    let (question, match) = (proposal.columns[column].question, proposal.columns[column].match)
    var candidates: [String] = []
    if case .unclear(let names) = match { candidates = names }
    // What another column has taken meanwhile is no longer likely.
    let taken = Set(proposal.columns.compactMap { $0.match.readAs })
    candidates.removeAll { taken.contains($0) }
    console.show([""])
    console.say(texts.unclearColumn(column + 1, question.sanitizedLine))
    for name in candidates {
      console.show(screen(proposal).candidate(name, console))
    }
    console.say(texts.askColumn(candidates.first))
    while true {
      switch next() {
      case .leave: return false
      case .resized: continue
      case .text(let line):
        switch reading(line, candidates, proposal) {
        case .name(let name):
          proposal.settle(column: column, as: name)
          return true
        case .taken(let name): console.say(texts.columnTaken(name))
        case .unknown: console.say(texts.noSuchColumn(line.sanitizedLine))
        }
      }
    }
  }

  private enum Reading {
    case name(String?)
    case taken(String)
    case unknown
  }

  private func reading(
    _ line: String, _ candidates: [String], _ proposal: ColumnProposal
  ) -> Reading {
    let word = line.trimmingSpaces.lowercased().replacing("-", with: "_")
    if word.isEmpty { return .name(candidates.first) }
    if Language.allCases.contains(where: { $0.texts.noColumnWord == word }) { return .name(nil) }
    guard let name = proposal.names.first(where: { $0 == word }) else { return .unknown }
    let isTaken = proposal.columns.contains { $0.match.readAs == name }
    return isTaken ? .taken(name) : .name(name)
  }

  private func ask(about label: String, in proposal: inout ColumnProposal) -> Bool {
    let scale = proposal.instrument.scale
    console.show([""])
    console.say(texts.unknownLabel(label.sanitizedLine, scale))
    while true {
      switch next() {
      case .leave: return false
      case .resized: continue
      case .text(let line):
        let word = line.trimmingSpaces.lowercased()
        let isNone = Language.allCases.contains { $0.texts.noColumnWord == word }
        if word.isEmpty || isNone {
          proposal.settle(label: label, as: nil)
          return true
        }
        if let value = Int(word), (scale.minimum...scale.maximum).contains(value) {
          proposal.settle(label: label, as: value)
          return true
        }
        console.say(texts.noSuchAnswer(scale))
      }
    }
  }

  private func next() -> PromptEntry { workspace.lines.next(prompt: "> ", history: .none) }

  /// Asks whether a map that's there already may go.
  static func mayReplace(_ path: String, _ workspace: Workspace) -> Bool {
    agrees(to: workspace.texts.mayReplaceMap(path.sanitizedLine), workspace)
  }

  private static func agrees(to question: String, _ workspace: Workspace) -> Bool {
    workspace.console.show([""])
    workspace.console.say(question)
    while true {
      switch workspace.lines.next(prompt: "> ", history: .none) {
      case .leave: return false
      case .resized: continue
      case .text(let line):
        let word = line.trimmingSpaces.lowercased()
        if ["j", "ja", "y", "yes"].contains(word) { return true }
        if ["n", "nee", "no"].contains(word) { return false }
        workspace.console.say(workspace.texts.yesOrNo)
      }
    }
  }
}
