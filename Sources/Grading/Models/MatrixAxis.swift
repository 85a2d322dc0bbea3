import QuizModel

/// One axis of the matrix, 0–100, on which values are whole numbers of steps: so that every
/// comparison with the cut is exact, before any rounding.
///
/// Example: four answers of 1–7 add up to 0…24 steps of 100/24; the cut 50 is at step 12.
public struct MatrixAxis: Equatable, Sendable {
  /// What one step is worth.
  let step: Rational
  public let cut: Rational
  private let lowestHigh: Int
  private let border: ClosedRange<Int>?

  /// - Parameters:
  ///   - band: how far from the cut a value is at the border still, from 0.
  ///   - aboveOnly: whether the cut itself is low.
  /// `nil` when the numbers don't fit in 128 bits.
  init?(step: Rational, cut: Rational, band: Rational, aboveOnly: Bool) {
    guard let steps = cut.divided(by: step),
      let low = cut.subtracting(band)?.divided(by: step)?.roundedUp,
      let high = cut.adding(band)?.divided(by: step)?.roundedDown
    else { return nil }
    self.step = step
    self.cut = cut
    lowestHigh = Int(clamping: aboveOnly ? steps.roundedDown + 1 : steps.roundedUp)
    border = low <= high ? Int(clamping: low)...Int(clamping: high) : nil
  }

  func isHigh(_ steps: Int) -> Bool { steps >= lowestHigh }
  func isAtBorder(_ steps: Int) -> Bool { border?.contains(steps) ?? false }

  func value(_ steps: Int) -> Rational {
    guard let value = step.multiplied(by: Rational(steps)) else {
      preconditionFailure("a value of an axis is from 0 to 100")
    }
    return value
  }
}

/// Where an axis is cut in two.
public enum MatrixCut: Equatable, Sendable {
  /// At these values, the same for every file; 50 and 50 unless told otherwise.
  case fixed(returns: Rational, relationship: Rational)
  /// At the means of the customers.
  case mean
  /// At their medians: half of them are on each side.
  case median

  public static let half = MatrixCut.fixed(returns: Rational(50), relationship: Rational(50))
}

/// The steps of all customers on an axis, for cuts that depend on them.
struct StepSummary {
  private var sum: Int128 = 0
  private var steps: [UInt64] = []

  mutating func add(_ step: Int) {
    sum += Int128(step)
    steps.append(UInt64(step))
  }

  /// `nil` without customers.
  var mean: Rational? { Rational(sum, over: Int128(steps.count)) }

  /// The middle one; between two the mean of both.
  mutating func median() -> Rational? {
    guard !steps.isEmpty else { return nil }
    RadixSort.sort(&steps)
    let middle = steps.count / 2
    guard steps.count.isMultiple(of: 2) else { return Rational(Int(steps[middle])) }
    return Rational(Int128(steps[middle - 1]) + Int128(steps[middle]), over: 2)
  }
}
