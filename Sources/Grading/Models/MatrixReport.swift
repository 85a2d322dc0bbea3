import Documents
import QuizModel
import Slips

/// What the matrix says of a file: the group and the strategy of each customer and of the whole.
public struct MatrixReport: GradingReport {
  let sums: MatrixModel.Sums
  private let isUsualAxis: Bool

  init(_ sums: MatrixModel.Sums, isUsualAxis: Bool) {
    self.sums = sums
    self.isUsualAxis = isUsualAxis
  }

  public var rows: RowCounts { sums.customers.rows }
  public var findings: RowFindings { sums.customers.findings }

  public var listing: (any ReportListing)? {
    sums.matrix.map { MatrixListing(table: sums.customers.table, matrix: $0) }
      ?? RFMListing(table: CustomerTable())
  }

  public var slipResults: [SlipResult] {
    sums.matrix.map {
      CustomerSlips(sums.customers.table).places(in: $0, scale: sums.scale)
    } ?? []
  }

  private var counts: [MatrixQuadrant: Int] { sums.matrix?.counts ?? [:] }

  /// Customers in a group.
  public func count(_ quadrant: MatrixQuadrant) -> Int { counts[quadrant] ?? 0 }

  /// What to do with the portfolio as a whole.
  public var advice: [Message] { MatrixAdvice(counts).all }
  private var customerCount: Int { sums.customers.table.count }

  public func results(in language: Language) -> [String: JSONTree] {
    var results: [String: JSONTree] = [
      "model": .string(MatrixModel.name), "customerCount": .integer(customerCount),
      "cut": [
        "return": .number(sums.matrix?.returns.cut),
        "relationship": .number(sums.matrix?.relationship.cut),
        "rule": sums.rule.aboveOnly ? "above-is-high" : "at-or-above-is-high",
      ],
      "band": .number(sums.rule.band), "borderCount": .integer(sums.matrix?.atBorder ?? 0),
      "axis": isUsualAxis ? "usual" : "return-100-at-left",
      "advice": .array(advice) { .string($0[language]) },
      "concentration": concentration?.json ?? .null,
    ]
    var groups: [String: JSONTree] = [:]
    var shares: [String: JSONTree] = [:]
    for quadrant in MatrixQuadrant.allCases {
      groups[quadrant.rawValue] = .integer(counts[quadrant] ?? 0)
      shares[quadrant.rawValue] = .number(revenueShare(quadrant))
    }
    results["counts"] = .object(groups)
    results["revenueShares"] = .object(shares)
    return results
  }

  /// The share of the revenue, 0…1; `nil` where the file doesn't tell, or it isn't above 0.
  private func revenueShare(_ quadrant: MatrixQuadrant) -> Rational? {
    guard let revenue = sums.matrix?.revenue, let own = revenue[quadrant] else { return nil }
    let total = revenue.values.reduce(0, +)
    return total > 0 ? Rational(own, over: total) : nil
  }

  private var concentration: RevenueConcentration? {
    if let classes = sums.classes { return classes.revenue }
    let hasRevenue = sums.customers.table.segments.contains { !$0.monetary.isEmpty }
    guard hasRevenue else { return nil }
    return RevenueConcentration(sorted: sums.customers.table.sortedKeys(.monetary))
  }
}

// MARK: - For people

extension MatrixReport {
  public var page: ReportPage {
    var page = ReportPage(
      title: Message(nl: "Klantenmatrix", en: "Customer relations assessment matrix"))
    page.headlines = headlines
    if let matrix = sums.matrix, customerCount > 0 {
      let chart = MatrixChart(
        table: sums.customers.table, matrix: matrix, isUsualAxis: isUsualAxis)
      page.blocks.append(
        ReportPage.Block(id: "matrix", title: chartTitle, .quadrants(chart.chart)))
    }
    page.blocks.append(
      ReportPage.Block(
        id: "groups", title: Message(nl: "De vier groepen", en: "The four groups"),
        .table(groupTable)))
    page.blocks.append(
      ReportPage.Block(
        id: "strategies",
        title: Message(nl: "Strategie per klant", en: "Strategy for a customer"),
        .table(strategyTable)))
    page.notes = notes
    page.conventions = MatrixConventions(sums: sums).all + [axisConvention]
    return page
  }

  private var chartTitle: Message {
    isUsualAxis
      ? Message(
        nl: "De matrix, met rendement 100 rechts", en: "The matrix, with return 100 at the right")
      : Message(
        nl: "De matrix, met rendement 100 links zoals in het boek",
        en: "The matrix, with return 100 at the left as in the book")
  }

