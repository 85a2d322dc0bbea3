import Documents
import QuizModel

/// What can be chosen about customers.
public struct CustomerSettings: Equatable, Sendable {
  public var ties = RFMTieRule.average
  public var binning = RFMBinning.independent
  /// Classes by given bounds instead of ranks.
  public var table: RFMClassTable?
  public var frequency = PurchaseRule.Frequency.rows
  public var referenceDay: Day?
  public var weights = RFMWeights.equal
  /// In points of 0–100.
  public var band = Rational(parts: 1, of: 2)

  public init() {}
}

/// What was read from a file of customers or purchases.
struct CustomerReading: Sendable {
  var table: CustomerTable
  let rows: RowCounts
  let findings: RowFindings
  /// How many values were rounded to six decimals.
  let rounded: Int
}

extension GradingInput {
  func scanner(_ plan: ColumnPlan) -> RowScanner {
    RowScanner(plan, CellReading(mark: decimalMark))
  }
}
