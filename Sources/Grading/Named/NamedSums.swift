import QuizModel

/// Sums of some values for each name in a file, such as importance and performance for each item:
/// exact, so that parts add up.
struct NamedSums: Equatable, Sendable {
  /// Names that are kept apart: more than any questionnaire has.
  static let nameLimit = 10_000

  struct Entry: Equatable, Sendable {
    let name: String
    /// Rows with all values.
    var count: Int
    var sums: [Rational]

    func mean(_ place: Int) -> Rational? { sums[place].divided(by: Rational(count)) }
  }

  var rows = RowCounts()
  /// In the order in which the names come.
  private(set) var entries: [Entry] = []
  private var places: [String: Int] = [:]
  var findings = RowFindings()

  /// `false` when there are too many names, or a sum doesn't fit.
  mutating func add(_ name: String, _ values: [Rational], count: Int = 1) -> Bool {
    guard let place = places[name] else {
      guard entries.count < Self.nameLimit else { return false }
      places[name] = entries.count
      entries.append(Entry(name: name, count: count, sums: values))
      return true
    }
    for (column, value) in values.enumerated() {
      guard let sum = entries[place].sums[column].adding(value) else { return false }
      entries[place].sums[column] = sum
    }
    entries[place].count += count
    return true
  }

  /// Adds what comes after it; `false` when there are too many names then.
  mutating func add(_ other: NamedSums) -> Bool {
    rows.read += other.rows.read
    rows.used += other.rows.used
    findings.add(other.findings)
    return other.entries.allSatisfy { add($0.name, $0.sums, count: $0.count) }
  }
}
