import Practice
import QuizModel

/// The end of a session.
protocol ResultTexts {
  var resultHeading: String { get }
  func total(points: String, of: Int, percent: String) -> String
  func skippedCount(_ count: Int) -> String
  func certaintyTotal(_ marks: String, of: Int) -> String
  var bySection: String { get }
  var byGoal: String { get }
  var mistakesHeading: String { get }
  var wasSure: String { get }
  var adviceHeading: String { get }
  var noAdvice: String { get }
  /// `goalTitle` gives the title of a goal that was mixed up.
  func reason(_ reason: StudyAdvice.Reason, goalTitle: (GoalID) -> String) -> String
  func minutes(_ minutes: Int) -> String
  func returns(_ count: Int, _ when: String) -> String
  var returnsHeading: String { get }
  var repetitionRule: String { get }
  func stoppedAt(_ number: Int, of count: Int) -> String
  var nothingAnswered: String { get }
  func learnAPart(_ section: SectionID) -> String
}

/// What went wrong in a session.
protocol ResultProblemTexts {
  func notSavedAt(_ number: Int, of count: Int) -> String
  var notAllRecorded: String { get }
  var nothingToPractise: String { get }
}

extension DutchTexts {
  var resultHeading: String { "Uitslag" }
  func total(points: String, of: Int, percent: String) -> String {
    "\(points) van \(of) \(of == 1 ? "punt" : "punten") (\(percent))"
  }
  func skippedCount(_ count: Int) -> String {
    count == 1 ? "1 vraag overgeslagen" : "\(count) vragen overgeslagen"
  }
  func certaintyTotal(_ marks: String, of: Int) -> String {
    "Zekerheidspunten: \(marks), van hoogstens \(of). Goed en zeker is +3, fout en zeker -6; "
      + "ze tellen nergens voor mee."
  }
  var bySection: String { "Per paragraaf" }
  var byGoal: String { "Per leerdoel" }
  var mistakesHeading: String { "Je fouten" }
  var wasSure: String { "je was zeker" }
  var adviceHeading: String { "Studieadvies" }
  var noAdvice: String { "Er is nu niets dat je moet herhalen. Goed bezig." }

  func reason(_ reason: StudyAdvice.Reason, goalTitle: (GoalID) -> String) -> String {
    switch reason {
    case .sureMistakes(1): "één fout waar je zeker van was"
    case .sureMistakes(let count): "\(count) fouten waar je zeker van was"
    case .confused(let goal, let times): "\(times)× verward met: \(goalTitle(goal))"
    case .mistakes(1, of: 1): "1 vraag nog niet goed"
    case .mistakes(let wrong, let answered): "\(wrong) van \(answered) vragen nog niet goed"
    case .due(1): "1 vraag om te herhalen"
    case .due(let count): "\(count) vragen om te herhalen"
    case .unseen: "nog niet geoefend"
    }
  }

  func minutes(_ minutes: Int) -> String { "± \(minutes) min" }
  func returns(_ count: Int, _ when: String) -> String {
    "\(count) \(count == 1 ? "vraag" : "vragen") \(when)"
  }
  var returnsHeading: String { "Terug: " }
  var repetitionRule: String {
    "Een fout komt morgen terug; wat goed gaat na 1, 3, 7, 16, 35 en 70 dagen."
  }
  func stoppedAt(_ number: Int, of count: Int) -> String {
    "Gestopt bij vraag \(number) van \(count). Je antwoorden zijn bewaard; ‘oefen’ gaat hier verder."
  }
  func notSavedAt(_ number: Int, of count: Int) -> String {
    "Gestopt bij vraag \(number) van \(count). Let op: niet alles van deze sessie is bewaard. "
      + "Kijk hierboven waarom."
  }
  var notAllRecorded: String {
    "Let op: deze sessie is niet (helemaal) vastgelegd. Kijk hierboven waarom."
  }
  var nothingAnswered: String { "Gestopt zonder antwoorden." }
  func learnAPart(_ section: SectionID) -> String {
    "Dat is veel in één keer. Leer het per deel, te beginnen met: leer \(section)"
  }
  var nothingToPractise: String {
    "Hier zijn nu geen vragen voor. Kies ruimer, of typ ‘vragen’ voor wat er is."
  }
}

extension EnglishTexts {
  var resultHeading: String { "Result" }
  func total(points: String, of: Int, percent: String) -> String {
    "\(points) of \(of) \(of == 1 ? "point" : "points") (\(percent))"
  }
  func skippedCount(_ count: Int) -> String {
    count == 1 ? "1 question skipped" : "\(count) questions skipped"
  }
  func certaintyTotal(_ marks: String, of: Int) -> String {
    "Certainty marks: \(marks), of at most \(of). Right and sure is +3, wrong and sure -6; "
      + "they are never a grade."
  }
  var bySection: String { "By section" }
  var byGoal: String { "By learning goal" }
  var mistakesHeading: String { "Your mistakes" }
  var wasSure: String { "you were sure" }
  var adviceHeading: String { "Study advice" }
  var noAdvice: String { "There is nothing to repeat now. Well done." }

  func reason(_ reason: StudyAdvice.Reason, goalTitle: (GoalID) -> String) -> String {
    switch reason {
    case .sureMistakes(1): "one mistake you were sure of"
    case .sureMistakes(let count): "\(count) mistakes you were sure of"
    case .confused(let goal, let times): "\(times)× mixed up with: \(goalTitle(goal))"
    case .mistakes(1, of: 1): "1 question not right yet"
    case .mistakes(let wrong, let answered): "\(wrong) of \(answered) questions not right yet"
    case .due(1): "1 question to repeat"
    case .due(let count): "\(count) questions to repeat"
    case .unseen: "not practised yet"
    }
  }

  func minutes(_ minutes: Int) -> String { "± \(minutes) min" }
  func returns(_ count: Int, _ when: String) -> String {
    "\(count) \(count == 1 ? "question" : "questions") \(when)"
  }
  var returnsHeading: String { "Back: " }
  var repetitionRule: String {
    "A mistake returns tomorrow; what goes right after 1, 3, 7, 16, 35 and 70 days."
  }
  func stoppedAt(_ number: Int, of count: Int) -> String {
    "Stopped at question \(number) of \(count). Your answers are saved; ‘oefen’ goes on from here."
  }
  func notSavedAt(_ number: Int, of count: Int) -> String {
    "Stopped at question \(number) of \(count). Note: not all of this session was saved. "
      + "See above why."
  }
  var notAllRecorded: String { "Note: this session was not (wholly) recorded. See above why." }
  var nothingAnswered: String { "Stopped without answers." }
  func learnAPart(_ section: SectionID) -> String {
    "That is a lot at once. Learn it part by part, starting with: learn \(section)"
  }
  var nothingToPractise: String {
    "There are no questions for this now. Choose a wider scope, or type ‘questions’ for what there is."
  }
}
