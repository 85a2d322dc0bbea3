import QuizModel

extension Message {
  /// `{"nl": "…", "en": "…"}`
  static func read(_ fields: some FieldReader) -> Message {
    Message(nl: fields.text("nl"), en: fields.text("en"))
  }
}

extension Instrument {
  init(reading fields: some FieldReader) {
    let none = Message(nl: "", en: "")
    self.init(
      id: fields.identifier("id"), kind: fields.name("kind", fallback: nil),
      title: fields.object("title") { Message.read($0) } ?? none,
      note: fields.object("note") { Message.read($0) } ?? none,
      scale: fields.object("scale") { Scale(reading: $0) } ?? Scale(minimum: 1, maximum: 7),
      dimensions: fields.objects("dimensions") { Dimension.read($0) },
      items: fields.objects("items") { Item.read($0) }, cut: fields.optionalNumber("cut"))
    reportDimensions(to: fields)
    reportItems(to: fields)
    reportWeights(to: fields)
    reportCut(to: fields)
  }

  private func reportDimensions(to fields: some FieldReader) {
    let ids = dimensions.map { $0.id }
    if let twice = Self.repeated(ids) {
      fields.report(
        "duplicate-id", at: "dimensions", Self.twice("dimensie", "dimension", twice.text))
    }
    if kind == .arenas, Set(ids) != ["procedural", "personal"] {
      fields.report(
        "instrument-dimensions", at: "dimensions",
        Message(
          nl: "een instrument met arena's heeft precies de dimensies procedural en personal",
          en: "an instrument with arenas has exactly the dimensions procedural and personal"))
    }
    for id in ids {
      let count = items(of: id).count
      if !(1...Self.largestDimension).contains(count) {
        fields.report(
          "instrument-dimensions", at: "dimensions",
          Message(
            nl: "de dimensie '\(id)' heeft \(count) items; geef er 1 tot en met "
              + "\(Self.largestDimension)",
            en: "the dimension '\(id)' has \(count) items; give 1 to \(Self.largestDimension)"))
      }
    }
    if ids.isEmpty {
      fields.report(
        "instrument-dimensions", at: "dimensions",
        Message(nl: "er is geen dimensie; voeg er een toe", en: "there is no dimension; add one"))
    }
  }

  private func reportItems(to fields: some FieldReader) {
    if let twice = Self.repeated(items.map { $0.id }) {
      fields.report("duplicate-id", at: "items", Self.twice("item", "item", twice.text))
    }
    for item in items {
      if !dimensions.contains(where: { $0.id == item.dimension }) {
        fields.report(
          "unknown-dimension", at: "items",
          Message(
            nl: "de dimensie '\(item.dimension)' van item '\(item.id)' bestaat niet",
            en: "the dimension '\(item.dimension)' of item '\(item.id)' does not exist"))
      }
      if kind == .serviceQuality, item.expectation == nil {
        fields.report(
          "missing-key", at: "items",
          Message(
            nl: "bij item '\(item.id)' ontbreekt \"expectation\"; voeg die toe",
            en: "item '\(item.id)' lacks \"expectation\"; add it"))
      }
    }
  }

  private func reportWeights(to fields: some FieldReader) {
    let weights = dimensions.compactMap { $0.weight }
    guard !weights.isEmpty else { return }
    let sum = weights.reduce(Rational.zero) { $0.adding($1) ?? $0 }
    let isWhole = weights.count == dimensions.count && sum == Rational(100)
    if !isWhole || weights.contains(where: { $0 < .zero }) {
      fields.report(
        "instrument-weights", at: "dimensions",
        Message(
          nl: "de gewichten zijn er voor elke dimensie of voor geen, en tellen op tot 100",
          en: "weights are given for every dimension or none, and add up to 100"))
    }
  }

  private func reportCut(to fields: some FieldReader) {
    guard let cut else { return }
    if cut < Rational(scale.minimum) || cut > Rational(scale.maximum) {
      fields.report(
        "number-range", at: "cut",
        Message(nl: "de grens ligt buiten de schaal", en: "the cut lies outside the scale"))
    }
  }

  private static func repeated<ID: Hashable>(_ ids: [ID]) -> ID? {
    var seen: Set<ID> = []
    return ids.first { !seen.insert($0).inserted }
  }

  private static func twice(_ nl: String, _ en: String, _ id: String) -> Message {
    Message(
      nl: "de id '\(id)' is van meer dan één \(nl); geef elk een eigen id",
      en: "the id '\(id)' belongs to more than one \(en); give each its own")
  }
}

extension Instrument.Scale {
  init(reading fields: some FieldReader) {
    self.init(
      minimum: fields.integer("minimum", in: Self.bounds),
      maximum: fields.integer("maximum", in: Self.bounds),
      direction: fields.name("direction", fallback: .agreeHigh),
      labels: fields.objects("labels") { Label.read($0) })
    if !(1...Self.largestRange).contains(maximum - minimum) {
      fields.report(
        "range-order", at: "maximum",
        Message(
          nl: "het maximum ligt 1 tot en met \(Self.largestRange) boven het minimum",
          en: "the maximum is 1 to \(Self.largestRange) above the minimum"))
    } else if let outside = labels.first(where: { !(minimum...maximum).contains($0.value) }) {
      fields.report(
        "number-range", at: "labels",
        Message(
          nl: "het label bij \(outside.value) valt buiten de schaal",
          en: "the label of \(outside.value) is outside the scale"))
    }
  }
}

extension Instrument.Scale.Label {
  static func read(_ fields: some FieldReader) -> Self {
    Self(
      value: fields.integer("value", in: Instrument.Scale.bounds),
      text: Message.read(fields))
  }
}

extension Instrument.Dimension {
  static func read(_ fields: some FieldReader) -> Self {
    Self(
      id: fields.identifier("id"),
      title: fields.object("title") { Message.read($0) } ?? Message(nl: "", en: ""),
      description: fields.optionalObject("description") { Message.read($0) },
      weight: fields.optionalNumber("weight"))
  }
}

extension Instrument.Item {
  static func read(_ fields: some FieldReader) -> Self {
    Self(
      id: fields.identifier("id"), dimension: fields.identifier("dimension"),
      isReversed: fields.flag("reversed", default: false),
      expectation: fields.optionalObject("expectation") { Message.read($0) },
      perception: fields.object("perception") { Message.read($0) })
  }
}
