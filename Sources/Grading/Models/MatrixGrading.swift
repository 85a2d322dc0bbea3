import QuizModel

/// How customers are put into the matrix.
public struct MatrixRule: Sendable {
  public var weights = RFMWeights.equal
  public var cut = MatrixCut.half
  /// Whether the cut itself is low.
  public var aboveOnly = false
  /// How near the cut a customer is at the border: in points of 0–100.
  public var band = Rational(parts: 1, of: 2)
  public var rfm = RFMRule()

  public init() {}
}

/// The matrix over all customers of a table.
struct MatrixGrading: Sendable {
  let rule: MatrixRule
  let returns: MatrixAxis
  let relationship: MatrixAxis
  private(set) var counts: [MatrixQuadrant: Int] = [:]
  /// How many customers are at the border of an axis.
  private(set) var atBorder = 0
  /// What the customers of each group spent together, in millionths; empty where the file doesn't
  /// tell.
  private(set) var revenue: [MatrixQuadrant: Int128] = [:]
  private let returnSteps: ReturnSteps

  enum Failure: Error, Equatable {
    /// The mean or the median of no customers.
    case noCustomers
    /// Numbers too large or too fine to compare exactly.
    case numbersTooFine
  }

  init(_ rule: MatrixRule, of customers: CustomerTable, scale: RelationshipScale)
    throws(Failure)
  {
    self.rule = rule
    let steps = ReturnSteps(rule.weights, of: customers)
    returnSteps = steps
    let cuts = try Self.cuts(rule.cut, customers, steps, scale)
    let makeAxis = { (step: Rational, cut: Rational) in
      MatrixAxis(step: step, cut: cut, band: rule.band, aboveOnly: rule.aboveOnly)
    }
    guard let returns = makeAxis(steps.step, cuts.returns),
      let relationship = makeAxis(scale.step, cuts.relationship)
    else { throw .numbersTooFine }
    self.returns = returns
    self.relationship = relationship
    count(customers)
  }

  private static func cuts(
    _ cut: MatrixCut, _ customers: CustomerTable, _ steps: ReturnSteps, _ scale: RelationshipScale
  ) throws(Failure) -> (returns: Rational, relationship: Rational) {
    if case .fixed(let returns, let relationship) = cut { return (returns, relationship) }
    var sums = (returns: StepSummary(), relationship: StepSummary())
    for segment in customers.segments {
      for place in 0..<segment.count { sums.returns.add(steps[segment, place]) }
    }
    let returns = cut == .mean ? sums.returns.mean : sums.returns.median()
    sums.returns = StepSummary()
    for segment in customers.segments {
      for step in segment.relationships { sums.relationship.add(Int(step)) }
    }
    let relationship = cut == .mean ? sums.relationship.mean : sums.relationship.median()
    guard let returns, let relationship else { throw .noCustomers }
    guard let first = returns.multiplied(by: steps.step),
      let second = relationship.multiplied(by: scale.step)
    else { throw .numbersTooFine }
    return (first, second)
  }

  private mutating func count(_ customers: CustomerTable) {
    for quadrant in MatrixQuadrant.allCases { counts[quadrant] = 0 }
    var counts = Array(repeating: 0, count: 4)
    var sums = Array(repeating: Int128(0), count: 4)
    for segment in customers.segments {
      let hasRevenue = !segment.monetary.isEmpty
      for place in 0..<segment.count {
        let found = position(segment, place)
        let index = (found.isReturnHigh ? 0 : 1) + (found.isRelationshipStrong ? 0 : 2)
        counts[index] += 1
        if found.isAtBorder { atBorder += 1 }
        if hasRevenue { sums[index] += Int128(segment.monetary[place]) }
      }
    }
    let hasRevenue = customers.segments.contains { !$0.monetary.isEmpty }
    for (index, quadrant) in MatrixQuadrant.allCases.enumerated() {
      self.counts[quadrant] = counts[index]
      if hasRevenue { revenue[quadrant] = sums[index] }
    }
  }

  /// Where a customer stands.
  struct Position: Equatable {
    let returnSteps: Int
    let relationshipSteps: Int
    let isReturnHigh: Bool
    let isRelationshipStrong: Bool
    let isReturnAtBorder: Bool
    let isRelationshipAtBorder: Bool

    var isAtBorder: Bool { isReturnAtBorder || isRelationshipAtBorder }
    var quadrant: MatrixQuadrant {
      MatrixQuadrant(isReturnHigh: isReturnHigh, isRelationshipStrong: isRelationshipStrong)
    }

    /// The customer's own group, and those across a border that's near.
    var acceptable: [MatrixQuadrant] {
      MatrixQuadrant.allCases.filter { other in
        (other.isReturnHigh == isReturnHigh || isReturnAtBorder)
          && (other.isRelationshipStrong == isRelationshipStrong || isRelationshipAtBorder)
      }
    }
  }

  func position(_ segment: CustomerSegment, _ place: Int) -> Position {
    let steps = (returnSteps[segment, place], Int(segment.relationships[place]))
    return Position(
      returnSteps: steps.0, relationshipSteps: steps.1, isReturnHigh: returns.isHigh(steps.0),
      isRelationshipStrong: relationship.isHigh(steps.1),
      isReturnAtBorder: returns.isAtBorder(steps.0),
      isRelationshipAtBorder: relationship.isAtBorder(steps.1))
  }
}

/// The return of a customer in whole steps: from the classes by weights, or as given.
struct ReturnSteps: Sendable {
  /// What one step is worth of 0–100.
  let step: Rational
  /// For each code; empty where returns are given.
  private let byCode: [Int]

  init(_ weights: RFMWeights, of customers: CustomerTable) {
    let isGiven = customers.segments.contains { !$0.returns.isEmpty }
    step = isGiven ? Rational(parts: 1, of: Int(Amount.unit)) : weights.step
    byCode = isGiven ? [] : RFMCode.all.map { weights.steps($0) }
  }

  subscript(segment: CustomerSegment, place: Int) -> Int {
    byCode.isEmpty ? Int(segment.returns[place]) : byCode[Int(segment.codes[place])]
  }
}
