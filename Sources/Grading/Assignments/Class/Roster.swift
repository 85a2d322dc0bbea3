import Documents
import QuizModel

/// Who is in the class, from a CSV file with the columns `number`, `name` and `group` (`nummer`,
/// `naam`, `groep`).
public struct Roster: Equatable, Sendable {
  public struct Student: Equatable, Sendable {
    /// As the school numbers its students.
    public let number: String
    public let name: String
    /// Empty for one who isn't in a group yet.
    public let group: String

    public init(number: String, name: String, group: String) {
      self.number = number
      self.name = name
      self.group = group
    }
  }

  /// In the order of the file.
  public private(set) var students: [Student] = []
  public private(set) var findings = RowFindings()
  private var byNumber: [FoldedName: Int] = [:]
  /// `nil` for a name that several have.
  private var byName: [FoldedName: Int?] = [:]

  /// - Parameter file: its name in findings.
  public static func read(_ source: ByteSource, file: String) throws(GradingFailure) -> Roster {
    var table = try ClassTable(
      source, file: file,
      columns: [
        .needed("number", "nummer", "studentnummer"), .needed("name", "naam"),
        .optional("group", "groep"),
      ])
    var roster = Roster([])
    table.readRows { row in
      let student = Student(number: row.values[0], name: row.values[1], group: row.values[2])
      guard !student.number.isEmpty else {
        row.report("roster-number", column: 0, Self.noNumber)
        return
      }
      if !roster.add(student) { row.report("roster-number", column: 0, Self.twice(student.number)) }
    }
    roster.findings = table.findings
    return roster
  }

  public init(_ students: [Student]) {
    for student in students { add(student) }
  }

  /// False where there's one with that number.
  @discardableResult
  private mutating func add(_ student: Student) -> Bool {
    let number = FoldedName(student.number)
    guard byNumber[number] == nil else { return false }
    byNumber[number] = students.count
    let name = FoldedName(student.name)
    byName[name] = .some(byName[name] == nil ? students.count : nil)
    students.append(student)
    return true
  }

  /// The place of a student, by the number; by the name where no number is given and one student
  /// only has that name.
  func place(of member: Submission.Member) -> Int? {
    let number = FoldedName(member.number)
    if !number.isEmpty { return byNumber[number] }
    return byName[FoldedName(member.name)] ?? nil
  }

  func place(number: String) -> Int? { byNumber[FoldedName(number)] }

  private static let noNumber = Message(
    nl: "hier ontbreekt het nummer van de student; de rij telt niet mee",
    en: "the student's number is missing here; the row doesn't count")

  private static func twice(_ number: String) -> Message {
    Message(
      nl: "nummer '\(shown(number))' staat er al; alleen de eerste rij telt",
      en: "number '\(shown(number))' is there already; only the first row counts")
  }
}
