/// The ground of a chart of quarters: frame, ticks, cuts and names, and where a value lies on it.
///
/// The frame holds a strip above and below the values for the names of the quarters, so that no
/// point and no name share a place.
struct QuadrantPlane {
  let x: CutAxis
  let y: CutAxis
  private let cornerNames: [Quadrant: [String]]
  /// Where values are drawn.
  private let plot: Box
  private let frame: Box
  private let xScale: AxisScale
  private let yScale: AxisScale

  private static let axisTitleHeight = 20.0
  private static let left = 34.0
  private static let margin = 8.0
  private static let plotHeight = 280.0

  /// With what stands in the corner of each quarter.
  init(x: CutAxis, y: CutAxis, cornerText: (Quadrant) -> String) {
    self.x = x
    self.y = y
    let width = Drawing.width - Self.left - 10
    let room = width / 2 - 8
    cornerNames = Dictionary(
      uniqueKeysWithValues: Quadrant.allCases.map { quadrant in
        (quadrant, Self.style.lines(cornerText(quadrant), room: room, atMost: 3))
      })
    let top = Self.axisTitleHeight + Self.strip(cornerNames, isTop: true)
    let bottom = Self.strip(cornerNames, isTop: false)
    plot = Box(
      x: Self.left + Self.margin, y: top + Self.margin, width: width - 2 * Self.margin,
      height: Self.plotHeight)
    frame = Box(
      x: Self.left, y: Self.axisTitleHeight, width: width,
      height: plot.bottom + Self.margin + bottom - Self.axisTitleHeight)
    xScale = AxisScale(
      x.range, from: x.runsLeft ? plot.right : plot.x, to: x.runsLeft ? plot.x : plot.right,
      atMostTicks: 7)
    yScale = AxisScale(y.range, from: plot.bottom, to: plot.y, atMostTicks: 7)
  }

  private static let style = TextStyle(size: 11, isBold: true)

  private static func strip(_ names: [Quadrant: [String]], isTop: Bool) -> Double {
    let lines = names.filter { $0.key.yIsHigh == isTop }.map(\.value.count).max() ?? 0
    return Double(lines) * style.lineHeight + 6
  }

  func spot(x: Double, y: Double) -> Spot {
    Spot(x: xScale.place(x), y: yScale.place(y))
  }

  /// Where names of points may stand.
  var labelRoom: Box { plot.grown(by: Self.margin - 1) }

  /// Where the lines of the cuts run, which names had better not cross.
  var cutBoxes: [Box] {
    let cut = spot(x: x.cut.value, y: y.cut.value)
    return [
      Box(x: cut.x - 0.75, y: plot.y, width: 1.5, height: plot.height),
      Box(x: plot.x, y: cut.y - 0.75, width: plot.width, height: 1.5),
    ]
  }

  /// Everything but the points.
  func ground(_ texts: any ReportTexts) -> Drawing {
    var drawing = Drawing(height: frame.bottom + 20)
    drawing.marks = [.box(frame, .paper)] + bands + gridLines
    drawing.marks += sides + cutLines
    drawing.marks += Quadrant.allCases.flatMap(corner)
    drawing.marks += tickTexts(texts)
    drawing.marks.append(
      .text(
        Label(text: "↑ " + y.title, place: Spot(x: 0, y: 12), style: .small, ink: .quiet)
          .fitted(to: Drawing.width)))
    drawing.append(xAxisTitle)
    return drawing
  }

  /// With an arrow to where the values rise.
  private var xAxisTitle: Drawing {
    let title = TextStyle.small.fitted(x.title, to: frame.width - 20)
    let label =
      x.runsLeft
      ? Label(text: "← " + title, place: Spot(x: frame.x, y: 12), style: .small, ink: .quiet)
      : Label(
        text: title + " →", place: Spot(x: frame.right, y: 12), anchor: .end, style: .small,
        ink: .quiet)
    return Drawing(height: 18, marks: [.text(label)])
  }

