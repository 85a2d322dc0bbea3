import Grading
import QuizModel
import Terminal

/// Points in four quarters as a drawing, and under it who they are.
struct QuadrantScreen {
  let chart: QuadrantChart

  /// How many points are named in each quarter.
  private static let most = 40
  private static let marks = Array("abcdefghijklmnopqrstuvwxyz")

  func lines(_ console: Console) -> [String] {
    let texts = console.texts
    let marks = self.marks
    let plot = ScatterPlot(
      x: axis(chart.x, texts), y: axis(chart.y, texts),
      points: chart.points.enumerated().map { place, point in
        ScatterPlot.Point(
          x: point.x, y: point.y, count: point.count, mark: marks.isEmpty ? nil : marks[place])
      }, corners: corners(texts))
    return plot.lines(width: console.width, usesUnicode: console.bar != .ascii)
      + chart.quarters.indices.flatMap { names($0, marks, console) }
  }

  /// A letter for each point, where there are letters enough and each is one of a kind.
  private var marks: [Character] {
    let isFew = chart.points.count <= Self.marks.count && chart.points.allSatisfy { $0.count == 1 }
    return isFew ? Array(Self.marks.prefix(chart.points.count)) : []
  }

  private func axis(_ axis: QuadrantChart.Axis, _ texts: any Texts) -> ScatterPlot.Axis {
    let text = { (value: Double) in texts.number(Rational(nearest: value) ?? .zero) }
    return ScatterPlot.Axis(
      title: axis.title[texts.language], range: axis.range, cut: axis.cut,
      isReversed: axis.isReversed,
      labels: (text(axis.range.lowerBound), text(axis.cut), text(axis.range.upperBound)))
  }

  /// Quarters where they're drawn: high may be at the left or at the bottom.
  private func corners(_ texts: any Texts) -> ScatterPlot.Corners {
    let name = { (isHighX: Bool, isHighY: Bool) in
      chart.quarters[(isHighX ? 1 : 0) + (isHighY ? 2 : 0)][texts.language]
    }
    let (left, right) = (chart.x.isReversed, !chart.x.isReversed)
    let (top, bottom) = (!chart.y.isReversed, chart.y.isReversed)
    return ScatterPlot.Corners(
      topLeft: name(left, top), topRight: name(right, top), bottomLeft: name(left, bottom),
      bottomRight: name(right, bottom))
  }

  private func names(_ quarter: Int, _ marks: [Character], _ console: Console) -> [String] {
    let texts = console.texts
    let own = chart.points.enumerated().filter { $0.element.quarter == quarter }
    let names = own.prefix(Self.most).map { place, point -> String in
      let label = point.label.sanitizedLine
      if !marks.isEmpty { return "\(marks[place]) = \(label)" }
      return point.count > 1 ? texts.countedAt(label, point.count) : label
    }
    let list = names.joined(separator: "; ") + (own.count > Self.most ? "; …" : "")
    return TextWrapping.wrap(
      "\(chart.quarters[quarter][texts.language]): \(own.isEmpty ? "–" : list)",
      width: console.width, firstIndent: "  ", nextIndent: "    ")
  }
}
