import Documents
import QuizModel

/// Takes a file of a group's own into its submission: with the columns that the model reads and no
/// others, for a form's export also holds addresses and times.
public struct DataIntake: Sendable {
  public let part: DataPart
  /// What was asked; `nil` for customers.
  public let instrument: Instrument?
  private let model: (any QuestionnaireModel.Type)?

  /// The largest file that's read, in bytes.
  public static let maximumBytes = 8 << 20

  /// - Parameter instruments: those of the course.
  public init(_ part: DataPart, instruments: [InstrumentID: Instrument]) {
    self.part = part
    model =
      switch part.model {
      case .servqual: ServqualModel.self
      case .servperf: ServperfModel.self
      case .csas: CSASModel.self
      case .rfm, .matrix: nil
      }
    instrument = model.flatMap { model in
      part.instrument.map { instruments[$0] } ?? model.standard
    }
  }

  /// What has to be done with a file.
  public enum Reading: Sendable {
    /// It's in the columns that the model knows, or nothing else can be made of it. `dropped` are
    /// the columns that were left out.
    case ready(csv: String, dropped: [String])
    /// A form's export, to be settled by a person where something is unclear.
    case export(ColumnProposal)
  }

  /// The columns of a questionnaire that must be there.
  public var required: [String] {
    guard let model, let instrument else { return [] }
    return model.required(of: instrument)
  }

  /// Throws where it's no text with separated values.
  public func read(_ bytes: [UInt8], name: String) throws(GradingFailure) -> Reading {
    let input = GradingInput(.bytes(bytes), name: name)
    let header = try input.ownHeader()
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw .file(.notUTF8(line: 1, byte: 0))
    }
    guard let model, let instrument else { return .ready(csv: text, dropped: []) }
    guard model.knows(header, instrument) else {
      let proposals = try ColumnProposal.made(
        for: input, among: [instrument], sides: model.sides)
      return proposals.first.map { .export($0) } ?? .ready(csv: text, dropped: [])
    }
    let known = known(header, instrument)
    let dropped = header.names.enumerated().filter {
      known[$0.offset] == nil && !$0.element.isEmpty
    }
    guard !dropped.isEmpty else { return .ready(csv: text, dropped: []) }
    return .ready(
      csv: try converted(bytes, names: known), dropped: dropped.map { $0.element })
  }

  /// The columns of a file that the model reads, by their places.
  private func known(_ header: CSVHeader, _ instrument: Instrument) -> [Int: String] {
    var known: [Int: String] = [:]
    for name in instrument.columnNames {
      let names = name == "respondent" ? SurveyColumns.respondentNames : [name]
      switch header.column(anyOf: names) {
      case .one(let place): known[place] = header.names[place]
      // Which one is meant is for a person to say; the reader of the data asks.
      case .several(let places): for place in places { known[place] = header.names[place] }
      case .none: break
      }
    }
    return known
  }

  // MARK: Exports

  /// A form's export in the model's columns, with numbers in place of words.
  public func converted(
    _ bytes: [UInt8], by map: ColumnMap
  ) throws(GradingFailure) -> String {
    let table = try table(bytes)
    let names = map.renamed(table.header).names
    var others: [Int: [Int]] = [:]
    for (column, name) in map.doubles(in: table.header) {
      if let first = names.firstIndex(of: name) { others[first, default: []].append(column) }
    }
    let kept = names.indices.filter { !names[$0].isEmpty }
    var writer = CSVWriter(.standard)
    writer.append(kept.map { .text(names[$0]) })
    for row in table.rows.dropFirst(map.headerRows - 1) {
      writer.append(
        kept.map { column in
          let texts = ([column] + (others[column] ?? [])).compactMap { row.text($0) }
          let text = texts.first { !$0.isEmpty } ?? ""
          return .text(isAnswer(names[column]) ? Self.number(text, map.labels) : text)
        })
    }
    return writer.text
  }

  private func isAnswer(_ name: String) -> Bool {
    name != "respondent" && !name.hasPrefix("w_")
  }

  /// Words that aren't known stay, so that they're found when the data are read.
  private static func number(_ text: String, _ labels: AnswerLabels) -> String {
    guard Int(text) == nil else { return text }
    return switch labels.meaning(of: text) {
    case .number(let number): "\(number)"
    case .noAnswer: ""
    case nil: text
    }
  }

  private func converted(
    _ bytes: [UInt8], names: [Int: String]
  ) throws(GradingFailure) -> String {
    let table = try table(bytes)
    let kept = names.keys.sorted()
    var writer = CSVWriter(.standard)
    writer.append(kept.map { .text(names[$0] ?? "") })
    for row in table.rows {
      writer.append(kept.map { .text(row.text($0) ?? "") })
    }
    return writer.text
  }

  private func table(_ bytes: [UInt8]) throws(GradingFailure) -> CSVTable {
    do throws(CSVFailure) {
      return try CSVTable.read(.bytes(bytes))
    } catch {
      throw .file(error)
    }
  }
}