  /// "Streeplijnen: de grens, 50 voor rendement en 50 voor relatiesterkte."
  func cutNote(_ texts: any ReportTexts) -> String {
    texts.cutNote(x: (x.title, texts.plain(x.cut)), y: (y.title, texts.plain(y.cut)))
  }

  private var bands: [Mark] {
    func edges(_ axis: CutAxis) -> (Double, Double) {
      (axis.cut.value - axis.band, axis.cut.value + axis.band)
    }
    let (xLow, xHigh) = edges(x)
    let (yLow, yHigh) = edges(y)
    let (left, right) = (xScale.place(xLow), xScale.place(xHigh))
    let (low, high) = (yScale.place(yLow), yScale.place(yHigh))
    return [
      .box(
        Box(x: min(left, right), y: plot.y, width: abs(right - left), height: plot.height), .band),
      .box(Box(x: plot.x, y: high, width: plot.width, height: low - high), .band),
    ]
  }

  private var gridLines: [Mark] {
    let upright = xScale.ticks.map { tick in
      let place = xScale.place(tick)
      return Segment(from: Spot(x: place, y: plot.y), to: Spot(x: place, y: plot.bottom))
    }
    let level = yScale.ticks.map { tick in
      let place = yScale.place(tick)
      return Segment(from: Spot(x: plot.x, y: place), to: Spot(x: plot.right, y: place))
    }
    return (upright + level).map { .line($0, .grid) }
  }

  private var sides: [Mark] {
    let corners = [
      Spot(x: frame.x, y: frame.y), Spot(x: frame.right, y: frame.y),
      Spot(x: frame.right, y: frame.bottom), Spot(x: frame.x, y: frame.bottom),
    ]
    return corners.indices.map { place in
      .line(Segment(from: corners[place], to: corners[(place + 1) % 4]), .axis)
    }
  }

  private var cutLines: [Mark] {
    let cut = spot(x: x.cut.value, y: y.cut.value)
    return [
      .line(Segment(from: Spot(x: cut.x, y: plot.y), to: Spot(x: cut.x, y: plot.bottom)), .cut),
      .line(Segment(from: Spot(x: plot.x, y: cut.y), to: Spot(x: plot.right, y: cut.y)), .cut),
    ]
  }

  /// The name of a quarter in its corner of the frame.
  private func corner(_ quadrant: Quadrant) -> [Mark] {
    let lines = cornerNames[quadrant] ?? []
    let isLeft = quadrant.xIsHigh == x.runsLeft
    let first =
      quadrant.yIsHigh
      ? frame.y + 3 + Self.style.ascent
      : frame.bottom - 4 - Self.style.descent - Double(lines.count - 1) * Self.style.lineHeight
    return lines.enumerated().map { row, line in
      .text(
        Label(
          text: line,
          place: Spot(
            x: isLeft ? frame.x + 6 : frame.right - 6,
            y: first + Double(row) * Self.style.lineHeight),
          anchor: isLeft ? .start : .end, style: Self.style))
    }
  }

  private func tickTexts(_ texts: any ReportTexts) -> [Mark] {
    let level = xScale.ticks.map { tick in
      Label(
        text: texts.number(tick, decimals: xScale.decimals),
        place: Spot(x: xScale.place(tick), y: frame.bottom + 14), anchor: .middle, style: .small,
        ink: .quiet)
    }
    let upright = yScale.ticks.map { tick in
      Label(
        text: texts.number(tick, decimals: yScale.decimals),
        place: Spot(x: frame.x - 5, y: yScale.place(tick) + 4), anchor: .end, style: .small,
        ink: .quiet)
    }
    return (level + upright).map { .text($0) }
  }
}

extension Label {
  /// Shortened to a room.
  func fitted(to room: Double) -> Label {
    var label = self
    label.text = style.fitted(text, to: room)
    return label
  }
}
