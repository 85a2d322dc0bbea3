import Grading
import QuizModel
import Terminal

/// One graded submission: points by part, what went wrong and what to read, and what waits for a
/// teacher.
struct SubmissionScreen {
  private let graded: GradedSubmission
  private let shelf: AssignmentShelf

  init(_ graded: GradedSubmission, _ shelf: AssignmentShelf) {
    self.graded = graded
    self.shelf = shelf
  }

  func lines(_ console: Console) -> [String] {
    guard let submission = graded.submission, let marked = graded.marked,
      let assignment = graded.assignment
    else {
      return console.wrapped(console.texts.notGraded(graded.file.sanitizedLine)) + [""]
    }
    return heading(submission, assignment, console) + total(marked, console)
      + MarkedPartTable(parts: marked.parts).lines(console)
      + marked.parts.flatMap { feedback($0, console) } + attention(marked, console)
      + reading(assignment, marked, console) + [""]
  }

  private func heading(
    _ submission: Submission, _ assignment: Assignment, _ console: Console
  ) -> [String] {
    let people = submission.group.members.map { $0.name.isEmpty ? $0.number : $0.name }
    let group =
      submission.group.name + (people.isEmpty ? "" : ": ")
      + people.joined(separator: ", ")
    let lines = [
      console.style.bold("\(assignment.id) \(assignment.title)".sanitizedLine),
      graded.file.sanitizedLine, group.sanitizedLine, submission.organisation.sanitizedLine,
    ]
    return lines.filter { !$0.isEmpty }.flatMap { console.wrapped($0) }
  }

  private func total(_ marked: MarkedSubmission, _ console: Console) -> [String] {
    let open = marked.parts.filter { $0.needsTeacher }
    let text = console.texts.submissionTotal(
      marked.points, of: marked.of, open: open.count,
      openPoints: Rational.sum(open.map { $0.of }) ?? .zero)
    return console.wrapped(text) + [""]
  }

  private func feedback(_ part: MarkedPart, _ console: Console) -> [String] {
    guard !part.feedback.isEmpty else { return [] }
    return ["", console.style.bold(part.title.sanitizedLine)]
      + part.feedback.flatMap { item($0, console) }
  }

  /// For the teacher.
  private func attention(_ marked: MarkedSubmission, _ console: Console) -> [String] {
    let parts = marked.parts.flatMap { part in
      part.attention.map {
        Message(nl: "\(part.title): \($0.dutch)", en: "\(part.title): \($0.english)")
      }
    }
    let all = marked.attention + parts
    guard !all.isEmpty else { return [] }
    return ["", console.style.bold(console.texts.attentionHeading)]
      + all.flatMap { item($0, console) }
  }

  /// What to read again, where points were lost that a machine saw.
  private func reading(
    _ assignment: Assignment, _ marked: MarkedSubmission, _ console: Console
  ) -> [String] {
    let isLost = marked.parts.contains { part in
      part.points.map { $0 < part.of } ?? false
    }
    guard isLost, !assignment.sections.isEmpty else { return [] }
    let sections = shelf.sections(of: assignment).map { $0.sanitizedLine }
    return [""] + console.wrapped(console.texts.readAgain(sections))
  }

  private func item(_ message: Message, _ console: Console) -> [String] {
    TextWrapping.wrap(
      message[console.texts.language].sanitized, width: console.width, firstIndent: "- ",
      nextIndent: "  ")
  }
}

/// Points by part.
struct MarkedPartTable {
  let parts: [MarkedPart]

  func lines(_ console: Console) -> [String] {
    let texts = console.texts
    let header = ReportTable.Column(Message(nl: "onderdeel", en: "part"), isNumber: false)
    let columns = [
      header, ReportTable.Column(Message(nl: "punten", en: "points")),
      ReportTable.Column(Message(nl: "van", en: "of")),
      ReportTable.Column(Message(nl: "oordeel", en: "verdict"), isNumber: false),
    ]
    let rows = parts.map { part in
      [
        ReportTable.Cell.name(part.title), .name(part.points.map { texts.number($0) } ?? "–"),
        .name(texts.number(part.of)), .name(texts.verdict(of: part)),
      ]
    }
    return ReportTableScreen(table: ReportTable(columns: columns, rows: rows)).lines(console)
  }
}

/// Many submissions, a line each.
struct SubmissionTable {
  let graded: [GradedSubmission]

  func lines(_ console: Console) -> [String] {
    let texts = console.texts
    let columns = [
      ReportTable.Column(Message(nl: "bestand", en: "file"), isNumber: false),
      ReportTable.Column(Message(nl: "groep", en: "group"), isNumber: false),
      ReportTable.Column(Message(nl: "opdracht", en: "assignment"), isNumber: false),
      ReportTable.Column(Message(nl: "punten", en: "points")),
      ReportTable.Column(Message(nl: "van", en: "of")),
      ReportTable.Column(Message(nl: "docent", en: "teacher")),
      ReportTable.Column(Message(nl: "diagnose", en: "diagnosis"), isNumber: false),
    ]
    let rows = graded.map { one -> [ReportTable.Cell] in
      let marked = one.marked
      let diagnoses = marked?.parts.compactMap { $0.diagnosis?.name } ?? []
      return [
        .name(one.file.split(separator: "/").last.map(String.init) ?? one.file),
        .name(one.submission?.group.name ?? ""), .name(one.submission?.assignment.text ?? ""),
        .name(marked.map { texts.number($0.points) } ?? "–"),
        .name(marked.map { texts.number($0.of) } ?? "–"),
        .name(marked.map { "\($0.needsTeacher.count)" } ?? "–"),
        .name(Set(diagnoses).sorted().joined(separator: ", ")),
      ]
    }
    return ReportTableScreen(table: ReportTable(columns: columns, rows: rows)).lines(console)
      + [""]
  }
}
