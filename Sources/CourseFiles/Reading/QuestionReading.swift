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
    let id: QuestionID = fields.identifier("id")
    let section: SectionID = fields.identifier("section")
    let goals: [GoalID] = fields.identifiers("goals")
    let facts: [FactID] = fields.identifiers("facts")
    let bloom: BloomLevel = fields.name("bloom", fallback: nil)
    let prompt = fields.markup("prompt")
    let body = type.init(reading: fields)
    let hints = fields.markups("hints")
    let explanation = fields.optionalMarkup("explanation")
    let source = fields.optionalObject("source") { Source.read($0) }
    let outline = QuestionOutline(
      id: id, type: type.name, section: section, goals: goals, facts: facts, bloom: bloom,
      points: fields.optionalInteger("points", in: 1...100) ?? 1,
      seconds: fields.optionalInteger("seconds", in: 1...7200),
      difficulty: Self.difficulty(fields), pool: fields.name("pool", fallback: .both),
      twins: fields.identifiers("twins"), enemies: fields.identifiers("enemies"),
      caseID: fields.optionalIdentifier("case"), status: fields.name("status", fallback: nil),
      revision: revision)
    self.init(
      outline, prompt: prompt, body: body, hints: hints, explanation: explanation, source: source,
      author: fields.optionalText("author"), reviewer: fields.optionalText("reviewer"))
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
