import QuizModel

@testable import Reports

/// Charts as reports hold them, and such as strain the drawing.
enum SampleCharts {
  static let dutch = DutchReportTexts()
  static let english = EnglishReportTexts()

  static func gaps(_ rows: [(String, Double?, (Double, Double)?)], limit: Double = 6) -> GapChart {
    GapChart(
      title: "Kloof per dimensie", valueTitle: "Kloof", axisTitle: "Kloof (ervaren − verwacht)",
      rowTitle: "Dimensie",
      rows: rows.map { name, value, interval in
        GapChart.Row(
          name: name, value: value.flatMap { ReportNumber($0) },
          interval: interval.flatMap { ReportInterval(lower: $0.0, upper: $0.1) })
      }, limit: limit, intervalName: "95%-interval", notes: [])
  }

  static let fiveGaps = gaps([
    ("Tastbaarheden", -0.625, (-2.504, 1.254)), ("Betrouwbaarheid", -1.65, (-3.11, -0.19)),
    ("Responsiviteit", -1.875, (-4.02, 0.27)), ("Zekerheid", -1, (-2.05, 0.05)),
    ("Inlevingsvermogen", 0.45, (-0.4, 1.3)),
  ])

  static let profile = ProfileChart(
    title: "Verwacht en ervaren", axisTitle: "Gemiddelde op de schaal van 1 tot 7",
    rowTitle: "Dimensie",
    series: [
      ProfileChart.Series(name: "verwacht", marker: .ring),
      ProfileChart.Series(name: "ervaren", marker: .diamond),
    ],
    rows: [
      ("Tastbaarheden", 6.25, 5.625), ("Betrouwbaarheid", 6.65, 5), ("Responsiviteit", 6.1, 6.1),
      ("Zekerheid", 6.4, 5.4), ("Inlevingsvermogen", 5.9, 1),
    ].map { ProfileChart.Row(name: $0.0, values: [ReportNumber($0.1), ReportNumber($0.2)]) },
    scale: 1...7, cut: ReportNumber(4), notes: [])

  static let zone = ProfileChart(
    title: "Zone van tolerantie", axisTitle: "Schaal van 1 tot 9", rowTitle: "Dimensie",
    series: [ProfileChart.Series(name: "ervaren", marker: .diamond)],
    rows: [
      ("Tastbaarheden", 6.9, 5.8...7.2), ("Betrouwbaarheid", 6.3, 6.8...8.4),
      ("Zekerheid", 8.3, 6.5...8),
    ].map { name, perceived, zone in
      ProfileChart.Row(
        name: name, values: [ReportNumber(perceived)],
        zone: ReportInterval(lower: zone.lowerBound, upper: zone.upperBound))
    }, scale: 1...9,
    zone: ProfileChart.ZoneNames(
      name: "zone van adequaat tot gewenst", lower: "Adequaat", upper: "Gewenst"), notes: [])

  static let quarterNames: @Sendable (Quadrant) -> String = { quadrant in
    switch quadrant {
    case .highXHighY: "Partners"
    case .lowXHighY: "Vrienden"
    case .highXLowY: "Economici"
    case .lowXLowY: "Dogs"
    }
  }

  static func point(_ name: String, _ x: Double, _ y: Double) -> QuadrantPlot.Point {
    QuadrantPlot.Point(
      name: name, x: ReportNumber(x) ?? ReportNumber(0), y: ReportNumber(y) ?? ReportNumber(0),
      quadrant: Quadrant(xIsHigh: x >= 50, yIsHigh: y >= 50),
      isBorder: abs(x - 50) <= 0.5 || abs(y - 50) <= 0.5)
  }

  static func matrix(_ points: [QuadrantPlot.Point], runsLeft: Bool = true) -> QuadrantPlot {
    QuadrantPlot(
      title: "Klantenmatrix", pointTitle: "Klant",
      x: CutAxis(
        title: "Rendement", range: 0...100, cut: ReportNumber(50), band: 0.5, runsLeft: runsLeft,
        decimals: 1),
      y: CutAxis(
        title: "Relatiesterkte", range: 0...100, cut: ReportNumber(50), band: 0.5, decimals: 1),
      names: quarterNames, content: .points(points),
      notes: ["Rendement 100 staat links, zoals in het boek."])
  }

  /// The fifteen of `customer_matrix.json`.
  static let customers: [QuadrantPlot.Point] = {
    let returns = [
      83.33, 83.33, 0, 25, 50, 25, 58.33, 33.33, 66.67, 58.33, 75, 100, 33.33, 25, 33.33,
    ]
    let relations = [
      62.5, 75, 29.17, 37.5, 50, 37.5, 54.17, 8.33, 87.5, 50, 83.33, 95.83, 25, 66.67, 50,
    ]
    return zip(returns, relations).enumerated().map { place, pair in
      point("Klant \(place + 1)", pair.0, pair.1)
    }
  }()

  /// Scattered the same way each time.
  static func scattered(_ count: Int, name: (Int) -> String) -> [QuadrantPlot.Point] {
    var generator = SeededGenerator(seed: 7)
    return (0..<count).map { place in
      let x = Double(generator.next() % 10_001) / 100
      let y = Double(generator.next() % 10_001) / 100
      return point(name(place + 1), x, y)
    }
  }

  static let grid = CountGrid(
    title: "Klanten per klasse", rowTitle: "Recentheid", columnTitle: "Frequentie",
    rowNames: ["R5", "R4", "R3", "R2", "R1"], columnNames: ["F1", "F2", "F3", "F4", "F5"],
    counts: [
      [0, 2, 3, 120, 4], [1, 0, 9, 2, 1], [4, 4, 1, 0, 0], [25_000, 3, 1, 1, 0], [9, 2, 0, 1, 0],
    ],
    notes: [])
}
