import Documents
import QuizModel

/// Twins and enemies are named on both sides, and no question is its own.
///
/// Exams draw one of a set of twins and never two enemies; a relation that holds from one side only
/// would depend on which of the two is drawn first.
enum MutualQuestions: CourseCheck {
  static let name = "mutual-questions"

  static func findings(in course: CheckedCourse) -> [Finding] {
    course.questions.flatMap { checked in
      checked.question.twins.enumerated().compactMap { place, id in
        finding(id, "twins", \.twins, place, of: checked, in: course.bank)
      }
        + checked.question.enemies.enumerated().compactMap { place, id in
          finding(id, "enemies", \.enemies, place, of: checked, in: course.bank)
        }
    }
  }

  private static func finding(
    _ other: QuestionID, _ key: String, _ relation: (Question) -> [QuestionID], _ place: Int,
    of checked: CheckedQuestion, in bank: Bank
  ) -> Finding? {
    let own = checked.question.id
    let path: [JSONPathStep] = [.key(key), .place(place)]
    guard other != own else {
      return checked.finding(
        Self.self, .error, at: path,
        Message(
          nl: "een vraag noemt zichzelf niet in \"\(key)\"; haal '\(own)' weg",
          en: "a question does not name itself in \"\(key)\"; remove '\(own)'"))
    }
    guard let question = bank.question(other), !relation(question).contains(own) else {
      return nil
    }
    return checked.finding(
      Self.self, .error, at: path,
      Message(
        nl: "'\(other)' noemt '\(own)' niet in \"\(key)\"; "
          + "zet het er daar bij of haal het hier weg",
        en: "'\(other)' does not name '\(own)' in \"\(key)\"; add it there or remove it here"))
  }
}
