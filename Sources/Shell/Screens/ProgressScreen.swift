import Practice
import QuizModel
import Terminal

/// Mastery by section and, within it, by goal. Sections without questions are left out.
struct ProgressScreen {
  let progress: Progress
  let course: Course

  func lines(_ console: Console) -> [String] {
    let texts = console.texts
    var lines = [console.style.bold("\(texts.progressHeading): \(course.title)")]
    lines += TextWrapping.wrap(
      texts.progressTotals(
        attempts: progress.whole.attempts, seen: progress.whole.seen,
        questions: progress.whole.questions, due: progress.whole.due), width: console.width)
    for (section, mastery) in progress.sections where mastery.questions > 0 {
      lines += [""] + row(console.style.bold("\(section.id) \(section.title)"), mastery, console)
      for (goal, mastery) in progress.goals
      where goal.section == section.id && mastery.questions > 0 {
        lines += row("\(goal.title) \(console.style.dim("[\(goal.id)]"))", mastery, console)
      }
    }
    return lines + [""]
      + TextWrapping.wrap(console.style.dim(texts.masteryRule), width: console.width)
  }

  /// `████░░░░░░  42%  31–54%   5/8  Title`
  private func row(_ title: String, _ mastery: Mastery, _ console: Console) -> [String] {
    let texts = console.texts
    var label = title
    if mastery.due > 0 { label += " (\(texts.dueCount(mastery.due)))" }
    let seen = "\(mastery.seen)/\(mastery.questions)".leftPadded(to: 6)
    return BarRow(
      fraction: mastery.value, value: range(mastery, texts).padded(to: 8) + seen, title: label
    ).lines(console)
  }

  private func range(_ mastery: Mastery, _ texts: any Texts) -> String {
    guard let interval = mastery.interval else { return "" }
    let low = Int((interval.lowerBound * 100).rounded())
    return "\(low)–\(texts.percent(interval.upperBound))"
  }
}
