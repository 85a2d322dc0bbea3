import Documents
import QuizModel

/// A case has two to five questions, which stand one after the other, so that the situation is read
/// once.
enum CaseQuestions: CourseCheck {
  static let name = "case-questions"
  static let counts = 2...5

  static func findings(in course: CheckedCourse) -> [Finding] {
    zip(course.bank.cases, course.outline.cases).compactMap { situation, value in
      let places = course.questions.indices.filter {
        course.questions[$0].question.caseID == situation.id
      }
      guard let message = message(places) else { return nil }
      return Finding(
        place: value.nearestPlace(["id"]), severity: .error, check: name, message: message)
    }
  }

  private static func message(_ places: [Int]) -> Message? {
    guard counts.contains(places.count), let first = places.first, let last = places.last else {
      return Message(
        nl: "\(places.count) vragen horen bij deze casus; geef er 2 tot 5",
        en: "\(places.count) questions belong to this case; give 2 to 5")
    }
    guard last - first != places.count - 1 else { return nil }
    return Message(
      nl: "de vragen van deze casus staan niet achter elkaar; zet ze bijeen",
      en: "the questions of this case don't stand one after the other; put them together")
  }
}
