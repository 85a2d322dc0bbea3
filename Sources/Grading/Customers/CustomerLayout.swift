import Documents

/// Which columns of a file of customers are read, of all that it may have.
struct CustomerLayout: Sendable {
  enum Behaviour: Sendable {
    /// Recency, frequency and monetary, of which classes are made.
    case raw
    /// Classes as they stand in the file.
    case classes
    /// The return as it stands in the file.
    case returns
  }

  let behaviour: Behaviour
  /// `nil` where the relationship isn't asked.
  let relationship: RelationshipScale?
  /// Columns that the file has too but that weren't used, as it says the same in another way.
  let unused: [CustomerColumn]
  let columns: [CustomerColumn]
  let nameColumn: Int
  let places: [Int]

  /// For RFM: nothing but what customers bought.
  init(behaviourIn header: CSVHeader) throws(GradingFailure) {
    let finder = CustomerColumnFinder(header: header)
    behaviour = .raw
    relationship = nil
    unused = []
    columns = CustomerColumn.raw
    nameColumn = try finder.places([.customer])[0]
    places = try finder.places(columns)
  }

  /// For the matrix: the return or what it's made of, and the relationship.
  ///
  /// Of several ways in which the file tells the same, the one that's nearest to the result counts.
  init(matrixIn header: CSVHeader) throws(GradingFailure) {
    let finder = CustomerColumnFinder(header: header)
    let ways: [(Behaviour, [CustomerColumn])] = [
      (.returns, [.returns]), (.classes, CustomerColumn.classes), (.raw, CustomerColumn.raw),
    ]
    let found = ways.first { finder.has($0.1) } ?? ways[2]
    behaviour = found.0
    let isGiven = finder.has([.relationship])
    let hasAnswers = finder.hasAny(CustomerColumn.answers)
    let meansGiven = !hasAnswers && finder.hasNear([.relationship])
    if !isGiven, !hasAnswers, !meansGiven, !finder.hasNear(CustomerColumn.answers) {
      throw .customers(.relationshipFromBehaviour)
    }
    relationship = isGiven ? .given : .answers
    let strength = isGiven || meansGiven ? [CustomerColumn.relationship] : CustomerColumn.answers
    // What customers spent tells the revenue of each group.
    let spent: [CustomerColumn] =
      found.0 != .raw && finder.has([.monetary]) ? [.monetary] : []
    columns = found.1 + spent + strength
    nameColumn = try finder.places([.customer])[0]
    places = try finder.places(columns)
    let chosen = columns
    unused = (CustomerColumn.classes + CustomerColumn.raw + CustomerColumn.answers).filter {
      finder.has([$0]) && !chosen.contains($0)
    }
  }

  func plan(width: Int) -> ColumnPlan {
    ColumnPlan(name: nameColumn, zip(places, columns).map { ($0, $1.kind) }, width: width)
  }
}
