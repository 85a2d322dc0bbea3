import Documents

/// What a column of a file of customers or purchases holds; its names in Dutch and English.
enum CustomerColumn: String, CaseIterable, Sendable {
  case customer
  case date
  case amount
  case recency
  case frequency
  case monetary
  case recencyClass = "r"
  case frequencyClass = "f"
  case monetaryClass = "m"
  case returns = "return"
  case attractiveness
  case switchingCosts = "switching_costs"
  case trust
  case satisfaction
  case relationship

  /// The first is the canonical one.
  var names: [String] {
    switch self {
    case .customer:
      [rawValue, "klant", "customer_id", "klant_id", "klantnummer", "klantnr", "klantnaam", "id"]
    case .date: [rawValue, "datum", "order_date", "aankoopdatum", "orderdatum"]
    case .amount: [rawValue, "bedrag", "omzet", "revenue"]
    case .recency: [rawValue, "recentheid"]
    case .frequency: [rawValue, "frequentie"]
    case .monetary: [rawValue, "bedrag", "omzet", "monetair", "amount", "revenue"]
    case .recencyClass, .frequencyClass, .monetaryClass: [rawValue]
    case .returns: [rawValue, "rendement"]
    case .attractiveness: [rawValue, "attractiviteit"]
    case .switchingCosts: [rawValue, "overstapkosten"]
    case .trust: [rawValue, "vertrouwen"]
    case .satisfaction: [rawValue, "tevredenheid"]
    case .relationship: [rawValue, "relatiesterkte", "relationship_strength"]
    }
  }

  /// The names in English and Dutch, such as `trust/vertrouwen`.
  var shownName: String {
    switch self {
    case .returns, .relationship, .attractiveness, .switchingCosts, .trust, .satisfaction, .recency,
      .frequency, .monetary, .customer, .date, .amount:
      names.prefix(2).joined(separator: "/")
    case .recencyClass, .frequencyClass, .monetaryClass: names[0]
    }
  }

  var kind: CellKind {
    switch self {
    case .customer, .amount, .monetary: .amount
    case .date: .date
    case .recency, .frequency: .whole(0...Int(Int32.max))
    case .recencyClass, .frequencyClass, .monetaryClass: .whole(1...RFMCode.classes)
    case .returns, .relationship: .score
    case .attractiveness, .switchingCosts, .trust, .satisfaction:
      .whole(1...RelationshipScale.highestAnswer)
    }
  }

  static let raw: [CustomerColumn] = [.recency, .frequency, .monetary]
  static let classes: [CustomerColumn] = [.recencyClass, .frequencyClass, .monetaryClass]
  static let answers: [CustomerColumn] = [.attractiveness, .switchingCosts, .trust, .satisfaction]
  static let purchases: [CustomerColumn] = [.date, .amount]
}

/// Finds columns by their names.
struct CustomerColumnFinder {
  let header: CSVHeader

  func has(_ columns: [CustomerColumn]) -> Bool {
    columns.allSatisfy { header.column(anyOf: $0.names) != .none }
  }

  func hasAny(_ columns: [CustomerColumn]) -> Bool {
    columns.contains { header.column(anyOf: $0.names) != .none }
  }

  /// The places of columns that must all be there.
  func places(_ columns: [CustomerColumn]) throws(GradingFailure) -> [Int] {
    var places: [Int] = []
    var missing: [GradingFailure.MissingColumn] = []
    for column in columns {
      switch header.column(anyOf: column.names) {
      case .one(let place): places.append(place)
      case .several(let all):
        throw .repeatedColumns([header.names[all[0]]])
      case .none:
        missing.append(
          GradingFailure.MissingColumn(name: column.shownName, nearest: nearest(column)))
      }
    }
    guard missing.isEmpty else { throw .missingColumns(missing) }
    return places
  }

  /// Whether rows are purchases and not customers: they have a date, if its name was typed well.
  var meansPurchases: Bool {
    let hasBehaviour = hasAny([.recency, .frequency])
    return has([.date]) && !has([.recency]) || hasNear([.date]) && !hasBehaviour
  }

  /// Whether a header looks like the name of one of these columns.
  func hasNear(_ columns: [CustomerColumn]) -> Bool {
    columns.contains { nearest($0) != nil }
  }

  private func nearest(_ column: CustomerColumn) -> String? {
    column.names.lazy.compactMap { $0.count > 2 ? header.nearest(to: $0) : nil }.first
  }
}
