/// Where the classes of one variable begin.
///
/// Customers are given by keys, of which a higher one is better. By ranks, a class is
/// ceil(k·rank/n), with k classes and rank 1 for the worst of n customers (the ranking that IBM
/// SPSS calls independent binning). As a better customer never has a lower class, one edge for each
/// class but the first tells all; customers are compared with edges and never sorted themselves.
///
/// Example: 1, 1, 1, 1, 2, 2, 3, 3, 8, 12 with average ranks have the classes
/// 2, 2, 2, 2, 3, 3, 4, 4, 5, 5: rank 2½ of 10 is class ceil(1.25).
struct RFMClassEdges: Equatable, Sendable {
  struct Edge: Equatable, Sendable {
    /// The lowest key on the upper side.
    let key: UInt64
    /// How many customers with just this key are still on the lower side, in the order of the file.
    let stragglers: Int
  }

  /// Ascending: one for each class above the first. `nil` stands above every key.
  let edges: [Edge?]

  init(edges: [Edge?]) {
    self.edges = edges
  }

  /// By the ranks of `sorted`, which ascends.
  init(sorted: [UInt64], ties: RFMTieRule, classes: Int = RFMCode.classes) {
    var edges: [Edge?] = []
    for run in KeyRuns(sorted) {
      while edges.count < classes - 1 {
        let place = Self.firstPlace(above: edges.count + 1, of: classes, in: run, sorted, ties)
        guard let place else { break }
        edges.append(Edge(key: run.key, stragglers: place))
      }
    }
    edges += Array(repeating: nil, count: classes - 1 - edges.count)
    self.edges = edges
  }

  /// The first of the equal customers, from 0, whose class is above `number`; `nil` when all are in
  /// it or below.
  private static func firstPlace(
    above number: Int, of classes: Int, in run: KeyRuns.Run, _ sorted: [UInt64], _ ties: RFMTieRule
  ) -> Int? {
    // A rank is above ceil's step where classes·rank > number·n. Twice, as averages have halves.
    let step = 2 * number * sorted.count
    let isAbove = { (twiceRank: Int) in classes * twiceRank > step }
    switch ties {
    case .average: return isAbove(2 * run.below + run.count + 1) ? 0 : nil
    case .min: return isAbove(2 * (run.below + 1)) ? 0 : nil
    case .max: return isAbove(2 * (run.below + run.count)) ? 0 : nil
    case .first:
      let ranksBelow = number * sorted.count / classes
      return ranksBelow < run.below + run.count ? max(0, ranksBelow - run.below) : nil
    }
  }

  var splitsEquals: Bool { edges.contains { ($0?.stragglers ?? 0) > 0 } }
}

/// Gives customers their classes, in the order of the file.
struct RFMClassifier {
  private let edges: [RFMClassEdges.Edge]
  /// How many customers had the key of each edge so far; only counted where equals are split.
  private var seen: [Int]
  private let splitsEquals: Bool

  init(_ edges: RFMClassEdges) {
    self.edges = edges.edges.compactMap { $0 }
    splitsEquals = edges.splitsEquals
    seen = Array(repeating: 0, count: self.edges.count)
  }

  /// The class of the next customer, from 1.
  mutating func next(_ key: UInt64) -> Int {
    var number = 1
    for place in edges.indices {
      let edge = edges[place]
      guard key >= edge.key else { break }
      guard splitsEquals, key == edge.key else {
        number += 1
        continue
      }
      if seen[place] >= edge.stragglers { number += 1 }
      seen[place] += 1
    }
    return number
  }
}

/// The equal neighbours in ascending keys, each key once.
struct KeyRuns: Sequence, IteratorProtocol {
  struct Run: Equatable {
    let key: UInt64
    /// How many keys are lower.
    let below: Int
    let count: Int
  }

  private let sorted: [UInt64]
  private var place = 0

  init(_ sorted: [UInt64]) {
    self.sorted = sorted
  }

  /// The run of most keys; of equals the lowest.
  var commonest: Run? {
    var best: Run?
    for run in self where run.count > best?.count ?? 0 { best = run }
    return best
  }

  mutating func next() -> Run? {
    guard place < sorted.count else { return nil }
    let start = place
    let key = sorted[start]
    while place < sorted.count, sorted[place] == key { place += 1 }
    return Run(key: key, below: start, count: place - start)
  }
}
