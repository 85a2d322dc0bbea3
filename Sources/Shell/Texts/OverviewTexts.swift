import QuizModel

/// Progress, advice, sections, the bank and the checks.
protocol OverviewTexts {
  var progressHeading: String { get }
  func progressTotals(attempts: Int, seen: Int, questions: Int, due: Int) -> String
  func dueCount(_ count: Int) -> String
  var masteryRule: String { get }
  var keyTermsHeading: String { get }
  var partsHeading: String { get }
  var alsoCalled: String { get }
  func image(_ description: String) -> String
  func questionCount(_ count: Int) -> String
  func checkSummary(files: Int, questions: Int, errors: Int, warnings: Int) -> String
}

/// What was left out of a course.
protocol OverviewProblemTexts {
  func droppedQuestions(_ count: Int, folder: String) -> String
  func unreadableBanks(_ files: [String], folder: String) -> String
}

extension DutchTexts {
  var progressHeading: String { "Voortgang" }
  func progressTotals(attempts: Int, seen: Int, questions: Int, due: Int) -> String {
    "\(attempts) \(attempts == 1 ? "antwoord" : "antwoorden"); \(seen) van \(questions) vragen gezien, \(due) te herhalen."
  }
  func dueCount(_ count: Int) -> String { "\(count) te herhalen" }
  var masteryRule: String {
    "Per regel: je beheersing (de gemiddelde score van je laatste antwoorden), het gebied waarin die "
      + "met 80% zekerheid ligt, en hoeveel van de vragen je hebt gezien."
  }
  var keyTermsHeading: String { "Begrippen" }
  var partsHeading: String { "Hierin staan ook:" }
  var alsoCalled: String { "ook" }
  func image(_ description: String) -> String { "[Afbeelding: \(description)]" }
  func questionCount(_ count: Int) -> String { count == 1 ? "1 vraag" : "\(count) vragen" }
  func checkSummary(files: Int, questions: Int, errors: Int, warnings: Int) -> String {
    let found =
      errors + warnings == 0
      ? "niets te melden"
      : "\(errors) \(errors == 1 ? "fout" : "fouten"), "
        + "\(warnings) \(warnings == 1 ? "waarschuwing" : "waarschuwingen")"
    return
      "\(files) \(files == 1 ? "bestand" : "bestanden"), \(questionCount(questions)): \(found)."
  }
  func droppedQuestions(_ count: Int, folder: String) -> String {
    "\(questionCount(count)) met fouten weggelaten. ‘oefen controleer \(folder.sanitizedLine)’ zegt welke en waarom."
  }
  func unreadableBanks(_ files: [String], folder: String) -> String {
    "Niet te lezen: \(files.fileNames). ‘oefen controleer \(folder.sanitizedLine)’ zegt waarom."
  }
}

extension EnglishTexts {
  var progressHeading: String { "Progress" }
  func progressTotals(attempts: Int, seen: Int, questions: Int, due: Int) -> String {
    "\(attempts) \(attempts == 1 ? "answer" : "answers"); \(seen) of \(questions) questions seen, \(due) to repeat."
  }
  func dueCount(_ count: Int) -> String { "\(count) to repeat" }
  var masteryRule: String {
    "In each line: your mastery (the mean score of your latest answers), where it lies with 80% "
      + "certainty, and how many of the questions you have seen."
  }
  var keyTermsHeading: String { "Key terms" }
  var partsHeading: String { "Its parts:" }
  var alsoCalled: String { "also" }
  func image(_ description: String) -> String { "[Image: \(description)]" }
  func questionCount(_ count: Int) -> String { count == 1 ? "1 question" : "\(count) questions" }
  func checkSummary(files: Int, questions: Int, errors: Int, warnings: Int) -> String {
    let found =
      errors + warnings == 0
      ? "nothing to report"
      : "\(errors) \(errors == 1 ? "error" : "errors"), "
        + "\(warnings) \(warnings == 1 ? "warning" : "warnings")"
    return "\(files) \(files == 1 ? "file" : "files"), \(questionCount(questions)): \(found)."
  }
  func droppedQuestions(_ count: Int, folder: String) -> String {
    "\(questionCount(count)) with errors left out. ‘oefen check \(folder.sanitizedLine)’ says which and why."
  }
  func unreadableBanks(_ files: [String], folder: String) -> String {
    "Can't be read: \(files.fileNames). ‘oefen check \(folder.sanitizedLine)’ says why."
  }
}

extension [String] {
  /// The names without their folders; of many the first three.
  fileprivate var fileNames: String {
    let names = prefix(3).map { path in
      path.split(separator: "/").last.map { String($0).sanitizedLine } ?? path.sanitizedLine
    }
    return names.joined(separator: ", ") + (count > 3 ? ", …" : "")
  }
}
