import Grading
import QuizModel
import Terminal

/// Bars from a base to a value, with the interval around it, in text.
///
///     Tangibles    ├───────●░░░░┤   -0.63
struct BarChartScreen {
  let chart: BarChart

  private static let widestLabel = 24
  private static let narrowestChart = 12
  private static let widestChart = 48

  func lines(_ console: Console) -> [String] {
    let texts = console.texts
    let labels = chart.bars.map { $0.label[texts.language].sanitizedLine }
    let values = chart.bars.map { texts.fixed($0.value, decimals: 2) }
    let valueWidth = values.map { displayWidth(of: $0) }.max() ?? 0
    let longest = labels.map { displayWidth(of: $0) }.max() ?? 0
    let room = console.width - valueWidth - 4
    let labelWidth = min(longest, Self.widestLabel, max(room - Self.narrowestChart, 0))
    let width = min(room - labelWidth, Self.widestChart)
    guard width >= Self.narrowestChart else {
      return zip(labels, values).map { "\($0): \($1)" }
    }
    let axis = ChartAxis(range: span, width: width)
    let signs = BarSigns(console.bar)
    let rows = chart.bars.indices.map { place in
      let label = truncated(labels[place], toWidth: labelWidth)
      let space = String(repeating: " ", count: max(0, labelWidth - displayWidth(of: label)))
      let bar = row(chart.bars[place], axis, signs)
      let value = values[place].leftPadded(to: valueWidth)
      return "\(label)\(space)  \(bar)  \(value)"
    }
    return rows + foot(axis, labelWidth, texts)
  }

  /// All values, intervals and the base.
  private var span: ClosedRange<Double> {
    let ends = chart.bars.flatMap { bar in
      [bar.value] + (bar.interval.map { [$0.lowerBound, $0.upperBound] } ?? [])
    }
    let (low, high) = (ends.min() ?? chart.base, ends.max() ?? chart.base)
    return min(low, chart.base)...max(high, chart.base)
  }

  private func row(_ bar: BarChart.Bar, _ axis: ChartAxis, _ signs: BarSigns) -> String {
    var cells = Array(repeating: Character(" "), count: axis.width)
    let (base, value) = (axis.column(chart.base), axis.column(bar.value))
    for column in min(base, value)...max(base, value) { cells[column] = signs.fill }
    if let interval = bar.interval {
      let (low, high) = (axis.column(interval.lowerBound), axis.column(interval.upperBound))
      for column in low...high { cells[column] = signs.line }
      cells[low] = signs.low
      cells[high] = signs.high
    }
    cells[base] = signs.base
    cells[value] = signs.value
    return String(cells)
  }

  /// The ends of the axis and what they count, and what the interval is.
  private func foot(_ axis: ChartAxis, _ indent: Int, _ texts: any Texts) -> [String] {
    let low = texts.fixed(axis.range.lowerBound, decimals: 1)
    let high = texts.fixed(axis.range.upperBound, decimals: 1)
    let space = String(
      repeating: " ", count: max(1, axis.width - displayWidth(of: low) - displayWidth(of: high)))
    let margin = String(repeating: " ", count: indent + 2)
    let legend = TextWrapping.wrap(
      "\(chart.axis[texts.language]); ├─┤ \(chart.intervalName[texts.language])",
      width: max(axis.width + 8, 20))
    return [margin + low + space + high] + legend.map { margin + $0 }
  }
}

/// Where numbers stand along a row of characters.
struct ChartAxis {
  let range: ClosedRange<Double>
  let width: Int

  func column(_ value: Double) -> Int {
    let length = range.upperBound - range.lowerBound
    guard length > 0, value.isFinite else { return 0 }
    let share = (value - range.lowerBound) / length
    return min(max(Int((share * Double(width - 1)).rounded()), 0), width - 1)
  }
}

/// What bars are made of, where the terminal can show it.
private struct BarSigns {
  let fill: Character
  let line: Character
  let low: Character
  let high: Character
  let base: Character
  let value: Character

  init(_ bar: TextBar) {
    let isPlain = bar == .ascii
    fill = isPlain ? "." : "░"
    line = isPlain ? "-" : "─"
    low = isPlain ? "[" : "├"
    high = isPlain ? "]" : "┤"
    base = isPlain ? "|" : "│"
    value = isPlain ? "o" : "●"
  }
}
