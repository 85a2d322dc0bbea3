import Documents
import QuizModel

/// The zone of tolerance (Parasuraman, Zeithaml and Berry 1994): service between what is adequate
/// (A) and what is desired (D) is tolerated.
///
///     superiority       MSS = P − D
///     adequacy          MSA = P − A
///     width             D − A
///     place in the zone (P − A) / (D − A), 0 at the lower border and 1 at the upper one
///
/// A 5.8, D 7.2 and P 6.9: MSA 1.1, MSS −0.3, width 1.4, place 0.786, within the zone. The names of
/// the borders are ours.
struct ZoneModel: NamedModel {
  static let name = "zone"
  static let summary = Message(
    nl: "tolerantiezone: dimension, adequate, desired, perceived",
    en: "zone of tolerance: dimension, adequate, desired, perceived")

  let scale: ClosedRange<Int>
  let reading: NamedReading

  init(_ settings: GradingSettings) throws(GradingFailure) {
    guard settings.cut == nil else { throw .cutNotUsed }
    if let instrument = settings.instrument { throw .wrongInstrument(instrument.id) }
    scale = settings.scale ?? 1...9
    reading = NamedReading(
      name: .init(names: ["dimension", "dimensie"]),
      values: [
        .init(names: ["adequate", "adequaat", "minimum"]),
        .init(names: ["desired", "gewenst"]),
        .init(names: ["perceived", "ervaren", "oordeel"]),
      ], scale: scale)
  }

  func sums(of input: GradingInput) throws(GradingFailure) -> NamedSums {
    try reading.sums(of: input)
  }

  func report(on sums: NamedSums, _ choices: ReportChoices) -> ZoneReport {
    ZoneReport(
      scale: scale, rows: sums.rows, findings: sums.findings,
      zones: sums.entries.compactMap(ZoneReport.Zone.init))
  }
}

public struct ZoneReport: GradingReport {
  public enum Status: String, Sendable {
    case below = "below adequate"
    case atAdequate = "at adequate border"
    case inside = "inside zone"
    case atDesired = "at desired border"
    case above = "above desired"

    public var text: Message {
      switch self {
      case .below: Message(nl: "onder de zone", en: rawValue)
      case .atAdequate: Message(nl: "op de ondergrens", en: rawValue)
      case .inside: Message(nl: "in de zone", en: rawValue)
      case .atDesired: Message(nl: "op de bovengrens", en: rawValue)
      case .above: Message(nl: "boven de zone", en: rawValue)
      }
    }
  }

  public struct Zone: Sendable {
    public let dimension: String
    /// Rows that it's the mean of.
    public let count: Int
    public let adequate: Rational
    public let desired: Rational
    public let perceived: Rational
    public let adequacy: Rational
    public let superiority: Rational
    public let width: Rational
    /// `nil` without a zone.
    public let place: Rational?
    /// `nil` where what's desired is less than what's adequate.
    public let status: Status?

    init?(_ entry: NamedSums.Entry) {
      guard let adequate = entry.mean(0), let desired = entry.mean(1),
        let perceived = entry.mean(2), let adequacy = perceived.subtracting(adequate),
        let superiority = perceived.subtracting(desired),
        let width = desired.subtracting(adequate)
      else { return nil }
      dimension = entry.name
      count = entry.count
      (self.adequate, self.desired, self.perceived) = (adequate, desired, perceived)
      (self.adequacy, self.superiority, self.width) = (adequacy, superiority, width)
      place = width > .zero ? adequacy.divided(by: width) : nil
      status = width < .zero ? nil : Self.status(adequacy, superiority)
    }

    /// On a zone without width both borders are one, which counts as the lower.
    private static func status(_ adequacy: Rational, _ superiority: Rational) -> Status {
      if adequacy < .zero { return .below }
      if adequacy == .zero { return .atAdequate }
      if superiority < .zero { return .inside }
      return superiority == .zero ? .atDesired : .above
    }
  }

  public let scale: ClosedRange<Int>
  public let rows: RowCounts
  public let findings: RowFindings
  public let zones: [Zone]

  public func results(in language: Language) -> [String: JSONTree] {
    [
      "model": .string(ZoneModel.name),
      "scale": ["minimum": .integer(scale.lowerBound), "maximum": .integer(scale.upperBound)],
      "dimensions": .array(zones) { zone in
        [
          "dim": .string(zone.dimension), "n": .integer(zone.count),
          "adequate": .number(zone.adequate), "desired": .number(zone.desired),
          "perceived": .number(zone.perceived), "MSA": .number(zone.adequacy),
          "MSS": .number(zone.superiority), "ZOT_width": .number(zone.width),
          "position_in_zone": .number(zone.place), "status": .string(zone.status?.rawValue),
        ]
      },
    ]
  }

