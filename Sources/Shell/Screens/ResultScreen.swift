import Practice
import QuizModel
import Terminal

/// The end of a session: points, by section and goal, mistakes, advice, and what returns when.
struct ResultScreen {
  let result: SessionResult
  let answered: Int
  let bank: Bank
  let advice: [StudyAdvice]
  let today: Day

  /// The most pieces of advice shown here; `advice` shows all.
  static let adviceCount = 3

  func lines(_ console: Console) -> [String] {
    var lines = [console.style.bold(console.texts.resultHeading)]
    lines += totals(console) + shareLines(console) + mistakes(console) + [""]
    return lines + adviceLines(console)
  }

  /// What to do now, and what comes back when.
  func adviceLines(_ console: Console) -> [String] {
    AdviceScreen(advice: Array(advice.prefix(Self.adviceCount)), bank: bank).lines(console)
      + returns(console)
  }

  /// By section and by goal.
  func shareLines(_ console: Console) -> [String] {
    shares(
      console.texts.bySection,
      result.sections.map { (sectionTitle($0.id), $0.share) }, console)
      + shares(
        console.texts.byGoal, result.goals.map { (bank.goal($0.id)?.title ?? "", $0.share) },
        console)
  }

  private func sectionTitle(_ id: SectionID) -> String {
    "\(id) \(bank.section(id)?.title ?? "")"
  }

  func totals(_ console: Console) -> [String] {
    let texts = console.texts
    var parts = [
      texts.total(
        points: texts.number(result.total.points), of: result.total.of,
        percent: texts.percent(result.total.fraction))
    ]
    if result.skipped > 0 { parts.append(texts.skippedCount(result.skipped)) }
    var lines = TextWrapping.wrap(parts.joined(separator: "; ") + ".", width: console.width)
    if let marks = result.certaintyMarks {
      let text = texts.certaintyTotal(texts.signed(marks), of: 3 * answered)
      lines += TextWrapping.wrap(text, width: console.width)
    }
    return lines
  }

  private func shares(
    _ heading: String, _ rows: [(title: String, share: SessionResult.Share)], _ console: Console
  ) -> [String] {
    guard !rows.isEmpty else { return [] }
    let bars = rows.flatMap { row in
      BarRow(
        fraction: row.share.fraction,
        value: "\(console.texts.number(row.share.points))/\(row.share.of)", title: row.title
      ).lines(console)
    }
    return ["", console.style.bold(heading)] + bars
  }

  private func mistakes(_ console: Console) -> [String] {
    guard !result.mistakes.isEmpty else { return [] }
    let rows = result.mistakes.flatMap { past -> [String] in
      guard let written = bank.question(past.attempt.question) else { return [] }
      let question = written.drawn(with: past.attempt.seed, decimalMark: bank.decimalMark)
      let sure = past.isSureMistake ? "\(console.texts.wasSure): " : ""
      let right = "\(console.texts.rightAnswer): \(question.body.shape.modelAnswer(console.texts))"
      return TextWrapping.wrap(
        sure + question.prompt.lastParagraph, width: console.width, firstIndent: "  - ",
        nextIndent: "    ")
        + TextWrapping.wrap(
          right, width: console.width, firstIndent: "    ", nextIndent: "    ")
    }
    return ["", console.style.bold(console.texts.mistakesHeading)] + rows
  }

  private func returns(_ console: Console) -> [String] {
    guard !result.returns.isEmpty else { return [] }
    let parts = result.returns.map {
      console.texts.returns($0.count, console.texts.inDays($0.day - today))
    }
    let text =
      console.texts.returnsHeading + parts.joined(separator: ", ") + ". "
      + console.texts.repetitionRule
    return [""] + TextWrapping.wrap(text, width: console.width)
  }
}

extension RichText {
  /// The question itself, without the case or the table before it.
  var lastParagraph: String {
    let paragraph = blocks.last { if case .paragraph = $0 { true } else { false } }
    return RichText(blocks: paragraph.map { [$0] } ?? blocks).plain
  }
}

/// A bar with its share and what it's of: `█████░░░░░  50%  1/2  Klantgroepen`.
struct BarRow {
  /// `nil` where nothing was answered yet.
  let fraction: Double?
  let value: String
  let title: String

  func lines(_ console: Console) -> [String] {
    let bar = console.bar.bar(fraction: fraction ?? 0, width: 10)
    let percent = fraction.map(console.texts.percent) ?? "-"
    let lead = "  \(bar) \(percent.leftPadded(to: 4))  \(value)  "
    let indent = String(repeating: " ", count: min(displayWidth(of: lead), console.width / 2))
    return TextWrapping.wrap(title, width: console.width, firstIndent: lead, nextIndent: indent)
  }
}

extension String {
  func leftPadded(to width: Int) -> String {
    String(repeating: " ", count: Swift.max(0, width - count)) + self
  }
}
