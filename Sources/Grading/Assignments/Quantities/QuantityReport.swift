import QuizModel
import Slips

/// A report whose numbers can be asked for one by one, as the keys of an assignment are.
///
/// Every number is exact. What the data don't give, such as a weighted score without weights, is
/// `nil`.
protocol QuantityReport: GradingReport {
  /// A result of the whole, of a dimension or of an item.
  func value(of quantity: Quantity) -> Rational?
  /// The same result as known slips could have spoilt it; empty where there are none.
  func slipResults(of quantity: Quantity) -> [SlipResult]

  /// The customers in the order of the file; empty where rows have no results of their own.
  var rowNames: [String] { get }
  /// A result of the customer at a place of ``rowNames``.
  func value(of quantity: Quantity, row: Int) -> Rational?
  func slipResults(of quantity: Quantity, row: Int) -> [SlipResult]
}

extension QuantityReport {
  var rowNames: [String] { [] }
  func value(of quantity: Quantity, row: Int) -> Rational? { nil }
  func slipResults(of quantity: Quantity, row: Int) -> [SlipResult] { [] }
}
