import Grading
import QuizModel
import Terminal

/// What stands out in a class: grades in short, frequent mistakes, and what a teacher should look
/// at.
struct ClassScreen {
  let gradebook: Gradebook

  /// More of a kind are in the report.
  private static let most = 10

  func lines(_ console: Console) -> [String] {
    let texts = console.texts
    let grades = gradebook.students.flatMap { $0.results }.compactMap { $0?.grade }
    let passed = gradebook.students.flatMap { $0.results }.count { $0?.isPass == true }
    let summary = texts.classSummary(
      students: gradebook.students.count, graded: grades.count, passed: passed,
      mean: Rational.mean(grades))
    return console.wrapped(summary)
      + list(texts.frequentMistakes, gradebook.diagnoses.map { texts.diagnosisCount($0) }, console)
      + list(texts.lookAtThis, attention(console), console)
      + list(texts.waitsForTeacher, open(texts), console)
  }

  private func list(_ title: String, _ items: [String], _ console: Console) -> [String] {
    guard !items.isEmpty else { return [] }
    let hidden = items.count - Self.most
    return ["", console.style.bold(title)]
      + items.prefix(Self.most).flatMap { item in
        TextWrapping.wrap(
          item.sanitizedLine, width: console.width, firstIndent: "- ", nextIndent: "  ")
      } + (hidden > 0 ? [console.texts.moreFindings(hidden)] : [])
  }

  private func attention(_ console: Console) -> [String] {
    let texts = console.texts
    let late = gradebook.groups.filter { $0.counts && $0.isLate == true }.map {
      texts.handedInLate($0.name, $0.submission.submittedAt?.minuteText ?? "")
    }
    let replaced = gradebook.groups.filter { !$0.counts }.map {
      texts.replacedByLater($0.name, file: $0.submission.file)
    }
    return gradebook.sameWork.map { $0.message[texts.language] } + late + replaced
  }

  private func open(_ texts: any Texts) -> [String] {
    gradebook.openParts.flatMap { part in
      [texts.openPart(part.title, part.assignment.text, groups: part.groups.count)]
        + part.reasons.map { reason in
          switch reason.open {
          case .differs(let raters): texts.ratersDiffer(raters, part.title, reason.group)
          case .noLevel(let level): texts.levelGone(level.text, part.title, reason.group)
          }
        }
    }
  }
}
