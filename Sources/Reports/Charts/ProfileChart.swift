/// Values side by side on one scale, a row each: what is expected and perceived per dimension, or
/// what is perceived within a zone of tolerance.
struct ProfileChart: Chart {
  struct Row: Equatable, Sendable {
    let name: String
    /// One for each of the series; `nil` where there's no estimate.
    let values: [ReportNumber?]
    /// The part of the scale to mark.
    var zone: ReportInterval?
  }

  struct ZoneNames: Equatable, Sendable {
    /// "zone van adequaat tot gewenst"
    let name: String
    /// What stands over its ends in the table: "Adequaat", "Gewenst".
    let lower: String
    let upper: String
  }

  struct Series: Equatable, Sendable {
    /// "verwacht"
    let name: String
    let marker: Marker
  }

  enum Marker: Sendable {
    case ring, diamond, edge
  }

  let title: String
  let axisTitle: String
  let rowTitle: String
  let series: [Series]
  let rows: [Row]
  /// The ends of the scale.
  let scale: ClosedRange<Double>
  /// What the zones of the rows are.
  var zone: ZoneNames?
  /// Where the scale is cut in low and high.
  var cut: ReportNumber?
  let notes: [String]

  private var drawn: ArraySlice<Row> { rows.prefix(RowLayout.maximumRows) }

  func description(_ texts: any ReportTexts) -> String {
    let names = (zone.map { [$0.name] } ?? []) + series.map(\.name)
    return texts.profileChart(rows.count, rowTitle, names, scale)
  }

  func table(_ texts: any ReportTexts) -> PageTable {
    let zoneTitles = zone.map { [$0.lower, $0.upper] } ?? []
    return PageTable(
      caption: title,
      columns: [.text(rowTitle)]
        + (zoneTitles + series.map(\.name)).map {
          .number($0.capitalizedFirst)
        },
      rows: rows.map { row in
        let ends = zone == nil ? [] : [row.zone?.lower, row.zone?.upper]
        return [row.name] + (ends + row.values).map { texts.cell($0) }
      })
  }

  func drawing(_ texts: any ReportTexts) -> Drawing {
    guard !rows.isEmpty else {
      return .note(texts.nothingToDraw)
    }
    var drawing = legend(texts)
    let layout = RowLayout(top: drawing.height + 4, rowCount: drawn.count)
    // No ticks between the answers that can be given.
    let ticks = min(max(Int(scale.upperBound - scale.lowerBound) + 1, 2), 11)
    let axis = AxisScale(
      scale, from: RowLayout.trackStart, to: RowLayout.trackEnd, atMostTicks: ticks)
    drawing.height = layout.bottom
    for (place, row) in drawn.enumerated() {
      drawing.marks += layout.heading(place, name: row.name, numbers: numbers(of: row, texts))
      drawing.marks += layout.ground(place, axis)
      drawing.marks += marks(of: row, on: layout.track(place), axis)
    }
    drawing.append(layout.axis(axis, title: axisTitle, texts))
    if rows.count > drawn.count {
      drawing.append(.note(texts.moreInTable(rows.count - drawn.count)))
    }
    return drawing
  }

  /// "verwacht 6,10 · ervaren 5,50", or the numbers alone.
  private func numbers(of row: Row, _ texts: any ReportTexts) -> [String] {
    let values = row.values.map { $0.map { texts.number($0) } ?? texts.noEstimate }
    let named = zip(series, values).map { "\($0.name) \($1)" }
    return [named, values].map { $0.joined(separator: " · ") }
  }

  private func marks(of row: Row, on track: Box, _ axis: AxisScale) -> [Mark] {
    let height = track.middle.y
    var marks = [
      Mark.line(
        Segment(from: Spot(x: axis.start, y: height), to: Spot(x: axis.end, y: height)), .grid)
    ]
    if let zone = row.zone {
      let (left, right) = (axis.place(zone.lower.value), axis.place(zone.upper.value))
      marks.append(
        .box(
          Box(x: left, y: track.y + 2, width: right - left, height: track.height - 4), .zone))
    }
    if let cut {
      let x = axis.place(cut.value)
      marks.append(
        .line(Segment(from: Spot(x: x, y: track.y - 2), to: Spot(x: x, y: track.bottom + 2)), .cut))
    }
    let known = zip(series, row.values).compactMap { series, value in
      value.map { (series.marker, axis.place($0.value)) }
    }
    if series.count == 2, known.count == 2 {
      marks.append(
        .line(
          Segment(from: Spot(x: known[0].1, y: height), to: Spot(x: known[1].1, y: height)),
          .whisker))
    }
    return marks + known.map { $0.drawn(at: Spot(x: $1, y: height)) }
  }

  private func legend(_ texts: any ReportTexts) -> Drawing {
    var entries = series.map { (sign: $0.marker.drawn(at: .origin), name: $0.name) }
    if let zone {
      let sign = Mark.box(Box(x: -6, y: -5, width: 12, height: 10), .zone)
      entries.append((sign, zone.name))
    }
    if let cut {
      let sign = Mark.line(Segment(from: Spot(x: 0, y: -7), to: Spot(x: 0, y: 7)), .cut)
      entries.append((sign, texts.cut(texts.plain(cut))))
    }
    return .legend(entries)
  }
}

extension ProfileChart.Marker {
  func drawn(at spot: Spot) -> Mark {
    switch self {
    case .ring: .circle(spot, radius: 6, .hollow)
    case .diamond:
      .polygon(
        [(0, -5.5), (5.5, 0), (0, 5.5), (-5.5, 0)].map { Spot(x: spot.x + $0, y: spot.y + $1) },
        .filled)
    case .edge:
      .line(
        Segment(from: Spot(x: spot.x, y: spot.y - 7), to: Spot(x: spot.x, y: spot.y + 7)), .whisker)
    }
  }
}

extension Drawing {
  /// Signs, drawn about the origin, with their names, in as many lines as they need.
  static func legend(_ entries: [(sign: Mark, name: String)]) -> Drawing {
    var legend = Drawing(height: 0)
    var left = Drawing.width
    for (sign, name) in entries {
      let name = TextStyle.small.fitted(name, to: Drawing.width - 20)
      let room = 20 + TextStyle.small.width(of: name)
      if left + room > Drawing.width {
        left = 0
        legend.height += 19
      }
      let middle = legend.height - 10
      legend.marks.append(sign.moved(right: left + 8, down: middle))
      legend.marks.append(
        .text(Label(text: name, place: Spot(x: left + 20, y: middle + 4), style: .small)))
      left += room + 14
    }
    legend.height += 4
    return legend
  }
}
