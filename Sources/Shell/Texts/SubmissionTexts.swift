import Grading
import QuizModel

/// Submissions that were graded. What is said of an answer stands beside the marking.
protocol SubmissionTexts {
  func gradedCount(_ count: Int, of all: Int) -> String
  func notGraded(_ file: String) -> String
  /// Points so far; `openPoints` are those of the `open` parts that a teacher still marks.
  func submissionTotal(
    _ points: Rational, of all: Rational, open: Int, openPoints: Rational
  ) -> String
  func verdict(of part: MarkedPart) -> String
  var attentionHeading: String { get }
  func readAgain(_ sections: [String]) -> String
}

/// What goes wrong with the files that were named.
protocol SubmissionProblemTexts {
  func noSubmissionFile(_ path: String) -> String
  func noSubmissions(_ folder: String) -> String
}

extension DutchTexts {
  func gradedCount(_ count: Int, of all: Int) -> String {
    "\(count) van de \(all) inleveringen nagekeken."
  }
  func notGraded(_ file: String) -> String { "\(file) is niet nagekeken; zie hierboven waarom." }
  func submissionTotal(
    _ points: Rational, of all: Rational, open: Int, openPoints: Rational
  ) -> String {
    let total = "\(number(points)) van de \(number(all)) punten"
    guard open > 0 else { return total + "." }
    let parts = open == 1 ? "1 onderdeel wacht" : "\(open) onderdelen wachten"
    return "\(total) tot nu toe; \(parts) op een docent (samen \(number(openPoints)))."
  }
  func verdict(of part: MarkedPart) -> String {
    let verdict =
      switch part.verdict {
      case .correct: "goed"
      case .partial: "deels goed"
      case .wrong: "niet goed"
      case .unreadable: "niet te lezen"
      case nil: "voor de docent"
      }
    return part.isFollowThrough ? verdict + ", doorgerekend" : verdict
  }
  var attentionHeading: String { "Voor de docent" }
  func readAgain(_ sections: [String]) -> String {
    "Lees nog eens: \(sections.joined(separator: "; "))."
  }
  func noSubmissionFile(_ path: String) -> String {
    "‘\(path)’ is er niet. Geef het bestand van een inlevering, of een map met zulke bestanden."
  }
  func noSubmissions(_ folder: String) -> String {
    "In \(folder) staat geen inlevering. Geef een map met .json-bestanden."
  }
}

extension EnglishTexts {
  func gradedCount(_ count: Int, of all: Int) -> String {
    "\(count) of \(all) submissions graded."
  }
  func notGraded(_ file: String) -> String { "\(file) wasn't graded; see above why." }
  func submissionTotal(
    _ points: Rational, of all: Rational, open: Int, openPoints: Rational
  ) -> String {
    let total = "\(number(points)) of \(number(all)) points"
    guard open > 0 else { return total + "." }
    let parts = open == 1 ? "1 part waits" : "\(open) parts wait"
    return "\(total) so far; \(parts) for a teacher (\(number(openPoints)) together)."
  }
  func verdict(of part: MarkedPart) -> String {
    let verdict =
      switch part.verdict {
      case .correct: "right"
      case .partial: "partly right"
      case .wrong: "wrong"
      case .unreadable: "unreadable"
      case nil: "for the teacher"
      }
    return part.isFollowThrough ? verdict + ", carried on" : verdict
  }
  var attentionHeading: String { "For the teacher" }
  func readAgain(_ sections: [String]) -> String {
    "Read again: \(sections.joined(separator: "; "))."
  }
  func noSubmissionFile(_ path: String) -> String {
    "‘\(path)’ isn't there. Give the file of a submission, or a folder of such files."
  }
  func noSubmissions(_ folder: String) -> String {
    "There is no submission in \(folder). Give a folder with .json files."
  }
}
