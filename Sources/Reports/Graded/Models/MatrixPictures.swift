import Grading
import QuizModel

extension MatrixReport: PicturedReport {
  func keyFigures(_ texts: any ReportTexts) -> [PageFact] {
    MatrixQuadrant.allCases.map { quadrant in
      PageFact(
        name: quadrant.pluralName[texts.language].capitalizedFirst,
        value: texts.count(count(quadrant)))
    }
  }

  func charts(_ texts: any ReportTexts) -> [any Chart] {
    page.blocks.compactMap { $0.chart(texts, points: texts.customer) }
  }

  func advice(_ texts: any ReportTexts) -> [String] {
    advice.map { texts.sentence($0) } + groups(texts)
  }

  /// More customers than this are in the table only.
  private static let maximumNamed = 60

  /// Each group with its customers and its strategy.
  private func groups(_ texts: any ReportTexts) -> [String] {
    guard let listing, listing.count <= Self.maximumNamed,
      let place = listing.columns.firstIndex(where: { $0.key == "quadrant" })
    else { return [] }
    let rows = listing.rows(first: Self.maximumNamed, in: texts.language)
    return MatrixQuadrant.allCases.compactMap { quadrant in
      let names = rows.filter { $0[place] == quadrant.name[texts.language] }.map { $0[0] }
      guard !names.isEmpty else { return nil }
      let group = quadrant.pluralName[texts.language].capitalizedFirst
      return "\(group) – \(texts.list(names)). \(quadrant.strategy[texts.language])"
    }
  }
}
