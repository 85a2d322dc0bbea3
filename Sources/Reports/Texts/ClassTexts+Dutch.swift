import Grading
import QuizModel

extension DutchReportTexts {
  var groupTitle: String { "Groep" }
  var groupMembers: String { "Leden" }
  var organisationTitle: String { "Organisatie" }
  var submittedTitle: String { "Ingeleverd" }
  var late: String { "te laat" }
  func pointsSoFar(isFinal: Bool) -> String { isFinal ? "Punten" : "Punten tot nu toe" }
  func pointsOf(_ points: String, _ of: String) -> String { "\(points) van \(of)" }
  var gradeTitle: String { "Cijfer van de groep" }
  var noGradeYet: String { "nog niet bekend" }
  func waitsForTeacher(_ parts: [String]) -> String {
    "Je docent moet nog kijken naar \(list(parts.map { "‘\($0)’" })); daarna volgt het cijfer."
  }
  var followThroughMeans: String {
    "‘Doorgerekend’ betekent: het antwoord klopt met jullie eigen eerdere antwoorden, al waren die "
      + "niet goed. Een fout telt zo maar één keer."
  }
  var someUnreadable: String {
    "Iets in jullie bestand was niet te lezen; laat het de docent weten als er iets mist."
  }
  var partsTitle: String { "Alle onderdelen" }
  var partColumn: String { "Onderdeel" }
  var earnedColumn: String { "Punten" }
  var ofColumn: String { "Van" }
  var verdictColumn: String { "Oordeel" }
  func verdict(_ part: MarkedPart) -> String {
    let verdict =
      switch part.verdict {
      case .correct: "goed"
      case .partial: "deels goed"
      case .wrong: "niet goed"
      case .unreadable: "niet te lezen"
      case nil: "wacht op de docent"
      }
    return part.isFollowThrough ? verdict + ", doorgerekend" : verdict
  }
  func outcome(_ cell: MarkedCell) -> String {
    switch cell.outcome {
    case .correct: cell.isFollowThrough ? "goed, doorgerekend" : "goed"
    case .wrong: "niet goed"
    case .unreadable: "niet te lezen"
    case .missing: "niet ingevuld"
    }
  }
  func allAnswers(_ count: Int) -> String { "Jullie \(self.count(count)) antwoorden" }
  func moreAnswers(_ count: Int) -> String { "En nog \(self.count(count)) antwoorden." }
  var answerTo: String { "Wat" }
  var yourAnswer: String { "Jullie antwoord" }
  var rightAnswer: String { "Uit de gegevens" }
  var whatToRead: String { "Lees dit nog eens" }

  var gradebookTitle: String { "Cijferboek" }
  var courseTitle: String { "Cursus" }
  var assignmentColumn: String { "Opdracht" }
  var filesTitle: String { "Bestanden" }
  var groupsTitle: String { "Groepen" }
  var studentsTitle: String { "Studenten" }
  var meanGrade: String { "Gemiddeld cijfer" }
  var passedTitle: String { "Voldoende" }
  func ofThem(_ count: Int, of all: Int) -> String { "\(self.count(count)) van \(self.count(all))" }
  var withoutWork: String { "Studenten zonder werk" }
  var openTitle: String { "Wacht op de docent" }
  var toLookAt: String { "Om naar te kijken" }
  var nothingToLookAt: String { "Er is niets dat opvalt." }
  func waits(_ part: String, groups: [String]) -> String {
    "‘\(part)’ van \(some(groups, one: "groep", many: "groepen"))."
  }
  func differs(_ group: String, _ part: String, raters: [String]) -> String {
    "\(list(raters)) oordelen verschillend over ‘\(part)’ van ‘\(group)’."
  }
  func levelGone(_ group: String, _ part: String, _ level: String) -> String {
    "Bij ‘\(part)’ van ‘\(group)’ is niveau ‘\(level)’ gegeven, dat de rubric niet meer heeft."
  }
  func handedInLate(_ group: String, _ time: String) -> String {
    "‘\(group)’ leverde te laat in: \(time)."
  }
  func replaced(_ group: String, _ file: String) -> String {
    "‘\(group)’ leverde later nog eens in; \(file) telt niet."
  }
  func refusedFile(_ file: String, _ reason: String) -> String {
    "\(file) is niet nagekeken: \(reason)."
  }
  var gradesTitle: String { "Cijfers" }
  var gradeSpread: String { "Verdeling van de cijfers" }
  var fromTo: String { "Cijfer" }
  var numberColumn: String { "Nummer" }
  var nameColumn: String { "Naam" }
  var percentColumn: String { "Procent" }
  var factorColumn: String { "Factor" }
  var remarkColumn: String { "Opmerking" }
  var diagnosesTitle: String { "Vaak gemaakte fouten" }
  var diagnosisColumn: String { "Fout" }
  var groupsColumn: String { "Groepen" }
  var answersColumn: String { "Antwoorden" }
  var meaningColumn: String { "Wat het is" }
  var partMeans: String { "Punten per onderdeel" }
  var meanColumn: String { "Gemiddeld" }
  func teacherDecided(_ reason: String) -> String { "cijfer van de docent: \(reason)" }
  var notOnRoster: String { "staat niet op de lijst" }
  var noWork: String { "geen werk" }
  func moreOf(_ count: Int) -> String { "En nog \(self.count(count))." }
}
