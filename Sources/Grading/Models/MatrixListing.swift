import QuizModel

/// Every customer with the place in the matrix.
struct MatrixListing: ReportListing {
  let table: CustomerTable
  let matrix: MatrixGrading

  let name = "customers"
  let title = Message(nl: "De klanten met hun plaats", en: "The customers with their places")
  let columns = [
    ListingColumn("id", nl: "klant", en: "customer", isNumber: false),
    ListingColumn("r", nl: "r", en: "r"), ListingColumn("f", nl: "f", en: "f"),
    ListingColumn("m", nl: "m", en: "m"),
    ListingColumn("return", nl: "rendement", en: "return"),
    ListingColumn("relationship", nl: "relatiesterkte", en: "relationship"),
    ListingColumn("quadrant", nl: "groep", en: "group", isNumber: false),
    ListingColumn("border", nl: "grensgeval", en: "border", isNumber: false),
    ListingColumn("strategy", nl: "strategie", en: "strategy", isNumber: false),
  ]

  var count: Int { table.count }

  func write(first limit: Int, to sink: inout some ListingSink, in language: Language) throws {
    var returns = CellMemory { matrix.returns.value($0) }
    var strengths = CellMemory { matrix.relationship.value($0) }
    let words = MatrixQuadrant.allCases.map { quadrant in
      sink.cell(sink.isForPeople ? quadrant.name[language] : quadrant.rawValue)
    }
    let strategies = MatrixQuadrant.allCases.map { quadrant in
      sink.cell((sink.isForPeople ? quadrant.strategyName : quadrant.strategy)[language])
    }
    let flags = [sink.cell(false), sink.cell(true)]
    let missing = sink.missing
    try table.visit(first: limit) { segment, place, name in
      let position = matrix.position(segment, place)
      sink.put(text: name)
      if segment.codes.isEmpty {
        for _ in 0..<3 { sink.put(missing) }
      } else {
        let code = segment.code(place)
        sink.put(code.recency)
        sink.put(code.frequency)
        sink.put(code.monetary)
      }
      sink.put(returns.cell(position.returnSteps, for: sink))
      sink.put(strengths.cell(position.relationshipSteps, for: sink))
      sink.put(words[position.quadrant.index])
      sink.put(flags[position.isAtBorder ? 1 : 0])
      sink.put(strategies[position.quadrant.index])
      try sink.endRow()
    }
  }
}

/// Cells of the values of an axis that were written before: from classes and answers there are few.
private struct CellMemory {
  let value: (Int) -> Rational
  private var cells: [Int: [UInt8]] = [:]

  /// Values that were given can be many.
  private static let limit = 4096

  init(_ value: @escaping (Int) -> Rational) {
    self.value = value
  }

  mutating func cell(_ steps: Int, for sink: some ListingSink) -> [UInt8] {
    if let cell = cells[steps] { return cell }
    let cell = sink.cell(value(steps), decimals: 4)
    if cells.count < Self.limit { cells[steps] = cell }
    return cell
  }
}
