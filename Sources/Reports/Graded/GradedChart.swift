import Grading
import QuizModel

extension ReportPage.Block {
  /// The block as a chart, where it's one; `points` are what a plot shows.
  func chart(_ texts: any ReportTexts, points: String? = nil) -> (any Chart)? {
    switch content {
    case .table: nil
    case .bars(let chart): chart.chart(titled: title[texts.language], texts)
    case .quadrants(let chart):
      chart.chart(titled: title[texts.language], points: points ?? texts.point, texts)
    }
  }
}

extension BarChart {
  /// Bars around zero; of values with another base their places on the scale.
  fileprivate func chart(titled title: String, _ texts: any ReportTexts) -> any Chart {
    base == 0 ? gapChart(title, texts) : profileChart(title, texts)
  }

  private func gapChart(_ title: String, _ texts: any ReportTexts) -> GapChart {
    let axis = axis[texts.language].capitalizedFirst
    return GapChart(
      title: title, valueTitle: axis, axisTitle: axis, rowTitle: texts.dimension,
      rows: bars.map { bar in
        GapChart.Row(
          name: bar.label[texts.language], value: ReportNumber(bar.value),
          interval: bar.interval.flatMap { ReportInterval($0) })
      }, limit: max(abs(range.lowerBound), abs(range.upperBound)),
      intervalName: intervalName[texts.language], notes: [])
  }

  private func profileChart(_ title: String, _ texts: any ReportTexts) -> ProfileChart {
    let axis = axis[texts.language]
    let interval = intervalName[texts.language]
    return ProfileChart(
      title: title, axisTitle: axis.capitalizedFirst, rowTitle: texts.dimension,
      series: [ProfileChart.Series(name: axis, marker: .diamond)],
      rows: bars.map { bar in
        ProfileChart.Row(
          name: bar.label[texts.language], values: [ReportNumber(bar.value)],
          zone: bar.interval.flatMap { ReportInterval($0) })
      }, scale: range,
      zone: ProfileChart.ZoneNames(
        name: interval, lower: texts.lowerLimit(interval), upper: texts.upperLimit), notes: [])
  }
}

extension QuadrantChart {
  fileprivate func chart(
    titled title: String, points pointTitle: String, _ texts: any ReportTexts
  ) -> QuadrantPlot {
    let names = quarters.map { $0[texts.language].capitalizedFirst }
    return QuadrantPlot(
      title: title, pointTitle: pointTitle, x: x.cutAxis(texts), y: y.cutAxis(texts),
      names: { quadrant in
        let place = quadrant.gradingPlace
        return names.indices.contains(place) ? names[place] : ""
      },
      content: .points(
        points.compactMap { point in
          guard let x = ReportNumber(point.x), let y = ReportNumber(point.y) else { return nil }
          return QuadrantPlot.Point(
            name: point.label, x: x, y: y, quadrant: Quadrant(gradingPlace: point.quarter),
            isBorder: point.isAtBorder, count: point.count)
        }), notes: x.isReversed ? [texts.highAtTheLeft(x.title[texts.language])] : [])
  }
}

extension QuadrantChart.Axis {
  fileprivate func cutAxis(_ texts: any ReportTexts) -> CutAxis {
    CutAxis(
      title: title[texts.language].capitalizedFirst, range: range,
      cut: ReportNumber(cut) ?? ReportNumber(0), band: band, runsLeft: isReversed,
      decimals: range.upperBound - range.lowerBound < 50 ? 2 : 1)
  }
}

extension Quadrant {
  /// As ``QuadrantChart/quarters`` orders them: both low, high x, high y, both high.
  fileprivate init(gradingPlace place: Int) {
    self.init(xIsHigh: place == 1 || place == 3, yIsHigh: place == 2 || place == 3)
  }

  fileprivate var gradingPlace: Int { (xIsHigh ? 1 : 0) + (yIsHigh ? 2 : 0) }
}
