import Documents
import QuizModel

/// The bank has the questions that each test of the course draws: a test that comes out shorter than
/// it says is no measure of anything. Twins and questions that give each other away can't be in one
/// test, so only those that can stand together count.
enum BlueprintSupply: CourseCheck {
  static let name = "blueprint-supply"

  static func findings(in course: CheckedCourse) -> [Finding] {
    course.bank.course.tests.enumerated().flatMap { place, test in
      let path: [JSONPathStep] = ["tests", .place(place), "blueprint"]
      guard !test.blueprint.cells.isEmpty else {
        return [
          course.finding(
            Self.self, .error, at: path,
            Message(
              nl: "de toets '\(test.id)' heeft geen vragen; voeg regels aan de toetsmatrijs toe",
              en: "the test '\(test.id)' has no questions; add cells to its blueprint"))
        ].compactMap { $0 }
      }
      return test.blueprint.cells.enumerated().compactMap { cell, wanted in
        let supply = supply(of: wanted, in: course.bank)
        guard supply < wanted.questions else { return nil }
        return course.finding(
          Self.self, .error, at: path + [.place(cell), "questions"],
          Message(
            nl: "er zijn \(supply) vragen voor een proefexamen, en hier worden er "
              + "\(wanted.questions) gevraagd; vraag er minder of schrijf er bij",
            en: "there are \(supply) questions for a mock exam and \(wanted.questions) are drawn "
              + "here; draw fewer or write more"))
      }
    }
  }

  /// How many questions can be drawn together when they're taken in the order of the bank.
  private static func supply(of cell: Blueprint.Cell, in bank: Bank) -> Int {
    var barred: Set<QuestionID> = []
    var taken: Set<QuestionID> = []
    for question in bank.outlines where cell.admits(question) && !barred.contains(question.id) {
      guard taken.isDisjoint(with: question.twins + question.enemies) else { continue }
      taken.insert(question.id)
      barred.formUnion(question.twins + question.enemies)
    }
    return taken.count
  }
}
