import Documents
import QuizModel

/// Which column of a file holds which answer.
struct SurveyColumns: Sendable {
  enum Step: Equatable, Sendable {
    case skip(Int)
    case respondent
    /// Answers side by side, for this slot and the next ones.
    case answers(slot: Int, count: Int)
    case weight(dimension: Int)
    /// An answer that stands for the one in a slot where that one's missing.
    case other(slot: Int)
  }

  /// What to do with the values of a row, from the first column on.
  let steps: [Step]
  /// The slot of each item's expectation, if asked, and then of each item's perception. Slots are
  /// in the order of the columns.
  let slots: [Int]
  /// The column of each slot.
  let columns: [Int]
  let weightColumns: [Int]
  let respondentColumn: Int?
  let headerCount: Int

  /// Whether some answers have a second column.
  let hasOthers: Bool

  /// Finds columns by name, never by position: dimensions come in more than one order.
  ///
  /// - Parameter doubles: columns that are read as one that stands before them, with its name.
  init(
    _ header: CSVHeader, _ instrument: Instrument, sides: Int, hasWeights: Bool,
    doubles: [(column: Int, name: String)] = []
  ) throws(GradingFailure) {
    var finder = ColumnFinder(header: header)
    var places: [Int] = []
    for side in 0..<sides {
      for item in instrument.items {
        let isExpectation = sides == 2 && side == 0
        places.append(
          finder.required(
            instrument.columnName(of: item, isExpectation ? .expectation : .perception)))
      }
    }
    let weights = instrument.dimensions.map { $0.weightColumnName }
    let present = hasWeights && weights.contains { header.column($0) != .none }
    weightColumns = present ? weights.map { finder.required($0) } : []
    respondentColumn = finder.optional(Self.respondentNames)
    try finder.check()
    headerCount = header.names.count
    let order = places.indices.sorted { places[$0] < places[$1] }
    var slots = Array(repeating: 0, count: places.count)
    for (slot, variable) in order.enumerated() { slots[variable] = slot }
    self.slots = slots
    columns = order.map { places[$0] }
    var others: [Int: Int] = [:]
    var weightPlaces = Dictionary(weightColumns.enumerated().map { ($1, $0) }) { first, _ in first }
    for (column, name) in doubles {
      guard case .one(let first) = header.column(name) else { continue }
      if first == respondentColumn { throw .repeatedColumns([name]) }
      others[column] = columns.firstIndex(of: first)
      weightPlaces[column] = weightPlaces[first]
    }
    hasOthers = !others.isEmpty
    steps = Self.steps(
      columns, others, weights: weightPlaces, respondent: respondentColumn, count: headerCount)
  }

  static let respondentNames = [
    "respondent", "id", "respondent id", "respondentid", "response id", "deelnemer", "klant",
    "customer",
  ]

  private static func steps(
    _ answers: [Int], _ others: [Int: Int], weights: [Int: Int], respondent: Int?, count: Int
  ) -> [Step] {
    var steps: [Step] = []
    var slot = 0
    for column in 0..<count {
      if slot < answers.count, answers[slot] == column {
        if case .answers(let first, let length)? = steps.last {
          steps[steps.count - 1] = .answers(slot: first, count: length + 1)
        } else {
          steps.append(.answers(slot: slot, count: 1))
        }
        slot += 1
      } else if let slot = others[column] {
        steps.append(.other(slot: slot))
      } else if let dimension = weights[column] {
        steps.append(.weight(dimension: dimension))
      } else if column == respondent {
        steps.append(.respondent)
      } else if case .skip(let length)? = steps.last {
        steps[steps.count - 1] = .skip(length + 1)
      } else {
        steps.append(.skip(1))
      }
    }
    return steps
  }
}

/// Looks columns up and remembers all that are missing or there twice, to tell them at once.
struct ColumnFinder {
  let header: CSVHeader
  private var missing: [String] = []
  private var repeated: [String] = []
  /// Places of columns that were asked for: none of them is another by a wrong name.
  private var found: Set<Int> = []

  init(header: CSVHeader) {
    self.header = header
  }

  /// The place of a column that must be there; 0 stands in when it isn't.
  mutating func required(_ name: String) -> Int { required(anyOf: [name]) }

  mutating func required(anyOf names: [String]) -> Int {
    switch header.column(anyOf: names) {
    case .one(let place):
      found.insert(place)
      return place
    case .several(let places):
      found.formUnion(places)
      repeated.append(names[0])
    case .none: missing.append(names[0])
    }
    return 0
  }

  mutating func optional(_ names: [String]) -> Int? {
    switch header.column(anyOf: names) {
    case .one(let place):
      found.insert(place)
      return place
    case .several(let places):
      repeated.append(header.names[places[0]])
      return nil
    case .none: return nil
    }
  }

  func check() throws(GradingFailure) {
    if !missing.isEmpty {
      let others = header.names.indices.filter { !found.contains($0) }.map { header.names[$0] }
      throw .missingColumns(
        missing.map { name in
          GradingFailure.MissingColumn(
            name: name, nearest: NearestName.of(name, among: others.filter { !$0.isEmpty }))
        })
    }
    if !repeated.isEmpty { throw .repeatedColumns(repeated) }
  }
}
