/// How many points lie where in a plane of quarters, in memory that doesn't grow with them.
///
/// The cells are laid out from the cuts, so that none holds points of two quarters.
struct QuadrantCounts: Equatable, Sendable {
  private struct Side: Equatable {
    let from: Double
    let width: Double
    let cells: Int

    init(from: Double, to: Double, step: Double) {
      self.from = from
      width = max(to - from, 0)
      cells = max(Int((width / step).rounded()), 1)
    }

    func cell(_ value: Double) -> Int {
      guard width > 0 else { return 0 }
      let share = (value - from) / width
      return Int((min(max(share, 0), 1) * Double(cells)).rounded(.down)).clamped(to: 0...cells - 1)
    }

    func middle(_ cell: Int) -> Double { from + width * (Double(cell) + 0.5) / Double(cells) }
  }

  private struct Axis: Equatable {
    let low: Side
    let high: Side

    init(_ axis: CutAxis, cells: Int) {
      let (lower, upper) = (axis.range.lowerBound, axis.range.upperBound)
      let step = max((upper - lower) / Double(cells), .leastNormalMagnitude)
      let cut = min(max(axis.cut.value, lower), upper)
      low = Side(from: lower, to: cut, step: step)
      high = Side(from: cut, to: upper, step: step)
    }

    func side(isHigh: Bool) -> Side { isHigh ? high : low }
  }

  private let x: Axis
  private let y: Axis
  /// By quarter, then by row, then by column.
  private var cells: [[Int]]

  /// About so many cells along each axis.
  private static let resolution = 10

  init(x: CutAxis, y: CutAxis) {
    let (x, y) = (Axis(x, cells: Self.resolution), Axis(y, cells: Self.resolution))
    self.x = x
    self.y = y
    cells = Quadrant.allCases.map { quadrant in
      let columns = x.side(isHigh: quadrant.xIsHigh).cells
      let rows = y.side(isHigh: quadrant.yIsHigh).cells
      return Array(repeating: 0, count: columns * rows)
    }
  }

  mutating func add(x xValue: Double, y yValue: Double, in quadrant: Quadrant, count: Int = 1) {
    let columns = x.side(isHigh: quadrant.xIsHigh)
    let row = y.side(isHigh: quadrant.yIsHigh).cell(yValue)
    cells[quadrant.place][row * columns.cells + columns.cell(xValue)] += count
  }

  func total(in quadrant: Quadrant) -> Int { cells[quadrant.place].reduce(0, +) }
  var total: Int { Quadrant.allCases.reduce(0) { $0 + total(in: $1) } }

  /// A disc in each cell, its area by the count, with the count in it where there's room.
  func marks(on plane: QuadrantPlane, _ texts: any ReportTexts) -> [Mark] {
    let most = Double(cells.joined().max() ?? 0)
    let largest = radius(on: plane)
    return Quadrant.allCases.flatMap { quadrant in
      let columns = x.side(isHigh: quadrant.xIsHigh)
      let rows = y.side(isHigh: quadrant.yIsHigh)
      return cells[quadrant.place].enumerated().flatMap { place, count -> [Mark] in
        guard count > 0 else { return [] }
        let middle = plane.spot(
          x: columns.middle(place % columns.cells), y: rows.middle(place / columns.cells))
        let radius = max(largest * (Double(count) / most).squareRoot(), 1.5)
        return Self.disc(count, at: middle, radius: radius, quadrant, texts)
      }
    }
  }

  private static func disc(
    _ count: Int, at middle: Spot, radius: Double, _ quadrant: Quadrant, _ texts: any ReportTexts
  ) -> [Mark] {
    let disc = Mark.circle(middle, radius: radius, quadrant.discInk)
    let label = Label(
      text: texts.shortCount(count), place: Spot(x: middle.x, y: middle.y + 4), anchor: .middle,
      style: .small)
    let room = max(label.box.width, label.box.height) + 1
    return room <= 2 * radius + 2 ? [disc, .text(label)] : [disc]
  }

  /// Half of the smallest cell, but of slivers beside a cut near the edge.
  private func radius(on plane: QuadrantPlane) -> Double {
    let origin = plane.spot(x: x.low.from, y: y.low.from)
    let widths = [x.low, x.high].map { side in
      abs(plane.spot(x: x.low.from + side.width / Double(side.cells), y: y.low.from).x - origin.x)
    }
    let heights = [y.low, y.high].map { side in
      abs(plane.spot(x: x.low.from, y: y.low.from + side.width / Double(side.cells)).y - origin.y)
    }
    let sizes = (widths + heights).filter { $0 > 14 }
    return (sizes.min() ?? 14) / 2 - 0.5
  }
}

extension Quadrant {
  /// Its place in `allCases`.
  fileprivate var place: Int { (yIsHigh ? 0 : 2) + (xIsHigh ? 0 : 1) }
}

extension Comparable {
  fileprivate func clamped(to range: ClosedRange<Self>) -> Self {
    min(max(self, range.lowerBound), range.upperBound)
  }
}
