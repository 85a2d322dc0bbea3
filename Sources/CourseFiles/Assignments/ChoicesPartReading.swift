import QuizModel

extension ChoicesPart {
  init(reading fields: some FieldReader) {
    let key = fields.object("key") { ChoiceKeyFields(reading: $0).key(reportingTo: $0) }
    self.init(
      rows: PartRows(reading: fields), options: fields.objects("options") { Option.read($0) },
      key: key.flatMap { $0 } ?? .fixed([:]), points: fields.points())
  }
}

extension ChoicesPart.Option {
  static func read(_ fields: some FieldReader) -> Self {
    Self(
      id: fields.identifier("id"), text: fields.text("text"),
      feedback: fields.optionalMarkup("feedback"))
  }
}

/// All that a key may hold. Which keys are given says which form it has.
private struct ChoiceKeyFields {
  enum Form: String, CaseIterable {
    case option
    case options
    case lowestOf
    case highestOf
    case lowestQuantity
    case mappingOf
    case quarterOf

    /// What it needs besides.
    var needed: Set<String> {
      switch self {
      case .option, .options, .lowestOf, .highestOf: []
      case .lowestQuantity: ["data"]
      case .mappingOf: ["options"]
      case .quarterOf: ["x", "y", "cut", "lowLow", "highLow", "lowHigh", "highHigh"]
      }
    }

    var optional: Set<String> { self == .quarterOf ? ["band", "aboveOnly"] : [] }
  }

  private let option: OptionID?
  private let options: [String: OptionID]?
  private let lowest: PartID?
  private let highest: PartID?
  private let lowestQuantity: String?
  private let data: PartID?
  private let mapping: PartID?
  private let quarter: PartID?
  private let axes: (x: String?, y: String?)
  private let cut: [Rational]
  private let isAboveOnly: Bool
  private let band: Rational?
  /// Low on both, high on x, high on y, high on both.
  private let quarters: [OptionID?]

  private static let quarterKeys = ["lowLow", "highLow", "lowHigh", "highHigh"]

  init(reading fields: some FieldReader) {
    option = fields.optionalIdentifier("option")
    options = fields.namedIdentifiers("options")
    lowest = fields.optionalIdentifier("lowestOf")
    highest = fields.optionalIdentifier("highestOf")
    lowestQuantity = fields.optionalText("lowestQuantity")
    data = fields.optionalIdentifier("data")
    mapping = fields.optionalIdentifier("mappingOf")
    quarter = fields.optionalIdentifier("quarterOf")
    axes = (fields.optionalText("x"), fields.optionalText("y"))
    cut = fields.numbers("cut")
    isAboveOnly = fields.flag("aboveOnly", default: false)
    band = fields.optionalNumber("band")
    quarters = Self.quarterKeys.map { fields.optionalIdentifier($0) }
  }

  private var given: Set<String> {
    let named: [(String, Bool)] =
      [
        ("option", option != nil), ("options", options != nil), ("lowestOf", lowest != nil),
        ("highestOf", highest != nil), ("lowestQuantity", lowestQuantity != nil),
        ("data", data != nil), ("mappingOf", mapping != nil), ("quarterOf", quarter != nil),
        ("x", axes.x != nil), ("y", axes.y != nil), ("cut", !cut.isEmpty), ("band", band != nil),
        ("aboveOnly", isAboveOnly),
      ] + zip(Self.quarterKeys, quarters.map { $0 != nil })
    return Set(named.filter { $0.1 }.map { $0.0 })
  }

  private func form(_ given: Set<String>) -> Form? {
    let forms = Form.allCases.filter { given.contains($0.rawValue) }
    // The mapping itself stands under `options` too.
    let own = forms.contains(.mappingOf) ? forms.filter { $0 != .options } : forms
    return own.count == 1 ? own[0] : nil
  }

  /// The key; `nil` when it has no form or not all that its form needs, which is reported.
  func key(reportingTo fields: some FieldReader) -> ChoicesPart.Key? {
    let given = given
    guard let form = form(given) else {
      let names = Form.allCases.map { "\"\($0.rawValue)\"" }.joined(separator: ", ")
      fields.report(
        "choice-key", at: "",
        Message(nl: "geef precies één van \(names)", en: "give exactly one of \(names)"))
      return nil
    }
    for name in form.needed.subtracting(given).sorted() {
      fields.report(
        "missing-key", at: "",
        Message(
          nl: "bij \"\(form.rawValue)\" ontbreekt de sleutel \"\(name)\"; voeg die toe",
          en: "with \"\(form.rawValue)\" the key \"\(name)\" is missing; add it"))
    }
    let known = form.needed.union(form.optional).union([form.rawValue])
    for name in given.subtracting(known).sorted() {
      fields.report(
        "unknown-key", at: name,
        Message(
          nl: "bij \"\(form.rawValue)\" hoort geen sleutel \"\(name)\"; haal die weg",
          en: "the key \"\(name)\" doesn't go with \"\(form.rawValue)\"; remove it"))
    }
    return key(form, reportingTo: fields)
  }

  private func key(_ form: Form, reportingTo fields: some FieldReader) -> ChoicesPart.Key? {
    switch form {
    case .option: option.map { .fixed(["": $0]) }
    case .options: options.map { .fixed($0) }
    case .lowestOf: lowest.map { .lowest(of: $0) }
    case .highestOf: highest.map { .highest(of: $0) }
    case .lowestQuantity:
      data.flatMap { data in lowestQuantity.map { .lowestQuantity(data: data, name: $0) } }
    case .mappingOf:
      mapping.flatMap { part in
        options.map { pairs in
          .mapped(
            of: part,
            Dictionary(uniqueKeysWithValues: pairs.map { (OptionID($0.key), $0.value) }))
        }
      }
    case .quarterOf: quarters(reportingTo: fields)
    }
  }

  private func quarters(reportingTo fields: some FieldReader) -> ChoicesPart.Key? {
    let band = band ?? .zero
    if band < .zero {
      fields.report("number-range", at: "band", Message(nl: "geef 0 of meer", en: "give 0 or more"))
    }
    let options = quarters.compactMap { $0 }
    guard let quarter, let x = axes.x, let y = axes.y, options.count == Self.quarterKeys.count
    else { return nil }
    guard cut.count == 2 else {
      fields.report(
        "choice-key", at: "cut",
        Message(nl: "geef twee grenzen: [x, y]", en: "give two cuts: [x, y]"))
      return nil
    }
    return .quarter(
      ChoicesPart.Quarters(
        part: quarter, x: x, y: y, cut: (cut[0], cut[1]), isAboveOnly: isAboveOnly, band: band,
        lowLow: options[0], highLow: options[1], lowHigh: options[2], highHigh: options[3]))
  }
}
