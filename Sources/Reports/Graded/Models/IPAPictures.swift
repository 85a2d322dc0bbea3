import Grading
import QuizModel

extension IPAReport: PicturedReport {
  func charts(_ texts: any ReportTexts) -> [any Chart] {
    guard let lines = chosenLines, !items.isEmpty else { return [] }
    let range = Double(scale.lowerBound)...Double(scale.upperBound)
    let language = texts.language
    return [
      QuadrantPlot(
        title: texts.importanceAndPerformance, pointTitle: texts.item,
        x: CutAxis(
          title: texts.performance, range: range, cut: ReportNumber(lines.performance),
          decimals: 2),
        y: CutAxis(
          title: texts.importance, range: range, cut: ReportNumber(lines.importance), decimals: 2),
        names: { Quarter($0).text[language].capitalizedFirst },
        content: .points(
          items.compactMap { item in
            quarter(of: item).map { quarter in
              QuadrantPlot.Point(
                name: item.name, x: ReportNumber(item.performance),
                y: ReportNumber(item.importance), quadrant: Quadrant(quarter))
            }
          }), notes: [])
    ]
  }

  func advice(_ texts: any ReportTexts) -> [String] {
    [Quarter.concentrate, .keepUp, .overkill, .lowPriority].compactMap { quarter in
      let names = items.filter { self.quarter(of: $0) == quarter }.map(\.name)
      return names.isEmpty ? nil : texts.advice(on: quarter, texts.list(names))
    }
  }
}

extension Quadrant {
  fileprivate init(_ quarter: IPAReport.Quarter) {
    self.init(
      xIsHigh: quarter == .keepUp || quarter == .overkill,
      yIsHigh: quarter == .keepUp || quarter == .concentrate)
  }
}

extension IPAReport.Quarter {
  fileprivate init(_ quadrant: Quadrant) {
    self =
      switch (quadrant.yIsHigh, quadrant.xIsHigh) {
      case (true, true): .keepUp
      case (true, false): .concentrate
      case (false, true): .overkill
      case (false, false): .lowPriority
      }
  }
}
