import Documents
import QuizModel

/// A part of a section stands under a section that is there: `1.3.1` needs `1.3`, or nobody who
/// asks for `1.3` would find the title above it.
enum SectionParents: CourseCheck {
  static let name = "section-parent"

  static func findings(in course: CheckedCourse) -> [Finding] {
    course.bank.course.sections.enumerated().compactMap { place, section in
      guard let parent = section.id.parent, course.bank.section(parent) == nil else { return nil }
      return course.finding(
        Self.self, .error, at: ["sections", .place(place), "id"],
        Message(
          nl: "de sectie '\(parent)' boven '\(section.id)' ontbreekt; voeg die toe",
          en: "the section '\(parent)' above '\(section.id)' is missing; add it"))
    }
  }
}
