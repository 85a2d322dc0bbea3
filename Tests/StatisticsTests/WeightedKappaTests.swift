import Documents
import Testing

@testable import Statistics

/// Against `cohen_kappa_score` of scikit-learn 1.9.1 (`weighted_kappa.json`).
@Suite struct WeightedKappaTests {
  @Test(arguments: 0..<10)
  func asScikitLearnHasIt(place: Int) throws {
    let file = try Vectors.file("weighted_kappa")
    let vector = try #require(file["cases"]?[place])
    let levels = try #require(vector["levels"]?.number)
    let table = RatingTable(
      levels: Int(levels), try #require(vector["first"]).numbers.map { Int($0) },
      try #require(vector["second"]).numbers.map { Int($0) })
    #expect(agree(WeightedKappa(table, .linear)?.value, vector["linear"]?.number))
    #expect(agree(WeightedKappa(table, .quadratic)?.value, vector["quadratic"]?.number))
  }

  @Test func theVectorHasTenCases() throws {
    #expect(try Vectors.file("weighted_kappa")["cases"]?.elements.reduce(0) { n, _ in n + 1 } == 10)
  }

  @Test func pooledOverScalesOfOwnSize() throws {
    let two = RatingTable(levels: 2, [0, 0, 1, 1], [0, 1, 1, 1])
    let three = RatingTable(levels: 3, [0, 1, 2, 2], [0, 2, 2, 1])
    // By hand: 1 of 4 apart, by chance (2·3 + 2·1)/16 = 1/2; then two of 4 a step apart, which is ¼,
    // by chance (6·¼ + 4)/16 = 5.5/16.
    let pooled = try #require(WeightedKappa([two, three]))
    #expect(pooled.count == 8)
    #expect(agree(pooled.value, 1 - (0.25 + 0.125) / (0.5 + 5.5 / 16)))
  }

  @Test func nothingToGoByIsNoKappa() {
    #expect(WeightedKappa([]) == nil)
    #expect(WeightedKappa(RatingTable(levels: 3)) == nil)
    #expect(WeightedKappa(RatingTable(levels: 1, [0, 0], [0, 0])) == nil)
  }

  @Test func countsWhatIsEqual() {
    let table = RatingTable(levels: 3, [0, 1, 2], [0, 2, 2])
    #expect(table.count == 3)
    #expect(table.equalCount == 2)
  }
}

extension RatingTable {
  fileprivate init(levels: Int, _ first: [Int], _ second: [Int]) {
    self.init(levels: levels)
    for (left, right) in zip(first, second) { add(left, right) }
  }
}
