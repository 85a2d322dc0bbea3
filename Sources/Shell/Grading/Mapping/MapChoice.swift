import Documents
import Foundation
import Grading
import QuizModel

/// How the columns of a file are read: by the map that's given, by the one that was kept beside it,
/// or by one that's proposed and accepted now. A file in the contract's own columns needs none.
struct MapChoice {
  let command: GradeCommand
  let workspace: Workspace
  let path: String

  private var texts: any Texts { workspace.texts }

  func apply<Model: GradingModel>(
    to input: inout GradingInput, _ settings: inout GradingSettings, for model: Model.Type
  ) throws(CommandFailure) {
    guard let map = try map(for: input, settings, model) else { return }
    input.map = map
    guard let id = map.instrument?.text else { return }
    if let chosen = settings.instrument {
      guard chosen.id.text == id else {
        throw CommandFailure(
          .wrongUsage, texts.otherInstrument(chosen.id.text, map: id.sanitizedLine))
      }
    } else {
      settings.instrument = try workspace.instrument(named: id)
    }
    if let instrument = settings.instrument { try check(map, instrument) }
  }

  /// A name that the questionnaire doesn't know would be a column that nobody reads.
  private func check(_ map: ColumnMap, _ instrument: Instrument) throws(CommandFailure) {
    let known = instrument.columnNames + instrument.dimensions.map { $0.weightColumnName }
    let strangers = map.columns.compactMap { $0.readAs }.filter { !known.contains($0) }
    guard let first = strangers.first else { return }
    throw CommandFailure(
      .unreadableData,
      texts.unknownNames(
        strangers.map { $0.sanitizedLine }, instrument.id.text,
        meant: NearestName.of(first, among: known)))
  }

  private func map<Model: GradingModel>(
    for input: GradingInput, _ settings: GradingSettings, _ model: Model.Type
  ) throws(CommandFailure) -> ColumnMap? {
    if let given = command.choices.map { return try workspace.columnMap(at: given) }
    // A pipe can be read only once, and a part without a header has none to look at.
    guard let model = model as? any QuestionnaireModel.Type, input.header == nil,
      Self.isFile(path), let header = try? input.ownHeader(),
      !model.knows(header, settings.instrument)
    else { return nil }
    let kept = ColumnMap.path(beside: path)
    if FileManager.default.fileExists(atPath: kept) {
      let map = try workspace.columnMap(at: kept)
      if map.fits(header) || !canAsk {
        workspace.console.warn(texts.mapUsed(kept.sanitizedLine))
        return map
      }
      workspace.console.warn(texts.mapNoLongerFits(kept.sanitizedLine))
    }
    return try proposed(for: input, settings, model)
  }

  private static func isFile(_ path: String) -> Bool {
    let real = URL(filePath: path).resolvingSymlinksInPath().path
    let type = try? FileManager.default.attributesOfItem(atPath: real)[.type]
    return type as? FileAttributeType == .typeRegular
  }

  /// Whether a person is there to ask.
  private var canAsk: Bool {
    !command.common.json && !command.choices.isStreamed && workspace.lines.isInteractive
  }

  // MARK: Proposing

  private func proposed(
    for input: GradingInput, _ settings: GradingSettings, _ model: any QuestionnaireModel.Type
  ) throws(CommandFailure) -> ColumnMap? {
    let kind = model.standard.kind
    let known = settings.instrument.map { [$0] } ?? workspace.instruments.filter { $0.kind == kind }
    let proposals = try command.grading(path, texts) { () throws(GradingFailure) in
      let instruments = try known.map { (instrument) throws(GradingFailure) in
        try instrument.adapted(to: settings)
      }
      return try ColumnProposal.made(for: input, among: instruments, sides: model.sides)
    }
    guard let proposal = proposals.first else { return nil }
    guard proposals.count == 1 else {
      throw CommandFailure(
        .wrongUsage,
        texts.severalInstruments(path.sanitizedLine, proposals.map { $0.instrument.id.text }))
    }
    let required = model.required(of: proposal.instrument)
    guard canAsk else { throw notAccepted(proposal, required) }
    let dialogue = MapDialogue(workspace: workspace, path: path, required: required)
    guard let settled = dialogue.settled(proposal) else {
      throw CommandFailure(.unreadableData, texts.mapNotAccepted)
    }
    keep(settled.map)
    return settled.map
  }

  private func notAccepted(_ proposal: ColumnProposal, _ required: [String]) -> CommandFailure {
    let open = proposal.openColumns(required: required).map { column in
      "\(path.sanitizedLine):1:\(column + 1): \(proposal.columns[column].question.sanitizedLine)"
    }
    let message = texts.mapNeeded(
      path.sanitizedLine, known: required.count - proposal.missing(required).count,
      of: required.count, missing: proposal.missing(required),
      command: "\(CommandName.instrument.word(in: texts.language)) map \(path.shellQuoted)"
        + " --instrument \(proposal.instrument.id.text)")
    return CommandFailure(
      .unreadableData, (open.prefix(Self.shownColumns) + [message]).joined(separator: "\n"))
  }

  private static let shownColumns = 10

  // MARK: Keeping

  private func keep(_ map: ColumnMap) {
    let kept = ColumnMap.path(beside: path)
    let bytes = Array((map.tree.text + "\n").utf8)
    do throws(FileReplacement.Failure) {
      if FileManager.default.fileExists(atPath: kept) {
        guard MapDialogue.mayReplace(kept, workspace) else { return }
        try FileReplacement.put(bytes, at: kept)
      } else {
        try FileReplacement.create(kept, bytes)
      }
      workspace.console.say(texts.mapKept(kept.sanitizedLine))
    } catch {
      workspace.console.warn(texts.mapNotKept(kept.sanitizedLine, error))
    }
  }
}
