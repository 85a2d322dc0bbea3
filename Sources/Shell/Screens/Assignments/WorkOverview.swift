import Grading
import QuizModel
import Terminal

/// How far a group has come: who it is, and the state of each part.
struct WorkOverview {
  let form: AssignmentForm

  private var submission: Submission { form.submission }

  func lines(_ console: Console) -> [String] {
    let (texts, assignment) = (console.texts, form.assignment)
    var lines = console.wrapped(console.style.bold("\(assignment.id) \(assignment.title)"))
    lines += console.wrapped(texts.groupLine(submission.group))
    lines += console.wrapped(texts.organisationLine(submission.organisation))
    if submission.submittedAt != nil || submission.isLocked {
      lines += console.wrapped(texts.draftState(submission).capitalizedFirst + ".")
    }
    return lines + [""] + table(console)
  }

  private func table(_ console: Console) -> [String] {
    let parts = form.assignment.parts
    let width = "\(parts.count)".count
    let rows = parts.enumerated().map { place, part in
      [
        "\(place + 1)".leftPadded(to: width + 2) + ". \(part.title)",
        console.texts.partState(form.form(of: part), part.kind, in: form),
      ]
    }
    return CellTable(header: ["", ""], rows: rows).lines(width: console.width)
  }

  /// What's missing before handing in, each with what is said of its form.
  func lackLines(_ console: Console) -> [String] {
    form.lacks.flatMap { lack -> [String] in
      let head = TextWrapping.wrap(
        console.texts.lack(lack, in: form), width: console.width, firstIndent: "  - ",
        nextIndent: "    ")
      guard case .part(let place) = lack else { return head }
      let remarks = form.form(of: form.assignment.parts[place]).remarks
      return head
        + remarks.prefix(Self.shownRemarks).flatMap {
          TextWrapping.wrap(
            console.texts.formRemark($0, of: form.assignment), width: console.width,
            firstIndent: "      ", nextIndent: "      ")
        }
    }
  }

  private static let shownRemarks = 3
}
