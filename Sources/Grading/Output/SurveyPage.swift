import QuizModel
import Statistics

/// The blocks of a report on a survey.
struct SurveyPage {
  let result: SurveyResult
  let choices: ReportChoices

  /// With fewer respondents there's no p among the first things that one sees: a test says little
  /// then, and whether it may be used can't be seen from the data.
  static let fewRespondents = 20

  private var hasFew: Bool {
    result.dimensions.contains { $0.count < Self.fewRespondents }
  }

  private var scoreTitle: Message {
    result.hasExpectations ? Message(nl: "Kloof", en: "Gap") : Message(nl: "Score", en: "Score")
  }

  private static let dimensionTitle = Message(nl: "Dimensie", en: "Dimension")
  private static let countTitle = Message(nl: "n", en: "n")
  private static let expectationTitle = Message(nl: "E", en: "E")
  private static let perceptionTitle = Message(nl: "P", en: "P")
  private static let deviationTitle = Message(nl: "sd", en: "sd")
  private static let intervalTitle = Message(nl: "95%-interval", en: "95% interval")

  var blocks: [ReportPage.Block] {
    var blocks = [dimensionBlock, barBlock, totalBlock].compactMap { $0 }
    if let weights = weightBlock { blocks.append(weights) }
    if result.hasExpectations { blocks.append(testBlock) }
    if choices.hasBootstrap { blocks.append(bootstrapBlock) }
    blocks += [reliabilityBlock, itemBlock]
    if !result.cases.isEmpty { blocks.append(respondentBlock) }
    return blocks
  }

  // MARK: Dimensions

  private var dimensionBlock: ReportPage.Block {
    var columns = [
      ReportTable.Column(Self.dimensionTitle, isNumber: false), .init(Self.countTitle),
    ]
    if result.hasExpectations {
      columns += [.init(Self.expectationTitle), .init(Self.perceptionTitle)]
    }
    columns += [.init(scoreTitle), .init(Self.deviationTitle), .init(Self.intervalTitle)]
    let showsP = result.hasExpectations && !hasFew
    if showsP { columns.append(.init(Message(nl: "p (Holm)", en: "p (Holm)"))) }
    let rows = result.dimensions.map { dimension in
      var row: [ReportTable.Cell] = [.text(dimension.title), .count(dimension.count)]
      if result.hasExpectations {
        row += [
          .exact(dimension.expectation, decimals: 2), .exact(dimension.perception, decimals: 2),
        ]
      }
      row += [
        .exact(dimension.score, decimals: 2), .real(dimension.deviation, decimals: 2),
        .interval(dimension.test?.interval, decimals: 2),
      ]
      return showsP ? row + [.probability(dimension.holmP)] : row
    }
    return ReportPage.Block(
      id: "dimensions", title: Message(nl: "Per dimensie", en: "By dimension"),
      .table(ReportTable(columns: columns, rows: rows)))
  }

  private var barBlock: ReportPage.Block? {
    let bars = result.dimensions.compactMap { dimension in
      dimension.score.map {
        BarChart.Bar(
          label: dimension.title, value: $0.doubleValue, interval: dimension.test?.interval)
      }
    }
    guard !bars.isEmpty else { return nil }
    let scale = result.instrument.scale
    let range = Double(scale.maximum - scale.minimum)
    let chart = BarChart(
      axis: result.hasExpectations
        ? Message(nl: "kloof (oordeel − verwachting)", en: "gap (perception − expectation)")
        : Message(nl: "gemiddeld oordeel", en: "mean perception"),
      base: result.hasExpectations ? 0 : Double(scale.minimum),
      range: result.hasExpectations
        ? -range...range : Double(scale.minimum)...Double(scale.maximum),
      intervalName: Self.intervalTitle, bars: bars)
    let title =
      result.hasExpectations
      ? Message(nl: "Kloven met hun 95%-interval", en: "Gaps with their 95% interval")
      : Message(nl: "Scores met hun 95%-interval", en: "Scores with their 95% interval")
    return ReportPage.Block(id: "bars", title: title, .bars(chart))
  }

