import Grading
import QuizModel

/// The tables of a gradebook's page.
struct GradebookTables {
  let gradebook: Gradebook
  let texts: any ReportTexts

  private var counting: [GroupGrade] { gradebook.groups.filter { $0.counts } }
  private var hasSeveral: Bool { gradebook.columns.count > 1 }

  /// Nothing where there's no number yet.
  private func answer(_ value: Rational?, decimals: Int = 2) -> String {
    value.map { texts.exact($0, decimals: decimals) } ?? ""
  }

  private func grade(_ value: Rational?) -> String { value.map { texts.grade($0) } ?? "" }

  // MARK: The class

  var diagnoses: [PageBlock] {
    guard !gradebook.diagnoses.isEmpty else { return [] }
    let assignment: [PageTable.Column] = hasSeveral ? [.text(texts.assignmentColumn)] : []
    return [
      .table(
        PageTable(
          caption: texts.diagnosesTitle,
          columns: [.text(texts.diagnosisColumn), .number(texts.groupsColumn)]
            + [.number(texts.answersColumn)] + assignment + [.text(texts.meaningColumn)],
          rows: gradebook.diagnoses.map { count in
            [count.diagnosis.name, texts.count(count.groups), texts.count(count.answers)]
              + (hasSeveral ? [count.assignment.text] : [])
              + [count.diagnosis.feedback[texts.language]]
          }))
    ]
  }

  /// How many students have a grade from 1 to below 2, and so on.
  var spread: [PageBlock] {
    let grades = gradebook.students.flatMap { $0.results }.compactMap { $0?.grade }
    guard !grades.isEmpty else { return [] }
    var counts = Array(repeating: 0, count: 10)
    for grade in grades {
      counts[min(max(Int(grade.doubleValue.rounded(.down)), 1), 10) - 1] += 1
    }
    let rows = counts.enumerated().map { place, count in
      let name = place == 9 ? "10" : "\(place + 1) – \(place + 1)\(texts.decimalMark)9"
      return [name, texts.count(count)]
    }
    return [
      .table(
        PageTable(
          caption: texts.gradeSpread,
          columns: [.text(texts.fromTo), .number(texts.studentsTitle)], rows: rows))
    ]
  }

  var partMeans: [PageBlock] {
    gradebook.columns.map { column in
      let works = counting.filter { $0.assignment == column.id }
      let parts = works.flatMap { $0.submission.marked.parts }
      let byID = Dictionary(grouping: parts) { $0.id }
      let rows = column.parts.map { part -> [String] in
        let marked = (byID[part.id] ?? []).filter { $0.points != nil }
        return [
          part.title, answer(Rational.mean(marked.map { $0.points })),
          answer(Rational.mean(marked.map { $0.of })),
        ]
      }
      return .table(
        PageTable(
          caption: texts.partMeans + (hasSeveral ? " \(column.id)" : ""),
          columns: [
            .text(texts.partColumn), .number(texts.meanColumn), .number(texts.ofColumn),
          ], rows: rows))
    }
  }

  // MARK: Groups and students

  var groups: [PageBlock] {
    gradebook.columns.map { column in
      let groups = counting.filter { $0.assignment == column.id }
      let rows = groups.prefix(PageTable.maximumRows).map { group -> [String] in
        let parts = Dictionary(
          group.submission.marked.parts.map { ($0.id, $0.points) },
          uniquingKeysWith: { first, _ in first })
        return [
          group.name, grade(group.grade), answer(group.points), answer(group.of),
        ] + column.parts.map { answer(parts[$0.id] ?? nil) }
          + [group.isLate == true ? texts.late : ""]
      }
      return .table(
        PageTable(
          caption: "\(column.id) \(column.title)",
          columns: [.text(texts.groupTitle), .number(texts.fromTo), .number(texts.earnedColumn)]
            + [.number(texts.ofColumn)] + column.parts.map { .number($0.title) }
            + [.text(texts.remarkColumn)],
          rows: rows, leftOut: groups.count - rows.count, wholeIn: "--gradebook"))
    }
  }

  var students: [PageBlock] {
    gradebook.columns.enumerated().map { place, column in
      let rows = gradebook.students.prefix(PageTable.maximumRows).map { student -> [String] in
        let result = student.results[place]
        return [
          student.number.isEmpty ? student.name : student.number, student.name, student.group,
          grade(result?.grade), answer(result?.percent, decimals: 1),
          answer(result?.factor), remark(student, result),
        ]
      }
      return .table(
        PageTable(
          caption: "\(column.id) \(column.title)",
          columns: [
            .text(texts.numberColumn), .text(texts.nameColumn), .text(texts.groupTitle),
            .number(texts.fromTo), .number(texts.percentColumn), .number(texts.factorColumn),
            .text(texts.remarkColumn),
          ], rows: rows, leftOut: gradebook.students.count - rows.count,
          wholeIn: "--gradebook"))
    }
  }

  private func remark(_ student: StudentGrade, _ result: StudentGrade.Result?) -> String {
    var remarks: [String] = []
    if !student.isOnRoster, gradebook.choices.roster != nil { remarks.append(texts.notOnRoster) }
    guard let result else { return (remarks + [texts.noWork]).joined(separator: "; ") }
    if let override = result.override { remarks.append(texts.teacherDecided(override.reason)) }
    if let group = result.group, gradebook.groups[group].isLate == true {
      remarks.append(texts.late)
    }
    return remarks.joined(separator: "; ")
  }
}
