/// A chart of rows: in each a line with its name and numbers, and under it a track to draw on.
///
/// Names get a line of their own, so a long one never pushes the numbers off a phone.
struct RowLayout {
  /// More rows than this are left to the table.
  static let maximumRows = 40

  /// Where the first row starts.
  let top: Double
  let rowCount: Int

  private static let headingHeight = 19.0
  private static let trackHeight = 14.0
  private static let rowHeight = 42.0

  /// Where tracks may be drawn on, with room for half a tick's text on both sides.
  static let trackStart = 18.0
  static let trackEnd = Drawing.width - 18

  var bottom: Double { top + Double(rowCount) * Self.rowHeight }

  func track(_ row: Int) -> Box {
    Box(
      x: Self.trackStart, y: top + Double(row) * Self.rowHeight + Self.headingHeight,
      width: Self.trackEnd - Self.trackStart, height: Self.trackHeight)
  }

  /// The name at the left and the fullest of the ways to write its numbers that leaves the name
  /// whole; the last may shorten it.
  func heading(_ row: Int, name: String, numbers: [String]) -> [Mark] {
    let base = top + Double(row) * Self.rowHeight + TextStyle.name.ascent
    let room = { (text: String) in Drawing.width - TextStyle.small.width(of: text) - 10 }
    let nameWidth = TextStyle.name.width(of: name)
    let text = numbers.first { nameWidth <= room($0) } ?? numbers.last ?? ""
    return [
      .text(
        Label(
          text: TextStyle.name.fitted(name, to: room(text)), place: Spot(x: 0, y: base),
          style: .name)),
      .text(
        Label(
          text: text, place: Spot(x: Drawing.width, y: base), anchor: .end, style: .small)),
    ]
  }

  /// A track with a line at each tick.
  func ground(_ row: Int, _ scale: AxisScale) -> [Mark] {
    let track = track(row)
    return scale.ticks.map { tick in
      let x = scale.place(tick)
      return .line(
        Segment(from: Spot(x: x, y: track.y), to: Spot(x: x, y: track.bottom)), .grid)
    }
  }

  /// The numbers under the last row, and what they are.
  func axis(_ scale: AxisScale, title: String, _ texts: any ReportTexts) -> Drawing {
    let line = Segment(
      from: Spot(x: scale.start, y: 0), to: Spot(x: scale.end, y: 0))
    var axis = Drawing(height: 24, marks: [.line(line, .axis)])
    for tick in scale.ticks {
      let x = scale.place(tick)
      axis.marks.append(.line(Segment(from: Spot(x: x, y: 0), to: Spot(x: x, y: 4)), .axis))
      axis.marks.append(
        .text(
          Label(
            text: texts.number(tick, decimals: scale.decimals), place: Spot(x: x, y: 17),
            anchor: .middle, style: .small, ink: .quiet)))
    }
    axis.append(.note(title))
    return axis
  }
}