  private var testBlock: ReportPage.Block {
    var titles = ["t", "df", "p", "p (Holm)", "dz"].map {
      ReportTable.Column(Message(nl: $0, en: $0))
    }
    titles.append(.init(Message(nl: "mediaan", en: "median")))
    if choices.hasWilcoxon {
      titles += [
        .init(Message(nl: "W", en: "W")), .init(Message(nl: "p (Wilcoxon)", en: "p (Wilcoxon)")),
      ]
    }
    let rows = result.dimensions.map { dimension -> [ReportTable.Cell] in
      let test = dimension.test
      var row: [ReportTable.Cell] = [
        .text(dimension.title), .real(test?.t, decimals: 2), test.map { .count($0.df) } ?? .empty,
        .probability(test?.p), .probability(dimension.holmP), .real(test?.effect, decimals: 2),
        .real(dimension.scores.median, decimals: 2),
      ]
      if choices.hasWilcoxon {
        row += [
          .real(dimension.wilcoxon?.statistic, decimals: 1),
          .probability(dimension.wilcoxon?.p),
        ]
      }
      return row
    }
    return ReportPage.Block(
      id: "tests",
      title: Message(nl: "Toetsen van de kloof tegen 0", en: "Tests of the gap against 0"),
      isDetail: !choices.hasWilcoxon,
      .table(
        ReportTable(
          columns: [ReportTable.Column(Self.dimensionTitle, isNumber: false)] + titles, rows: rows))
    )
  }

  private var bootstrapBlock: ReportPage.Block {
    let columns = [
      ReportTable.Column(Self.dimensionTitle, isNumber: false),
      .init(Message(nl: "percentiel", en: "percentile")), .init(Message(nl: "basis", en: "basic")),
      .init(Message(nl: "BCa", en: "BCa")),
    ]
    let rows = result.dimensions.map { dimension -> [ReportTable.Cell] in
      [
        .text(dimension.title), .interval(dimension.bootstrap?.percentile, decimals: 2),
        .interval(dimension.bootstrap?.basic, decimals: 2),
        .interval(dimension.bootstrap?.bca, decimals: 2),
      ]
    }
    return ReportPage.Block(
      id: "bootstrap",
      title: Message(nl: "95%-intervallen door hertrekken", en: "95% intervals by resampling"),
      .table(ReportTable(columns: columns, rows: rows)))
  }

  // MARK: Totals

  private var totalBlock: ReportPage.Block {
    var rows: [[ReportTable.Cell]] = [
      [
        .text(Message(nl: "Ongewogen, over de dimensies", en: "Unweighted, over the dimensions")),
        .exact(result.unweighted, decimals: 2),
        .interval(result.unweightedTest?.interval, decimals: 2),
      ],
      [
        .text(Message(nl: "Ongewogen, over de items", en: "Unweighted, over the items")),
        .exact(result.unweightedItems, decimals: 2), .empty,
      ],
    ]
    if let weights = result.weights {
      if weights.isGiven {
        rows.append([
          .text(Message(nl: "Gewogen, met gegeven gewichten", en: "Weighted, by given weights")),
          .exact(weights.weighted, decimals: 2), .empty,
        ])
      } else {
        rows += [
          [
            .text(
              Message(
                nl: "Gewogen, per respondent (n = \(weights.count))",
                en: "Weighted, for each respondent (n = \(weights.count))")),
            .exact(weights.weighted, decimals: 2), .interval(weights.test?.interval, decimals: 2),
          ],
          [
            .text(
              Message(
                nl: "Gewogen, met gemiddelde gewichten", en: "Weighted, by the mean weights")),
            .exact(weights.ofMeans, decimals: 2), .empty,
          ],
        ]
      }
    }
    return ReportPage.Block(
      id: "totals", title: Message(nl: "Totaal", en: "Total"),
      .table(
        ReportTable(
          columns: [
            .init(Message(nl: "Berekening", en: "Computation"), isNumber: false),
            .init(scoreTitle), .init(Self.intervalTitle),
          ], rows: rows)))
  }

  private var weightBlock: ReportPage.Block? {
    guard let weights = result.weights else { return nil }
    let rows = zip(result.dimensions, weights.meanWeights).map { dimension, weight in
      [
        ReportTable.Cell.text(dimension.title), .exact(weight, decimals: 1),
        .exact(dimension.score, decimals: 2),
      ]
    }
    return ReportPage.Block(
      id: "weights", title: Message(nl: "Gewichten", en: "Weights"), isDetail: true,
      .table(
        ReportTable(
          columns: [
            .init(Self.dimensionTitle, isNumber: false),
            .init(Message(nl: "punten van 100", en: "points of 100")), .init(scoreTitle),
          ], rows: rows)))
  }

  // MARK: Reliability

