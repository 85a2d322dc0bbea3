import QuizModel
import Slips

/// Marks choices: by the right numbers, and by the group's own.
struct ChoicesMarking {
  private let part: AssignmentPart
  private let content: ChoicesPart

  init(_ part: AssignmentPart, _ content: ChoicesPart) {
    self.part = part
    self.content = content
  }

  func marked(_ work: inout GroupWork) -> MarkedPart {
    var marked = MarkedPart(part)
    guard let rows = work.rows(content.rows) else {
      if case .ofData(let data) = content.rows { return marked.lost(to: data, work) }
      return marked
    }
    let chosen = chosen(work)
    var answered = AnsweredChoices(rows: content.rows, chosen: chosen)
    let reading = ChoiceKeyReading(part: content, work: work)
    var keys: [ChoiceKeys] = []
    for row in rows {
      let key = reading.keys(row: row.id)
      answered.right[row.id] = key.right
      keys.append(key)
      marked.cells.append(mark(chosen[AnswerCell(row: row.id)], row, key))
    }
    diagnose(&marked, chosen, keys)
    work.choices[part.id] = answered
    marked.count(penalty: work.assignment.followThroughPenalty, work)
    addOptionFeedback(&marked, keys)
    let strangers = Set(chosen.keys.map { $0.row }).subtracting(rows.map { $0.id })
    if let stranger = strangers.min() { marked.feedback.append(.strangerRow(stranger)) }
    return marked
  }

  private func chosen(_ work: GroupWork) -> [AnswerCell: OptionID] {
    guard case .choices(let cells) = work.submission.responses[part.id] else { return [:] }
    guard case .ofData = content.rows else { return cells }
    return Dictionary(
      cells.sorted { $0.key < $1.key }.map { cell, option in
        (AnswerCell(row: work.rowID(cell.row, content.rows)), option)
      }, uniquingKeysWith: { first, _ in first })
  }

  private func option(_ id: OptionID) -> ChoicesPart.Option? {
    content.options.first { $0.id == id }
  }

  // MARK: One row

  private func mark(_ chosen: OptionID?, _ row: GroupWork.Row, _ keys: ChoiceKeys) -> MarkedCell {
    let given = chosen.map { option($0)?.text ?? $0.text } ?? ""
    var cell = MarkedCell(AnswerCell(row: row.id), label: row.label, given: given, .missing)
    cell.options = keys.right.sorted()
    guard let chosen else { return cell }
    guard option(chosen) != nil else {
      cell.outcome = .unreadable
      cell.remark = Message(
        nl: "‘\(shown(given))’ is geen van de mogelijkheden",
        en: "‘\(shown(given))’ is none of the options")
      return cell
    }
    if keys.right.contains(chosen) {
      cell.outcome = .correct
    } else if keys.own?.contains(chosen) == true {
      cell.outcome = .correct
      cell.isFollowThrough = !keys.isOwnRight
    } else {
      cell.outcome = .wrong
      cell.remark = wrongRemark(given, keys)
      if keys.opposite.contains(chosen) { cell.diagnosis = oppositeEnd(keys) }
    }
    cell.isAtBorder = keys.isAtBorder && cell.outcome == .correct
    return cell
  }

  private func wrongRemark(_ given: String, _ keys: ChoiceKeys) -> Message {
    let right = (keys.own ?? keys.right).sorted().compactMap { option($0)?.text }
      .map { "‘\(shown($0))’" }
    guard !right.isEmpty else {
      return Message(
        nl: "‘\(shown(given))’ is niet na te gaan, want de gegevens zeggen er niets over",
        en: "‘\(shown(given))’ can't be verified, as the data say nothing about it")
    }
    return Message(
      nl: "‘\(shown(given))’ is niet goed; hier hoort "
        + right.joined(separator: " of "),
      en: "‘\(shown(given))’ is wrong; it should be " + right.joined(separator: " or "))
  }

  private func oppositeEnd(_ keys: ChoiceKeys) -> Diagnosis {
    if case .highest = content.key {
      return Diagnosis(
        name: "opposite-end",
        feedback: Message(
          nl: "Dit is de laagste; gevraagd is de hoogste.",
          en: "This is the lowest; the highest is asked."))
    }
    let sign =
      keys.isBelowZero
      ? Message(
        nl: " Onder 0 is het verst van 0 het laagst.",
        en: " Below 0 the furthest from 0 is lowest.") : Message(nl: "", en: "")
    return Diagnosis(
      name: "opposite-end",
      feedback: Message(
        nl: "Dit is de hoogste; gevraagd is de laagste.\(sign.dutch)",
        en: "This is the highest; the lowest is asked.\(sign.english)"))
  }

  // MARK: The whole

  /// A figure that was read mirrored or with its axes swapped shows only in several answers.
  private func diagnose(
    _ marked: inout MarkedPart, _ chosen: [AnswerCell: OptionID], _ keys: [ChoiceKeys]
  ) {
    let given = zip(marked.cells.indices, keys).compactMap { place, keys in
      chosen[marked.cells[place].cell].map { (place: place, option: $0, keys: keys) }
    }
    let wrong = given.filter { marked.cells[$0.place].outcome == .wrong }
    let diagnosis: Diagnosis? =
      if wrong.count > 1, given.allSatisfy({ $0.keys.mirrored.contains($0.option) }) {
        Diagnosis(MirroredAxis.self)
      } else if !wrong.isEmpty, given.allSatisfy({ $0.keys.turned.contains($0.option) }) {
        Diagnosis(AxesSwapped.self)
      } else {
        nil
      }
    guard let diagnosis else { return }
    for one in wrong { marked.cells[one.place].diagnosis = diagnosis }
  }

  /// What the author says of wrong options that were chosen, each once.
  private func addOptionFeedback(_ marked: inout MarkedPart, _ keys: [ChoiceKeys]) {
    let wrong = Set(
      zip(marked.cells, keys).filter { $0.outcome == .wrong && $1.isKnown }.map { $0.0.given })
    for option in content.options where wrong.contains(option.text) {
      guard let feedback = option.feedback else { continue }
      let text = feedback.plain
      marked.feedback.append(Message(nl: text, en: text))
    }
  }
}
