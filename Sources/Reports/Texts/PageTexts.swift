/// What the frame of every report says.
protocol PageTexts {
  var contents: String { get }
  /// The caption of the table beside a chart.
  func inNumbers(_ chart: String) -> String
  func leftOutOfTable(_ count: Int) -> String
  var madeBy: String { get }
}

extension DutchReportTexts {
  var contents: String { "Inhoud" }
  func inNumbers(_ chart: String) -> String { "In getallen: \(chart)" }
  func leftOutOfTable(_ count: Int) -> String {
    "Nog \(self.count(count)) rijen staan niet in dit rapport; met --csv krijg je ze allemaal."
  }
  var madeBy: String { "Gemaakt met oefen." }
}

extension EnglishReportTexts {
  var contents: String { "Contents" }
  func inNumbers(_ chart: String) -> String { "In numbers: \(chart)" }
  func leftOutOfTable(_ count: Int) -> String {
    "Another \(self.count(count)) rows are not in this report; --csv gives all of them."
  }
  var madeBy: String { "Made with oefen." }
}
