import Foundation

/// A name that belongs to a point.
struct PointLabel: Equatable, Sendable {
  static let style = TextStyle.small

  let text: String
  let spot: Spot

  var width: Double { Self.style.width(of: text) }
}

/// Finds a place beside each point for its name, where it hides no other name and no point: first
/// close by, then further off with a line to it.
///
/// Each is placed once, the most crowded points first, as in "An Empirical Study of Algorithms for
/// Point-Feature Label Placement" (Christensen, Marks and Shieber, 1995), where such greedy
/// placement does well on maps that aren't full; full ones get numbers here.
struct LabelPlacement {
  private let room: Box
  private let points: [Box]
  private var names: [Box] = []
  private var leaders: [Segment] = []

  /// Names, and lines to those that stand apart; `nil` when one of them fits nowhere. Lines to
  /// avoid are crossed only when there's no other place.
  static func marks(_ labels: [PointLabel], in room: Box, avoiding lines: [Box]) -> [Mark]? {
    let placed = placed(labels, in: room, avoiding: lines)
    return placed.contains { $0 == nil } ? nil : placed.flatMap { $0 ?? [] }
  }

  /// The marks of each label that fits.
  static func marksThatFit(
    _ labels: [PointLabel], in room: Box, avoiding lines: [Box]
  ) -> [[Mark]] {
    placed(labels, in: room, avoiding: lines).compactMap { $0 }
  }

  private static func placed(
    _ labels: [PointLabel], in room: Box, avoiding lines: [Box]
  ) -> [[Mark]?] {
    var placement = LabelPlacement(labels.map(\.spot), in: room)
    var placed = [[Mark]?](repeating: nil, count: labels.count)
    for place in crowdedFirst(labels) {
      placed[place] =
        placement.place(labels[place], avoiding: lines)
        ?? placement.place(labels[place], avoiding: [])
    }
    return placed
  }

  private init(_ spots: [Spot], in room: Box) {
    self.room = room
    points = spots.map { .around($0, radius: Quadrant.markerRadius + 1.5) }
  }

  /// The places of the labels, those with the most other points around them first.
  private static func crowdedFirst(_ labels: [PointLabel]) -> [Int] {
    let neighbours = labels.map { label in
      let around = Box.around(label.spot, radius: 60)
      return labels.count { around.holds(Box.around($0.spot, radius: 0)) }
    }
    return labels.indices.sorted {
      (neighbours[$1], $0) < (neighbours[$0], $1)
    }
  }

  private mutating func place(_ label: PointLabel, avoiding lines: [Box]) -> [Mark]? {
    for (box, leader) in Self.candidates(label) where isFree(box, leader, label, lines) {
      names.append(box)
      let text = Mark.text(
        Label(
          text: label.text, place: Spot(x: box.x, y: box.y + PointLabel.style.ascent),
          style: PointLabel.style))
      guard let leader else { return [text] }
      leaders.append(leader)
      return [.line(leader, .leader), text]
    }
    return nil
  }

  private func isFree(
    _ box: Box, _ leader: Segment?, _ label: PointLabel, _ lines: [Box]
  ) -> Bool {
    let own = Box.around(label.spot, radius: Quadrant.markerRadius + 1.5)
    let others = points.filter { $0 != own }
    let apart = box.grown(by: 1)
    guard room.holds(box), !names.contains(where: apart.overlaps),
      !points.contains(where: box.overlaps), !lines.contains(where: box.overlaps),
      !leaders.contains(where: { $0.crosses(apart) })
    else { return false }
    guard let leader else { return true }
    return !names.contains(where: leader.crosses) && !others.contains(where: leader.crosses)
      && !leaders.contains(where: leader.crosses)
  }

  /// From the best place to the worst.
  private static func candidates(_ label: PointLabel) -> [(Box, Segment?)] {
    let (width, height) = (label.width, PointLabel.style.ascent + PointLabel.style.descent)
    let (spot, near) = (label.spot, Quadrant.markerRadius + 2)
    func box(_ x: Double, _ y: Double) -> Box { Box(x: x, y: y, width: width, height: height) }
    let (right, left) = (spot.x + near, spot.x - near - width)
    let (above, below) = (spot.y - near - height, spot.y + near)
    let (middleX, middleY) = (spot.x - width / 2, spot.y - height / 2)
    let close = [
      box(right, middleY), box(left, middleY), box(middleX, above), box(middleX, below),
      box(right, above), box(right, below), box(left, above), box(left, below),
    ]
    let far = [12.0, 20, 30, 44, 60, 80].flatMap { distance in
      (0..<16).map { turn -> (Box, Segment?) in
        let angle = Double(turn) * .pi / 8
        let (dx, dy) = (cos(angle), sin(angle))
        let box = box(
          spot.x + dx * (distance + width / 2) - width / 2,
          spot.y + dy * (distance + height / 2) - height / 2)
        let end = box.nearest(to: spot)
        let length = hypot(end.x - spot.x, end.y - spot.y)
        let start = Spot(
          x: spot.x + (end.x - spot.x) * min(near / max(length, 1), 1),
          y: spot.y + (end.y - spot.y) * min(near / max(length, 1), 1))
        return (box, Segment(from: start, to: end))
      }
    }
    return close.map { ($0, nil) } + far
  }
}
