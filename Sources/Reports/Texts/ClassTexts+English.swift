import Grading
import QuizModel

extension EnglishReportTexts {
  var groupTitle: String { "Group" }
  var groupMembers: String { "Members" }
  var organisationTitle: String { "Organisation" }
  var submittedTitle: String { "Submitted" }
  var late: String { "late" }
  func pointsSoFar(isFinal: Bool) -> String { isFinal ? "Points" : "Points so far" }
  func pointsOf(_ points: String, _ of: String) -> String { "\(points) of \(of)" }
  var gradeTitle: String { "Grade of the group" }
  var noGradeYet: String { "not known yet" }
  func waitsForTeacher(_ parts: [String]) -> String {
    "Your teacher still has to look at \(list(parts.map { "‘\($0)’" })); then the grade follows."
  }
  var followThroughMeans: String {
    "‘Carried on’ means: the answer follows from your own earlier answers, though these were wrong. "
      + "So a mistake counts only once."
  }
  var someUnreadable: String {
    "Something in your file couldn't be read; tell your teacher if anything is missing."
  }
  var partsTitle: String { "All parts" }
  var partColumn: String { "Part" }
  var earnedColumn: String { "Points" }
  var ofColumn: String { "Of" }
  var verdictColumn: String { "Verdict" }
  func verdict(_ part: MarkedPart) -> String {
    let verdict =
      switch part.verdict {
      case .correct: "right"
      case .partial: "partly right"
      case .wrong: "wrong"
      case .unreadable: "unreadable"
      case nil: "waits for the teacher"
      }
    return part.isFollowThrough ? verdict + ", carried on" : verdict
  }
  func outcome(_ cell: MarkedCell) -> String {
    switch cell.outcome {
    case .correct: cell.isFollowThrough ? "right, carried on" : "right"
    case .wrong: "wrong"
    case .unreadable: "unreadable"
    case .missing: "not filled in"
    }
  }
  func allAnswers(_ count: Int) -> String { "Your \(self.count(count)) answers" }
  func moreAnswers(_ count: Int) -> String { "And \(self.count(count)) more answers." }
  var answerTo: String { "What" }
  var yourAnswer: String { "Your answer" }
  var rightAnswer: String { "By the data" }
  var whatToRead: String { "Read this again" }

  var gradebookTitle: String { "Gradebook" }
  var courseTitle: String { "Course" }
  var assignmentColumn: String { "Assignment" }
  var filesTitle: String { "Files" }
  var groupsTitle: String { "Groups" }
  var studentsTitle: String { "Students" }
  var meanGrade: String { "Mean grade" }
  var passedTitle: String { "Passed" }
  func ofThem(_ count: Int, of all: Int) -> String { "\(self.count(count)) of \(self.count(all))" }
  var withoutWork: String { "Students without work" }
  var openTitle: String { "Waits for the teacher" }
  var toLookAt: String { "To look at" }
  var nothingToLookAt: String { "Nothing stands out." }
  func waits(_ part: String, groups: [String]) -> String {
    "‘\(part)’ of \(some(groups, one: "group", many: "groups"))."
  }
  func differs(_ group: String, _ part: String, raters: [String]) -> String {
    "\(list(raters)) differ on ‘\(part)’ of ‘\(group)’."
  }
  func levelGone(_ group: String, _ part: String, _ level: String) -> String {
    "At ‘\(part)’ of ‘\(group)’ level ‘\(level)’ was given, which the rubric no longer has."
  }
  func handedInLate(_ group: String, _ time: String) -> String {
    "‘\(group)’ handed in late: \(time)."
  }
  func replaced(_ group: String, _ file: String) -> String {
    "‘\(group)’ handed in again later; \(file) doesn't count."
  }
  func refusedFile(_ file: String, _ reason: String) -> String {
    "\(file) wasn't graded: \(reason)."
  }
  var gradesTitle: String { "Grades" }
  var gradeSpread: String { "How grades are spread" }
  var fromTo: String { "Grade" }
  var numberColumn: String { "Number" }
  var nameColumn: String { "Name" }
  var percentColumn: String { "Percent" }
  var factorColumn: String { "Factor" }
  var remarkColumn: String { "Remark" }
  var diagnosesTitle: String { "Frequent mistakes" }
  var diagnosisColumn: String { "Mistake" }
  var groupsColumn: String { "Groups" }
  var answersColumn: String { "Answers" }
  var meaningColumn: String { "What it is" }
  var partMeans: String { "Points by part" }
  var meanColumn: String { "Mean" }
  func teacherDecided(_ reason: String) -> String { "teacher's grade: \(reason)" }
  var notOnRoster: String { "isn't on the list" }
  var noWork: String { "no work" }
  func moreOf(_ count: Int) -> String { "And \(self.count(count)) more." }
}
