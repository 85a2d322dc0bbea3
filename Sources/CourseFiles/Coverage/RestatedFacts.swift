import QuizModel

/// Which facts say the same: a fact and what it restates, both ways and along chains. A summary
/// restates the section before it, and a question on either tests both.
struct RestatedFacts {
  private let places: [FactID: Int]
  /// The group of each fact, named by one of its places.
  private let groups: [Int]

  /// An id that names no fact is passed over: `dangling-reference` tells of it.
  init(_ facts: [Fact]) {
    let pairs = facts.enumerated().map { ($1.id, $0) }
    let places = Dictionary(pairs) { first, _ in first }
    var leaders = Array(facts.indices)
    for (place, fact) in facts.enumerated() {
      for other in fact.restates.compactMap({ places[$0] }) {
        let (one, two) = (Self.leader(of: place, &leaders), Self.leader(of: other, &leaders))
        leaders[max(one, two)] = min(one, two)
      }
    }
    groups = facts.indices.map { Self.leader(of: $0, &leaders) }
    self.places = places
  }

  /// The same number for facts that say the same, below the number of facts; `nil` for an id that
  /// names none.
  func group(of fact: FactID) -> Int? {
    places[fact].map { groups[$0] }
  }

  /// Union-find with path halving (Tarjan & van Leeuwen 1984), so that long chains stay quick.
  private static func leader(of place: Int, _ leaders: inout [Int]) -> Int {
    var place = place
    while leaders[place] != place {
      leaders[place] = leaders[leaders[place]]
      place = leaders[place]
    }
    return place
  }
}