  public var page: ReportPage {
    var page = ReportPage(title: Message(nl: "Tolerantiezone", en: "Zone of tolerance"))
    page.headlines = headlines
    page.blocks = zones.isEmpty ? [] : [table, chart]
    page.notes = notes
    page.conventions = [
      .init(
        "margins",
        nl: "MSA = ervaren − adequaat, MSS = ervaren − gewenst; van herhaalde rijen het "
          + "gemiddelde",
        en: "MSA = perceived − adequate, MSS = perceived − desired; the mean of repeated rows"),
      .init(
        "borders", nl: "precies op een grens heet zo, en is niet in of buiten de zone",
        en: "exactly on a border is called so, and neither inside nor outside the zone"),
      .init(
        "scale", nl: "\(scale.lowerBound) tot en met \(scale.upperBound)",
        en: "\(scale.lowerBound) to \(scale.upperBound)"),
    ]
    return page
  }

  private var headlines: [Message] {
    let below = zones.filter { $0.status == .below }.map { $0.dimension }
    if zones.isEmpty {
      return [Message(nl: "Er is geen bruikbare rij.", en: "There is no usable row.")]
    }
    if below.isEmpty {
      return [
        Message(
          nl: "Nergens is de ervaren dienst minder dan adequaat.",
          en: "Nowhere is the perceived service less than adequate.")
      ]
    }
    let list = NumberWords.list(below.map { Message(nl: $0, en: $0) })
    return [
      Message(
        nl: "Minder dan adequaat: \(list.dutch).", en: "Less than adequate: \(list.english).")
    ]
  }

  private var notes: [Message] {
    zones.filter { $0.width <= .zero }.map { zone in
      zone.width == .zero
        ? Message(
          nl:
            "\(zone.dimension): adequaat en gewenst zijn gelijk, dus er is geen plaats in de zone.",
          en: "\(zone.dimension): adequate and desired are equal, so there is no place in the zone."
        )
        : Message(
          nl:
            "\(zone.dimension): gewenst ligt onder adequaat, dus er is geen zone; zijn de kolommen "
            + "verwisseld?",
          en: "\(zone.dimension): desired is below adequate, so there is no zone; were the columns "
            + "swapped?")
    }
  }

  private var table: ReportPage.Block {
    // A file of means has a row for each dimension: then there's nothing to count.
    let hasCounts = zones.contains { $0.count != 1 }
    let titles: [Message] = [
      Message(nl: "adequaat", en: "adequate"), Message(nl: "gewenst", en: "desired"),
      Message(nl: "ervaren", en: "perceived"), Message(nl: "MSA", en: "MSA"),
      Message(nl: "MSS", en: "MSS"), Message(nl: "plaats", en: "place"),
    ]
    let name = ReportTable.Column(Message(nl: "Dimensie", en: "Dimension"), isNumber: false)
    let count = ReportTable.Column(Message(nl: "n", en: "n"))
    let columns = titles.map { ReportTable.Column($0) }
    let verdict = ReportTable.Column(Message(nl: "oordeel", en: "verdict"), isNumber: false)
    let rows = zones.map { zone -> [ReportTable.Cell] in
      [.name(zone.dimension)] + (hasCounts ? [.count(zone.count)] : []) + [
        .exact(zone.adequate, decimals: 2),
        .exact(zone.desired, decimals: 2), .exact(zone.perceived, decimals: 2),
        .exact(zone.adequacy, decimals: 2), .exact(zone.superiority, decimals: 2),
        .exact(zone.place, decimals: 2), zone.status.map { .text($0.text) } ?? .empty,
      ]
    }
    return ReportPage.Block(
      id: "zones", title: Message(nl: "Per dimensie", en: "By dimension"),
      .table(
        ReportTable(
          columns: [name] + (hasCounts ? [count] : []) + columns + [verdict], rows: rows)))
  }

  private var chart: ReportPage.Block {
    let bars = zones.map { zone in
      BarChart.Bar(
        label: Message(nl: zone.dimension, en: zone.dimension), value: zone.perceived.doubleValue,
        interval: zone.width >= .zero
          ? zone.adequate.doubleValue...zone.desired.doubleValue : nil)
    }
    return ReportPage.Block(
      id: "chart",
      title: Message(nl: "Ervaren dienst en de zone", en: "Perceived service and the zone"),
      .bars(
        BarChart(
          axis: Message(nl: "ervaren", en: "perceived"), base: Double(scale.lowerBound),
          range: Double(scale.lowerBound)...Double(scale.upperBound),
          intervalName: Message(nl: "van adequaat tot gewenst", en: "from adequate to desired"),
          bars: bars)))
  }
}
