import Grading
import QuizModel

/// Gradebooks, and the feedback that a group gets.
protocol ClassTexts {
  // A group's page.
  var groupTitle: String { get }
  var groupMembers: String { get }
  var organisationTitle: String { get }
  var submittedTitle: String { get }
  var late: String { get }
  func pointsSoFar(isFinal: Bool) -> String
  func pointsOf(_ points: String, _ of: String) -> String
  var gradeTitle: String { get }
  var noGradeYet: String { get }
  func waitsForTeacher(_ parts: [String]) -> String
  var followThroughMeans: String { get }
  var someUnreadable: String { get }
  var partsTitle: String { get }
  var partColumn: String { get }
  var earnedColumn: String { get }
  var ofColumn: String { get }
  var verdictColumn: String { get }
  func verdict(_ part: MarkedPart) -> String
  func outcome(_ cell: MarkedCell) -> String
  func allAnswers(_ count: Int) -> String
  func moreAnswers(_ count: Int) -> String
  var answerTo: String { get }
  var yourAnswer: String { get }
  var rightAnswer: String { get }
  var whatToRead: String { get }

  // A gradebook.
  var gradebookTitle: String { get }
  var courseTitle: String { get }
  var assignmentColumn: String { get }
  var filesTitle: String { get }
  var groupsTitle: String { get }
  var studentsTitle: String { get }
  var meanGrade: String { get }
  var passedTitle: String { get }
  func ofThem(_ count: Int, of all: Int) -> String
  var withoutWork: String { get }
  var openTitle: String { get }
  var toLookAt: String { get }
  var nothingToLookAt: String { get }
  func waits(_ part: String, groups: [String]) -> String
  func differs(_ group: String, _ part: String, raters: [String]) -> String
  func levelGone(_ group: String, _ part: String, _ level: String) -> String
  func handedInLate(_ group: String, _ time: String) -> String
  func replaced(_ group: String, _ file: String) -> String
  func refusedFile(_ file: String, _ reason: String) -> String
  var gradesTitle: String { get }
  var gradeSpread: String { get }
  var fromTo: String { get }
  var numberColumn: String { get }
  var nameColumn: String { get }
  var percentColumn: String { get }
  var factorColumn: String { get }
  var remarkColumn: String { get }
  var diagnosesTitle: String { get }
  var diagnosisColumn: String { get }
  var groupsColumn: String { get }
  var answersColumn: String { get }
  var meaningColumn: String { get }
  var partMeans: String { get }
  var meanColumn: String { get }
  func teacherDecided(_ reason: String) -> String
  var notOnRoster: String { get }
  var noWork: String { get }
  func moreOf(_ count: Int) -> String
}

extension ReportTexts {
  /// How many there are, and the first of them by name.
  func some(_ groups: [String], one: String, many: String) -> String {
    let names = groups.prefix(6).joined(separator: ", ") + (groups.count > 6 ? ", …" : "")
    return "\(count(groups.count)) \(groups.count == 1 ? one : many) (\(names))"
  }
}