  private var reliabilityBlock: ReportPage.Block {
    var columns = [
      ReportTable.Column(Self.dimensionTitle, isNumber: false), .init(Self.countTitle),
    ]
    let names = result.hasExpectations ? ["α E", "α P"] : ["α P"]
    columns += names.map { .init(Message(nl: $0, en: $0)) }
    if result.hasExpectations {
      columns.append(.init(Message(nl: "α kloof", en: "α gap")))
    }
    columns += [
      .init(Message(nl: "95%-interval van α", en: "95% interval of α")),
      .init(Message(nl: "ω", en: "ω")),
    ]
    if result.hasExpectations {
      columns.append(.init(Message(nl: "r verschil", en: "r difference")))
    }
    let rows = result.dimensions.map { dimension -> [ReportTable.Cell] in
      let reliability = dimension.reliability
      var row: [ReportTable.Cell] = [.text(dimension.title), .count(reliability.count)]
      if result.hasExpectations { row.append(.real(reliability.expectation?.alpha, decimals: 2)) }
      row.append(.real(reliability.perception?.alpha, decimals: 2))
      let last = result.hasExpectations ? reliability.gap : reliability.perception
      if result.hasExpectations { row.append(.real(last?.alpha, decimals: 2)) }
      row += [
        .interval(last?.alphaInterval(), decimals: 2), .real(last?.omega.value, decimals: 2),
      ]
      if result.hasExpectations { row.append(.real(reliability.difference, decimals: 2)) }
      return row
    }
    return ReportPage.Block(
      id: "reliability", title: Message(nl: "Betrouwbaarheid", en: "Reliability"), isDetail: true,
      .table(ReportTable(columns: columns, rows: rows)))
  }

  // MARK: Items and respondents

  private var itemBlock: ReportPage.Block {
    var columns = [
      ReportTable.Column(Message(nl: "Item", en: "Item"), isNumber: false), .init(Self.countTitle),
    ]
    if result.hasExpectations {
      columns += [.init(Self.expectationTitle), .init(Self.perceptionTitle)]
    }
    columns += [
      .init(scoreTitle), .init(Self.deviationTitle),
      .init(Message(nl: "r rest", en: "r rest")),
      .init(Message(nl: "α zonder", en: "α without")),
    ]
    var details: [ItemID: (rest: Double?, without: Double?)] = [:]
    for dimension in result.dimensions {
      let scale = dimension.reliability
      guard let part = result.hasExpectations ? scale.gap : scale.perception else { continue }
      let items = result.items.filter { $0.item.dimension == dimension.id }
      for (place, item) in items.enumerated() {
        details[item.item.id] = (part.itemRest[place], part.alphaIfDropped[place])
      }
    }
    let rows = result.items.map { item -> [ReportTable.Cell] in
      var row: [ReportTable.Cell] = [Self.label(item.item), .count(item.count)]
      if result.hasExpectations {
        row += [.exact(item.expectation, decimals: 2), .exact(item.perception, decimals: 2)]
      }
      let detail = details[item.item.id]
      return row + [
        .exact(item.score, decimals: 2), .real(item.deviation, decimals: 2),
        .real(detail?.rest, decimals: 2), .real(detail?.without, decimals: 2),
      ]
    }
    return ReportPage.Block(
      id: "items", title: Message(nl: "Per item", en: "By item"), isDetail: true,
      .table(ReportTable(columns: columns, rows: rows)))
  }

  /// The item's number or name, its words where they're known, and whether it's reversed.
  private static func label(_ item: Instrument.Item) -> ReportTable.Cell {
    let id = item.id.text + (item.isReversed ? " (R)" : "")
    guard let text = item.perception else { return .name(id) }
    return .text(Message(nl: "\(id) \(text.dutch)", en: "\(id) \(text.english)"))
  }

  private var respondentBlock: ReportPage.Block {
    let columns =
      [ReportTable.Column(Message(nl: "Respondent", en: "Respondent"), isNumber: false)]
      + result.dimensions.map { .init($0.title) }
      + [.init(Message(nl: "ongewogen", en: "unweighted"))]
    let hasWeights = result.cases.contains { $0.weighted != nil }
    let weighted = hasWeights ? [ReportTable.Column(Message(nl: "gewogen", en: "weighted"))] : []
    let rows = result.cases.map { one -> [ReportTable.Cell] in
      [.name(one.id)] + one.scores.map { .exact($0, decimals: 2) }
        + [.exact(one.overall, decimals: 2)]
        + (hasWeights ? [.exact(one.weighted, decimals: 2)] : [])
    }
    let isPartial = result.rows.read > result.cases.count
    let title =
      isPartial
      ? Message(
        nl: "De eerste \(result.cases.count) respondenten",
        en: "The first \(result.cases.count) respondents")
      : Message(nl: "Per respondent", en: "By respondent")
    return ReportPage.Block(
      id: "respondents", title: title, isDetail: true,
      .table(ReportTable(columns: columns + weighted, rows: rows)))
  }
}
