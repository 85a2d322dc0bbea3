import QuizModel
import Slips

extension CSASReport: QuantityReport {
  func value(of quantity: Quantity) -> Rational? {
    switch (quantity.name, quantity.subject) {
    case ("respondents", nil): Rational(result.rows.used)
    case ("mean", let subject?): result.dimensions.first { $0.id.text == subject }?.score
    case ("aspect", let subject?): result.items.first { $0.item.id.text == subject }?.score
    default: nil
    }
  }

  func slipResults(of quantity: Quantity) -> [SlipResult] {
    guard quantity.name == "mean",
      let dimension = result.dimensions.first(where: { $0.id.text == quantity.subject })
    else { return [] }
    return [mean(of: dimension)].compactMap { $0 }
  }
}
