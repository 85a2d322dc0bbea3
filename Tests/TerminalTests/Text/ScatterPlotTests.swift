import Testing

@testable import Terminal

@Suite struct ScatterPlotTests {
  private func plot(_ points: [ScatterPlot.Point], isReversed: Bool = true) -> ScatterPlot {
    ScatterPlot(
      x: ScatterPlot.Axis(
        title: "rendement", range: 0...100, cut: 50, isReversed: isReversed,
        labels: ("0", "50", "100")),
      y: ScatterPlot.Axis(
        title: "relatiesterkte", range: 0...100, cut: 50, labels: ("0", "50", "100")),
      points: points,
      corners: ScatterPlot.Corners(
        topLeft: "partners 1", topRight: "vrienden 2", bottomLeft: "economici", bottomRight: "dogs")
    )
  }

  @Test func highReturnIsAtTheLeft() {
    let points: [ScatterPlot.Point] = [
      .init(x: 90, y: 90, mark: "a"), .init(x: 10, y: 80, count: 2), .init(x: 30, y: 30, count: 30),
      .init(x: 100, y: 0, mark: "b"), .init(x: 100, y: 0, mark: "c"),
    ]
    #expect(
      plot(points).lines(width: 30, usesUnicode: false) == [
        "relatiesterkte",
        "100 + partners 1:vrienden 2",
        "    |  a        :",
        "    |           :",
        "    |           :        2",
        "    |           :",
        "    |           :",
        "    |           :",
        " 50 +-----------+-----------",
        "    |           :",
        "    |           :",
        "    |           :   +",
        "    |           :",
        "    |           :",
        "    |           :",
        "  0 +2economici :      dogs",
        "    +-----------------------",
        "     100       50          0",
        "            rendement",
      ])
  }

  @Test func orAtTheRight() {
    let lines = plot([.init(x: 90, y: 90, mark: "a")], isReversed: false)
      .lines(width: 80, usesUnicode: true)
    #expect(lines.contains { $0.hasSuffix("a") && $0.count > 60 })
    #expect(lines.suffix(2).first?.hasPrefix("     0") == true)
    #expect(lines.contains { $0.contains("┼") })
  }

  /// Any numbers and any width give lines that fit.
  @Test(arguments: [0, 24, 40, 61, 100, 1000])
  func widths(width: Int) {
    let values = [-1e300, -5, 0, 49.999, 50, 100, 1e300, .nan, .infinity]
    let points = values.flatMap { x in values.map { ScatterPlot.Point(x: x, y: $0) } }
    for usesUnicode in [true, false] {
      for line in plot(points).lines(width: width, usesUnicode: usesUnicode) {
        #expect(displayWidth(of: line) <= max(width, 26), "\(line)")
      }
    }
  }
}
