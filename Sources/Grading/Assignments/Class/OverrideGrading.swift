import QuizModel

/// Looks up the grades that a teacher decided on.
struct OverrideGrading {
  private(set) var findings: [RowFinding] = []
  private var overrides: [String: GradeOverrides.Override] = [:]
  private let all: GradeOverrides?
  private let columns: [Gradebook.Column]

  init(columns: [Gradebook.Column], _ all: GradeOverrides?) {
    self.columns = columns
    self.all = all
    for override in all?.overrides ?? [] {
      guard let assignment = override.assignment ?? columns.onlyOne?.id else {
        if columns.count > 1 { report(override, Self.whichOne) }
        continue
      }
      guard columns.contains(where: { $0.id == assignment }) else {
        report(override, Self.noWork(assignment))
        continue
      }
      overrides[Self.key(override.number, assignment)] = override
    }
  }

  private static func key(_ number: String, _ assignment: AssignmentID) -> String {
    FoldedName(number).text + "|" + assignment.text
  }

  func override(of number: String, column: Int) -> GradeOverrides.Override? {
    number.isEmpty ? nil : overrides[Self.key(number, columns[column].id)]
  }

  /// Reports the grades for people who aren't in the class.
  mutating func reportStrangers(among numbers: [String]) {
    let known = Set(numbers.map { FoldedName($0) })
    for override in all?.overrides ?? [] where !known.contains(FoldedName(override.number)) {
      report(override, Self.noStudent(override.number))
    }
  }

  private mutating func report(_ override: GradeOverrides.Override, _ message: Message) {
    guard findings.count < RowFindings.limit, let all else { return }
    findings.append(
      RowFinding(
        file: all.file, row: override.row, column: nil, header: nil, severity: .error,
        check: "override-use", message: message))
  }

  private static func noStudent(_ number: String) -> Message {
    Message(
      nl: "er is geen student met nummer '\(shown(number))'; de rij telt niet mee",
      en: "there is no student with number '\(shown(number))'; the row doesn't count")
  }

  private static let whichOne = Message(
    nl: "er zijn meer opdrachten; zet in een kolom 'opdracht' voor welke dit cijfer is",
    en: "there are several assignments; say in a column 'assignment' for which this grade is")

  private static func noWork(_ assignment: AssignmentID) -> Message {
    Message(
      nl: "er is geen werk voor opdracht '\(shown(assignment.text))'; de rij telt niet mee",
      en: "there is no work for assignment '\(shown(assignment.text))'; the row doesn't count")
  }
}

extension Array {
  fileprivate var onlyOne: Element? { count == 1 ? first : nil }
}
