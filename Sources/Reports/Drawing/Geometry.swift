/// A place in a drawing, in its own units; y grows downward.
struct Spot: Equatable, Sendable {
  var x: Double
  var y: Double

  static let origin = Spot(x: 0, y: 0)
}

/// An upright rectangle in a drawing.
struct Box: Equatable, Sendable {
  var x: Double
  var y: Double
  var width: Double
  var height: Double

  var right: Double { x + width }
  var bottom: Double { y + height }
  var middle: Spot { Spot(x: x + width / 2, y: y + height / 2) }

  static func around(_ middle: Spot, radius: Double) -> Box {
    Box(x: middle.x - radius, y: middle.y - radius, width: 2 * radius, height: 2 * radius)
  }

  func grown(by margin: Double) -> Box {
    Box(
      x: x - margin, y: y - margin, width: width + 2 * margin, height: height + 2 * margin)
  }

  /// True when they share more than an edge.
  func overlaps(_ other: Box) -> Bool {
    x < other.right && other.x < right && y < other.bottom && other.y < bottom
  }

  func holds(_ other: Box) -> Bool {
    x <= other.x && y <= other.y && other.right <= right && other.bottom <= bottom
  }

  /// The point of the box that is nearest to another.
  func nearest(to spot: Spot) -> Spot {
    Spot(x: min(max(spot.x, x), right), y: min(max(spot.y, y), bottom))
  }
}

/// A straight line between two places.
struct Segment: Equatable, Sendable {
  var from: Spot
  var to: Spot

  /// By cutting off what lies outside each side in turn (Liang and Barsky, 1984).
  func crosses(_ box: Box) -> Bool {
    let (dx, dy) = (to.x - from.x, to.y - from.y)
    var (enters, leaves) = (0.0, 1.0)
    for (step, room) in [
      (-dx, from.x - box.x), (dx, box.right - from.x), (-dy, from.y - box.y),
      (dy, box.bottom - from.y),
    ] {
      if step == 0 {
        if room <= 0 { return false }
      } else if step < 0 {
        enters = max(enters, room / step)
      } else {
        leaves = min(leaves, room / step)
      }
    }
    return enters < leaves
  }

  func crosses(_ other: Segment) -> Bool {
    func side(_ segment: Segment, _ spot: Spot) -> Double {
      (segment.to.x - segment.from.x) * (spot.y - segment.from.y)
        - (segment.to.y - segment.from.y) * (spot.x - segment.from.x)
    }
    return side(self, other.from) * side(self, other.to) < 0
      && side(other, from) * side(other, to) < 0
  }
}
