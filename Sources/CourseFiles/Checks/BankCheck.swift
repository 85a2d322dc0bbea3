import Documents
import QuizModel

/// A rule that a course keeps: one file each, one line in `BankChecks.all`.
///
/// What makes a question unusable is an error. What makes it poor is an error once the question is
/// reviewed and a warning while it's a draft, or a warning always, as each check says.
protocol BankCheck: SendableMetatype {
  /// The name that findings bear, such as `option-feedback`.
  static var name: String { get }
}

/// A rule that looks at the course as a whole.
protocol CourseCheck: BankCheck {
  static func findings(in course: CheckedCourse) -> [Finding]
}

/// A rule that looks at one question at a time, so that many can be looked at side by side.
protocol QuestionCheck: BankCheck {
  static func findings(in question: CheckedQuestion) -> [Finding]
}

/// A course with the place of everything in it.
struct CheckedCourse: Sendable {
  let bank: Bank
  let outline: CourseOutline
  /// The questions that aren't retired.
  let questions: [CheckedQuestion]

  /// How many questions are taken together, to be looked at side by side with others.
  static let pieceSize = 1000

  init(bank: Bank, outline: CourseOutline) {
    self.bank = bank
    self.outline = outline
    let context = CheckedQuestion.Context(bank)
    questions = Array(bank.questions.indices).mapPieces(of: Self.pieceSize) { piece in
      piece.compactMap { place in
        guard bank.questions[place].status != .retired else { return nil }
        return CheckedQuestion(
          question: bank.questions[place], value: outline.questions[place], context: context)
      }
    }
  }

  /// A finding at a place in the course file: `["goals", 3, "section"]`.
  func finding(
    _ check: any BankCheck.Type, _ severity: Finding.Severity, at path: [JSONPathStep],
    _ message: Message
  ) -> Finding? {
    guard let course = outline.course else { return nil }
    return Finding(
      place: course.nearestPlace(path), severity: severity, check: check.name, message: message)
  }
}

extension JSONValue {
  /// The place of the value at the end of a path, or of the last value on the way that is there.
  func nearestPlace(_ path: [JSONPathStep]) -> Finding.Place {
    var value = self
    for step in path {
      guard let inner = value.at([step]) else { break }
      value = inner
    }
    return value.place
  }
}
