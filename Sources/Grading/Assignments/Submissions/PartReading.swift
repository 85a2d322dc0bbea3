import Documents
import QuizModel

/// Reads a group's response to one part. Its keys tell what kind it is, so that a file can be read
/// without its assignment.
enum PartReading {
  private enum Kind: CaseIterable {
    case data
    case numbers
    case choices
    case list
    case text

    var keys: [String] {
      switch self {
      case .data: ["source", "seed", "name", "csv"]
      case .numbers: ["numbers", "rows"]
      case .choices: ["choice", "choices"]
      case .list: ["entries"]
      case .text: ["text", "selfMarks"]
      }
    }
  }

  /// `nil` where nothing can be made of it, which is reported.
  static func response(_ value: JSONValue, _ fields: inout SubmissionFields) -> PartResponse? {
    let keys = Set(value.members.map { $0.key.string ?? "" })
    guard value.kind != .object || !keys.isEmpty else { return nil }
    let kind = Kind.allCases.first { kind in kind.keys.contains { keys.contains($0) } }
    guard let kind else {
      let all = Kind.allCases.map { $0.keys[0] }.joined(separator: ", ")
      fields.report(
        "submission-part", at: value,
        Message(
          nl: "hier hoort een object met een van de sleutels \(all)",
          en: "this must be an object with one of the keys \(all)"))
      return nil
    }
    guard let members = fields.object(value, keys: kind.keys) else { return nil }
    return switch kind {
    case .data: data(members, value, &fields)
    case .numbers: numbers(members, &fields)
    case .choices: choices(members, &fields)
    case .list: list(members, &fields)
    case .text: text(members, value, &fields)
    }
  }

  // MARK: Data

  private static func data(
    _ members: [String: JSONValue], _ value: JSONValue, _ fields: inout SubmissionFields
  ) -> PartResponse? {
    for key in ["source", "csv"] where members[key] == nil {
      fields.reportMissing(key, in: value)
    }
    guard let sourceValue = members["source"], let csvValue = members["csv"],
      let source = source(sourceValue, members["seed"], value, &fields),
      let csv = fields.text(csvValue, limit: SubmissionLimits.bytes)
    else { return nil }
    let name = members["name"].flatMap { fields.text($0, limit: SubmissionLimits.name) }
    return .data(GivenData(source: source, name: name ?? "", csv: csv))
  }

  private static func source(
    _ value: JSONValue, _ seed: JSONValue?, _ object: JSONValue, _ fields: inout SubmissionFields
  ) -> GivenData.Source? {
    switch value.string {
    case "own": return .own
    case "drawn":
      guard let seed else {
        fields.reportMissing("seed", in: object)
        return nil
      }
      guard let number = (seed.string ?? seed.numberText).flatMap({ UInt64($0) }) else {
        fields.report(
          "submission-seed", at: seed,
          Message(
            nl: "dit is geen seed: een heel getal vanaf 0, tussen aanhalingstekens",
            en: "this is no seed: a whole number from 0, in quotes"))
        return nil
      }
      return .drawn(Seed(number))
    default:
      fields.report(
        "unknown-name", at: value,
        Message(nl: "hier hoort \"own\" of \"drawn\"", en: "this must be \"own\" or \"drawn\""))
      return nil
    }
  }

  // MARK: Numbers and choices

  private static func numbers(
    _ members: [String: JSONValue], _ fields: inout SubmissionFields
  ) -> PartResponse? {
    var cells: [AnswerCell: String] = [:]
    if let numbers = members["numbers"] { read(numbers, row: "", into: &cells, &fields) }
    let rows = members["rows"].map { fields.named($0, limit: SubmissionLimits.answers) } ?? []
    for (row, key, numbers) in rows where isName(row, key, &fields) {
      read(numbers, row: row, into: &cells, &fields)
    }
    return .numbers(cells)
  }

  private static func read(
    _ numbers: JSONValue, row: String, into cells: inout [AnswerCell: String],
    _ fields: inout SubmissionFields
  ) {
    let room = SubmissionLimits.answers - cells.count
    for (name, key, typed) in fields.named(numbers, limit: room) where isName(name, key, &fields) {
      if let typed = fields.typed(typed), cells[AnswerCell(row: row, value: name)] == nil {
        cells[AnswerCell(row: row, value: name)] = typed
      }
    }
  }

  private static func isName(
    _ name: String, _ key: JSONValue, _ fields: inout SubmissionFields
  ) -> Bool {
    if !name.isEmpty { return true }
    fields.report(
      "empty-text", at: key,
      Message(nl: "een lege naam; vul die in", en: "an empty name; fill it in"))
    return false
  }

  private static func choices(
    _ members: [String: JSONValue], _ fields: inout SubmissionFields
  ) -> PartResponse? {
    var cells: [AnswerCell: OptionID] = [:]
    if let choice = members["choice"], let option: OptionID = fields.identifier(choice) {
      cells[AnswerCell()] = option
    }
    let rows = members["choices"].map { fields.named($0, limit: SubmissionLimits.answers) } ?? []
    for (row, key, choice) in rows where isName(row, key, &fields) {
      if let option: OptionID = fields.identifier(choice), cells[AnswerCell(row: row)] == nil {
        cells[AnswerCell(row: row)] = option
      }
    }
    return .choices(cells)
  }

  // MARK: Lists and texts

  private static func list(
    _ members: [String: JSONValue], _ fields: inout SubmissionFields
  ) -> PartResponse? {
    guard let entries = members["entries"] else { return nil }
    return .list(
      fields.elements(entries, limit: SubmissionLimits.answers).compactMap { entry($0, &fields) })
  }

  private static func entry(_ value: JSONValue, _ fields: inout SubmissionFields) -> ListEntry? {
    guard let members = fields.object(value, keys: ["group", "element", "fields"]) else {
      return nil
    }
    for key in ["element", "fields"] where members[key] == nil {
      fields.reportMissing(key, in: value)
    }
    let group = members["group"].flatMap { fields.text($0, limit: SubmissionLimits.name) } ?? ""
    guard let element: ElementID = members["element"].flatMap({ fields.identifier($0) }),
      let content = members["fields"]
    else { return nil }
    var texts: [FieldID: String] = [:]
    for (_, key, text) in fields.named(content, limit: SubmissionLimits.fields) {
      guard let id: FieldID = fields.identifier(key) else { continue }
      texts[id] = texts[id] ?? fields.text(text, limit: SubmissionLimits.field)
    }
    return ListEntry(group: group, element: element, fields: texts)
  }

  private static func text(
    _ members: [String: JSONValue], _ value: JSONValue, _ fields: inout SubmissionFields
  ) -> PartResponse? {
    guard let textValue = members["text"] else {
      fields.reportMissing("text", in: value)
      return nil
    }
    guard let text = fields.text(textValue, limit: SubmissionLimits.text) else { return nil }
    var marks: [CriterionID: LevelID] = [:]
    let given = members["selfMarks"].map { fields.named($0, limit: SubmissionLimits.fields) } ?? []
    for (_, key, level) in given {
      guard let criterion: CriterionID = fields.identifier(key) else { continue }
      marks[criterion] = marks[criterion] ?? fields.identifier(level)
    }
    return .text(GivenText(text: text, selfMarks: marks))
  }
}
