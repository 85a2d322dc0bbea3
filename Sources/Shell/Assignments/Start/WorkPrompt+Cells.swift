import Grading
import QuizModel
import Terminal

/// Numbers and choices: first what's open, one after the other, then all of it to look at, where any
/// row can be changed.
extension WorkPrompt {
  func askCells(_ cells: some WorkCells, _ place: Int) -> Move {
    guard let rows = cells.rows else {
      console.say(texts.rowsAwaited)
      return askToMove(place)
    }
    let all = rows.indices.flatMap { row in
      cells.columns.indices.map { CellPlace(row: row, column: $0) }
    }
    var queue = all.filter { cells.isOpen(rows[$0.row], column: $0.column) }
    if !queue.isEmpty, let instruction = cells.instruction(texts) { console.say(instruction) }
    while true {
      if let cell = queue.first {
        switch ask(cell, cells, rows, place) {
        case .answered(let count): queue.removeFirst(min(count, queue.count))
        case .again: break
        case .back:
          guard let index = all.firstIndex(of: cell), index > 0 else { return before(place) }
          queue.insert(all[index - 1], at: 0)
        case .move(let move): return move
        }
      } else {
        switch review(cells, rows, place) {
        case .change(let chosen): queue = chosen
        case .move(let move): return move
        }
      }
    }
  }

  struct CellPlace: Equatable {
    let row: Int
    let column: Int
  }

  /// Where only commands make sense.
  private func askToMove(_ place: Int) -> Move {
    while true {
      switch ask(texts.onlyCommands, redraw: { show(place) }) {
      case .move(let move): return move
      case .back: return before(place)
      case .empty, .next: return after(place)
      case .answer, .clear, .editor: console.say(texts.notHere)
      }
    }
  }

  // MARK: One cell

  private enum CellOutcome {
    /// So many cells of the queue are done.
    case answered(Int)
    case again
    case back
    case move(Move)
  }

  private func ask(
    _ cell: CellPlace, _ cells: some WorkCells, _ rows: [FormRow], _ place: Int
  ) -> CellOutcome {
    let row = rows[cell.row]
    let prompt = self.prompt(cell, cells, row)
    let request = Request(help: cells.help(texts), completions: completions(cells))
    switch ask(prompt, request, redraw: { show(place) }) {
    case .move(let move): return .move(move)
    case .back: return .back
    case .next: return .move(after(place))
    case .empty: return .answered(1)
    case .editor: console.say(texts.notHere)
    case .clear: keep(cells.response("", in: row, column: cell.column), at: place)
    case .answer(let text): return take(text, at: cell, cells, row, place)
    }
    return .again
  }

  private func take(
    _ text: String, at cell: CellPlace, _ cells: some WorkCells, _ row: FormRow, _ place: Int
  ) -> CellOutcome {
    switch cells.read(text, column: cell.column, texts: texts) {
    case .unreadable(let sentence):
      console.say(sentence)
      sayMistyped(text)
      return .again
    case .answers(let answers, let remark):
      for (offset, answer) in answers.enumerated() {
        let response = cells.response(answer, in: row, column: cell.column + offset)
        guard keep(response, at: place) else { return .again }
      }
      guard let remark else { return .answered(answers.count) }
      console.say(remark)
      return .again
    }
  }

  private func sayMistyped(_ text: String) {
    let word = String(text.trimmingSpaces.prefix { !$0.isWhitespace })
    if let meant = WorkCommand.nearest(to: word) { console.say(texts.orWorkCommand(meant)) }
  }

  /// `Hotel De Brug · Rendement [83,3]: `
  private func prompt(_ cell: CellPlace, _ cells: some WorkCells, _ row: FormRow) -> String {
    let name = [row.label.sanitizedLine, cells.columns[cell.column]].filter { !$0.isEmpty }
      .joined(separator: " · ")
    let given = cells.mark(row, column: cell.column).map { "[\($0)]" }
    let context = cells.context(of: row, texts: texts).map { "(\($0))" }
    let lead = [name.isEmpty ? nil : name, context, given].compactMap { $0 }
    return lead.isEmpty ? "> " : lead.joined(separator: " ") + ": "
  }

  private func completions(
    _ cells: some WorkCells
  ) -> (CompletionContext) -> [Completion] {
    guard let choices = cells as? ChoiceCells else { return { _ in [] } }
    let names = OptionNames(count: choices.content.options.count).all
    let all = zip(names, choices.content.options).map { Completion($0, note: $1.text) }
    return { context in
      context.precedingText.isEmpty ? all.filter { $0.text.hasPrefix(context.word) } : []
    }
  }

