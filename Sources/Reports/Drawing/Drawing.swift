/// Shapes and texts on a sheet, before they become SVG.
struct Drawing: Equatable, Sendable {
  /// All drawings are this wide: about the width of a phone, so that texts stay readable there.
  static let width = 360.0

  var height: Double
  var marks: [Mark] = []

  var labels: [Label] {
    marks.compactMap { mark in
      if case .text(let label) = mark { label } else { nil }
    }
  }

  /// Draws all of another below this.
  mutating func append(_ other: Drawing) {
    marks += other.marks.map { $0.moved(down: height) }
    height += other.height
  }
}

enum Mark: Equatable, Sendable {
  case line(Segment, Ink)
  case box(Box, Ink, opacity: Double? = nil)
  case circle(Spot, radius: Double, Ink, opacity: Double? = nil)
  case polygon([Spot], Ink)
  case text(Label)

  func moved(right dx: Double = 0, down dy: Double) -> Mark {
    func moved(_ spot: Spot) -> Spot { Spot(x: spot.x + dx, y: spot.y + dy) }
    switch self {
    case .line(let line, let ink):
      return .line(Segment(from: moved(line.from), to: moved(line.to)), ink)
    case .box(var box, let ink, let opacity):
      (box.x, box.y) = (box.x + dx, box.y + dy)
      return .box(box, ink, opacity: opacity)
    case .circle(let middle, let radius, let ink, let opacity):
      return .circle(moved(middle), radius: radius, ink, opacity: opacity)
    case .polygon(let corners, let ink):
      return .polygon(corners.map(moved), ink)
    case .text(var label):
      label.place = moved(label.place)
      return .text(label)
    }
  }
}

/// One line of text.
struct Label: Equatable, Sendable {
  enum Anchor: String, Sendable {
    case start, middle, end
  }

  var text: String
  /// On the base line, at the start, middle or end of the text.
  var place: Spot
  var anchor = Anchor.start
  var style = TextStyle.label
  var ink = Ink.text

  /// The room it takes at most.
  var box: Box {
    let width = style.width(of: text)
    let left =
      switch anchor {
      case .start: place.x
      case .middle: place.x - width / 2
      case .end: place.x - width
      }
    return Box(
      x: left, y: place.y - style.ascent, width: width, height: style.ascent + style.descent)
  }
}
