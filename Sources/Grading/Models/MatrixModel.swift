import Documents
import QuizModel

/// The customer relations assessment matrix (Schijns 2000): customers by return and by the strength
/// of the relationship, each 0–100, in four groups with a strategy each.
///
/// Return is the weighted mean of (s − 1)/4·100 over the RFM classes; relationship strength the mean
/// of (x − 1)/6·100 over four answers of the customer. Worked example: classes 544 give
/// (100 + 75 + 75)/3 = 83⅓, answers 5, 3, 5 and 6 give (66⅔ + 33⅓ + 66⅔ + 83⅓)/4 = 62½: with the
/// cut at 50 a partner.
public struct MatrixModel: GradingModel {
  public static let name = "matrix"
  public static let summary = Message(
    nl: "klantenmatrix: rendement en relatiesterkte, vier groepen en hun strategie",
    en: "customer matrix: return and relationship strength, four groups and their strategy")

  private let rule: MatrixRule

  public init(_ settings: GradingSettings) throws(GradingFailure) {
    var rule = MatrixRule()
    rule.rfm = settings.customers.rfmRule
    rule.weights = settings.customers.weights
    rule.band = settings.customers.band
    rule.aboveOnly = settings.isAboveOnly
    switch settings.cut {
    case nil: break
    case .mean: rule.cut = .mean
    case .median: rule.cut = .median
    case .fixed(let returns, let relationship):
      let scale = Rational.zero...Rational(100)
      guard scale.contains(returns), scale.contains(relationship) else {
        throw .badCut(Cut.fixed(returns, relationship).text)
      }
      rule.cut = .fixed(returns: returns, relationship: relationship)
    }
    self.rule = rule
  }

  public struct Sums: Sendable {
    let customers: CustomerReading
    let layout: CustomerLayout
    let scale: RelationshipScale
    /// `nil` where the file has no raw values to class.
    let classes: RFMClassification?
    /// `nil` without customers to take a cut from.
    let matrix: MatrixGrading?
    let rule: MatrixRule
  }

  public func sums(of input: GradingInput) throws(GradingFailure) -> Sums {
    let file = try input.open()
    let layout = try CustomerLayout(matrixIn: file.header)
    let scale = layout.relationship ?? .answers
    var customers = try CustomerReading(file, layout, from: input)
    let classes =
      layout.behaviour == .raw ? RFMClassification(rule.rfm, of: &customers.table) : nil
    var matrix: MatrixGrading?
    do throws(MatrixGrading.Failure) {
      matrix = try MatrixGrading(rule, of: customers.table, scale: scale)
    } catch {
      guard error == .noCustomers else { throw .customers(.numbersTooFine) }
    }
    return Sums(
      customers: customers, layout: layout, scale: scale, classes: classes, matrix: matrix,
      rule: rule)
  }

  public func report(on sums: Sums, _ choices: ReportChoices) -> MatrixReport {
    MatrixReport(sums, isUsualAxis: choices.isUsualAxis)
  }
}
