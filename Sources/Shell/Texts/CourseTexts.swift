import QuizModel

/// Several courses side by side.
protocol CourseTexts {
  var whichCourse: String { get }
  /// `usual` is the title of the course that Enter takes.
  func howToChoose(_ usual: String?) -> String
  var coursePrompt: String { get }
  func onlyCourse(_ title: String) -> String
}

protocol CourseProblemTexts {
  func severalCoursesMeant(_ text: String, _ ids: [String]) -> String
  func hiddenCourse(_ id: String, folder: String, used: String) -> String
}

extension DutchTexts {
  var whichCourse: String { "Welke cursus?" }
  func howToChoose(_ usual: String?) -> String {
    let enter = usual.map { "Enter: \($0.sanitizedLine). Of typ" } ?? "Typ"
    return "\(enter) een nummer, een id of een deel van de titel; ‘stop’ stopt."
  }
  var coursePrompt: String { "cursus>" }
  func onlyCourse(_ title: String) -> String { "Er is maar één cursus: \(title.sanitizedLine)." }

  func severalCoursesMeant(_ text: String, _ ids: [String]) -> String {
    "‘\(text.sanitizedForMessage)’ past bij meer cursussen. Kies uit: "
      + ids.joined(separator: ", ").sanitizedLine + "."
  }
  func hiddenCourse(_ id: String, folder: String, used: String) -> String {
    "De map \(folder.sanitizedLine) doet niet mee: de cursus ‘\(id.sanitizedLine)’ komt uit "
      + "\(used.sanitizedLine). Geef een van de twee een eigen id en mapnaam, of haal er een weg."
  }
}

extension EnglishTexts {
  var whichCourse: String { "Which course?" }
  func howToChoose(_ usual: String?) -> String {
    let enter = usual.map { "Enter: \($0.sanitizedLine). Or type" } ?? "Type"
    return "\(enter) a number, an id or a part of the title; ‘stop’ leaves."
  }
  var coursePrompt: String { "course>" }
  func onlyCourse(_ title: String) -> String { "There is only one course: \(title.sanitizedLine)." }

  func severalCoursesMeant(_ text: String, _ ids: [String]) -> String {
    "‘\(text.sanitizedForMessage)’ fits several courses. Choose from: "
      + ids.joined(separator: ", ").sanitizedLine + "."
  }
  func hiddenCourse(_ id: String, folder: String, used: String) -> String {
    "The folder \(folder.sanitizedLine) is left out: the course ‘\(id.sanitizedLine)’ comes from "
      + "\(used.sanitizedLine). Give one of them an id and folder name of its own, or remove one."
  }
}
