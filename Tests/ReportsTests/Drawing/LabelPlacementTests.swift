import QuizModel
import Testing

@testable import Reports

struct LabelPlacementTests {
  private let room = Box(x: 0, y: 0, width: 320, height: 300)

  @Test func aNameStandsRightOfItsPoint() throws {
    let label = PointLabel(text: "Klant 1", spot: Spot(x: 100, y: 100))
    let marks = try #require(LabelPlacement.marks([label], in: room, avoiding: []))
    guard case .text(let text) = try #require(marks.first) else {
      Issue.record("no text")
      return
    }
    #expect(marks.count == 1)
    #expect(text.box.x > 100 && text.box.x < 110)
  }

  @Test func aNameStaysInTheRoom() throws {
    let label = PointLabel(text: "Klant 1", spot: Spot(x: 320, y: 0))
    let marks = try #require(LabelPlacement.marks([label], in: room, avoiding: []))
    for box in boxes(marks) { #expect(room.holds(box)) }
  }

  @Test func aCrowdGetsLines() throws {
    let labels = (1...9).map {
      PointLabel(text: "Klant \($0)", spot: Spot(x: 160 + Double($0), y: 150))
    }
    let marks = try #require(LabelPlacement.marks(labels, in: room, avoiding: []))
    #expect(boxes(marks).count == 9)
    #expect(!leaders(marks).isEmpty)
    expectNothingHidden(marks, labels)
  }

  @Test(arguments: [1, 2, 3, 4, 5, 6, 7, 8])
  func scatteredNamesHideNothing(seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    let labels = (0..<40).map { place in
      PointLabel(
        text: "Klant \(place)",
        spot: Spot(x: Double(generator.next() % 320), y: Double(generator.next() % 300)))
    }
    let marks = LabelPlacement.marksThatFit(labels, in: room, avoiding: []).flatMap { $0 }
    #expect(boxes(marks).count > 25)
    expectNothingHidden(marks, labels)
  }

  @Test func whatFitsNowhereIsSaid() {
    let name = String(repeating: "naam ", count: 30)
    let label = PointLabel(text: name, spot: Spot(x: 100, y: 100))
    #expect(LabelPlacement.marks([label], in: room, avoiding: []) == nil)
    #expect(LabelPlacement.marksThatFit([label], in: room, avoiding: []).isEmpty)
  }

  private func expectNothingHidden(_ marks: [Mark], _ labels: [PointLabel]) {
    let (boxes, leaders) = (boxes(marks), leaders(marks))
    for (place, box) in boxes.enumerated() {
      #expect(room.holds(box))
      for other in boxes[(place + 1)...] { #expect(!box.overlaps(other)) }
      for leader in leaders { #expect(!leader.crosses(box.grown(by: -0.5))) }
      for label in labels { #expect(!box.overlaps(.around(label.spot, radius: 4))) }
    }
    for (place, leader) in leaders.enumerated() {
      for other in leaders[(place + 1)...] { #expect(!leader.crosses(other)) }
    }
  }

  private func boxes(_ marks: [Mark]) -> [Box] {
    marks.compactMap { mark in if case .text(let label) = mark { label.box } else { nil } }
  }

  private func leaders(_ marks: [Mark]) -> [Segment] {
    marks.compactMap { mark in if case .line(let line, _) = mark { line } else { nil } }
  }
}
