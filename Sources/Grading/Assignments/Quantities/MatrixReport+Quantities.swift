import QuizModel
import Slips

extension MatrixReport: QuantityReport {
  func value(of quantity: Quantity) -> Rational? {
    guard quantity.subject == nil else { return nil }
    if quantity.name == "customers" { return Rational(sums.customers.table.count) }
    return MatrixQuadrant(rawValue: quantity.name).map { Rational(count($0)) }
  }

  func slipResults(of quantity: Quantity) -> [SlipResult] { [] }

  var rowNames: [String] { sums.customers.table.names }

  func value(of quantity: Quantity, row: Int) -> Rational? {
    guard quantity.subject == nil, let matrix = sums.matrix,
      let found = sums.customers.table.locate(row)
    else { return nil }
    let position = matrix.position(found.segment, found.place)
    switch quantity.name {
    case "return": return matrix.returns.value(position.returnSteps)
    case "relationship": return matrix.relationship.value(position.relationshipSteps)
    default: return nil
    }
  }

  func slipResults(of quantity: Quantity, row: Int) -> [SlipResult] {
    guard let matrix = sums.matrix, let found = sums.customers.table.locate(row) else { return [] }
    let name = found.segment.names.text(found.place)
    return CustomerSlips(sums.customers.table)
      .results(
        of: found.segment, found.place, Message(nl: name, en: name), matrix, sums.scale
      )
      .filter { $0.id == "\(quantity.name)-\(name)" }
  }
}
