import Grading

/// What a page shows of a model beyond what every medium shows of it: one file each under `Models/`.
///
/// A model without such a file gets the charts of its `ReportPage`, and no advice.
protocol PicturedReport: GradingReport {
  /// The numbers to be seen first.
  func keyFigures(_ texts: any ReportTexts) -> [PageFact]
  /// The most telling first; they stand in for those of the report's own page.
  func charts(_ texts: any ReportTexts) -> [any Chart]
  /// What one could do about it.
  func advice(_ texts: any ReportTexts) -> [String]
}

extension PicturedReport {
  func keyFigures(_ texts: any ReportTexts) -> [PageFact] { [] }
}
