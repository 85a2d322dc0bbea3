import QuizModel

/// Which known slips give a number instead of a right one.
public struct Explanation: Sendable {
  public struct Match: Sendable {
    public let slip: any Slip.Type
    public let result: SlipResult
    /// What the slip gives, unrounded.
    public let number: Rational
  }

  /// Results that round to the number: then it's right, and no slip is looked for.
  public let right: [SlipResult]
  public let matches: [Match]

  /// - Parameter halfUnit: half a unit of the last decimal that was given; a number matches within
  ///   it, border included.
  public init(of value: Rational, halfUnit: Rational, among results: [SlipResult]) {
    let isMet = { (number: Rational) in
      value.subtracting(number).map { $0.magnitude <= halfUnit } ?? false
    }
    right = results.filter { isMet($0.right) }
    guard right.isEmpty else {
      matches = []
      return
    }
    matches = results.flatMap { result in
      Slips.all.flatMap { slip in
        slip.numbers(insteadOf: result).filter(isMet).map {
          Match(slip: slip, result: result, number: $0)
        }
      }
    }
  }
}
