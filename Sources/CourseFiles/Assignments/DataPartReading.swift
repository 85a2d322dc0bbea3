import QuizModel

extension DataPart {
  init(reading fields: some FieldReader) {
    let points = fields.optionalNumber("points") ?? .zero
    if points < .zero || points > AssignmentLimits.points {
      fields.report("number-range", at: "points", AssignmentLimits.noneOrMore)
    }
    self.init(
      model: fields.name("model", fallback: nil),
      instrument: fields.optionalIdentifier("instrument"),
      settings: fields.optionalObject("settings") { DataModel.Setting.read($0) } ?? [:],
      minimumRows: fields.integer("minimumRows", in: AssignmentLimits.dataRows),
      draw: fields.optionalObject("draw") { DataDraw(reading: $0) }, points: points)
  }
}

extension DataModel.Setting {
  /// What is laid down, as the options of `oefen grade` take it.
  static func read(_ fields: some FieldReader) -> [Self: String] {
    var settings: [Self: String] = [:]
    for setting in allCases {
      let key = setting.rawValue
      switch setting {
      case .aboveOnly: settings[setting] = fields.flag(key, default: false) ? "true" : nil
      case .band:
        let band = fields.optionalNumber(key)
        if let band, band < .zero { fields.report("setting", at: key, setting.mustBe) }
        settings[setting] = band?.shortText()
      case .missing, .cut, .weights, .ties:
        let text = fields.optionalText(key)
        if let text, !setting.allows(text) { fields.report("setting", at: key, setting.mustBe) }
        settings[setting] = text
      }
    }
    return settings
  }

  /// Whether the option of this name can be `text`.
  private func allows(_ text: String) -> Bool {
    if names.contains(text) { return true }
    let numbers = text.split(separator: ",", omittingEmptySubsequences: false).map {
      Rational(decimal: String($0))
    }
    return switch self {
    case .cut: numbers.count <= 2 && !numbers.contains(nil)
    case .weights:
      numbers.count == 3 && numbers.allSatisfy { $0.map { $0 >= .zero } ?? false }
        && numbers.contains { $0 != .zero }
    case .missing, .ties, .aboveOnly, .band: false
    }
  }

  /// The words that it can be.
  private var names: [String] {
    switch self {
    case .missing: ["any", "half", "complete", "listwise"]
    case .cut: ["mean", "median"]
    case .ties: ["average", "min", "max", "first"]
    case .aboveOnly, .band, .weights: []
    }
  }

  private var mustBe: Message {
    let list = names.joined(separator: ", ")
    return switch self {
    case .missing, .ties, .aboveOnly: Message(nl: "kies uit \(list)", en: "choose one of \(list)")
    case .cut:
      Message(
        nl: "geef een getal (50), twee (50,60) of kies uit \(list)",
        en: "give a number (50), two (50,60) or choose one of \(list)")
    case .band: Message(nl: "geef 0 of meer", en: "give 0 or more")
    case .weights:
      Message(
        nl: "geef drie getallen van 0 of meer, zoals 1,1,2, en niet alle 0",
        en: "give three numbers of 0 or more, such as 1,1,2, and not all 0")
    }
  }
}

extension DataDraw {
  init(reading fields: some FieldReader) {
    let spread = fields.number("spread")
    if spread <= .zero || spread > Rational(Instrument.Scale.largestRange) {
      fields.report(
        "number-range", at: "spread",
        Message(
          nl: "geef een spreiding boven 0, in punten van de schaal",
          en: "give a spread above 0, in points of the scale"))
    }
    self.init(
      rows: fields.integer("rows", in: AssignmentLimits.dataRows),
      means: fields.namedObjects("means") {
        Means(
          expectation: $0.optionalNumber("expectation"), perception: $0.number("perception"))
      },
      spread: spread, missingPercent: fields.optionalInteger("missingPercent", in: 0...50) ?? 0,
      names: fields.texts("names"))
  }
}
