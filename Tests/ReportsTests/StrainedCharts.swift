import QuizModel

@testable import Reports

/// Charts with what files really hold: nothing, one of each, equals, thousands, and texts that
/// break drawings.
enum StrainedCharts {
  static let all: [(name: String, chart: any Chart)] =
    gaps + profiles + planes + [
      ("grid", SampleCharts.grid),
      ("grid of long names", grid(names: hostile.map { String($0.prefix(60)) })),
      ("grid of nothing", grid(names: [])),
    ]

  static let hostile = [
    "<script>alert(1)</script>", "\"\u{301} onload=alert(1) x=\"", "\u{202E}gnp.exe\u{0}\u{1B}[31m",
    "a" + String(repeating: "\u{301}", count: 500), String(repeating: "W", count: 500),
    "عميل مهم جدا", "株式会社ヤマダ電機 東京本店", "👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧", "", "  ", "regel\nbreuk\ttab", "]]>&amp;<!--",
  ]

  private static let gaps: [(String, any Chart)] = [
    ("gaps", SampleCharts.fiveGaps),
    ("no gaps", SampleCharts.gaps([])),
    ("one gap, no estimate", SampleCharts.gaps([("Enige", nil, nil)])),
    ("one respondent", SampleCharts.gaps([("Enige", -1, nil)])),
    ("equal gaps", SampleCharts.gaps((1...5).map { ("D\($0)", 0, (0, 0)) })),
    ("two respondents", SampleCharts.gaps([("Wijd", -0.5, (-38.6, 37.6)), ("Smal", 6, (6, 6))])),
    ("tiny gaps", SampleCharts.gaps([("Klein", -0.000_01, (-0.000_02, 0.000_01))])),
    ("hostile gaps", SampleCharts.gaps(hostile.map { ($0, -1.25, (-2.5, 0.5)) })),
    (
      "10,000 gaps",
      SampleCharts.gaps((1...10_000).map { ("Item \($0)", Double($0 % 7) - 3, (-3, 3)) })
    ),
  ]

  private static let profiles: [(String, any Chart)] = [
    ("profile", SampleCharts.profile),
    ("zone", SampleCharts.zone),
    ("no profile", profile([])),
    ("hostile profile", profile(hostile)),
    ("10,000 profiles", profile((1...10_000).map { "Item \($0)" })),
  ]

  private static let planes: [(String, any Chart)] = [
    ("matrix", SampleCharts.matrix(SampleCharts.customers)),
    ("usual matrix", SampleCharts.matrix(SampleCharts.customers, runsLeft: false)),
    ("empty matrix", SampleCharts.matrix([])),
    ("one customer", SampleCharts.matrix([SampleCharts.point("Enige", 50, 50)])),
    ("equal customers", SampleCharts.matrix((1...40).map { SampleCharts.point("K\($0)", 50, 50) })),
    (
      "corners",
      SampleCharts.matrix(
        [(0, 0), (0, 100), (100, 0), (100, 100)].map { SampleCharts.point("Een hoek", $0.0, $0.1) })
    ),
    (
      "hostile customers",
      SampleCharts.matrix(
        hostile.enumerated().map { SampleCharts.point($1, Double($0 * 9), Double($0 * 70 % 100)) })
    ),
    (
      "crowd",
      SampleCharts.matrix(
        (1...40).map {
          SampleCharts.point("Bakkerij \($0)", 48 + Double($0 % 7), 48 + Double($0 % 6))
        }
      )
    ),
    ("40 customers", SampleCharts.matrix(SampleCharts.scattered(40) { "Klant nummer \($0)" })),
    ("41 customers", SampleCharts.matrix(SampleCharts.scattered(41) { "Klant nummer \($0)" })),
    ("10,000 customers", SampleCharts.matrix(SampleCharts.scattered(10_000) { "K\($0)" })),
    ("cut at the edge", edge(cut: 100)),
    ("cut beside the edge", edge(cut: 98)),
    ("long quarters", longQuarters),
  ]

  private static func profile(_ names: [String]) -> ProfileChart {
    ProfileChart(
      title: "Profiel", axisTitle: "Schaal van 1 tot 7", rowTitle: "Aspect",
      series: [
        ProfileChart.Series(name: "verwacht", marker: .ring),
        ProfileChart.Series(name: "ervaren", marker: .diamond),
        ProfileChart.Series(name: "voldoende", marker: .edge),
      ],
      rows: names.map {
        ProfileChart.Row(name: $0, values: [ReportNumber(7), nil, ReportNumber(1)])
      }, scale: 1...7, notes: [])
  }

  private static func edge(cut: Int) -> QuadrantPlot {
    let points = SampleCharts.scattered(500) { "K\($0)" }
    return QuadrantPlot(
      title: "Rand", pointTitle: "Klant",
      x: CutAxis(title: "Rendement", range: 0...100, cut: ReportNumber(cut)),
      y: CutAxis(title: "Relatiesterkte", range: 0...100, cut: ReportNumber(0)),
      names: SampleCharts.quarterNames,
      content: .points(
        points.map { point in
          QuadrantPlot.Point(
            name: point.name, x: point.x, y: point.y,
            quadrant: Quadrant(xIsHigh: point.x.value >= Double(cut), yIsHigh: true))
        }), notes: [])
  }

  private static let longQuarters = QuadrantPlot(
    title: "Belang en prestatie", pointTitle: "Aspect",
    x: CutAxis(
      title: String(repeating: "Prestatie volgens de klant ", count: 9), range: 1...7,
      cut: ReportNumber(2)),
    y: CutAxis(
      title: String(repeating: "Belang volgens de klant ", count: 9), range: 1...7,
      cut: ReportNumber(6)),
    names: {
      "\($0) " + String(repeating: "hier eerst aan werken en daarna pas verder ", count: 4)
    },
    content: .points([SampleCharts.point("Snelheid", 4, 4)]), notes: [])

  private static func grid(names: [String]) -> CountGrid {
    CountGrid(
      title: "Klassen", rowTitle: "Recentheid", columnTitle: "Frequentie", rowNames: names,
      columnNames: names, counts: names.map { _ in names.map { _ in 1_234_567 } }, notes: [])
  }
}
