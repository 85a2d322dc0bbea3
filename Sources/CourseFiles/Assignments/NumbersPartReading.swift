import QuestionTypes
import QuizModel

extension NumbersPart {
  init(reading fields: some FieldReader) {
    self.init(
      data: fields.identifier("data"), rows: PartRows(reading: fields),
      values: fields.objects("values") { Value.read($0) },
      words: fields.objects("words") { Input.read($0) },
      decimals: fields.integer("decimals", in: AssignmentLimits.decimals),
      convention: fields.markup("convention"), points: fields.points())
  }
}

extension NumbersPart.Value {
  static func read(_ fields: some FieldReader) -> Self {
    Self(
      id: fields.word("id"), label: fields.text("label"),
      quantity: Quantity(fields.text("quantity")), formula: fields.optionalFormula("formula"),
      range: fields.optionalObject("range") { Self.range($0) })
  }

  private static func range(_ fields: some FieldReader) -> ClosedRange<Rational> {
    let minimum = fields.number("minimum")
    let maximum = fields.number("maximum")
    guard minimum <= maximum else {
      fields.report(
        "range-order", at: "maximum",
        Message(
          nl: "het maximum ligt onder het minimum; draai ze om",
          en: "the maximum is below the minimum; swap them"))
      return minimum...minimum
    }
    return minimum...maximum
  }
}

extension NumbersPart.Input {
  /// `{"name", "part", "value"}` for an answer, or `{"name", "quantity"}`.
  static func read(_ fields: some FieldReader) -> Self {
    let name = fields.word("name")
    let part: PartID? = fields.optionalIdentifier("part")
    let value = fields.optionalText("value")
    let quantity = fields.optionalText("quantity")
    let isAnswer = part != nil && value != nil
    if isAnswer == (quantity != nil) || (part == nil) != (value == nil) {
      fields.report(
        "word-source", at: "name",
        Message(
          nl: "geef \"part\" met \"value\", of \"quantity\"",
          en: "give \"part\" with \"value\", or \"quantity\""))
    }
    if let part, let value { return Self(name: name, source: .answer(part, value: value)) }
    return Self(name: name, source: .quantity(Quantity(quantity ?? "")))
  }
}

extension FieldReader {
  /// A name that can stand in a formula.
  fileprivate func word(_ key: String) -> String {
    let word = text(key)
    guard !word.isEmpty else { return word }
    guard (try? Formula(word)) == .variable(word), word.utf8.count <= 40 else {
      report(
        "word-form", at: key,
        Message(
          nl: "'\(shown(word))' kan geen woord in een formule zijn; gebruik een letter en dan "
            + "letters en cijfers, ten hoogste 40",
          en: "'\(shown(word))' can't be a word in a formula; use a letter and then letters and "
            + "digits, at most 40"))
      return word
    }
    return word
  }
}
