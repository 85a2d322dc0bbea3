import Documents
import Grading
import QuizModel
import Terminal

/// `instrument map FILE`: proposes a map and writes it, asking nothing. What isn't settled is told
/// as findings, and stands in the map as a column that isn't read.
struct MapMaking {
  let command: InstrumentCommand
  let workspace: Workspace
  let path: String

  private var texts: any Texts { workspace.texts }

  func run() throws(CommandFailure) -> ExitStatus {
    let proposal = try proposal()
    let required = Self.required(by: proposal)
    let out = command.out ?? ColumnMap.path(beside: path)
    try ResultWriting(workspace: workspace, force: command.force)
      .write(proposal.map.tree.text + "\n", to: out)
    let findings = findings(proposal, required)
    if out == ResultWriting.stream {
      for finding in findings {
        workspace.console.warn(finding.line(in: texts.language).sanitizedLine)
      }
    } else if command.common.json {
      workspace.console.output.write(tree(proposal, findings, out).text + "\n")
    } else {
      let screen = ProposalScreen(proposal: proposal, path: path, required: required)
      workspace.console.show(screen.lines(workspace.console) + [""])
      for finding in findings {
        workspace.console.say(finding.line(in: texts.language).sanitizedLine)
      }
      workspace.console.say(
        findings.isEmpty
          ? texts.mapMade(out.sanitizedLine) : texts.mapToFinish(out.sanitizedLine))
    }
    return findings.isEmpty ? .fine : .findings
  }

  // MARK: Proposing

  private func proposal() throws(CommandFailure) -> ColumnProposal {
    let instruments =
      try command.instrument.map { (name) throws(CommandFailure) in
        [try workspace.instrument(named: name)]
      } ?? workspace.instruments
    let input = GradingInput(.path(path), name: path)
    let proposals: [ColumnProposal]
    do {
      let all = try ColumnProposal.made(
        for: input, among: instruments, sides: [.expectation, .perception])
      let perceived = try ColumnProposal.made(for: input, among: instruments, sides: [.perception])
      // A form may ask perceptions only: then these explain as much.
      proposals = Self.certainty(perceived) >= Self.certainty(all) ? perceived : all
    } catch {
      throw CommandFailure(error, path: path, texts)
    }
    guard let proposal = proposals.first else {
      throw CommandFailure(
        .unreadableData,
        texts.nothingRecognised(path.sanitizedLine, instruments.map { $0.id.text }))
    }
    guard proposals.count == 1 else {
      throw CommandFailure(
        .wrongUsage,
        texts.severalInstruments(path.sanitizedLine, proposals.map { $0.instrument.id.text }))
    }
    return proposal
  }

  private static func certainty(_ proposals: [ColumnProposal]) -> Int {
    proposals.first?.certainty ?? 0
  }

  /// Expectations where any is asked, and perceptions always.
  private static func required(by proposal: ColumnProposal) -> [String] {
    let instrument = proposal.instrument
    let found = Set(proposal.columns.compactMap { $0.match.readAs })
    return instrument.sides.flatMap { side in
      let names = instrument.items.map { instrument.columnName(of: $0, side) }
      return side == .perception || names.contains(where: found.contains) ? names : []
    }
  }

  // MARK: Telling

  private func findings(_ proposal: ColumnProposal, _ required: [String]) -> [RowFinding] {
    func finding(_ column: Int?, _ check: String, _ message: Message) -> RowFinding {
      RowFinding(
        file: path, row: 1, column: column.map { $0 + 1 },
        header: column.map { proposal.columns[$0].header }, severity: .error, check: check,
        message: message)
    }
    var findings = proposal.openColumns(required: required).map { column in
      finding(
        column, "column-unclear", MapMessages.unclear(proposal.columns[column]))
    }
    let missing = proposal.missing(required)
    if !missing.isEmpty {
      findings.append(finding(nil, "column-missing", MapMessages.missing(missing)))
    }
    return findings
      + proposal.unknownLabels.map { finding(nil, "answer-label", MapMessages.unknownLabel($0)) }
  }

  private func tree(
    _ proposal: ColumnProposal, _ findings: [RowFinding], _ out: String
  ) -> JSONTree {
    [
      "file": .string(path), "map": .string(out),
      "instrument": .string(proposal.instrument.id.text), "columns": proposal.tree,
      "unknownLabels": .array(proposal.unknownLabels) { .string($0) },
      "findings": .array(findings) { .string($0.line(in: texts.language)) },
    ]
  }
}

/// What isn't settled in a map, as findings say it.
private enum MapMessages {
  static func unclear(_ column: ColumnProposal.Column) -> Message {
    let question = shown(ColumnMap.onOneLine(column.question))
    guard case .unclear(let names) = column.match else {
      return Message(
        nl:
          "‘\(question)’ lijkt op geen vraag van de vragenlijst; zet bij \"readAs\" welke het is, "
          + "of laat ignore staan",
        en:
          "‘\(question)’ is like no question of the questionnaire; put under \"readAs\" which one "
          + "it is, or leave ignore")
    }
    let list = names.joined(separator: ", ")
    return Message(
      nl: "‘\(question)’ kan \(list) zijn; zet bij \"readAs\" welke het is",
      en: "‘\(question)’ may be \(list); put under \"readAs\" which one it is")
  }

  static func missing(_ names: [String]) -> Message {
    let list = names.prefix(10).joined(separator: ", ") + (names.count > 10 ? ", …" : "")
    return Message(
      nl: "geen kolom is herkend als \(list); zet de naam bij \"readAs\" van de goede kolom",
      en: "no column is recognised as \(list); put the name under \"readAs\" of the right column")
  }

  static func unknownLabel(_ text: String) -> Message {
    let text = shown(ColumnMap.onOneLine(text))
    return Message(
      nl: "welk getal het antwoord ‘\(text)’ is, is niet bekend; zet het bij \"labels\"",
      en: "which number the answer ‘\(text)’ is, is not known; put it under \"labels\"")
  }
}
