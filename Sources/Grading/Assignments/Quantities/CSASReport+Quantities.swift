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

  /// Means on the scale itself aren't spoilt by any slip that's known; those from 0 to 100, which
  /// no part asks, are.
  func slipResults(of quantity: Quantity) -> [SlipResult] { [] }
}
