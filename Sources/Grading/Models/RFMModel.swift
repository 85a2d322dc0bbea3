import Documents
import QuizModel

/// Recency, frequency, monetary: three classes of 1–5 for each customer, such as 544.
///
/// A class is ceil(5·rank/n), rank 1 being the worst of n customers (independent or nested binning
/// as in IBM SPSS Statistics, "RFM Analysis"), or by given bounds. Worked example: of 15 customers
/// the one who bought 6 times stands at rank 11, as ten bought less often: ceil(5·11/15) = 4.
public struct RFMModel: GradingModel {
  public static let name = "rfm"
  public static let summary = Message(
    nl: "RFM: klassen van klanten uit recency, frequency en monetary, of uit aankopen",
    en: "RFM: classes of customers from recency, frequency and monetary, or from purchases")

  private let settings: CustomerSettings

  public init(_ settings: GradingSettings) throws(GradingFailure) {
    guard settings.cut == nil else { throw .cutNotUsed }
    self.settings = settings.customers
  }

  /// Where customers come from.
  enum Origin: Sendable {
    /// A row each.
    case customers
    case purchases(referenceDay: Day?, refunds: Int, PurchaseRule.Frequency)
  }

  public struct Sums: Sendable {
    let customers: CustomerReading
    let classes: RFMClassification
    let origin: Origin
  }

  /// A file with dates has purchases, another customers.
  public func sums(of input: GradingInput) throws(GradingFailure) -> Sums {
    let file = try input.open()
    let hasPurchases = CustomerColumnFinder(header: file.header).meansPurchases
    var customers: CustomerReading
    var origin = Origin.customers
    if hasPurchases {
      var rule = PurchaseRule()
      rule.frequency = settings.frequency
      rule.referenceDay = settings.referenceDay
      let reading = try PurchaseReading(file, rule, from: input)
      customers = reading.customers
      origin = .purchases(
        referenceDay: reading.referenceDay, refunds: reading.refunds, settings.frequency)
    } else {
      customers = try CustomerReading(file, CustomerLayout(behaviourIn: file.header), from: input)
    }
    let classes = RFMClassification(settings.rfmRule, of: &customers.table)
    return Sums(customers: customers, classes: classes, origin: origin)
  }

  public func report(on sums: Sums, _ choices: ReportChoices) -> RFMReport {
    RFMReport(sums)
  }
}

extension CustomerSettings {
  var rfmRule: RFMRule {
    var rule = RFMRule()
    rule.ties = ties
    rule.binning = binning
    rule.table = table
    return rule
  }
}
