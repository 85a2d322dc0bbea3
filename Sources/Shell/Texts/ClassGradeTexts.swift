import Grading
import QuizModel

/// The grades of a class on the screen. What its files and pages say stands beside these.
protocol ClassGradeTexts {
  /// In `out-groepen.csv`.
  var groupsFileWord: String { get }
  /// For a page of a group whose name makes no file name; letters a–z only.
  var groupFileWord: String { get }
  func feedbackKept(_ count: Int, in folder: String) -> String
  func classSummary(students: Int, graded: Int, passed: Int, mean: Rational?) -> String
  var frequentMistakes: String { get }
  func diagnosisCount(_ count: DiagnosisCount) -> String
  var lookAtThis: String { get }
  func handedInLate(_ group: String, _ time: String) -> String
  func replacedByLater(_ group: String, file: String) -> String
  var waitsForTeacher: String { get }
  func openPart(_ part: String, _ assignment: String, groups: Int) -> String
  func ratersDiffer(_ raters: [String], _ part: String, _ group: String) -> String
  func levelGone(_ level: String, _ part: String, _ group: String) -> String
  /// Marks that count without having been named.
  func marksFound(_ paths: [String]) -> String
}

extension DutchTexts {
  func marksFound(_ paths: [String]) -> String {
    "Deze oordelen tellen mee: \(paths.joined(separator: ", "))."
  }
  var groupsFileWord: String { "groepen" }
  var groupFileWord: String { "groep" }
  func feedbackKept(_ count: Int, in folder: String) -> String {
    "\(count) \(count == 1 ? "pagina" : "pagina’s") met feedback in \(folder)."
  }
  func classSummary(students: Int, graded: Int, passed: Int, mean: Rational?) -> String {
    let all = "\(students) \(students == 1 ? "student" : "studenten")"
    guard let mean else { return "\(all), nog zonder cijfer." }
    let grades = graded == students ? "allen" : "\(graded)"
    return "\(all), \(grades) met een cijfer: gemiddeld \(fixed(mean, decimals: 1)), "
      + "\(passed) met een voldoende."
  }
  var frequentMistakes: String { "Vaak gemaakte fouten" }
  func diagnosisCount(_ count: DiagnosisCount) -> String {
    "\(count.diagnosis.name): \(count.groups) \(count.groups == 1 ? "groep" : "groepen"), "
      + "\(count.answers) \(count.answers == 1 ? "antwoord" : "antwoorden")"
  }
  var lookAtThis: String { "Om naar te kijken" }
  func handedInLate(_ group: String, _ time: String) -> String {
    "‘\(group)’ leverde te laat in: \(time)."
  }
  func replacedByLater(_ group: String, file: String) -> String {
    "‘\(group)’ leverde later nog eens in; \(file) telt niet."
  }
  var waitsForTeacher: String { "Wacht op de docent" }
  func openPart(_ part: String, _ assignment: String, groups: Int) -> String {
    "\(part) (\(assignment)): \(groups) \(groups == 1 ? "groep" : "groepen")"
  }
  func ratersDiffer(_ raters: [String], _ part: String, _ group: String) -> String {
    "\(raters.joined(separator: " en ")) oordelen verschillend over ‘\(part)’ van ‘\(group)’"
  }
  func levelGone(_ level: String, _ part: String, _ group: String) -> String {
    "de rubric van ‘\(part)’ heeft het niveau ‘\(level)’ niet meer, dat ‘\(group)’ kreeg"
  }
}

extension EnglishTexts {
  func marksFound(_ paths: [String]) -> String {
    "These marks count: \(paths.joined(separator: ", "))."
  }
  var groupsFileWord: String { "groups" }
  var groupFileWord: String { "group" }
  func feedbackKept(_ count: Int, in folder: String) -> String {
    "\(count) \(count == 1 ? "page" : "pages") of feedback in \(folder)."
  }
  func classSummary(students: Int, graded: Int, passed: Int, mean: Rational?) -> String {
    let all = "\(students) \(students == 1 ? "student" : "students")"
    guard let mean else { return "\(all), without a grade so far." }
    let grades = graded == students ? "all" : "\(graded)"
    return "\(all), \(grades) with a grade: \(fixed(mean, decimals: 1)) on average, "
      + "\(passed) passed."
  }
  var frequentMistakes: String { "Frequent mistakes" }
  func diagnosisCount(_ count: DiagnosisCount) -> String {
    "\(count.diagnosis.name): \(count.groups) \(count.groups == 1 ? "group" : "groups"), "
      + "\(count.answers) \(count.answers == 1 ? "answer" : "answers")"
  }
  var lookAtThis: String { "To look at" }
  func handedInLate(_ group: String, _ time: String) -> String {
    "‘\(group)’ handed in late: \(time)."
  }
  func replacedByLater(_ group: String, file: String) -> String {
    "‘\(group)’ handed in again later; \(file) doesn't count."
  }
  var waitsForTeacher: String { "Waits for the teacher" }
  func openPart(_ part: String, _ assignment: String, groups: Int) -> String {
    "\(part) (\(assignment)): \(groups) \(groups == 1 ? "group" : "groups")"
  }
  func ratersDiffer(_ raters: [String], _ part: String, _ group: String) -> String {
    "\(raters.joined(separator: " and ")) differ on ‘\(part)’ of ‘\(group)’"
  }
  func levelGone(_ level: String, _ part: String, _ group: String) -> String {
    "the rubric of ‘\(part)’ no longer has the level ‘\(level)’, which ‘\(group)’ got"
  }
}
