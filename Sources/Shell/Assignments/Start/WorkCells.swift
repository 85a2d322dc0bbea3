import Grading
import QuizModel

/// A part that's answered place by place: numbers, and choices for rows.
///
/// Cells are asked row by row; a line of the review is a row, or a cell where there's one row.
protocol WorkCells {
  /// `nil` where the rows come from data that aren't there yet.
  var rows: [FormRow]? { get }
  /// What is asked of each row, for people.
  var columns: [String] { get }
  /// What is given in a cell, as it's shown; `nil` for an open one.
  func shown(_ row: FormRow, column: Int) -> String?
  /// The same in short, for a prompt.
  func mark(_ row: FormRow, column: Int) -> String?
  /// Whether a cell still has to be asked.
  func isOpen(_ row: FormRow, column: Int) -> Bool
  /// Reads what was typed at a cell: answers for it and the ones behind it in the row, or why they
  /// can't be read.
  func read(_ text: String, column: Int, texts: any Texts) -> CellReading
  /// The response with an answer in a cell; an empty text opens it again.
  func response(_ answer: String, in row: FormRow, column: Int) -> PartResponse
  /// What the group gave earlier that this row builds on.
  func context(of row: FormRow, texts: any Texts) -> String?
  func help(_ texts: any Texts) -> String
  /// What stands over the first question.
  func instruction(_ texts: any Texts) -> String?
}

/// What was typed at a cell.
enum CellReading: Equatable {
  /// As they're kept, for this column and the next ones; with what's to be said of the last.
  case answers([String], remark: String? = nil)
  case unreadable(String)
}

extension WorkCells {
  func mark(_ row: FormRow, column: Int) -> String? { shown(row, column: column) }
  func context(of row: FormRow, texts: any Texts) -> String? { nil }
  func instruction(_ texts: any Texts) -> String? { nil }
}

struct NumberCells: WorkCells {
  let draft: GroupDraft
  let part: AssignmentPart
  let content: NumbersPart

  var rows: [FormRow]? { draft.form.rows(of: content.rows) }
  var columns: [String] { content.values.map { $0.label } }

  private func cell(_ row: FormRow, _ column: Int) -> AnswerCell {
    AnswerCell(row: row.id, value: content.values[column].id)
  }

  func shown(_ row: FormRow, column: Int) -> String? {
    draft.form.number(cell(row, column), of: part)?.sanitizedLine
  }

  func isOpen(_ row: FormRow, column: Int) -> Bool {
    guard let typed = draft.form.number(cell(row, column), of: part) else { return true }
    return switch form(typed, column) {
    case .empty, .unreadable: true
    case .value, .impossible: false
    }
  }

  private func form(_ text: String, _ column: Int) -> NumberForm {
    NumberForm(text, value: content.values[column], decimals: content.decimals)
  }

  /// One number, or a number for each of the next columns, as copied from a spreadsheet.
  func read(_ text: String, column: Int, texts: any Texts) -> CellReading {
    let whole = form(text, column)
    if case .value = whole { return .answers([text.trimmingSpaces]) }
    let pieces = text.split { $0.isWhitespace || $0 == ";" }.map(String.init)
    if (2...(content.values.count - column + 1)).contains(pieces.count),
      column + pieces.count <= content.values.count,
      zip(pieces.indices, pieces).allSatisfy({ place, piece in
        if case .value = form(piece, column + place) { true } else { false }
      })
    {
      return .answers(pieces)
    }
    switch whole {
    case .value, .empty: return .unreadable(texts.unreadable(.notANumber(read: text)))
    case .unreadable(let reason): return .unreadable(texts.unreadable(reason))
    case .impossible(let number, let range):
      return .answers([text.trimmingSpaces], remark: texts.impossibleNumber(number, range))
    }
  }

