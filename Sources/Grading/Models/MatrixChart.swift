import QuizModel

/// The matrix as a drawing: customers in the same place are one point.
struct MatrixChart {
  /// More points can't be told apart; beyond, the field is cut in squares.
  private static let mostPoints = 400
  private static let squares = 20

  let table: CustomerTable
  let matrix: MatrixGrading
  /// Whether return grows to the right, and not to the left as in the book's figure.
  let isUsualAxis: Bool

  var chart: QuadrantChart {
    let names = [MatrixQuadrant.dog, .economist, .friend, .partner].map { $0.pluralName }
    return QuadrantChart(
      x: QuadrantChart.Axis(
        title: Message(nl: "rendement (RFM)", en: "return (RFM)"), range: 0...100,
        cut: matrix.returns.cut.doubleValue, isReversed: !isUsualAxis, band: band),
      y: QuadrantChart.Axis(
        title: Message(nl: "relatiesterkte", en: "relationship strength"), range: 0...100,
        cut: matrix.relationship.cut.doubleValue, band: band),
      quarters: names, points: points)
  }

  private var band: Double { matrix.rule.band.doubleValue }

  /// Customers who are drawn as one.
  private struct Crowd {
    let quadrant: MatrixQuadrant
    /// The name of the first of them.
    let label: String
    /// Whether the first of them is at the border; all are, where they're in one place.
    let isAtBorder: Bool
    var count = 0
    var returnSteps = 0
    var relationshipSteps = 0
  }

  private var points: [QuadrantChart.Point] {
    let exact = crowds { $0.returnSteps << 32 | $0.relationshipSteps }
    let crowds = exact ?? crowds(limit: .max) { square(of: $0) } ?? []
    let (x, y) = (matrix.returns.step.doubleValue, matrix.relationship.step.doubleValue)
    return crowds.map { crowd in
      QuadrantChart.Point(
        label: crowd.label, x: Double(crowd.returnSteps) / Double(crowd.count) * x,
        y: Double(crowd.relationshipSteps) / Double(crowd.count) * y,
        quarter: (crowd.quadrant.isReturnHigh ? 1 : 0)
          + (crowd.quadrant.isRelationshipStrong ? 2 : 0), count: crowd.count,
        isAtBorder: exact != nil && crowd.isAtBorder)
    }
  }

  /// Customers by where they stand, in the order of the file; `nil` when those are more places than
  /// `limit`.
  private func crowds(
    limit: Int = mostPoints, by spot: (MatrixGrading.Position) -> Int
  ) -> [Crowd]? {
    var crowds: [Crowd] = []
    var places: [Int: Int] = [:]
    for segment in table.segments {
      for place in 0..<segment.count {
        let position = matrix.position(segment, place)
        let number = places[spot(position)] ?? crowds.count
        if number == crowds.count {
          guard crowds.count < limit else { return nil }
          places[spot(position)] = number
          crowds.append(
            Crowd(
              quadrant: position.quadrant, label: segment.names.text(place),
              isAtBorder: position.isAtBorder))
        }
        crowds[number].count += 1
        crowds[number].returnSteps += position.returnSteps
        crowds[number].relationshipSteps += position.relationshipSteps
      }
    }
    return crowds
  }

  /// A square of the field; it never holds customers of two groups.
  private func square(of position: MatrixGrading.Position) -> Int {
    let perSquare = Double(100 / Self.squares)
    let x = Double(position.returnSteps) * matrix.returns.step.doubleValue / perSquare
    let y = Double(position.relationshipSteps) * matrix.relationship.step.doubleValue / perSquare
    return (Int(x) * (Self.squares + 1) + Int(y)) * 4 + position.quadrant.index
  }
}
