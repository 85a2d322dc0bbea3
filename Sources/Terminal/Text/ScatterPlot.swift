/// Points in a field that's cut in four, drawn as text.
///
/// A place holds one character: a mark where one point stands that has a mark, else how many stand
/// there, `+` for more than nine.
public struct ScatterPlot: Sendable {
  public struct Axis: Sendable {
    public let title: String
    public let range: ClosedRange<Double>
    /// Where the line across is.
    public let cut: Double
    /// Whether high values are at the left.
    public let isReversed: Bool
    /// What stands at the ends and at the cut, as in `0`, `50` and `100`.
    public let labels: (low: String, cut: String, high: String)

    public init(
      title: String, range: ClosedRange<Double>, cut: Double, isReversed: Bool = false,
      labels: (low: String, cut: String, high: String)
    ) {
      self.title = title
      self.range = range
      self.cut = cut
      self.isReversed = isReversed
      self.labels = labels
    }
  }

  public struct Point: Sendable {
    public let x: Double
    public let y: Double
    public let count: Int
    public let mark: Character?

    public init(x: Double, y: Double, count: Int = 1, mark: Character? = nil) {
      self.x = x
      self.y = y
      self.count = count
      self.mark = mark
    }
  }

  /// What stands in the corners; each is cut to half the field.
  public struct Corners: Sendable {
    public let topLeft: String
    public let topRight: String
    public let bottomLeft: String
    public let bottomRight: String

    public init(topLeft: String, topRight: String, bottomLeft: String, bottomRight: String) {
      self.topLeft = topLeft
      self.topRight = topRight
      self.bottomLeft = bottomLeft
      self.bottomRight = bottomRight
    }
  }

  public let x: Axis
  public let y: Axis
  public let points: [Point]
  public let corners: Corners

  public init(x: Axis, y: Axis, points: [Point], corners: Corners) {
    self.x = x
    self.y = y
    self.points = points
    self.corners = corners
  }

  /// Lines of at most `width` columns, which is 24 at least; without Unicode in ASCII.
  public func lines(width: Int, usesUnicode: Bool) -> [String] {
    let pen = usesUnicode ? Pen.unicode : Pen.ascii
    let margin = [y.labels.low, y.labels.cut, y.labels.high].map(displayWidth).max() ?? 0
    // Odd, so that the middle is a column.
    let columns = min(max(width - margin - 3, 20), 81) - 1 | 1
    var field = Field(columns: columns, rows: columns >= 48 ? 21 : 15)
    let cross = (column: field.column(x, x.cut), row: field.row(y, y.cut))
    field.draw(cross, pen)
    field.write(corners)
    for (place, spot) in spots(in: field) { field[place.row, place.column] = spot }
    let rows = field.rows.enumerated().map { row, text in
      let label =
        row == 0
        ? y.labels.high
        : row == cross.row ? y.labels.cut : row == field.rows.count - 1 ? y.labels.low : ""
      let mark = label.isEmpty ? pen.vertical : pen.tick
      return "\(padded(label, margin)) \(mark)\(text)"
    }
    let start = String(repeating: " ", count: margin + 1)
    return [y.title] + rows
      + [start + pen.corner + String(repeating: pen.horizontal, count: columns)]
      + xLabels(indent: margin + 2, columns, cut: cross.column)
  }

