import Documents
import QuestionTypes
import QuizModel

extension Question {
  /// `nil` when the type isn't known, which has been reported then.
  static func read(_ fields: ObjectReader) -> Question? {
    let typeName = fields.text("type")
    guard let type = QuestionTypes.named(typeName) else {
      if !typeName.isEmpty {
        let message = ObjectReader.unknownName(shown(typeName), among: QuestionTypes.names)
        fields.report("unknown-name", at: "type", message)
      }
      fields.ignoreRest()
      return nil
    }
    return Question(reading: fields, as: type, revision: fields.object.stableHash.text)
  }

  init(reading fields: some FieldReader, as type: any QuestionType.Type, revision: String) {
    self.init(
      id: fields.identifier("id"), section: fields.identifier("section"),
      goals: fields.identifiers("goals"), facts: fields.identifiers("facts"),
      bloom: fields.name("bloom", fallback: nil), prompt: fields.markup("prompt"),
      body: type.init(reading: fields), hints: fields.markups("hints"),
      explanation: fields.optionalMarkup("explanation"),
      source: fields.optionalObject("source") { Source.read($0) },
      points: fields.optionalInteger("points", in: 1...100) ?? 1,
      seconds: fields.optionalInteger("seconds", in: 1...7200),
      difficulty: Self.difficulty(fields), pool: fields.name("pool", fallback: .both),
      twins: fields.identifiers("twins"), enemies: fields.identifiers("enemies"),
      caseID: fields.optionalIdentifier("case"), status: fields.name("status", fallback: nil),
      author: fields.optionalText("author"), reviewer: fields.optionalText("reviewer"),
      revision: revision)
  }

  private static func difficulty(_ fields: some FieldReader) -> Rational? {
    guard let difficulty = fields.optionalNumber("difficulty") else { return nil }
    if difficulty < .zero || difficulty > .one {
      fields.report(
        "number-range", at: "difficulty",
        Message(nl: "een moeilijkheid is 0 tot 1", en: "a difficulty is 0 to 1"))
    }
    return difficulty
  }
}

extension Question.Source {
  static func read(_ fields: some FieldReader) -> Question.Source {
    Question.Source(document: fields.identifier("document"), place: fields.text("place"))
  }
}
