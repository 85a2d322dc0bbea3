import Documents
import QuizModel

/// A gradebook for a spreadsheet: a row for each student, or for each group.
public struct GradebookCSV: Sendable {
  private let gradebook: Gradebook
  private let dialect: CSVDialect
  private let language: Language

  public init(_ gradebook: Gradebook, _ dialect: CSVDialect, in language: Language) {
    self.gradebook = gradebook
    self.dialect = dialect
    self.language = language
  }

  private func text(_ dutch: String, _ english: String) -> CSVValue {
    .text(Message(nl: dutch, en: english)[language])
  }

  private func answer(_ isTrue: Bool?) -> CSVValue {
    isTrue.map { $0 ? text("ja", "yes") : text("nee", "no") } ?? .empty
  }

  /// The name of a column; of several assignments with the assignment's before it.
  private func header(_ column: Gradebook.Column, _ dutch: String, _ english: String) -> CSVValue {
    let name = Message(nl: dutch, en: english)[language]
    return .text(gradebook.columns.count > 1 ? "\(column.id) \(name)" : name)
  }

  // MARK: Students

  /// A row for each student, with or without work.
  public var students: String {
    var writer = CSVWriter(dialect)
    writer.append(
      [text("nummer", "number"), text("naam", "name"), text("groep", "group")]
        + gradebook.columns.flatMap { studentHeader($0) } + [text("opmerking", "remark")])
    for student in gradebook.students {
      var row: [CSVValue] = [.text(student.number), .text(student.name), .text(student.group)]
      for (column, result) in zip(gradebook.columns, student.results) {
        row += cells(result, column)
      }
      row.append(.text(remarks(on: student).joined(separator: "; ")))
      writer.append(row)
    }
    return writer.text
  }

  private func studentHeader(_ column: Gradebook.Column) -> [CSVValue] {
    [header(column, "cijfer", "grade"), header(column, "voldoende", "pass")]
      + [header(column, "procent", "percent"), header(column, "factor", "factor")]
      + [header(column, "punten", "points"), header(column, "van", "of")]
      + column.parts.map { header(column, $0.id.text, $0.id.text) }
      + [header(column, "te laat", "late"), header(column, "wacht op docent", "needs teacher")]
  }

  private func cells(_ result: StudentGrade.Result?, _ column: Gradebook.Column) -> [CSVValue] {
    let group = result?.group.map { gradebook.groups[$0] }
    return [
      number(result?.grade, decimals: 1), answer(result?.isPass),
      number(result?.percent, decimals: 1), number(result?.factor, decimals: 2),
    ] + points(group, column) + [answer(group?.isLate), .text(waiting(group))]
  }

  private func remarks(on student: StudentGrade) -> [String] {
    var remarks: [Message] = []
    if !student.isOnRoster, gradebook.choices.roster != nil {
      remarks.append(Message(nl: "staat niet op de lijst", en: "isn't on the list"))
    }
    for (column, result) in zip(gradebook.columns, student.results) {
      let lead = gradebook.columns.count > 1 ? "\(column.id): " : ""
      guard let result else {
        remarks.append(Message(nl: lead + "geen werk", en: lead + "no work"))
        continue
      }
      if let override = result.override {
        remarks.append(
          Message(
            nl: lead + "cijfer van de docent: \(override.reason)",
            en: lead + "teacher's grade: \(override.reason)"))
      }
    }
    return remarks.map { $0[language] }
  }

  // MARK: Groups

  /// A row for each work that was handed in.
  public var groups: String {
    var writer = CSVWriter(dialect)
    // One row is of one assignment, so parts of the same name share a column.
    var seen: Set<PartID> = []
    let parts = gradebook.columns.flatMap { $0.parts }.filter { seen.insert($0.id).inserted }
    let all = Gradebook.Column(id: "", title: "", parts: parts)
    writer.append(groupHeader(all))
    for group in gradebook.groups { writer.append(row(group, all)) }
    return writer.text
  }

  private func groupHeader(_ all: Gradebook.Column) -> [CSVValue] {
    let first: [(String, String)] = [
      ("opdracht", "assignment"), ("versie", "version"), ("groep", "group"), ("leden", "members"),
      ("organisatie", "organisation"), ("ingeleverd", "submitted"), ("te laat", "late"),
      ("cijfer", "grade"), ("voldoende", "pass"), ("procent", "percent"), ("punten", "points"),
      ("van", "of"),
    ]
    let last: [(String, String)] = [
      ("wacht op docent", "needs teacher"), ("doorgerekend", "followed through"),
      ("diagnoses", "diagnoses"), ("bestand", "file"), ("opmerking", "remark"),
    ]
    return first.map { text($0.0, $0.1) } + all.parts.map { .text($0.id.text) }
      + last.map { text($0.0, $0.1) }
  }

  private func row(_ group: GroupGrade, _ all: Gradebook.Column) -> [CSVValue] {
    let work = group.submission
    let members = work.group.members.map { "\($0.number) \($0.name)".trimmed }
    let parts = work.marked.parts
    let first: [CSVValue] = [
      .text(group.assignment.text), .integer(work.version), .text(group.name),
      .text(members.joined(separator: "; ")), .text(work.organisation),
      work.submittedAt.map { .text($0.minuteText) } ?? .empty, answer(group.isLate),
      number(group.grade, decimals: 1), answer(group.isPass), number(group.percent, decimals: 1),
    ]
    let last: [CSVValue] = [
      .text(waiting(group)),
      .text(parts.filter { $0.isFollowThrough }.map { $0.id.text }.joined(separator: "; ")),
      .text(diagnoses(in: parts)), .text(work.file),
      group.counts ? .empty : text("vervangen door later werk", "replaced by later work"),
    ]
    return first + points(group, all) + last
  }

  private func diagnoses(in parts: [MarkedPart]) -> String {
    var seen: Set<Diagnosis> = []
    return parts.flatMap { $0.cells }.compactMap { $0.diagnosis }
      .filter { seen.insert($0).inserted }.map { $0.name }.joined(separator: "; ")
  }

  // MARK: Both

  private func number(_ value: Rational?, decimals: Int) -> CSVValue {
    value.map { .number($0, decimals: decimals) } ?? .empty
  }

  /// What was earned, what can be earned, and the points of each part; nothing for a part that needs
  /// a teacher.
  private func points(_ group: GroupGrade?, _ column: Gradebook.Column) -> [CSVValue] {
    guard let group else { return Array(repeating: .empty, count: column.parts.count + 2) }
    let parts = Dictionary(
      group.submission.marked.parts.map { ($0.id, $0.points) },
      uniquingKeysWith: { first, _ in first })
    return [number(group.points, decimals: 2), number(group.of, decimals: 2)]
      + column.parts.map { number(parts[$0.id] ?? nil, decimals: 2) }
  }

  private func waiting(_ group: GroupGrade?) -> String {
    (group?.needsTeacher ?? []).map { $0.text }.joined(separator: "; ")
  }
}

extension String {
  fileprivate var trimmed: String {
    split(separator: " ").joined(separator: " ")
  }
}
