import Statistics

/// What is counted of one dimension: whole numbers only, so that parts of a survey add exactly.
///
/// Answers are counted from the scale's minimum, reversed ones already turned. The score of an item
/// is P − E where expectations are asked, else P.
struct DimensionSums: Equatable, Sendable {
  /// Over respondents who answered all items: expectations first, then perceptions. Products stand
  /// only where the first item doesn't come after the second.
  var complete: CrossProducts
  /// How many respondents have which sum of scores, first over one answered item, then over two,
  /// and so on; those that the rule for missing answers leaves out aren't in it.
  var scores: [Int]
  /// Over respondents that are in ``scores`` with some items open, by the number answered less one.
  var partial: [PartialSums]
  /// Item by item over respondents who left some open.
  var items: [ItemSums]

  init(_ shape: SurveyShape.Dimension) {
    complete = CrossProducts(variables: shape.variables)
    scores = Array(
      repeating: 0, count: (1...shape.count).reduce(0) { $0 + shape.width(over: $1) })
    partial = Array(repeating: PartialSums(), count: shape.count)
    items = Array(repeating: ItemSums(), count: shape.count)
  }

  /// Sums over the answered items of respondents.
  struct PartialSums: Equatable, Sendable, Codable {
    var expectation = 0
    var perception = 0
    /// Of scores whose reversed items weren't turned.
    var unreversed = 0
  }

  /// Sums over respondents.
  struct ItemSums: Equatable, Sendable, Codable {
    /// Respondents with a score on the item: with both answers, where two are asked.
    var pairs = 0
    var expectation = 0
    var perception = 0
    var scoreSquares = 0
    /// The same of all answers, whether or not the other one is there.
    var expectations = 0
    var expectationCount = 0
    var perceptions = 0
    var perceptionCount = 0
  }

  mutating func add(_ other: DimensionSums) {
    complete.count += other.complete.count
    complete.sums.add(other.complete.sums)
    complete.products.add(other.complete.products)
    scores.add(other.scores)
    for place in partial.indices { partial[place].add(other.partial[place]) }
    for place in items.indices { items[place].add(other.items[place]) }
  }
}

extension DimensionSums.PartialSums {
  mutating func add(_ other: Self) {
    expectation += other.expectation
    perception += other.perception
    unreversed += other.unreversed
  }
}

extension DimensionSums.ItemSums {
  mutating func add(_ other: Self) {
    pairs += other.pairs
    expectation += other.expectation
    perception += other.perception
    scoreSquares += other.scoreSquares
    expectations += other.expectations
    expectationCount += other.expectationCount
    perceptions += other.perceptions
    perceptionCount += other.perceptionCount
  }
}

extension [Int] {
  /// Element by element; both are equally long.
  mutating func add(_ other: [Int]) {
    for place in indices { self[place] += other[place] }
  }
}
