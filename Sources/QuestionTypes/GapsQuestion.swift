import QuizModel

/// A text with gaps, typed or chosen. Each gap earns its share, or all or nothing.
public struct GapsQuestion: QuestionType {
  public static let name = "gaps"
  public static let ruleVersion = 1

  private let text: GapText
  private let keys: [GapKey]
  private let scoring: ElementScoring

  static let countLimits = 1...8

  public init(reading fields: some FieldReader) {
    let source = fields.markup("text")
    let gaps = fields.objects("gaps") { GapFields.read($0) }
    text = GapText(source, gaps: gaps.map { $0.gap })
    keys = text.gaps.compactMap { gap in gaps.first { $0.gap.id == gap.id }?.key }
    scoring = fields.name("scoring", fallback: ElementScoring.perElement)
    Self.report(gaps.map { $0.gap.id }, text.gaps.map { $0.id }, source, to: fields)
  }

  private static func report(
    _ described: [OptionID], _ inText: [OptionID], _ source: RichText, to fields: some FieldReader
  ) {
    if !countLimits.contains(described.count) || Set(described).count != described.count {
      fields.report(
        "gap-count", at: "gaps",
        Message(
          nl: "geef 1 tot 8 gaten, elk met een eigen id", en: "give 1 to 8 gaps, each its own id"))
    }
    if inText.sorted() != described.sorted() || GapText.marks(in: source) != described.count {
      fields.report(
        "gap-marks", at: "text",
        Message(
          nl: "elk gat staat precies één keer in de tekst, als [id]",
          en: "each gap stands in the text exactly once, as [id]"))
    }
  }

  public init?(shape: QuestionShape) {
    guard case .gaps(let text) = shape.presentation, case .gaps(let keys) = shape.key,
      text.gaps.map({ $0.id }) == keys.map({ $0.id })
    else { return nil }
    self.text = text
    self.keys = keys
    scoring = .perElement
  }

  public var shape: QuestionShape {
    QuestionShape(presentation: .gaps(text), key: .gaps(keys))
  }

  public func verdict(on response: Response) -> Verdict? {
    guard case .gaps(let given) = response else { return Verdict(score: .zero, remarks: []) }
    let verdicts = zip(keys, given).map { key, text in (key, text.map { key.key.verdict(on: $0) }) }
    let remarks = verdicts.map { key, verdict in
      let isRight = verdict?.outcome == .correct
      let known = verdict?.remarks.first
      return Remark(
        subject: .element(key.id, isRight: isRight),
        text: known?.text ?? (isRight ? nil : key.feedback), confuses: known?.confuses)
    }
    let right = verdicts.count { $0.1?.outcome == .correct }
    return Verdict(score: scoring.score(right: right, of: keys.count), remarks: remarks)
  }

  /// A typed gap can't be guessed; a chosen one of n is guessed once in n.
  public var guessScore: Rational {
    let chances = text.gaps.map { gap in
      gap.options.isEmpty ? Rational.zero : Rational(parts: 1, of: gap.options.count)
    }
    switch scoring {
    case .allOrNothing:
      return chances.reduce(Rational.one) { $0.multiplied(by: $1) ?? .zero }
    case .perElement:
      let total = chances.reduce(Rational.zero) { $0.adding($1) ?? $0 }
      return total.divided(by: Rational(max(chances.count, 1))) ?? .zero
    }
  }

  public static let samples = [
    QuestionSample(
      fields: """
        "text": "Recency zegt [hoelang] geleden, frequency hoe [vaak].",
        "gaps": [
          {"id": "hoelang", "accepted": ["hoelang"], "feedback": "Recency gaat over tijd."},
          {"id": "vaak", "accepted": ["vaak"], "options": ["vaak", "duur"], "feedback": "Aantal."}
        ]
        """,
      responses: [
        ("hoelang | vaak", .correct), ("Hoe lang|a", .correct),
        ("hoelang | duur", .partial(Rational(parts: 1, of: 2))),
        ("- | vaak", .partial(Rational(parts: 1, of: 2))), ("kort | duur", .wrong),
        ("hoelang", .unreadable), ("hoelang | rood", .unreadable), ("weet niet", .wrong),
      ])
  ]
}

/// A gap as it stands in a file.
private struct GapFields {
  let gap: GapText.Gap
  let key: GapKey

  static func read(_ fields: some FieldReader) -> GapFields {
    let id: OptionID = fields.identifier("id")
    let accepted = fields.texts("accepted")
    let options = fields.texts("options")
    let key = TextKey(accepted: accepted, anticipated: AnticipatedAnswer.read(from: fields))
    if accepted.isEmpty {
      fields.report(
        "no-key", at: "accepted",
        Message(
          nl: "geen goed antwoord; geef er minstens één", en: "no right answer; give at least one"))
    }
    let right = options.isEmpty ? [] : Set(accepted.map { FoldedText($0) })
    let matching = options.count { right.contains(FoldedText($0)) }
    if !options.isEmpty, options.count < 2 || matching != 1 {
      fields.report(
        "gap-options", at: "options",
        Message(
          nl: "geef twee of meer opties waarvan er precies één goed is",
          en: "give two or more options of which exactly one is right"))
    }
    return GapFields(
      gap: GapText.Gap(id: id, options: options),
      key: GapKey(id: id, key: key, feedback: fields.optionalMarkup("feedback")))
  }
}

extension GapText {
  /// Cuts a text at its marks `[id]`; a mark that names no gap stays text.
  init(_ source: RichText, gaps: [Gap]) {
    var parts: [Part] = []
    var ordered: [Gap] = []
    for (place, block) in source.blocks.enumerated() {
      if place > 0 { parts.append(.text(RichText(plain: "\n"))) }
      var rest = RichText(blocks: [block]).plain[...]
      while let open = rest.utf8.firstIndex(of: UInt8(ascii: "[")),
        let close = rest.utf8[open...].firstIndex(of: UInt8(ascii: "]"))
      {
        let id = OptionID(String(rest[rest.utf8.index(after: open)..<close]))
        let after = rest.utf8.index(after: close)
        if let gap = gaps.first(where: { $0.id == id }) {
          parts.append(.text(RichText(plain: String(rest[..<open]))))
          parts.append(.gap(ordered.count))
          ordered.append(gap)
        } else {
          parts.append(.text(RichText(plain: String(rest[..<after]))))
        }
        rest = rest[after...]
      }
      parts.append(.text(RichText(plain: String(rest))))
    }
    self.init(parts: parts, gaps: ordered)
  }

  /// How many marks a text has, of gaps or not.
  static func marks(in source: RichText) -> Int {
    source.plain.utf8.count { $0 == UInt8(ascii: "[") }
  }
}
