import QuizModel
import Slips

/// What known slips could have spoilt in customers' results.
///
/// Of many customers, one is taken for each code: others with the same code have the same numbers.
struct CustomerSlips {
  /// More customers aren't told apart.
  private static let mostCustomers = 200
  private static let mostValues = 2000

  let table: CustomerTable
  private let isForEach: Bool

  init(_ table: CustomerTable) {
    self.table = table
    isForEach = table.count <= Self.mostCustomers
  }

  func codes() -> [SlipResult] {
    results { segment, place in
      Int(segment.codes[place])
    } of: { segment, place, name in
      [code(segment.code(place), of: name)]
    }
  }

  func code(_ code: RFMCode, of name: Message) -> SlipResult {
    SlipResult(
      id: "code-\(name.english)",
      name: Message(nl: "code van \(name.dutch)", en: "code of \(name.english)"),
      right: Rational(code.number),
      kind: .customerCode([code.recency, code.frequency, code.monetary]))
  }

  func places(in matrix: MatrixGrading, scale: RelationshipScale) -> [SlipResult] {
    results { segment, place in
      let position = matrix.position(segment, place)
      return position.returnSteps << 32 | position.relationshipSteps
    } of: { segment, place, name in
      results(of: segment, place, name, matrix, scale)
    }
  }

  /// Of one customer: the return and then the strength of the relationship.
  func results(
    of segment: CustomerSegment, _ place: Int, _ name: Message, _ matrix: MatrixGrading,
    _ scale: RelationshipScale
  ) -> [SlipResult] {
    let position = matrix.position(segment, place)
    let code = segment.codes.isEmpty ? nil : segment.code(place)
    let figures = CustomerFigures(
      classes: code.map { [$0.recency, $0.frequency, $0.monetary] } ?? [],
      shares: matrix.rule.weights.shares,
      returnScore: matrix.returns.value(position.returnSteps),
      relationship: matrix.relationship.value(position.relationshipSteps))
    let strength = Message(
      nl: "relatiesterkte van \(name.dutch)", en: "relationship strength of \(name.english)")
    var results = [
      SlipResult(
        id: "return-\(name.english)",
        name: Message(nl: "rendement van \(name.dutch)", en: "return of \(name.english)"),
        right: figures.returnScore, kind: .customerReturn(figures)),
      SlipResult(
        id: "relationship-\(name.english)", name: strength, right: figures.relationship,
        kind: .customerRelationship(figures)),
    ]
    if case .answers = scale {
      results.append(
        SlipResult(
          id: "relationship-\(name.english)", name: strength, right: figures.relationship,
          kind: .percentOfScale(minimum: 1, maximum: RelationshipScale.highestAnswer)))
    }
    return results
  }

  /// For each customer, or for the first of those with the same `key`.
  private func results(
    _ key: (CustomerSegment, Int) -> Int,
    of make: (CustomerSegment, Int, _ name: Message) -> [SlipResult]
  ) -> [SlipResult] {
    var seen: Set<Int> = []
    var results: [SlipResult] = []
    for segment in table.segments {
      for place in 0..<segment.count where isForEach || seen.count < Self.mostValues {
        guard isForEach || seen.insert(key(segment, place)).inserted else { continue }
        let name = segment.names.text(place)
        let more = isForEach ? Message(nl: "", en: "") : Message(nl: " e.a.", en: " and others")
        results += make(
          segment, place, Message(nl: name + more.dutch, en: name + more.english))
      }
    }
    return results
  }
}
