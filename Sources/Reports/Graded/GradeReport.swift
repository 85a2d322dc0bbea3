import Grading
import QuizModel

/// The report on a graded file, as people get it: a page for a browser, or a picture for a text of
/// their own.
public struct GradeReport: Sendable {
  private let page: Page

  /// - Parameter file: the name of what was graded, as the page shows it.
  public init(_ report: any GradingReport, file: String, language: Language) {
    page = Page(report, file: file, language.reportTexts)
  }

  /// A page that needs nothing but itself: no scripts, no fonts, no pictures from elsewhere.
  public var html: String { page.html() }

  /// The most telling chart as a file of its own; `nil` where there's nothing to draw.
  public var svg: String? {
    page.charts.first?.document(page.language.reportTexts)
  }
}