  func response(_ answer: String, in row: FormRow, column: Int) -> PartResponse {
    var cells: [AnswerCell: String] = [:]
    if case .numbers(let given) = draft.submission.responses[part.id] { cells = given }
    cells[cell(row, column)] = answer.isEmpty ? nil : answer
    return .numbers(cells)
  }

  func help(_ texts: any Texts) -> String { texts.numberHelp(decimals: content.decimals) }
}

struct ChoiceCells: WorkCells {
  let draft: GroupDraft
  let part: AssignmentPart
  let content: ChoicesPart

  var rows: [FormRow]? { draft.form.rows(of: content.rows) }
  var columns: [String] { [""] }

  func shown(_ row: FormRow, column: Int) -> String? {
    place(row).map { content.options[$0].text }
  }

  func mark(_ row: FormRow, column: Int) -> String? {
    place(row).map { OptionNames(count: content.options.count).all[$0] }
  }

  private func place(_ row: FormRow) -> Int? {
    let chosen = draft.form.choice(row.id, of: part)
    return content.options.firstIndex { $0.id == chosen }
  }

  func isOpen(_ row: FormRow, column: Int) -> Bool { shown(row, column: column) == nil }

  func read(_ text: String, column: Int, texts: any Texts) -> CellReading {
    let names = OptionNames(count: content.options.count)
    let typed = text.trimmingSpaces.lowercased()
    // Options may bear numbers of their own, such as items of a questionnaire.
    guard
      let place = names.place(typed) ?? content.options.firstIndex(where: { $0.id.text == typed })
    else {
      return .unreadable(texts.notAChoice(text.trimmingSpaces.sanitizedForMessage, of: names.all))
    }
    return .answers([content.options[place].id.text])
  }

  func response(_ answer: String, in row: FormRow, column: Int) -> PartResponse {
    var cells: [AnswerCell: OptionID] = [:]
    if case .choices(let given) = draft.submission.responses[part.id] { cells = given }
    cells[AnswerCell(row: row.id)] = answer.isEmpty ? nil : OptionID(answer)
    return .choices(cells)
  }

  /// Of a quarter the group's own coordinates, of a strategy its own group.
  func context(of row: FormRow, texts: any Texts) -> String? {
    switch content.key {
    case .quarter(let quarters):
      guard let earlier = draft.assignment.part(quarters.part),
        case .numbers(let numbers) = earlier.content
      else { return nil }
      let given = [quarters.x, quarters.y].compactMap { id -> String? in
        guard let value = numbers.values.first(where: { $0.id == id }),
          let typed = draft.form.number(AnswerCell(row: row.id, value: id), of: earlier)
        else { return nil }
        return "\(value.label.inSentence) \(typed.sanitizedLine)"
      }
      return given.isEmpty ? nil : given.joined(separator: ", ")
    case .mapped(let id, _):
      guard let earlier = draft.assignment.part(id), case .choices(let choices) = earlier.content
      else { return nil }
      let chosen = draft.form.choice(row.id, of: earlier)
      return choices.options.first { $0.id == chosen }?.text
    case .fixed, .lowest, .highest, .lowestQuantity: return nil
    }
  }

  func help(_ texts: any Texts) -> String { texts.choiceHelp }

  func instruction(_ texts: any Texts) -> String? {
    texts.chooseOne(of: OptionNames(count: content.options.count).all)
  }
}

/// What options are called on the screen: letters, and numbers where there are more of them.
struct OptionNames {
  let all: [String]

  init(count: Int) {
    all =
      count <= 26
      ? (0..<count).map { String(UnicodeScalar(UInt8(ascii: "a") + UInt8($0))) }
      : (1...count).map { "\($0)" }
  }

  /// The place of an option, from 0; a mark behind the letter doesn't matter: `b)`.
  func place(_ text: String) -> Int? {
    var name = text.trimmingSpaces.lowercased()
    if name.count > 1, let last = name.last, ").".contains(last) { name.removeLast() }
    return all.firstIndex(of: name)
  }
}
