import QuizModel

extension AssignmentForm {
  /// One of the options for each row.
  func form(of part: ChoicesPart, _ response: PartResponse?) -> PartForm {
    guard let rows = rows(of: part.rows) else { return waiting(for: part.rows, response) }
    guard let response else { return .empty(asked: rows.count) }
    guard case .choices(let chosen) = response else { return .otherKind(asked: rows.count) }
    let given = Dictionary(
      chosen.map { (rowID($0.key.row, part.rows), $0.value) },
      uniquingKeysWith: { first, _ in first })
    let options = Set(part.options.map { $0.id })
    var form = PartForm(asked: rows.count, isEmpty: chosen.isEmpty)
    for row in rows {
      guard let option = given[row.id] else { continue }
      if options.contains(option) {
        form.given += 1
      } else {
        form.remarks.append(.unknownOption(row: row.label, option))
      }
    }
    form.remarks += strangers(among: Set(given.keys), rows)
    return form
  }

  /// What was chosen for a row.
  public func choice(_ row: String, of part: AssignmentPart) -> OptionID? {
    guard case .choices(let content) = part.content,
      case .choices(let chosen) = submission.responses[part.id]
    else { return nil }
    return chosen[AnswerCell(row: row)]
      ?? chosen.first { rowID($0.key.row, content.rows) == row }?.value
  }
}
