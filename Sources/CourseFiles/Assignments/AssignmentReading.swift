import Documents
import QuizModel

extension Assignment {
  static func read(_ fields: ObjectReader) -> Assignment {
    _ = fields.required("parts")
    let parts = fields.objects("parts") { AssignmentPart.read($0) }
    return Assignment(reading: fields, parts: parts.compactMap { $0 })
  }

  init(reading fields: some FieldReader, parts: [AssignmentPart]) {
    let penalty = fields.optionalNumber("followThroughPenalty") ?? .zero
    if penalty < .zero || penalty > AssignmentLimits.points {
      fields.report("number-range", at: "followThroughPenalty", AssignmentLimits.noneOrMore)
    }
    self.init(
      id: fields.identifier("id"),
      version: fields.integer("version", in: AssignmentLimits.version),
      title: fields.text("title"), intro: fields.markup("intro"),
      sections: fields.identifiers("sections"),
      groupSize: fields.optionalObject("groupSize") {
        $0.countRange(in: AssignmentLimits.groupSize)
      } ?? AssignmentLimits.usualGroup,
      followThroughPenalty: penalty, parts: parts)
  }
}

extension AssignmentPart {
  /// `nil` where the kind isn't known, which has been reported then: no key can be judged.
  static func read(_ fields: ObjectReader) -> AssignmentPart? {
    let findings = fields.log.findings.count
    let kind: Kind = fields.name("kind", fallback: nil)
    guard fields.log.findings.count == findings else {
      fields.ignoreRest()
      return nil
    }
    return AssignmentPart(reading: fields, as: kind)
  }

  init(reading fields: some FieldReader, as kind: Kind) {
    let content: Content =
      switch kind {
      case .data: .data(DataPart(reading: fields))
      case .numbers: .numbers(NumbersPart(reading: fields))
      case .choices: .choices(ChoicesPart(reading: fields))
      case .list: .list(ListPart(reading: fields))
      case .text: .text(TextPart(reading: fields))
      }
    self.init(
      id: fields.identifier("id"), title: fields.text("title"), prompt: fields.markup("prompt"),
      content: content)
  }
}

extension PartRows {
  /// `rows` lists them, `rowsOf` takes them from data; with neither there's one thing.
  init(reading fields: some FieldReader) {
    let rows = fields.objects("rows") {
      Row(id: $0.identifier("id"), text: $0.text("text"))
    }
    let data: PartID? = fields.optionalIdentifier("rowsOf")
    if !rows.isEmpty, data != nil {
      fields.report(
        "part-rows", at: "rowsOf",
        Message(
          nl: "geef \"rows\" of \"rowsOf\", niet allebei",
          en: "give \"rows\" or \"rowsOf\", not both"))
    }
    self = data.map { .ofData($0) } ?? (rows.isEmpty ? .single : .listed(rows))
  }
}

extension FieldReader {
  /// What can be earned with a part that is asked for; above 0.
  func points() -> Rational {
    let points = number("points")
    if points <= .zero || points > AssignmentLimits.points {
      report("number-range", at: "points", AssignmentLimits.pointsMessage)
    }
    return points
  }

  /// `{"minimum": 1, "maximum": 5}`
  func countRange(in bounds: ClosedRange<Int>) -> ClosedRange<Int> {
    let minimum = integer("minimum", in: bounds)
    let maximum = integer("maximum", in: bounds)
    guard minimum <= maximum else {
      report(
        "range-order", at: "maximum",
        Message(
          nl: "het maximum ligt onder het minimum; draai ze om",
          en: "the maximum is below the minimum; swap them"))
      return bounds
    }
    return minimum...maximum
  }
}
