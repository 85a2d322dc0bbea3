import QuizModel

extension TextPart {
  init(reading fields: some FieldReader) {
    let minimum = fields.optionalInteger("minimumWords", in: AssignmentLimits.textWords)
    let maximum = fields.optionalInteger("maximumWords", in: AssignmentLimits.textWords)
    if let minimum, let maximum, minimum > maximum {
      fields.report(
        "range-order", at: "maximumWords",
        Message(
          nl: "het maximum ligt onder het minimum; draai ze om",
          en: "the maximum is below the minimum; swap them"))
    }
    self.init(
      rubric: fields.object("rubric") { Rubric.read($0) } ?? Rubric(criteria: []),
      minimumWords: minimum, maximumWords: maximum, model: fields.optionalMarkup("model"))
  }
}

extension Rubric {
  static func read(_ fields: some FieldReader) -> Rubric {
    Rubric(criteria: fields.objects("criteria") { Criterion.read($0) })
  }
}

extension Rubric.Criterion {
  static func read(_ fields: some FieldReader) -> Self {
    Self(
      id: fields.identifier("id"), title: fields.text("title"),
      isKnockOut: fields.flag("knockOut", default: false),
      levels: fields.objects("levels") {
        Rubric.Level(
          id: $0.identifier("id"), points: $0.number("points"), text: $0.text("text"))
      })
  }
}
