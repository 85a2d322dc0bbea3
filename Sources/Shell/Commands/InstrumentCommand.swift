import ArgumentParser
import Documents
import Grading
import QuizModel
import Reports
import Terminal

/// Questionnaires: which there are, what they ask, and files to ask it with.
struct InstrumentCommand: Command {
  static let name = CommandName.instrument

  @ArgumentParser.Argument var action: String
  @ArgumentParser.Argument var subject: String?
  @ArgumentParser.Option(name: .customLong("to")) var format: String?
  @ArgumentParser.Option var out: String?
  @ArgumentParser.Option var instrument: String?
  @ArgumentParser.Option var csvFor: String?
  @ArgumentParser.Flag var force = false
  @OptionGroup var common: CommonOptions

  /// What can be done with instruments.
  private enum Action: String, CaseIterable {
    case list, show, export, map

    var words: [String] {
      switch self {
      case .list: [rawValue, "lijst"]
      case .show: [rawValue, "toon"]
      case .export: [rawValue, "exporteer"]
      case .map: [rawValue, "koppel"]
      }
    }
  }

  func run(in workspace: Workspace) throws(CommandFailure) -> ExitStatus {
    let word = action.lowercased()
    guard let action = Action.allCases.first(where: { $0.words.contains(word) }) else {
      let allowed = Action.allCases.map { $0.rawValue }.joined(separator: ", ")
      let problem = UsageProblem.badValue(action.sanitizedLine, option: nil, allowed: allowed)
      throw wrong(problem, workspace.texts)
    }
    switch action {
    case .list: return try list(workspace)
    case .show: return try show(try subjectInstrument(workspace), workspace)
    case .export: return try export(try subjectInstrument(workspace), workspace)
    case .map:
      guard let subject else { throw wrong(.missing(workspace.texts.fileOperand), workspace.texts) }
      return try MapMaking(command: self, workspace: workspace, path: subject).run()
    }
  }

  func wrong(_ problem: UsageProblem, _ texts: any Texts) -> CommandFailure {
    CommandFailure(.wrongUsage, texts.wrongUsage(Self.name, problem))
  }

  private func subjectInstrument(_ workspace: Workspace) throws(CommandFailure) -> Instrument {
    guard let subject else { throw wrong(.missing("INSTRUMENT"), workspace.texts) }
    return try workspace.instrument(named: subject)
  }

  // MARK: Looking

  private func list(_ workspace: Workspace) throws(CommandFailure) -> ExitStatus {
    if let subject { throw wrong(.tooMany([subject]), workspace.texts) }
    let (console, language) = (workspace.console, workspace.texts.language)
    let instruments = workspace.instruments
    if common.json {
      let tree = JSONTree.array(instruments) { instrument in
        [
          "id": .string(instrument.id.text), "kind": .string(instrument.kind.rawValue),
          "title": .string(instrument.title[language]), "items": .integer(instrument.items.count),
        ]
      }
      console.output.write(tree.text + "\n")
    } else if instruments.isEmpty {
      console.say(workspace.texts.noInstruments)
    } else {
      let width = (instruments.map { $0.id.text.count }.max() ?? 0) + 2
      for instrument in instruments {
        let id = instrument.id.text
        let gap = String(repeating: " ", count: width - id.count)
        console.show(
          TextWrapping.wrap(
            workspace.texts.listed(instrument), width: console.width,
            firstIndent: "  \(id)\(gap)", nextIndent: String(repeating: " ", count: width + 2)))
      }
    }
    return .fine
  }

  private func show(
    _ instrument: Instrument, _ workspace: Workspace
  ) throws(CommandFailure) -> ExitStatus {
    if common.json {
      workspace.console.output.write(instrument.tree(in: workspace.texts.language).text + "\n")
    } else {
      workspace.console.show(InstrumentScreen(instrument: instrument).lines(workspace.console))
    }
    return .fine
  }

  // MARK: Making files

  /// What can be made of an instrument.
  private enum Format: String, CaseIterable {
    case html, csv, text
  }

  private func export(
    _ instrument: Instrument, _ workspace: Workspace
  ) throws(CommandFailure) -> ExitStatus {
    let texts = workspace.texts
    guard let format else { throw wrong(.missing("--to html|csv|text"), texts) }
    guard let kind = Format(rawValue: format.lowercased()) else {
      let allowed = Format.allCases.map { $0.rawValue }.joined(separator: ", ")
      throw wrong(
        .badValue(format.sanitizedLine, option: "--to", allowed: allowed), texts)
    }
    guard let out else { throw wrong(.missing(texts.outOption), texts) }
    let made = try text(kind, instrument, texts)
    try ResultWriting(workspace: workspace, force: force).write(made, to: out)
    if common.json {
      let tree: JSONTree = [
        "instrument": .string(instrument.id.text), "format": .string(kind.rawValue),
        "file": .string(out),
      ]
      if out != ResultWriting.stream { workspace.console.output.write(tree.text + "\n") }
    } else if out != ResultWriting.stream {
      workspace.console.say(texts.instrumentExported(instrument, kind.rawValue, out.sanitizedLine))
    }
    return .fine
  }

  private func text(
    _ format: Format, _ instrument: Instrument, _ texts: any Texts
  ) throws(CommandFailure) -> String {
    if format == .csv {
      var writer = CSVWriter(try CSVDialect(option: csvFor, of: Self.name, texts))
      writer.append(instrument.columnNames.map { .text($0) })
      return writer.text
    }
    guard let document = QuestionnaireDocument(instrument, language: texts.language) else {
      throw CommandFailure(.unreadableData, texts.wordlessInstrument(instrument.id.text))
    }
    return format == .html ? document.html : document.formText
  }
}

extension CSVDialect {
  /// As the language's spreadsheets want it, unless named.
  init(
    option name: String?, of command: CommandName, _ texts: any Texts
  ) throws(CommandFailure) {
    guard let name else {
      self = texts.language == .dutch ? .excelDutch : .standard
      return
    }
    guard let dialect = CSVDialect(rawValue: name) else {
      let allowed = CSVDialect.allCases.map { $0.rawValue }.joined(separator: ", ")
      let problem = UsageProblem.badValue(
        name.sanitizedLine, option: "--csv-for", allowed: allowed)
      throw CommandFailure(.wrongUsage, texts.wrongUsage(command, problem))
    }
    self = dialect
  }
}

extension Instrument {
  /// All that's asked, with the names of the columns.
  fileprivate func tree(in language: Language) -> JSONTree {
    [
      "id": .string(id.text), "kind": .string(kind.rawValue), "title": .string(title[language]),
      "note": .string(note[language]),
      "scale": [
        "minimum": .integer(scale.minimum), "maximum": .integer(scale.maximum),
        "direction": .string(scale.direction.rawValue),
        "labels": .array(scale.labels) { label in
          ["value": .integer(label.value), "text": .string(label.text[language])]
        },
      ],
      "dimensions": .array(dimensions) { dimension in
        ["id": .string(dimension.id.text), "title": .string(dimension.title[language])]
      },
      "questions": .array(
        sides.flatMap { side in
          items.map { item in
            [
              "column": .string(columnName(of: item, side)),
              "dimension": .string(item.dimension.text), "reversed": .boolean(item.isReversed),
              "text": .string(item.text(side)?[language]),
            ]
          }
        }),
      "columns": .array(columnNames) { .string($0) },
    ]
  }
}
