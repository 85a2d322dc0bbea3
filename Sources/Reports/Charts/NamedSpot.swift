/// All points of a chart that are drawn at one place.
struct NamedSpot: Equatable, Sendable {
  let place: Spot
  let quadrant: Quadrant
  let isBorder: Bool
  /// Which of the chart's points they are.
  private(set) var points: [Int]
  private var names: [String]
  private let firstName: String
  /// How many these are together.
  private var count: Int

  var marker: Mark { quadrant.marker(at: place, isOpen: isBorder) }
  var name: String { names.joined(separator: ", ") }

  /// "Bakkerij Jansen", or of several "Bakkerij Jansen + 2".
  var label: PointLabel {
    let name = PointLabel.style.fitted(firstName, to: 110)
    return PointLabel(text: count > 1 ? "\(name) + \(count - 1)" : name, spot: place)
  }

  /// In the order of the first point at each place.
  static func merged(_ points: [QuadrantPlot.Point], on plane: QuadrantPlane) -> [NamedSpot] {
    var spots: [NamedSpot] = []
    for (number, point) in points.enumerated() {
      let place = plane.spot(x: point.x.value, y: point.y.value)
      let same = spots.firstIndex {
        abs($0.place.x - place.x) < 1 && abs($0.place.y - place.y) < 1
          && $0.quadrant == point.quadrant && $0.isBorder == point.isBorder
      }
      if let same {
        spots[same].points.append(number)
        spots[same].names.append(point.nameAndCount)
        spots[same].count += point.count
      } else {
        spots.append(
          NamedSpot(
            place: place, quadrant: point.quadrant, isBorder: point.isBorder, points: [number],
            names: [point.nameAndCount], firstName: point.name, count: point.count))
      }
    }
    return spots
  }
}

extension Drawing {
  /// "1. Bakkerij Jansen", in two columns where all fit.
  static func numberedList(_ names: [String]) -> Drawing {
    let style = TextStyle.small
    let lines = names.enumerated().map { "\($0 + 1). \($1)" }
    let half = (width - 10) / 2
    let fitsTwice = lines.allSatisfy { style.width(of: $0) <= half }
    let rows = fitsTwice ? (lines.count + 1) / 2 : lines.count
    var list = Drawing(height: Double(rows) * style.lineHeight + 6)
    for (place, line) in lines.enumerated() {
      let (column, row) = place.quotientAndRemainder(dividingBy: max(rows, 1))
      let spot = Spot(
        x: Double(column) * (half + 10), y: style.ascent + Double(row) * style.lineHeight)
      let text = style.fitted(line, to: fitsTwice ? half : width)
      list.marks.append(.text(Label(text: text, place: spot, style: style)))
    }
    return list
  }
}
