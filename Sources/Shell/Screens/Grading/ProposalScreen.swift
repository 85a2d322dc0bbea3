import Grading
import QuizModel
import Terminal

/// How the columns of a file would be read, before a person accepts it.
struct ProposalScreen {
  let proposal: ColumnProposal
  let path: String
  /// Columns that must be there.
  let required: [String]

  func lines(_ console: Console) -> [String] {
    let texts = console.texts
    let title = proposal.instrument.title[texts.language].sanitizedLine
    var lines = console.wrapped(texts.proposalHeading(path.sanitizedLine, title)) + [""]
    for column in proposal.columns {
      guard let name = column.match.readAs else { continue }
      var note = ""
      if case .near(_, let percent) = column.match { note = "  \(texts.alike(percent))" }
      lines.append(row(name, column.statement, note, console))
    }
    lines.append("")
    let ignored = proposal.columns.indices.filter { isIgnored($0) }
    if !ignored.isEmpty {
      let names = ignored.map { "‘\(proposal.columns[$0].question.sanitizedLine)’" }
      lines += console.wrapped(texts.notRead(names))
    }
    if !proposal.knownLabels.isEmpty {
      lines += console.wrapped(texts.labelsRead(proposal.knownLabels))
    }
    if proposal.columns.contains(where: { isNear($0.match) }) {
      lines += console.wrapped(texts.alikeNote(percent: ColumnProposal.clearPercent))
    }
    return lines
  }

  private func isNear(_ match: ColumnMatch) -> Bool {
    if case .near = match { true } else { false }
  }

  private func isIgnored(_ column: Int) -> Bool {
    proposal.columns[column].match.readAs == nil
      && !proposal.openColumns(required: required).contains(column)
  }

  /// A question that a column may be.
  func candidate(_ name: String, _ console: Console) -> [String] {
    [row(name, proposal.question(name, in: console.texts.language) ?? "", "", console)]
  }

  private func row(
    _ name: String, _ question: String, _ note: String, _ console: Console
  ) -> String {
    let gap = String(repeating: " ", count: max(2, width - name.count))
    let room = console.width - name.count - gap.count - 2 - displayWidth(of: note)
    return "  \(name)\(gap)\(truncated(question.sanitizedLine, toWidth: max(room, 10)))\(note)"
  }

  private var width: Int {
    2 + (proposal.names.filter { !$0.hasPrefix("w_") }.map { $0.count }.max() ?? 0)
  }
}
