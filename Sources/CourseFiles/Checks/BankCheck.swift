import Documents
import QuizModel

/// A rule that a course keeps: one file each, one line in `BankChecks.all`.
///
/// What makes a question unusable is an error. What makes it poor is an error once the question is
/// reviewed and a warning while it's a draft, or a warning always, as each check says.
protocol BankCheck: SendableMetatype {
  /// The name that findings bear, such as `option-feedback`.
  static var name: String { get }
  static func findings(in course: CheckedCourse) -> [Finding]
}

/// A rule that looks at one question at a time.
protocol QuestionCheck: BankCheck {
  static func findings(in question: CheckedQuestion) -> [Finding]
}

extension QuestionCheck {
  static func findings(in course: CheckedCourse) -> [Finding] {
    course.questions.flatMap { findings(in: $0) }
  }
}

/// A course with the place of everything in it.
struct CheckedCourse: Sendable {
  let bank: Bank
  let outline: CourseOutline
  /// The questions that aren't retired.
  let questions: [CheckedQuestion]

  init(bank: Bank, outline: CourseOutline) {
    self.bank = bank
    self.outline = outline
    questions = zip(bank.questions, outline.questions).lazy
      .filter { $0.0.status != .retired }
      .map { CheckedQuestion(question: $0, value: $1) }
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

/// A question with its shape and the place of everything in it.
struct CheckedQuestion: Sendable {
  let question: Question
  let shape: QuestionShape
  let value: JSONValue
  /// The prompt without markup.
  let prompt: String

  init(question: Question, value: JSONValue) {
    self.question = question
    self.value = value
    shape = question.body.shape
    prompt = question.prompt.plain
  }

  /// How bad a lack of quality is: an error once reviewed.
  var qualitySeverity: Finding.Severity { question.isReviewed ? .error : .warning }

  /// A finding at a place in the question: `["options", 2, "text"]`. Where the path ends early,
  /// the finding stands at what there is.
  func finding(
    _ check: any BankCheck.Type, _ severity: Finding.Severity, at path: [JSONPathStep] = [],
    _ message: Message
  ) -> Finding {
    Finding(
      place: value.nearestPlace(path), severity: severity, check: check.name, message: message)
  }

  /// The keys of the options with their texts, in the order of the file; empty without options.
  var options: [(option: Option, key: OptionKey)] {
    let keys: [OptionKey] =
      switch shape.key {
      case .singleChoice(let keys), .multipleChoice(let keys): keys
      case .text, .number: []
      }
    return Array(zip(shape.presentation.choices?.options ?? [], keys))
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
