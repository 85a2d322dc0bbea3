import QuizModel
import Slips

extension RFMReport: QuantityReport {
  func value(of quantity: Quantity) -> Rational? {
    quantity == Quantity(name: "customers") ? Rational(sums.customers.table.count) : nil
  }

  func slipResults(of quantity: Quantity) -> [SlipResult] { [] }

  var rowNames: [String] { sums.customers.table.names }

  func value(of quantity: Quantity, row: Int) -> Rational? {
    guard quantity.subject == nil, let code = sums.customers.table.code(row) else { return nil }
    return RFMVariable(letter: quantity.name).map { Rational(code[$0]) }
      ?? (quantity.name == "code" ? Rational(code.number) : nil)
  }

  func slipResults(of quantity: Quantity, row: Int) -> [SlipResult] {
    guard let code = sums.customers.table.code(row) else { return [] }
    let name = Message(nl: rowNames[row], en: rowNames[row])
    if quantity.name == "code" { return [CustomerSlips(sums.customers.table).code(code, of: name)] }
    guard let variable = RFMVariable(letter: quantity.name) else { return [] }
    return [
      SlipResult(
        id: "\(quantity.name)-\(name.english)", name: name, right: Rational(code[variable]),
        kind: .customerCode([code[variable]]))
    ]
  }
}

extension RFMVariable {
  /// `r`, `f` or `m`.
  init?(letter: String) {
    guard let variable = Self.allCases.first(where: { $0.rawValue.prefix(1) == letter }) else {
      return nil
    }
    self = variable
  }
}

extension CustomerTable {
  /// In the order of the file.
  var names: [String] {
    segments.flatMap { segment in (0..<segment.count).map { segment.names.text($0) } }
  }

  /// The piece that holds a customer, and the place in it.
  func locate(_ row: Int) -> (segment: CustomerSegment, place: Int)? {
    var place = row
    for segment in segments {
      if place < segment.count { return (segment, place) }
      place -= segment.count
    }
    return nil
  }

  /// `nil` where classes weren't made, as returns were given.
  func code(_ row: Int) -> RFMCode? {
    locate(row).flatMap { $0.segment.codes.isEmpty ? nil : $0.segment.code($0.place) }
  }
}
