import Testing

@testable import Reports

struct AxisScaleTests {
  @Test(arguments: [
    (0.0, 100.0, 6, [0, 20, 40, 60, 80, 100.0], 0), (1, 7, 11, [1, 2, 3, 4, 5, 6, 7], 0),
    (1, 9, 5, [2, 4, 6, 8], 0), (0, 0.3, 7, [0, 0.05, 0.1, 0.15, 0.2, 0.25, 0.3], 2),
  ])
  func ticksAreRound(lower: Double, upper: Double, most: Int, ticks: [Double], decimals: Int) {
    let scale = AxisScale(lower...upper, from: 0, to: 300, atMostTicks: most)
    #expect(scale.ticks.count == ticks.count)
    for (tick, expected) in zip(scale.ticks, ticks) { #expect(abs(tick - expected) < 1e-9) }
    #expect(scale.decimals == decimals)
  }

  @Test func endsAtRoundNumbers() {
    let scale = AxisScale(
      around: -2.6...1.3, within: -6...6, from: 0, to: 100, atMostTicks: 8)
    #expect(scale.lower == -3)
    #expect(scale.upper == 2)
    #expect(scale.ticks == [-3, -2, -1, 0, 1, 2])
  }

  @Test func endsWithinTheLimits() {
    let scale = AxisScale(around: -7.9...8, within: -8...8, from: 0, to: 100, atMostTicks: 8)
    #expect(scale.lower == -8)
    #expect(scale.ticks == [-5, 0, 5])
  }

  @Test func runsLeft() {
    let scale = AxisScale(0...100, from: 300, to: 0, atMostTicks: 7)
    #expect(scale.place(100) == 0)
    #expect(scale.place(0) == 300)
    #expect(scale.place(25) == 225)
    #expect(scale.place(1_000) == 0)
  }

  @Test(arguments: [0.0, 5, -3])
  func oneValueIsNoRange(value: Double) {
    let scale = AxisScale(value...value, from: 0, to: 100, atMostTicks: 7)
    #expect(scale.place(value) == 50)
    let around = AxisScale(
      around: value...value, within: -6...6, from: 0, to: 100, atMostTicks: 7)
    #expect((0...100).contains(around.place(value)))
  }
}
