import Documents
import QuizModel

/// Grades that the teacher decided on, from a CSV file with the columns `number`, `grade` and
/// `reason` (`nummer`, `cijfer`, `reden`). A column `assignment` (`opdracht`) says which one it's
/// for; needed where there are several.
public struct GradeOverrides: Equatable, Sendable {
  public struct Override: Equatable, Sendable {
    public let assignment: AssignmentID?
    public let number: String
    /// 1…10.
    public let grade: Rational
    public let reason: String
    /// For findings.
    public let row: Int
  }

  public private(set) var overrides: [Override] = []
  public private(set) var findings = RowFindings()
  /// Its name in findings.
  public let file: String

  public static func read(
    _ source: ByteSource, file: String
  ) throws(GradingFailure) -> GradeOverrides {
    var table = try ClassTable(
      source, file: file,
      columns: [
        .needed("number", "nummer", "studentnummer"), .needed("grade", "cijfer"),
        .needed("reason", "reden"), .optional("assignment", "opdracht"),
      ])
    var read = GradeOverrides(file: file)
    var seen: Set<[String]> = []
    table.readRows { row in
      guard let override = override(&row) else { return }
      let key = [row.values[0], row.values[3]].map { FoldedName($0).text }
      guard seen.insert(key).inserted else {
        row.report("override-twice", column: 0, Self.twice)
        return
      }
      read.overrides.append(override)
    }
    read.findings = table.findings
    return read
  }

  private init(file: String) {
    self.file = file
  }

  private static func override(_ row: inout ClassTable.Row) -> Override? {
    guard !row.values[0].isEmpty else {
      row.report("override-number", column: 0, noNumber)
      return nil
    }
    guard let grade = CSVNumber.value(row.values[1]), (.one...Rational(10)).contains(grade) else {
      row.report("override-grade", column: 1, badGrade(row.values[1]))
      return nil
    }
    if row.values[2].isEmpty {
      row.report("override-reason", column: 2, severity: .warning, noReason)
    }
    let assignment = row.values[3]
    return Override(
      assignment: assignment.isEmpty ? nil : AssignmentID(assignment), number: row.values[0],
      grade: grade, reason: row.values[2], row: row.number)
  }

  private static let noNumber = Message(
    nl: "hier ontbreekt het nummer van de student; de rij telt niet mee",
    en: "the student's number is missing here; the row doesn't count")
  private static let noReason = Message(
    nl: "hier ontbreekt de reden; schrijf op waarom het cijfer anders is",
    en: "the reason is missing here; say why the grade is another")
  private static let twice = Message(
    nl: "voor deze student staat er al een cijfer; alleen de eerste rij telt",
    en: "there is a grade for this student already; only the first row counts")

  private static func badGrade(_ text: String) -> Message {
    Message(
      nl: "'\(shown(text))' is geen cijfer van 1 tot en met 10; de rij telt niet mee",
      en: "'\(shown(text))' is no grade from 1 to 10; the row doesn't count")
  }
}
