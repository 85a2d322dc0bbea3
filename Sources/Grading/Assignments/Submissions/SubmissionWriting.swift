import Documents
import QuizModel

extension SubmissionFile {
  /// The file's text: readable, and the same for the same submission always.
  ///
  /// - Parameter order: in which parts stand, as in the assignment; others follow by their ids.
  public static func text(_ submission: Submission, order: [PartID] = []) -> String {
    let head: [(String, OrderedJSON)] = [
      ("format", .text(format)), ("formatVersion", .number(formatVersion)),
      ("course", .text(submission.course.text)),
      ("assignment", .text(submission.assignment.text)),
      ("assignmentVersion", .number(submission.version)), ("group", group(submission.group)),
      ("organisation", .text(submission.organisation)),
    ]
    let time = submission.submittedAt.map { [("submittedAt", OrderedJSON.text($0))] } ?? []
    let lock = submission.isLocked ? [("locked", OrderedJSON.boolean(true))] : []
    let first = order.filter { submission.responses[$0] != nil }
    let rest = submission.responses.keys.filter { !order.contains($0) }.sorted()
    let parts = (first + rest).compactMap { id in
      submission.responses[id].map { (id.text, part($0)) }
    }
    return OrderedJSON.object(head + time + lock + [("parts", .object(parts))]).text + "\n"
  }

  private static func group(_ group: Submission.Group) -> OrderedJSON {
    .object([
      ("name", .text(group.name)),
      (
        "members",
        .array(
          group.members.map { member in
            .object([("number", .text(member.number)), ("name", .text(member.name))])
          })
      ),
    ])
  }

  private static func part(_ response: PartResponse) -> OrderedJSON {
    switch response {
    case .data(let data): .object(source(data.source) + rest(of: data))
    case .numbers(let cells): numbers(cells)
    case .choices(let cells): choices(cells)
    case .list(let entries): .object([("entries", .array(entries.map(entry)))])
    case .text(let given): text(given)
    }
  }

  private static func source(_ source: GivenData.Source) -> [(String, OrderedJSON)] {
    switch source {
    case .own: [("source", .text("own"))]
    case .drawn(let seed):
      // As a text: other programs would round so large a number.
      [("source", .text("drawn")), ("seed", .text("\(seed.value)"))]
    }
  }

  private static func rest(of data: GivenData) -> [(String, OrderedJSON)] {
    (data.name.isEmpty ? [] : [("name", .text(data.name))]) + [("csv", .text(data.csv))]
  }

  private static func numbers(_ cells: [AnswerCell: String]) -> OrderedJSON {
    let rows = Dictionary(grouping: cells.keys.sorted()) { $0.row }
    let values = { (cells: [AnswerCell], typed: [AnswerCell: String]) in
      OrderedJSON.object(cells.map { ($0.value, .text(typed[$0] ?? "")) })
    }
    let named = rows.keys.filter { !$0.isEmpty }.sorted()
    var members: [(String, OrderedJSON)] = []
    if let single = rows[""] { members.append(("numbers", values(single, cells))) }
    if !named.isEmpty || cells.isEmpty {
      members.append(("rows", .object(named.map { ($0, values(rows[$0] ?? [], cells)) })))
    }
    return .object(members)
  }

  private static func choices(_ cells: [AnswerCell: OptionID]) -> OrderedJSON {
    let named = cells.keys.filter { !$0.row.isEmpty }.sorted()
    var members: [(String, OrderedJSON)] = []
    if let single = cells[AnswerCell()] { members.append(("choice", .text(single.text))) }
    if !named.isEmpty || cells.isEmpty {
      let rows = named.map { ($0.row, OrderedJSON.text(cells[$0]?.text ?? "")) }
      members.append(("choices", .object(rows)))
    }
    return .object(members)
  }

  private static func entry(_ entry: ListEntry) -> OrderedJSON {
    let group = entry.group.isEmpty ? [] : [("group", OrderedJSON.text(entry.group))]
    let fields = entry.fields.sorted { $0.key < $1.key }.map {
      ($0.key.text, OrderedJSON.text($0.value))
    }
    return .object(group + [("element", .text(entry.element.text)), ("fields", .object(fields))])
  }

  private static func text(_ given: GivenText) -> OrderedJSON {
    let marks = given.selfMarks.sorted { $0.key < $1.key }.map {
      ($0.key.text, OrderedJSON.text($0.value.text))
    }
    return .object(
      [("text", .text(given.text))] + (marks.isEmpty ? [] : [("selfMarks", .object(marks))]))
  }
}

/// A JSON value whose members keep their order, so that a file reads from the top.
private indirect enum OrderedJSON {
  case text(String)
  case number(Int)
  case boolean(Bool)
  case array([OrderedJSON])
  case object([(String, OrderedJSON)])

  var text: String {
    var text = ""
    write(to: &text, indent: "\n")
    return text
  }

  /// `indent` is the new line that the value's own begin with.
  private func write(to text: inout String, indent: String) {
    let inner = indent + "  "
    switch self {
    case .text(let value): text += JSONText.quoted(value)
    case .number(let value): text += "\(value)"
    case .boolean(let value): text += "\(value)"
    case .array(let values) where values.isEmpty: text += "[]"
    case .object(let members) where members.isEmpty: text += "{}"
    case .array(let values):
      text += "["
      for (place, value) in values.enumerated() {
        text += (place > 0 ? "," : "") + inner
        value.write(to: &text, indent: inner)
      }
      text += indent + "]"
    case .object(let members):
      text += "{"
      for (place, (key, value)) in members.enumerated() {
        text += (place > 0 ? "," : "") + inner + JSONText.quoted(key) + ": "
        value.write(to: &text, indent: inner)
      }
      text += indent + "}"
    }
  }
}