  private var axisConvention: ReportPage.Convention {
    isUsualAxis
      ? ReportPage.Convention(
        "axis", nl: "getekend met rendement 100 rechts; het boek zet 100 links",
        en: "drawn with return 100 at the right; the book has 100 at the left")
      : ReportPage.Convention(
        "axis",
        nl:
          "getekend met rendement 100 links, zoals de figuur in het boek; met --axis usual rechts. "
          + "Een eigen tekening met goed benoemde assen is in beide gevallen goed",
        en: "drawn with return 100 at the left, as the book's figure; with --axis usual at the "
          + "right. A drawing of your own with rightly named axes is right either way")
  }

  private var headlines: [Message] {
    guard customerCount > 0 else { return [] }
    let list = NumberWords.list(
      MatrixQuadrant.allCases.map { quadrant in
        let count = count(quadrant)
        let name = count == 1 ? quadrant.name : quadrant.pluralName
        return Message(nl: "\(count) \(name.dutch)", en: "\(count) \(name.english)")
      })
    let groups = Message(nl: list.dutch + ".", en: list.english + ".")
    return [groups] + advice + [concentration?.sentence].compactMap { $0 }
  }

  private var notes: [Message] {
    var notes = sums.classes.map { RFMNotes(classes: $0, customerCount: customerCount).all } ?? []
    if sums.classes == nil, customerCount == 0 {
      notes.append(
        Message(
          nl: "er is geen klant om in te delen; zie de bevindingen",
          en: "there is no customer to place; see the findings"))
    }
    if let matrix = sums.matrix {
      if matrix.atBorder > 0 { notes.append(borderNote(matrix.atBorder)) }
      let suspicion = MatrixSuspicion(sums.customers.table, matrix, scale: sums.scale)
      if let note = suspicion.note { notes.append(note) }
    }
    if sums.rule.cut == .mean || sums.rule.cut == .median { notes.append(Self.movingCut) }
    if let note = unusedNote { notes.append(note) }
    return notes + sums.customers.roundingNotes
  }

  private func borderNote(_ count: Int) -> Message {
    Message(
      nl: "grensgevallen: \(count); een andere afspraak over de grens zet ze in een andere groep, "
        + "dus weeg daar je argumenten",
      en: "at the border: \(count); another rule for the cut puts them in another group, so weigh "
        + "your arguments there")
  }

  private static let movingCut = Message(
    nl: "bij deze grens hangt de groep van een klant van de andere klanten af; een vaste grens "
      + "betekent overal hetzelfde",
    en: "with this cut a customer's group depends on the other customers; a fixed cut means the "
      + "same everywhere")

  private var unusedNote: Message? {
    guard !sums.layout.unused.isEmpty else { return nil }
    let names = sums.layout.unused.map { $0.rawValue }.joined(separator: ", ")
    return Message(
      nl: "niet gebruikt, want het bestand geeft de uitkomst ervan al: \(names)",
      en: "not used, as the file gives what follows from it: \(names)")
  }

  private var groupTable: ReportTable {
    let hasRevenue = revenueShare(.partner) != nil
    var columns = [
      ReportTable.Column(Message(nl: "groep", en: "group"), isNumber: false),
      ReportTable.Column(Message(nl: "rendement", en: "return"), isNumber: false),
      ReportTable.Column(Message(nl: "relatie", en: "relationship"), isNumber: false),
      ReportTable.Column(Message(nl: "klanten", en: "customers")),
      ReportTable.Column(Message(nl: "deel (%)", en: "share (%)")),
    ]
    if hasRevenue {
      columns.append(ReportTable.Column(Message(nl: "omzet (%)", en: "revenue (%)")))
    }
    let level = { (isHigh: Bool) in
      ReportTable.Cell.text(
        isHigh ? Message(nl: "hoog", en: "high") : Message(nl: "laag", en: "low"))
    }
    let percent = { (share: Rational?) in
      ReportTable.Cell.exact(share?.multiplied(by: Rational(100)), decimals: 1)
    }
    let rows = MatrixQuadrant.allCases.map { quadrant in
      let count = counts[quadrant] ?? 0
      let share = customerCount > 0 ? Rational(parts: count, of: customerCount) : nil
      return [
        .text(quadrant.pluralName), level(quadrant.isReturnHigh),
        level(quadrant.isRelationshipStrong), .count(count), percent(share),
      ] + (hasRevenue ? [percent(revenueShare(quadrant))] : [])
    }
    return ReportTable(columns: columns, rows: rows)
  }

  private var strategyTable: ReportTable {
    ReportTable(
      columns: [
        ReportTable.Column(Message(nl: "groep", en: "group"), isNumber: false),
        ReportTable.Column(Message(nl: "strategie", en: "strategy"), isNumber: false),
      ],
      rows: MatrixQuadrant.allCases.map { [.text($0.name), .text($0.strategy)] })
  }
}
