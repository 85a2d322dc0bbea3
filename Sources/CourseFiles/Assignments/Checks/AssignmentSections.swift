import Documents
import QuizModel

/// What to read first is in the course.
enum AssignmentSections: AssignmentCheck {
  static let name = "dangling-reference"

  static func findings(in assignment: CheckedAssignment) -> [Finding] {
    guard let sections = assignment.sections else { return [] }
    let known = sections.map { $0.text }
    return assignment.assignment.sections.enumerated().compactMap { place, section in
      guard !sections.contains(section) else { return nil }
      let meant = NearestName.of(section.text, among: known)
      return assignment.finding(
        Self.self, at: ["sections", .place(place)],
        Message(
          nl: "de sectie '\(section)' bestaat niet; "
            + (meant.map { "bedoel je '\($0)'?" } ?? "haal de verwijzing weg"),
          en: "the section '\(section)' does not exist; "
            + (meant.map { "did you mean '\($0)'?" } ?? "remove the reference")))
    }
  }
}
