import QuizModel
import Slips

extension SurveyReport: QuantityReport {
  func value(of quantity: Quantity) -> Rational? {
    guard let subject = quantity.subject else { return total(quantity.name) }
    switch quantity.name {
    case "itemGap", "itemScore":
      return result.items.first { $0.item.id.text == subject }?.score
    case "weight":
      return place(subject).flatMap { result.weights?.meanWeights[$0] }
    default:
      return place(subject).flatMap { value(quantity.name, of: result.dimensions[$0]) }
    }
  }

  private func total(_ name: String) -> Rational? {
    switch name {
    case "unweighted": result.unweighted
    case "unweightedItems": result.unweightedItems
    case "weighted": result.weights?.weighted
    case "weightedOfMeans": result.weights?.ofMeans
    case "respondents": Rational(result.rows.used)
    default: nil
    }
  }

  private func value(_ name: String, of dimension: DimensionResult) -> Rational? {
    switch name {
    case "gap", "score": dimension.score
    case "expectation": dimension.expectation
    case "perception": dimension.perception
    default: nil
    }
  }

  private func place(_ dimension: String) -> Int? {
    result.dimensions.firstIndex { $0.id.text == dimension }
  }

  func slipResults(of quantity: Quantity) -> [SlipResult] {
    switch (quantity.name, quantity.subject) {
    case ("gap", let subject?), ("score", let subject?):
      slipResults.filter { $0.id == subject }
    case ("unweighted", nil), ("weighted", nil):
      slipResults.filter { $0.id == quantity.name }
    case ("weightedOfMeans", nil):
      // What spoils the other weighted total spoils this one.
      slipResults.filter { $0.id == "weighted" }.compactMap { other in
        value(of: quantity).map {
          SlipResult(id: quantity.name, name: other.name, right: $0, kind: other.kind)
        }
      }
    default: []
    }
  }
}
