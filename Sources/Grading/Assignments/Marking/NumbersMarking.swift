import QuizModel

/// Marks numbers: each as given, and where that's wrong once more with the group's own earlier
/// answers put in.
struct NumbersMarking {
  private let part: AssignmentPart
  private let content: NumbersPart
  private let halfUnit: Rational

  init(_ part: AssignmentPart, _ content: NumbersPart) {
    self.part = part
    self.content = content
    halfUnit = Rational.halfUnit(decimals: content.decimals)
  }

  func marked(_ work: inout GroupWork) -> MarkedPart {
    var marked = MarkedPart(part)
    guard let rows = work.rows(content.rows), work.data[content.data] != nil else {
      return marked.lost(to: content.data, work)
    }
    let typed = typed(work)
    var answered = AnsweredNumbers(
      rows: content.rows,
      values: Dictionary(
        content.values.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first }))
    var reasons: [FollowThrough.Reason] = []
    for row in rows {
      for value in content.values {
        let cell = AnswerCell(row: row.id, value: value.id)
        let given = GivenNumber(typed[cell], value: value, decimals: content.decimals)
        answered.given[cell] = given
        answered.keys[cell] = work.data[content.data]?.value(of: value.quantity, row: row.id)
        let asked = AskedNumber(
          cell: cell, value: value, label: label(value, row), typed: typed[cell] ?? "",
          given: given, key: answered.keys[cell])
        let result = mark(asked, work, &reasons)
        if result.outcome == .correct, !result.isFollowThrough {
          answered.right.insert(cell)
        }
        marked.cells.append(result)
      }
    }
    work.numbers[part.id] = answered
    let strangers = Set(typed.keys.map { $0.row }).subtracting(rows.map { $0.id })
    return finished(marked, work, strangers: strangers, reasons)
  }

  /// What was typed, by the rows as the data name them.
  private func typed(_ work: GroupWork) -> [AnswerCell: String] {
    guard case .numbers(let cells) = work.submission.responses[part.id] else { return [:] }
    guard case .ofData = content.rows else { return cells }
    return Dictionary(
      cells.sorted { $0.key < $1.key }.map { cell, typed in
        (AnswerCell(row: work.rowID(cell.row, content.rows), value: cell.value), typed)
      }, uniquingKeysWith: { first, _ in first })
  }

  private func label(_ value: NumbersPart.Value, _ row: GroupWork.Row) -> String {
    row.label.isEmpty
      ? value.label : content.values.count == 1 ? row.label : "\(row.label), \(value.label)"
  }

  /// One number that is asked, with what was given.
  struct AskedNumber {
    let cell: AnswerCell
    let value: NumbersPart.Value
    let label: String
    let typed: String
    let given: GivenNumber
    let key: Rational?
  }

  // MARK: One number

  private func mark(
    _ asked: AskedNumber, _ work: GroupWork, _ reasons: inout [FollowThrough.Reason]
  ) -> MarkedCell {
    var result = MarkedCell(asked.cell, label: asked.label, given: asked.typed, .missing)
    result.key = asked.key
    switch asked.given {
    case .missing: return result
    case .unreadable(let message):
      result.outcome = .unreadable
      result.remark = message
      return result
    case .value(let given, let decimals):
      let isRight = asked.key.map { given.isWithin(halfUnit, of: $0) } ?? false
      result.outcome = isRight ? .correct : .wrong
      follow(given, asked, work, &result, &reasons)
      if result.outcome == .wrong {
        result.diagnosis = NumberDiagnosis(
          part: content, halfUnit: halfUnit, work: work
        ).diagnosis(of: given, decimals: decimals, asked, followed: result.followed)
      }
      return result
    }
  }

  private func follow(
    _ given: Rational, _ asked: AskedNumber, _ work: GroupWork, _ result: inout MarkedCell,
    _ reasons: inout [FollowThrough.Reason]
  ) {
    guard asked.value.formula != nil else { return }
    let formula = FollowThroughFormula(
      part: content, value: asked.value, row: asked.cell.row, work: work)
    switch formula.result() {
    case .none(let reason?):
      if result.outcome == .wrong, !reasons.contains(reason) { reasons.append(reason) }
    case .none(nil): break
    case .value(let number, let unrounded, let isFromRightAnswers):
      let follows =
        given.isWithin(halfUnit, of: number) || given.isWithin(halfUnit, of: unrounded)
      if result.outcome == .wrong {
        result.outcome = follows ? .correct : .wrong
        result.isFollowThrough = follows && !isFromRightAnswers
        result.followed = isFromRightAnswers ? nil : number
      } else if !follows, !isFromRightAnswers {
        result.remark = Message(
          nl: "goed, al volgt het niet uit je eigen eerdere antwoorden",
          en: "right, though it doesn't follow from your own earlier answers")
      }
    }
  }

  // MARK: The part

  private func finished(
    _ marked: MarkedPart, _ work: GroupWork, strangers: Set<String>,
    _ reasons: [FollowThrough.Reason]
  ) -> MarkedPart {
    var marked = marked
    marked.count(penalty: work.assignment.followThroughPenalty, work)
    marked.feedback += reasons.map { $0.message }
    if marked.cells.contains(where: { $0.key == nil && $0.outcome == .wrong }) {
      marked.feedback.append(Self.notGiven)
    }
    if let stranger = strangers.min() { marked.feedback.append(.strangerRow(stranger)) }
    return marked
  }

  private static let notGiven = Message(
    nl: "Een deel is niet uit je gegevens te berekenen, zoals een gewogen score zonder gewichten.",
    en: "Some of it can't be computed from your data, such as a weighted score without weights.")
}

extension Message {
  /// An answer to a row that isn't asked.
  static func strangerRow(_ row: String) -> Message {
    Message(
      nl: "‘\(shown(row))’ wordt hier niet gevraagd of staat niet in je gegevens.",
      en: "‘\(shown(row))’ isn't asked here or isn't in your data.")
  }
}
