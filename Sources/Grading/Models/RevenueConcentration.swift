import QuizModel

/// How much of the revenue comes from how few customers: the question behind the rule of thumb that
/// a fifth of them bring in four fifths.
public struct RevenueConcentration: Equatable, Sendable {
  public let customers: Int
  /// The best fifth of the customers, rounded up to a whole one.
  public let bestFifth: Int
  /// Their share of all revenue, 0…1; above 1 where refunds make others cost money.
  public let shareOfBestFifth: Rational
  /// How many of the best customers it takes to reach 80% of the revenue.
  public let customersForFourFifths: Int

  /// From the keys of what each customer spent, ascending. `nil` without customers, and where the
  /// revenue isn't above 0.
  init?(sorted: [UInt64]) {
    let total = Self.sum(sorted[...])
    guard total > 0 else { return nil }
    customers = sorted.count
    bestFifth = (sorted.count + 4) / 5
    guard let share = Rational(Self.sum(sorted.suffix(bestFifth)), over: total) else { return nil }
    shareOfBestFifth = share
    var reached: Int128 = 0
    var taken = 0
    for key in sorted.reversed() {
      if reached * 5 >= total * 4 { break }
      reached += Int128(CustomerKey.millionths(key))
      taken += 1
    }
    customersForFourFifths = taken
  }

  private static func sum(_ keys: ArraySlice<UInt64>) -> Int128 {
    keys.reduce(0) { $0 + Int128(CustomerKey.millionths($1)) }
  }
}
