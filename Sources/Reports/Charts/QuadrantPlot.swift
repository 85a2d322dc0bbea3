/// Points in a plane that two cuts divide in four quarters with a name each: customers by return
/// and relationship, or aspects by importance and performance.
struct QuadrantPlot: Chart {
  struct Point: Equatable, Sendable {
    let name: String
    let x: ReportNumber
    let y: ReportNumber
    /// Given, for it was decided on exact numbers.
    let quadrant: Quadrant
    var isBorder = false
    /// How many stand here; the name is that of the first.
    var count = 1

    /// "Bakkerij Jansen", or of several "Bakkerij Jansen + 2".
    var nameAndCount: String { count > 1 ? "\(name) + \(count - 1)" : name }
  }

  enum Content: Equatable, Sendable {
    /// All of them, with their names.
    case points([Point])
    /// Too many to name.
    case counts(QuadrantCounts)
  }

  let title: String
  /// The head of the table's first column: "klant".
  let pointTitle: String
  let x: CutAxis
  let y: CutAxis
  /// What each quarter is called.
  let names: @Sendable (Quadrant) -> String
  let content: Content
  /// How many each quarter holds, where the content doesn't tell.
  var totals: [Quadrant: Int]?
  let notes: [String]

  /// More points than this are counted by place instead of named.
  static let maximumNamed = 40

  var counts: QuadrantCounts {
    switch content {
    case .counts(let counts): return counts
    case .points(let points):
      var counts = QuadrantCounts(x: x, y: y)
      for point in points {
        counts.add(x: point.x.value, y: point.y.value, in: point.quadrant, count: point.count)
      }
      return counts
    }
  }

  private var quarterTotals: [Quadrant: Int] {
    if let totals { return totals }
    let counts = counts
    return Dictionary(uniqueKeysWithValues: Quadrant.allCases.map { ($0, counts.total(in: $0)) })
  }

  func description(_ texts: any ReportTexts) -> String {
    let totals = quarterTotals
    let quarters = Quadrant.allCases.map { (names($0), totals[$0] ?? 0) }
    return texts.quadrantChart(
      totals.values.reduce(0, +), pointTitle, x: (x.title, texts.plain(x.cut), x.runsLeft),
      y: (y.title, texts.plain(y.cut)), quarters: quarters)
  }

  func table(_ texts: any ReportTexts) -> PageTable {
    guard case .points(let points) = content, points.count <= Self.maximumNamed else {
      return quarterTable(texts)
    }
    let numbers = numbering(texts)
    return PageTable(
      caption: title,
      columns: [
        .text(pointTitle), .number(x.title), .number(y.title), .text(texts.quadrant),
      ],
      rows: points.enumerated().map { place, point in
        [
          numbers.map { "\($0[place]). \(point.nameAndCount)" } ?? point.nameAndCount,
          texts.number(point.x, decimals: x.decimals),
          texts.number(point.y, decimals: y.decimals),
          names(point.quadrant) + (point.isBorder ? " (\(texts.border))" : ""),
        ]
      })
  }

  private func quarterTable(_ texts: any ReportTexts) -> PageTable {
    let totals = quarterTotals
    return PageTable(
      caption: title, columns: [.text(texts.quadrant), .number(texts.count)],
      rows: Quadrant.allCases.map { [names($0), texts.count(totals[$0] ?? 0)] })
  }

  func drawing(_ texts: any ReportTexts) -> Drawing {
    let plane = plane(texts)
    var drawing = plane.ground(texts)
    if let spots = namedSpots(on: plane) {
      drawing.marks += spots.map(\.marker)
      if let names = Self.nameMarks(of: spots, on: plane) {
        drawing.marks += names
      } else {
        let numbers = Self.numberMarks(of: spots, on: plane)
        drawing.marks += numbers.joined()
        drawing.append(.numberedList(spots.map(\.name)))
        if numbers.count < spots.count { drawing.append(.note(texts.someUnnumbered)) }
      }
      let hasBorder = spots.contains(where: \.isBorder)
      drawing.append(.note(plane.cutNote(texts) + (hasBorder ? " " + texts.openMarks : "")))
    } else {
      drawing.marks += counts.marks(on: plane, texts)
      drawing.append(.note(plane.cutNote(texts) + " " + texts.discs))
    }
    return drawing
  }

  private func plane(_ texts: any ReportTexts) -> QuadrantPlane {
    let totals = quarterTotals
    return QuadrantPlane(x: x, y: y) { quadrant in
      "\(names(quadrant)): \(texts.count(totals[quadrant] ?? 0))"
    }
  }

  /// `nil` where there are too many to name.
  private func namedSpots(on plane: QuadrantPlane) -> [NamedSpot]? {
    guard case .points(let points) = content, points.count <= Self.maximumNamed else { return nil }
    return NamedSpot.merged(points, on: plane)
  }

  /// The number that each point has in the drawing; `nil` where it has its name there, or nothing.
  private func numbering(_ texts: any ReportTexts) -> [Int]? {
    let plane = plane(texts)
    guard let spots = namedSpots(on: plane), Self.nameMarks(of: spots, on: plane) == nil
    else { return nil }
    var numbers = [Int](repeating: 0, count: spots.reduce(0) { $0 + $1.points.count })
    for (number, spot) in spots.enumerated() {
      for point in spot.points { numbers[point] = number + 1 }
    }
    return numbers
  }

  /// A name beside each point; `nil` where these don't fit.
  private static func nameMarks(
    of spots: [NamedSpot], on plane: QuadrantPlane
  ) -> [Mark]? {
    LabelPlacement.marks(spots.map(\.label), in: plane.labelRoom, avoiding: plane.cutBoxes)
  }

  /// A number beside each point, or beside as many as can be.
  private static func numberMarks(of spots: [NamedSpot], on plane: QuadrantPlane) -> [[Mark]] {
    let numbers = spots.enumerated().map { place, spot in
      PointLabel(text: "\(place + 1)", spot: spot.place)
    }
    return LabelPlacement.marksThatFit(
      numbers, in: plane.labelRoom, avoiding: plane.cutBoxes)
  }
}
