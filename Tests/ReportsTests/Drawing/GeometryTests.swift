import Testing

@testable import Reports

struct GeometryTests {
  private let box = Box(x: 10, y: 10, width: 20, height: 10)

  @Test(arguments: [
    (0.0, 15.0, 40.0, 15.0, true), (0, 0, 40, 5, false), (12, 12, 14, 14, true),
    (0, 25, 25, 0, true), (0, 15, 9, 15, false), (0, 10, 40, 10, false), (20, 0, 20, 40, true),
  ])
  func linesCrossBoxes(x1: Double, y1: Double, x2: Double, y2: Double, crosses: Bool) {
    let line = Segment(from: Spot(x: x1, y: y1), to: Spot(x: x2, y: y2))
    #expect(line.crosses(box) == crosses)
  }

  @Test func linesCrossLines() {
    let line = Segment(from: Spot(x: 0, y: 0), to: Spot(x: 10, y: 10))
    #expect(line.crosses(Segment(from: Spot(x: 0, y: 10), to: Spot(x: 10, y: 0))))
    #expect(!line.crosses(Segment(from: Spot(x: 6, y: 0), to: Spot(x: 6, y: 5))))
    #expect(!line.crosses(Segment(from: Spot(x: 10, y: 10), to: Spot(x: 20, y: 0))))
  }

  @Test func boxesThatTouchDoNotOverlap() {
    #expect(!box.overlaps(Box(x: 30, y: 10, width: 5, height: 5)))
    #expect(box.overlaps(Box(x: 29, y: 19, width: 5, height: 5)))
    #expect(box.nearest(to: Spot(x: 0, y: 15)) == Spot(x: 10, y: 15))
  }
}
