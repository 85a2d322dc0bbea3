extension Instrument {
  /// The 22 items of SERVQUAL by number, in five dimensions (Parasuraman, Zeithaml and Berry 1988
  /// and 1991), without words: those are in the instruments of a course.
  public static let servqual: Instrument = {
    let dimensions: [(id: String, title: Message, items: ClosedRange<Int>)] = [
      ("tangibles", Message(nl: "Tastbaarheden", en: "Tangibles"), 1...4),
      ("reliability", Message(nl: "Betrouwbaarheid", en: "Reliability"), 5...9),
      ("responsiveness", Message(nl: "Responsiviteit", en: "Responsiveness"), 10...13),
      ("assurance", Message(nl: "Zekerheid", en: "Assurance"), 14...17),
      ("empathy", Message(nl: "Inlevingsvermogen", en: "Empathy"), 18...22),
    ]
    return Instrument(
      id: "servqual", kind: .serviceQuality,
      title: Message(nl: "SERVQUAL, 22 items", en: "SERVQUAL, 22 items"),
      note: Message(
        nl: "Alleen de opbouw van SERVQUAL is bekend: welke woorden er bij de items stonden, weet "
          + "het programma niet.",
        en:
          "Only the structure of SERVQUAL is known: the program doesn't know what words the items "
          + "had."),
      scale: Scale(minimum: 1, maximum: 7),
      dimensions: dimensions.map { Dimension(id: DimensionID($0.id), title: $0.title) },
      items: dimensions.flatMap { dimension in
        dimension.items.map { Item(id: ItemID("\($0)"), dimension: DimensionID(dimension.id)) }
      })
  }()

  /// Seven procedural and nine personal aspects after Martin, answered from 1 to 5. The scale and
  /// the cut at 3 are this program's, not Martin's.
  public static let csas: Instrument = {
    let procedural = [
      "flow", "timing", "accommodation", "anticipation", "communication", "feedback",
      "organisation-supervision",
    ]
    let personal = [
      "attitude", "body-language", "tone", "tact", "naming-names", "attentiveness", "guidance",
      "suggestive-selling", "problem-solving",
    ]
    return Instrument(
      id: "csas", kind: .arenas,
      title: Message(
        nl: "Procedurele en persoonlijke dienstverlening, naar Martin",
        en: "Procedural and personal service, after Martin"),
      note: Message(
        nl:
          "De aspecten zijn van Martin; de schaal van 1 tot 5 en de grens 3 zijn van dit "
          + "programma. Dit is niet de officiële Customer Service Assessment Scale.",
        en: "The aspects are Martin's; the scale from 1 to 5 and the cut at 3 are this program's. "
          + "This is not the official Customer Service Assessment Scale."),
      scale: Scale(minimum: 1, maximum: 5),
      dimensions: [
        Dimension(
          id: "procedural",
          title: Message(nl: "Procedurele dimensie", en: "Procedural dimension")),
        Dimension(
          id: "personal", title: Message(nl: "Persoonlijke dimensie", en: "Personal dimension")),
      ],
      items: procedural.map { Item(id: ItemID($0), dimension: "procedural") }
        + personal.map { Item(id: ItemID($0), dimension: "personal") },
      cut: Rational(3))
  }()
}
