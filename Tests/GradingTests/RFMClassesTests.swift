import Foundation
import QuizModel
import TestSupport
import Testing

@testable import Grading

/// Classes by ranks, against values computed with pandas and against a plain slow computation.
@Suite struct RFMClassesTests {
  /// Classes as the definition says them: rank every customer by looking at all others.
  private func plainClasses(_ keys: [UInt64], _ ties: RFMTieRule, _ classes: Int) -> [Int] {
    keys.enumerated().map { place, key in
      let below = keys.count { $0 < key }
      let equal = keys.count { $0 == key }
      let before = keys[..<place].count { $0 == key }
      let twiceRank =
        switch ties {
        case .average: 2 * below + equal + 1
        case .min: 2 * (below + 1)
        case .max: 2 * (below + equal)
        case .first: 2 * (below + before + 1)
        }
      return (classes * twiceRank + 2 * keys.count - 1) / (2 * keys.count)
    }
  }

  private func classes(_ keys: [UInt64], _ ties: RFMTieRule, _ classes: Int = 5) -> [Int] {
    let edges = RFMClassEdges(sorted: keys.sorted(), ties: ties, classes: classes)
    var classifier = RFMClassifier(edges)
    return keys.map { classifier.next($0) }
  }

  @Test(arguments: RFMTieRule.allCases)
  func tiesAsInPandas(ties: RFMTieRule) throws {
    let vector = try Fixture.object("rfm_ties.json")
    let values = try #require(vector["frequency"] as? [Int])
    let expected = try #require(vector["expected"] as? [String: Any])
    let classes = classes(values.map { UInt64($0) }, ties)
    #expect(classes == expected["ceil(k*rank/n)_\(ties.rawValue)"] as? [Int])
  }

  @Test func randomColumns() {
    var generator = SeededGenerator(seed: 8)
    for round in 0..<400 {
      let count = 1 + generator.next(below: 60)
      let spread = 1 + generator.next(below: 1 + round % 70)
      let keys = (0..<count).map { _ in UInt64(generator.next(below: spread)) }
      for ties in RFMTieRule.allCases {
        for number in [2, 3, 5] {
          #expect(classes(keys, ties, number) == plainClasses(keys, ties, number), "\(keys)")
        }
      }
    }
  }

  @Test func codes() throws {
    let code = try #require(RFMCode(recency: 5, frequency: 4, monetary: 4))
    #expect(code.text == "544")
    #expect(code == RFMCode(index: code.index))
    #expect(RFMCode(recency: 0, frequency: 1, monetary: 1) == nil)
    #expect(RFMCode(recency: 1, frequency: 6, monetary: 1) == nil)
    #expect(RFMCode.all.map(\.text) == RFMCode.all.map(\.text).sorted())
    #expect(RFMCode.all.first?.text == "111" && RFMCode.all.last?.text == "555")
  }

  @Test func radixSortSortsAsTheLibraryDoes() {
    var generator = SeededGenerator(seed: 3)
    for count in [0, 1, 511, 513, 3000] {
      for bits in [1, 8, 20, 64] {
        var keys = (0..<count).map { _ in generator.next() >> UInt64(64 - bits) }
        let expected = keys.sorted()
        RadixSort.sort(&keys)
        #expect(keys == expected)
      }
    }
  }
}
