import CourseFiles

/// What `check --coverage` says of facts and goals.
protocol CoverageTexts {
  func countedQuestions(_ count: Int, drafts: Int) -> String
  func factCoverage(_ coverage: FactCoverage) -> String
  func neverAskedFacts(_ count: Int) -> String
  func goalPractice(_ practice: GoalPractice) -> String
  func coverageResult(_ shortages: Int) -> String
}

/// What is wrong with what `check` was asked for, or with the course that it was asked of.
protocol CoverageProblemTexts {
  func coverageUnread(_ folder: String) -> String
  var coverageOrTexts: String { get }
}

extension DutchTexts {
  func countedQuestions(_ count: Int, drafts: Int) -> String {
    let counted = "\(questionCount(count)) \(count == 1 ? "telt" : "tellen") mee"
    return drafts == 0
      ? "\(counted)." : "\(counted), \(drafts) \(drafts == 1 ? "concept" : "concepten") niet."
  }
  func factCoverage(_ coverage: FactCoverage) -> String {
    let (lead, facts) = ("Belang \(coverage.importance):", coverage.facts)
    return switch coverage.needed {
    case 0: "\(lead) \(coverage.asked) van \(facts) feiten gevraagd; dat hoeft niet."
    case 1: "\(lead) \(coverage.covered) van \(facts) feiten gedekt (één vraag of meer)."
    default:
      "\(lead) \(coverage.covered) van \(facts) feiten gedekt (twee vragen of meer, van een ander "
        + "type of over een ander geval)."
    }
  }
  func neverAskedFacts(_ count: Int) -> String {
    "Niet te vragen (\"ask\": \"never\"): \(count) \(count == 1 ? "feit" : "feiten")."
  }
  func goalPractice(_ practice: GoalPractice) -> String {
    "Leerdoelen: \(practice.covered) van \(practice.goals) gedekt (twee oefenvragen of meer)."
  }
  func coverageResult(_ shortages: Int) -> String {
    switch shortages {
    case 0: "Nergens te weinig vragen."
    case 1: "Op 1 plek te weinig vragen."
    default: "Op \(shortages) plekken te weinig vragen."
    }
  }
  func coverageUnread(_ folder: String) -> String {
    "In deze cursus staan fouten; wat daardoor niet te lezen is, telt niet mee. "
      + "‘oefen controleer \(folder.sanitizedLine)’ zegt welke."
  }
  var coverageOrTexts: String { "Kies één van beide: --coverage of --texts." }
}

extension EnglishTexts {
  func countedQuestions(_ count: Int, drafts: Int) -> String {
    let counted = "\(questionCount(count)) \(count == 1 ? "counts" : "count")"
    return drafts == 0
      ? "\(counted)." : "\(counted), \(drafts) \(drafts == 1 ? "draft doesn't" : "drafts don't")."
  }
  func factCoverage(_ coverage: FactCoverage) -> String {
    let (lead, facts) = ("Importance \(coverage.importance):", coverage.facts)
    return switch coverage.needed {
    case 0: "\(lead) \(coverage.asked) of \(facts) facts asked; they need not be."
    case 1: "\(lead) \(coverage.covered) of \(facts) facts covered (one question or more)."
    default:
      "\(lead) \(coverage.covered) of \(facts) facts covered (two questions or more, of different "
        + "types or about different cases)."
    }
  }
  func neverAskedFacts(_ count: Int) -> String {
    "Not to be asked (\"ask\": \"never\"): \(count) \(count == 1 ? "fact" : "facts")."
  }
  func goalPractice(_ practice: GoalPractice) -> String {
    "Goals: \(practice.covered) of \(practice.goals) covered (two questions to practise or more)."
  }
  func coverageResult(_ shortages: Int) -> String {
    switch shortages {
    case 0: "Nowhere too few questions."
    case 1: "In 1 place too few questions."
    default: "In \(shortages) places too few questions."
    }
  }
  func coverageUnread(_ folder: String) -> String {
    "This course has errors; what can't be read for them isn't counted. "
      + "‘oefen check \(folder.sanitizedLine)’ says which."
  }
  var coverageOrTexts: String { "Choose one of the two: --coverage or --texts." }
}
