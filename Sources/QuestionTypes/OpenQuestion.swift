import QuizModel

/// An answer in own words, judged by yes/no points: by the learner after the answer is locked, or
/// by a teacher.
public struct OpenQuestion: QuestionType {
  public static let name = "open"
  public static let ruleVersion = 1

  private let field: OpenField
  private let key: OpenKey

  static let pointLimits = 1...10

  public init(reading fields: some FieldReader) {
    field = OpenField(lines: fields.optionalInteger("lines", in: 1...50))
    key = OpenKey(
      modelAnswer: fields.markup("modelAnswer"),
      rubric: fields.objects("rubric") { point in
        OpenKey.Point(
          id: point.identifier("id"), text: point.markup("text"),
          points: point.optionalInteger("points", in: 1...100) ?? 1)
      })
    if !Self.pointLimits.contains(key.rubric.count)
      || Set(key.rubric.map { $0.id }).count != key.rubric.count
    {
      fields.report(
        "rubric-points", at: "rubric",
        Message(
          nl: "geef 1 tot 10 punten om op na te kijken, elk met een eigen id",
          en: "give 1 to 10 points to mark by, each with its own id"))
    }
  }

  public init?(shape: QuestionShape) {
    guard case .open(let field) = shape.presentation, case .open(let key) = shape.key,
      !key.rubric.isEmpty
    else { return nil }
    self.field = field
    self.key = key
  }

  public var shape: QuestionShape {
    QuestionShape(presentation: .open(field), key: .open(key))
  }

  public func verdict(on response: Response) -> Verdict? {
    guard case .open(_, let made) = response else { return Verdict(score: .zero, remarks: []) }
    guard let made else { return nil }
    let total = key.rubric.reduce(0) { $0 + $1.points }
    let earned = key.rubric.reduce(0) { $0 + (made.contains($1.id) ? $1.points : 0) }
    let remarks = key.rubric.map { point in
      Remark(subject: .element(point.id, isRight: made.contains(point.id)), text: point.text)
    }
    return Verdict(score: Rational(parts: earned, of: max(total, 1)), remarks: remarks)
  }

  public var guessScore: Rational { .zero }

  public static let samples = [
    QuestionSample(
      fields: """
        "modelAnswer": "Een vriend koopt elders, maar heeft wel een band.",
        "rubric": [
          {"id": "band", "text": "Je noemt de sterke band."},
          {"id": "koop", "text": "Je noemt dat hij weinig koopt."}
        ]
        """,
      responses: [("weet niet", .wrong), ("   ", .unreadable)])
  ]
}
