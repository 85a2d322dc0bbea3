/// How often each value of a row occurs: all that ranks, medians and resampling need of it. Where
/// values are few, as the gaps of respondents are, it's small for any number of respondents.
///
/// Values are whole numbers over one `denominator`.
public struct ValueCounts: Equatable, Sendable {
  public struct Entry: Equatable, Sendable {
    public let value: Int
    /// Above 0.
    public let count: Int
  }

  /// In the order of the values, each once.
  public let entries: [Entry]
  public let denominator: Int
  /// Of all values together.
  public let count: Int

  public init(_ counts: [Int: Int], denominator: Int = 1) {
    entries = counts.filter { $0.value > 0 }
      .sorted { $0.key < $1.key }
      .map { Entry(value: $0.key, count: $0.value) }
    self.denominator = denominator
    count = entries.reduce(0) { $0 + $1.count }
  }

  public init(values: [Int], denominator: Int = 1) {
    self.init(
      values.reduce(into: [:]) { $0[$1, default: 0] += 1 }, denominator: denominator)
  }

  public var moments: IntegerMoments {
    entries.reduce(into: IntegerMoments(denominator: denominator)) {
      $0.add($1.value, times: $1.count)
    }
  }

  /// The middle value, or half of the two middle ones together. 1, 2, 4, 9: 3.
  public var median: Double? {
    guard count > 0 else { return nil }
    let two = value(at: (count - 1) / 2) + value(at: count / 2)
    return Double(two) / Double(2 * denominator)
  }

  /// The value at a place of the sorted row, from 0.
  private func value(at place: Int) -> Int {
    var before = 0
    for entry in entries {
      before += entry.count
      if place < before { return entry.value }
    }
    return entries.last?.value ?? 0
  }
}
