/// Bars left and right of zero, each with the interval that the true value may lie in.
struct GapChart: Chart {
  struct Row: Equatable, Sendable {
    let name: String
    /// `nil` where there's no estimate.
    let value: ReportNumber?
    let interval: ReportInterval?
  }

  let title: String
  /// What the numbers are called: "Kloof".
  let valueTitle: String
  /// What they are: "Kloof (ervaren − verwacht)".
  let axisTitle: String
  /// The head of the table's first column.
  let rowTitle: String
  let rows: [Row]
  /// The largest value either way that the scale allows. Intervals that reach beyond it, as those of
  /// a few respondents may, are cut off with an arrow.
  let limit: Double
  /// "95%-betrouwbaarheidsinterval"
  let intervalName: String
  let notes: [String]

  private var drawn: ArraySlice<Row> { rows.prefix(RowLayout.maximumRows) }

  func description(_ texts: any ReportTexts) -> String {
    let known = rows.compactMap { row in row.value.map { (row.name, $0) } }
    let parts = [
      texts.gapChart(rows.count, rowTitle, axisTitle, intervalName),
      known.min { $0.1.value < $1.1.value }
        .map { texts.lowest($0.0, texts.number($0.1)) },
      known.max { $0.1.value < $1.1.value }
        .map { texts.highest($0.0, texts.number($0.1)) },
    ]
    return parts.compactMap { $0 }.joined(separator: " ")
  }

  func table(_ texts: any ReportTexts) -> PageTable {
    PageTable(
      caption: title,
      columns: [
        .text(rowTitle), .number(valueTitle), .number(texts.lowerLimit(intervalName)),
        .number(texts.upperLimit),
      ],
      rows: rows.map { row in
        [row.name]
          + [row.value, row.interval?.lower, row.interval?.upper].map { texts.cell($0) }
      })
  }

  func drawing(_ texts: any ReportTexts) -> Drawing {
    guard !rows.isEmpty else {
      return .note(texts.nothingToDraw)
    }
    let layout = RowLayout(top: 0, rowCount: drawn.count)
    let scale = AxisScale(
      around: range, within: -abs(limit)...abs(limit), from: RowLayout.trackStart,
      to: RowLayout.trackEnd, atMostTicks: 8)
    var drawing = Drawing(height: layout.bottom)
    for (place, row) in drawn.enumerated() {
      drawing.marks += layout.heading(place, name: row.name, numbers: numbers(of: row, texts))
      drawing.marks += layout.ground(place, scale)
      drawing.marks += marks(of: row, on: layout.track(place), scale)
    }
    drawing.append(layout.axis(scale, title: axisTitle, texts))
    if rows.count > drawn.count {
      drawing.append(.note(texts.moreInTable(rows.count - drawn.count)))
    }
    return drawing
  }

  /// From zero to what is drawn furthest out, but no further than the scale allows.
  private var range: ClosedRange<Double> {
    let values = drawn.flatMap { row in
      [row.value?.value, row.interval?.lower.value, row.interval?.upper.value].compactMap { $0 }
    }
    let lowest = max(values.min() ?? 0, -abs(limit))
    let highest = min(values.max() ?? 0, abs(limit))
    // Never so narrow that the axis would tell hundredths apart.
    let least = highest - lowest < 0.2 ? 0.1 : 0
    return min(lowest, -least)...max(highest, least)
  }

  private func numbers(of row: Row, _ texts: any ReportTexts) -> [String] {
    guard let value = row.value else { return [texts.noEstimate] }
    let short = texts.number(value)
    guard let interval = row.interval else { return [short] }
    return ["\(short) (\(texts.interval(interval)))", short]
  }

  private func marks(of row: Row, on track: Box, _ scale: AxisScale) -> [Mark] {
    let zero = scale.place(0)
    let zeroLine = Mark.line(
      Segment(from: Spot(x: zero, y: track.y - 2), to: Spot(x: zero, y: track.bottom + 2)), .axis)
    guard let value = row.value else { return [zeroLine] }
    let end = scale.place(value.value)
    let bar = Box(
      x: min(zero, end), y: track.y + 1, width: abs(end - zero), height: track.height - 2)
    let whisker = row.interval.map { Self.whisker($0, height: track.middle.y, scale) } ?? []
    return [.box(bar, .bar), zeroLine] + whisker
  }

  /// A line with an upright end at each limit, or an arrow where the limit lies beyond the drawing.
  private static func whisker(
    _ interval: ReportInterval, height: Double, _ scale: AxisScale
  ) -> [Mark] {
    let (left, right) = (interval.lower.value, interval.upper.value)
    let line = Segment(
      from: Spot(x: scale.place(left), y: height), to: Spot(x: scale.place(right), y: height))
    func end(_ value: Double, at spot: Spot, outward: Double) -> [Mark] {
      let reach = scale.holds(value) ? 0 : -5 * outward
      return [-4.0, 4].map { up in
        let far = Spot(x: spot.x + reach, y: spot.y + up)
        return .line(Segment(from: spot, to: far), .whisker)
      }
    }
    return [.line(line, .whisker)] + end(left, at: line.from, outward: -1)
      + end(right, at: line.to, outward: 1)
  }
}