  // MARK: All of it

  private enum ReviewOutcome {
    case change([CellPlace])
    case move(Move)
  }

  private func review(_ cells: some WorkCells, _ rows: [FormRow], _ place: Int) -> ReviewOutcome {
    if let rest = workspace.lines.dropWaiting() { console.say(texts.pastedTooMuch(rest)) }
    let review = CellReview(cells: cells, rows: rows)
    let show = { console.show([""] + review.lines(console)) }
    show()
    showRemarks(of: draft.form.form(of: parts[place]))
    let isOneCell = review.count == 1 && cells.columns.count == 1
    console.say(console.style.dim(isOneCell ? texts.atOneAnswer : texts.atReview(review.count)))
    while true {
      switch ask("> ", Request(help: cells.help(texts)), redraw: show) {
      case .move(let move): return .move(move)
      case .back: return .move(before(place))
      case .empty, .next: return .move(after(place))
      case .editor: console.say(texts.notHere)
      case .clear(let rest):
        guard let chosen = review.cells(rest) else {
          console.say(texts.noLine(rest.sanitizedLine, count: review.count))
          continue
        }
        for cell in chosen {
          keep(cells.response("", in: rows[cell.row], column: cell.column), at: place)
        }
        return .change(chosen)
      case .answer(let text):
        if isOneCell {
          let cell = CellPlace(row: 0, column: 0)
          if case .answered = take(text, at: cell, cells, rows[0], place) { return .change([]) }
        } else if let chosen = review.cells(text) {
          return .change(chosen)
        } else {
          console.say(texts.noLine(text.sanitizedLine, count: review.count))
        }
      }
    }
  }
}

/// All answers of a part in numbered lines.
struct CellReview {
  let cells: any WorkCells
  let rows: [FormRow]

  private var isOneRow: Bool { rows.count == 1 }
  var count: Int { isOneRow ? cells.columns.count : rows.count }

  /// The cells of a line by its number from 1.
  func cells(_ text: String) -> [WorkPrompt.CellPlace]? {
    guard let number = Int(text.trimmingSpaces), (1...max(count, 1)).contains(number), count > 0
    else { return nil }
    if isOneRow { return [WorkPrompt.CellPlace(row: 0, column: number - 1)] }
    return cells.columns.indices.map { WorkPrompt.CellPlace(row: number - 1, column: $0) }
  }

  func lines(_ console: Console) -> [String] {
    if isOneRow, count == 1, rows[0].label.isEmpty {
      return TextWrapping.wrap(
        console.texts.yourAnswer(shown(rows[0], 0)), width: console.width, nextIndent: "  ")
    }
    let width = "\(count)".count
    let numbered = (0..<count).map { line -> [String] in
      let number = "\(line + 1)".leftPadded(to: width + 2) + "."
      if isOneRow {
        let label = cells.columns[line].isEmpty ? rows[0].label : cells.columns[line]
        return ["\(number) \(label.sanitizedLine)", shown(rows[0], line)]
      }
      return ["\(number) \(rows[line].label.sanitizedLine)"]
        + cells.columns.indices.map { shown(rows[line], $0) }
    }
    let header = [""] + (isOneRow ? [""] : cells.columns)
    return CellTable(header: header, rows: numbered).lines(width: console.width)
  }

  private func shown(_ row: FormRow, _ column: Int) -> String {
    cells.shown(row, column: column) ?? "–"
  }
}

/// Rows of cells under one another, or each row on lines of its own where they don't fit.
struct CellTable {
  /// Left out where all of it is empty.
  let header: [String]
  let rows: [[String]]

  func lines(width: Int) -> [String] {
    let widths = header.indices.map { column in
      ([header] + rows).map { displayWidth(of: $0[column]) }.max() ?? 0
    }
    guard widths.reduce(0, +) + 2 * (widths.count - 1) <= width else {
      return rows.flatMap { stacked($0, width) }
    }
    let all = header.allSatisfy { $0.isEmpty } ? rows : [header] + rows
    return all.map { row in
      zip(row, widths).map { cell, width in
        cell + String(repeating: " ", count: max(0, width - displayWidth(of: cell)))
      }.joined(separator: "  ").trimmingTrailingSpaces
    }
  }

  private func stacked(_ row: [String], _ width: Int) -> [String] {
    let values = zip(header, row).dropFirst().map { name, value in
      name.isEmpty ? value : "\(name.inSentence) \(value)"
    }
    return TextWrapping.wrap(
      "\(row[0]): \(values.joined(separator: "; "))", width: width, nextIndent: "     ")
  }
}
