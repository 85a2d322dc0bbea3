import Grading
import QuizModel
import TestSupport
import Testing

/// Assignments and submissions for tests, made in a line.
enum Sample {
  static let dimensions = Vectors.dimensions

  static func number(_ text: String) throws -> Rational {
    try #require(Rational(decimal: text))
  }

  static func part(_ id: PartID, _ content: AssignmentPart.Content) -> AssignmentPart {
    AssignmentPart(id: id, title: id.text, prompt: RichText(plain: id.text), content: content)
  }

  static func assignment(
    _ parts: [AssignmentPart], penalty: Rational = .zero
  ) -> Assignment {
    Assignment(
      id: "2.4", version: 1, title: "Proef", intro: RichText(plain: "Proef"), sections: [],
      groupSize: 1...4, followThroughPenalty: penalty, parts: parts)
  }

  static func submission(
    _ responses: [PartID: PartResponse], group: String = "groep 7"
  ) -> Submission {
    Submission(
      course: "cursus", assignment: "2.4", version: 1,
      group: Submission.Group(
        name: group, members: [Submission.Member(number: "s1001", name: "Noor")]),
      organisation: "Bakkerij", responses: responses)
  }

  static func marks(
    _ parts: [AssignmentPart], _ responses: [PartID: PartResponse], penalty: Rational = .zero,
    teacher: TeacherMarks = [:]
  ) -> MarkedSubmission {
    AssignmentMarking(assignment(parts, penalty: penalty), instruments: [])
      .mark(submission(responses), teacher: teacher)
  }

  /// Data of SERVQUAL, from a vector.
  static func servqual(_ name: String = "servqual_basic") throws -> (
    part: AssignmentPart, response: PartResponse
  ) {
    let part = DataPart(
      model: .servqual, instrument: nil, minimumRows: 4, draw: nil, points: .zero)
    let data = GivenData(source: .own, name: "antwoorden.csv", csv: try Vectors.csv(name))
    return (Sample.part("data", .data(part)), .data(data))
  }

  static let gapRange = Rational(-6)...Rational(6)

  /// The gaps of the five dimensions, a point each.
  static func gaps(points: Int = 5) -> AssignmentPart {
    numbers(
      "gaps",
      dimensions.map {
        NumbersPart.Value(id: $0, label: $0, quantity: Quantity("gap.\($0)"), range: gapRange)
      }, points: points)
  }

  static func numbers(
    _ id: PartID, _ values: [NumbersPart.Value], rows: PartRows = .single,
    words: [NumbersPart.Input] = [], decimals: Int = 2, points: Int = 2
  ) -> AssignmentPart {
    part(
      id,
      .numbers(
        NumbersPart(
          data: "data", rows: rows, values: values, words: words, decimals: decimals,
          convention: RichText(plain: "P − E"), points: Rational(points))))
  }

  static let words: [NumbersPart.Input] =
    dimensions.map { NumbersPart.Input(name: $0, source: .answer("gaps", value: $0)) }
    + dimensions.map {
      NumbersPart.Input(name: "w\($0)", source: .quantity(Quantity("weight.\($0)")))
    }

  static let meanFormula = "mean(\(dimensions.joined(separator: ", ")))"
  static let weightedFormula =
    "(" + dimensions.map { "w\($0) * \($0)" }.joined(separator: " + ") + ") / 100"

  /// One total of the gaps.
  static func total(
    _ id: PartID, _ quantity: String, formula: String?, points: Int = 2
  ) throws -> AssignmentPart {
    numbers(
      id,
      [
        NumbersPart.Value(
          id: "total", label: quantity, quantity: Quantity(quantity),
          formula: try formula.map { try Formula($0) }, range: gapRange)
      ], words: words, points: points)
  }

  static func weakest(points: Int = 1) -> AssignmentPart {
    choices("weakest", dimensions, key: .lowest(of: "gaps"), points: points)
  }

  static func choices(
    _ id: PartID, _ options: [String], rows: PartRows = .single, key: ChoicesPart.Key,
    points: Int = 1
  ) -> AssignmentPart {
    part(
      id,
      .choices(
        ChoicesPart(
          rows: rows, options: options.map { ChoicesPart.Option(id: OptionID($0), text: $0) },
          key: key, points: Rational(points))))
  }

  static func answers(_ numbers: [String: String]) -> PartResponse {
    .numbers(Dictionary(uniqueKeysWithValues: numbers.map { (AnswerCell(value: $0), $1) }))
  }

  static func total(_ number: String) -> PartResponse { answers(["total": number]) }

  static func choice(_ option: OptionID) -> PartResponse { .choices([AnswerCell(): option]) }

  static func gapAnswers(_ numbers: [String]) -> PartResponse {
    answers(Dictionary(uniqueKeysWithValues: zip(dimensions, numbers)))
  }
}

extension MarkedSubmission {
  func part(_ id: PartID) throws -> MarkedPart { try #require(parts.first { $0.id == id }) }
}

extension MarkedPart {
  func feedback(in language: Language) -> String {
    feedback.map { $0[language] }.joined(separator: " ")
  }
}
