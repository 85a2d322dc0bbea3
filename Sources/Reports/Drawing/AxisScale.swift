import Foundation

/// Numbers along a line of a drawing, with round numbers to mark it by.
struct AxisScale: Equatable, Sendable {
  /// The numbers at both ends; the lower is below the upper.
  let lower: Double
  let upper: Double
  /// Where these are drawn; the start may lie right of the end.
  let start: Double
  let end: Double
  let ticks: [Double]
  /// How many decimals the ticks need.
  let decimals: Int

  /// An axis from `lower` to `upper` exactly, with ticks inside.
  init(_ range: ClosedRange<Double>, from start: Double, to end: Double, atMostTicks count: Int) {
    let isEmpty = range.lowerBound == range.upperBound
    lower = isEmpty ? range.lowerBound - 0.5 : range.lowerBound
    upper = isEmpty ? range.upperBound + 0.5 : range.upperBound
    self.start = start
    self.end = end
    let step = Self.step(for: upper - lower, atMostTicks: count)
    ticks = Self.multiples(of: step, in: lower...upper)
    decimals = Self.decimals(of: step)
  }

  /// An axis that ends at round numbers just beyond the range, but not outside the limits.
  init(
    around range: ClosedRange<Double>, within limits: ClosedRange<Double>, from start: Double,
    to end: Double, atMostTicks count: Int
  ) {
    let width = max(range.upperBound - range.lowerBound, 1e-6)
    let step = Self.step(for: width, atMostTicks: count - 1)
    let rounded =
      (range.lowerBound / step).rounded(.down) * step...(range.upperBound / step).rounded(.up)
      * step
    self.init(rounded.clamped(to: limits), from: start, to: end, atMostTicks: count)
  }

  /// Where a number is drawn; at the nearer end when it lies outside.
  func place(_ value: Double) -> Double {
    let share = (min(max(value, lower), upper) - lower) / (upper - lower)
    return start + share * (end - start)
  }

  func holds(_ value: Double) -> Bool { (lower...upper).contains(value) }

  /// 1, 2 or 5 times a power of ten, the least that gives no more ticks than asked.
  private static func step(for width: Double, atMostTicks count: Int) -> Double {
    let least = width / Double(max(count - 1, 1))
    let power = pow(10, log10(least).rounded(.down))
    let factor = [1, 2, 5, 10].first { $0 * power >= least * (1 - 1e-9) } ?? 10
    return factor * power
  }

  private static func multiples(of step: Double, in range: ClosedRange<Double>) -> [Double] {
    let first = (range.lowerBound / step - 1e-9).rounded(.up)
    let last = (range.upperBound / step + 1e-9).rounded(.down)
    guard first <= last else { return [] }
    return stride(from: first, through: last, by: 1).map { $0 * step }
  }

  private static func decimals(of step: Double) -> Int {
    max(0, Int((-log10(step) - 1e-9).rounded(.up)))
  }
}