  private func padded(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - displayWidth(of: text))) + text
  }

  /// The ends of the x axis and its cut, where there is room, and its name under them.
  private func xLabels(indent: Int, _ columns: Int, cut: Int) -> [String] {
    let (left, right) =
      x.isReversed ? (x.labels.high, x.labels.low) : (x.labels.low, x.labels.high)
    var line = Array(repeating: Character(" "), count: columns)
    let put = { (text: String, start: Int, line: inout [Character]) in
      let range = max(0, start - 1)..<min(columns, start + text.count + 1)
      guard start >= 0, start + text.count <= columns, line[range].allSatisfy({ $0 == " " }) else {
        return
      }
      line.replaceSubrange(start..<start + text.count, with: text)
    }
    put(left, 0, &line)
    put(right, columns - right.count, &line)
    put(x.labels.cut, cut - x.labels.cut.count / 2, &line)
    let title = String(repeating: " ", count: max(0, (columns - displayWidth(of: x.title)) / 2))
    let start = String(repeating: " ", count: indent)
    return [start + String(line), start + title + x.title].map { $0.trimmingTrailingSpaces }
  }

  private func spots(in field: Field) -> [Field.Place: Character] {
    var counts: [Field.Place: (count: Int, mark: Character?)] = [:]
    for point in points {
      let place = Field.Place(row: field.row(y, point.y), column: field.column(x, point.x))
      let known = counts[place]
      counts[place] = ((known?.count ?? 0) + point.count, known == nil ? point.mark : nil)
    }
    return counts.mapValues { count, mark in
      mark ?? (count > 9 ? "+" : Character("\(count)"))
    }
  }
}

extension ScatterPlot {
  fileprivate struct Pen {
    let horizontal: String
    let vertical: String
    let tick: String
    let corner: String
    let cutAcross: Character
    let cutDown: Character
    let cross: Character

    static let unicode = Pen(
      horizontal: "─", vertical: "│", tick: "┤", corner: "└", cutAcross: "╌", cutDown: "╎",
      cross: "┼")
    static let ascii = Pen(
      horizontal: "-", vertical: "|", tick: "+", corner: "+", cutAcross: "-", cutDown: ":",
      cross: "+")
  }

  /// The characters inside the axes, the top row first.
  fileprivate struct Field {
    struct Place: Hashable {
      let row: Int
      let column: Int
    }

    private var characters: [[Character]]

    init(columns: Int, rows: Int) {
      characters = Array(repeating: Array(repeating: " ", count: columns), count: rows)
    }

    subscript(row: Int, column: Int) -> Character {
      get { characters[row][column] }
      set { characters[row][column] = newValue }
    }

    var rows: [String] { characters.map { String($0).trimmingTrailingSpaces } }

    private static func place(_ axis: Axis, _ value: Double, of count: Int) -> Int {
      let length = axis.range.upperBound - axis.range.lowerBound
      let share = length > 0 ? (value - axis.range.lowerBound) / length : 0
      let place = share.isFinite ? (min(max(share, 0), 1) * Double(count - 1)).rounded() : 0
      return Int(place)
    }

    func column(_ axis: Axis, _ value: Double) -> Int {
      let columns = characters[0].count
      let place = Self.place(axis, value, of: columns)
      return axis.isReversed ? columns - 1 - place : place
    }

    func row(_ axis: Axis, _ value: Double) -> Int {
      let place = Self.place(axis, value, of: characters.count)
      return axis.isReversed ? place : characters.count - 1 - place
    }

    mutating func draw(_ cut: (column: Int, row: Int), _ pen: Pen) {
      for row in characters.indices { characters[row][cut.column] = pen.cutDown }
      for column in characters[0].indices { characters[cut.row][column] = pen.cutAcross }
      characters[cut.row][cut.column] = pen.cross
    }

    mutating func write(_ corners: Corners) {
      let last = characters.count - 1
      write(corners.topLeft, row: 0, isRight: false)
      write(corners.topRight, row: 0, isRight: true)
      write(corners.bottomLeft, row: last, isRight: false)
      write(corners.bottomRight, row: last, isRight: true)
    }

    private mutating func write(_ text: String, row: Int, isRight: Bool) {
      let columns = characters[0].count
      let text = Array(truncated(text, toWidth: columns / 2 - 1))
      let start = isRight ? columns - text.count - 1 : 1
      characters[row].replaceSubrange(start..<start + text.count, with: text)
    }
  }
}

extension String {
  fileprivate var trimmingTrailingSpaces: String {
    String(self[..<(lastIndex { $0 != " " }.map { index(after: $0) } ?? startIndex)])
  }
}
