import QuizModel

/// How much each letter counts in the return, in proportion: 1, 1, 1 unless told otherwise.
///
/// A class s is worth (s − 1)/4·100, so that the lowest is 0 and the highest 100; the return is the
/// weighted mean of the three. Example: `544` with equal weights is (100 + 75 + 75)/3 = 83⅓.
public struct RFMWeights: Equatable, Sendable {
  /// As whole numbers without a common divisor, at most ``limit`` each.
  private let recency: Int
  private let frequency: Int
  private let monetary: Int

  static let limit: Int128 = 1_000_000

  public static let equal = RFMWeights(recency: 1, frequency: 1, monetary: 1)

  private init(recency: Int, frequency: Int, monetary: Int) {
    self.recency = recency
    self.frequency = frequency
    self.monetary = monetary
  }

  /// `nil` when one is below 0, all are 0, or they're too fine to be told apart from others.
  public init?(_ recency: Rational, _ frequency: Rational, _ monetary: Rational) {
    let all = [recency, frequency, monetary]
    guard all.allSatisfy({ $0 >= .zero }), let least = all.filter({ $0 > .zero }).min() else {
      return nil
    }
    // In units of the smallest, then as whole numbers over the least common denominator.
    let relative = all.compactMap { $0.divided(by: least) }
    guard relative.count == 3, relative.allSatisfy({ $0.denominator <= Self.limit }) else {
      return nil
    }
    let shared = relative.reduce(Int128(1)) { leastCommonMultiple($0, $1.denominator) }
    guard shared <= Self.limit else { return nil }
    let whole = relative.compactMap { $0.multiplied(by: Rational(Int(shared)))?.numerator }
    guard whole.count == 3, whole.allSatisfy({ $0 <= Self.limit }) else { return nil }
    self.init(recency: Int(whole[0]), frequency: Int(whole[1]), monetary: Int(whole[2]))
  }

  /// `5 : 3 : 2`
  public var text: String { "\(recency) : \(frequency) : \(monetary)" }

  /// The three as shares that add up to 1.
  public var shares: [Rational] {
    [recency, frequency, monetary].map { Rational(parts: $0, of: recency + frequency + monetary) }
  }

  /// What one step of ``steps(_:)`` is worth of 0–100.
  var step: Rational {
    Rational(parts: 100, of: (RFMCode.classes - 1) * (recency + frequency + monetary))
  }

  func steps(_ code: RFMCode) -> Int {
    recency * (code.recency - 1) + frequency * (code.frequency - 1)
      + monetary * (code.monetary - 1)
  }

  /// The return of a code, 0–100.
  public func value(_ code: RFMCode) -> Rational {
    let most = (RFMCode.classes - 1) * (recency + frequency + monetary)
    return Rational(parts: 100 * steps(code), of: most)
  }
}

private func leastCommonMultiple(_ left: Int128, _ right: Int128) -> Int128 {
  var (divisor, rest) = (left, right)
  while rest != 0 { (divisor, rest) = (rest, divisor % rest) }
  return left / divisor * right
}
