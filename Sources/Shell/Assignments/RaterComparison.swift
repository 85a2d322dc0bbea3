import Documents
import Grading
import QuizModel
import Statistics
import Terminal

/// The one who judged the same texts.
struct SecondRater {
  let name: String
  let marks: RaterMarks
}

/// Says how far two raters agree, and takes them through the texts on which they differ. What they
/// agree on is kept in a file of its own.
struct RaterComparison {
  let plan: ReviewPlan
  let other: SecondRater
  let agreedPath: String
  let workspace: Workspace

  private var console: Console { workspace.console }
  private var texts: any Texts { workspace.texts }

  func run(_ book: ReviewBook) throws(CommandFailure) {
    let agreement = RaterAgreement(plan, first: book.marks, second: other.marks)
    guard agreement.count > 0 else {
      console.say(texts.nothingInCommon(book.rater.sanitizedLine, other.name.sanitizedLine))
      return
    }
    console.show(AgreementScreen(agreement: agreement).lines(console))
    var agreed = try agreedMarks()
    try keepEqual(agreement, &agreed, book)
    let open = agreement.differences.filter { agreed.mark($0.key) == nil }
    console.say(
      texts.differenceCount(agreement.differences.count, open: open.count))
    try settle(open, &agreed, book)
  }

  private func agreedMarks() throws(CommandFailure) -> RaterMarks {
    guard FileBytes.realPath(of: agreedPath) != nil else { return RaterMarks([]) }
    return RaterMarks(try workspace.marks(agreedPath).marks)
  }

  private func mark(
    _ item: ReviewPlan.Item, _ level: LevelID, note: String, _ book: ReviewBook
  ) -> RubricMark {
    RubricMark(
      item, level: level, note: note, rater: "\(book.rater) + \(other.name)",
      time: workspace.clock.now().iso, isAgreed: true)
  }

  /// What both judged alike stands in the file too, so that it's whole.
  private func keepEqual(
    _ agreement: RaterAgreement, _ agreed: inout RaterMarks, _ book: ReviewBook
  ) throws(CommandFailure) {
    let known = agreed
    let new = agreement.equal.filter { known.mark($0.key) == nil }.compactMap { item in
      book.marks.mark(item.key).map { mark(item, $0.level, note: "", book) }
    }
    guard !new.isEmpty else { return }
    try ReviewBook.append(new, to: agreedPath, texts)
    for mark in new { agreed.add(mark) }
  }

  // MARK: Differences

  private func settle(
    _ open: [ReviewPlan.Item], _ agreed: inout RaterMarks, _ book: ReviewBook
  ) throws(CommandFailure) {
    var place = 0
    var last: ReviewPlan.Item?
    while place < open.count {
      let item = open[place]
      show(item, after: last, number: place + 1, of: open.count, book)
      last = item
      switch try ask(item, &agreed, book) {
      case .stop:
        place = open.count
      case .back: place = max(place - 1, 0)
      case .on: place += 1
      }
    }
    let left = open.count { agreed.mark($0.key) == nil }
    console.say(texts.settled(open.count - left, left: left, agreedPath.sanitizedLine))
  }

  private enum Step {
    case on
    case back
    case stop
  }

  private func show(
    _ item: ReviewPlan.Item, after last: ReviewPlan.Item?, number: Int, of count: Int,
    _ book: ReviewBook
  ) {
    let screen = ReviewScreen(item: item)
    if last?.isOfSameCriterion(as: item) != true {
      console.show(screen.criterionLines(showsModel: last?.part.id != item.part.id, console))
    }
    console.say(console.style.dim(texts.differencePlace(number, of: count)))
    console.show(screen.textLines(console))
    for (name, mark) in [
      (book.rater, book.marks.mark(item.key)), (other.name, other.marks.mark(item.key)),
    ] {
      guard let mark else { continue }
      console.say(
        texts.gave(
          name.sanitizedLine, screen.letter(of: mark.level), note: mark.note.sanitizedLine))
    }
  }

  private func ask(
    _ item: ReviewPlan.Item, _ agreed: inout RaterMarks, _ book: ReviewBook
  ) throws(CommandFailure) -> Step {
    var note = ""
    while true {
      let entry = workspace.lines.next(
        prompt: texts.agreedOn + " ", history: .responses)
      guard case .text(let line) = entry else {
        if case .resized = entry { continue }
        return .stop
      }
      switch ReviewEntry(line, levels: item.criterion.levels) {
      case .level(let level, let added):
        let mark = mark(item, level, note: added.isEmpty ? note : added, book)
        try ReviewBook.append([mark], to: agreedPath, texts)
        agreed.add(mark)
        return .on
      case .note(let text):
        note = text
        console.say(texts.noteKept(isEmpty: text.isEmpty))
      case .back: return .back
      case .skip: return .on
      case .stop: return .stop
      case .help, .empty, .unknown:
        console.say(texts.reviewGuide(levels: item.criterion.levels.count))
      }
    }
  }

  // MARK: JSON

  func writeJSON(_ book: ReviewBook) {
    let agreement = RaterAgreement(plan, first: book.marks, second: other.marks)
    let tree: JSONTree = [
      "raters": [.string(book.rater), .string(other.name)], "n": .integer(agreement.count),
      "kappa": .number(agreement.kappa?.value),
      "differences": .integer(agreement.differences.count),
      "criteria": .array(agreement.rows) { row in
        [
          "assignment": .string(row.assignment.text), "part": .string(row.part.text),
          "criterion": .string(row.criterion.text), "n": .integer(row.table.count),
          "equal": .integer(row.table.equalCount), "kappa": .number(row.kappa?.value),
        ]
      },
    ]
    console.output.write(tree.text + "\n")
  }
}

/// How far two raters agree, by criterion.
struct AgreementScreen {
  let agreement: RaterAgreement

  func lines(_ console: Console) -> [String] {
    let texts = console.texts
    let columns = [
      ReportTable.Column(Message(nl: "criterium", en: "criterion"), isNumber: false),
      ReportTable.Column(Message(nl: "teksten", en: "texts")),
      ReportTable.Column(Message(nl: "gelijk", en: "equal")),
      ReportTable.Column(Message(nl: "kappa", en: "kappa")),
    ]
    let rows = agreement.rows.map { row -> [ReportTable.Cell] in
      [
        .name(row.title.sanitizedLine), .count(row.table.count), .count(row.table.equalCount),
        .name(texts.fixed(row.kappa?.value, decimals: 2)),
      ]
    }
    return [""]
      + ReportTableScreen(table: ReportTable(columns: columns, rows: rows)).lines(console)
      + [""] + console.wrapped(texts.kappaOverAll(agreement.kappa?.value, n: agreement.count))
  }
}
