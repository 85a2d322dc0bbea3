import Grading
import QuizModel
import Terminal

/// A questionnaire as its maker wants to see it: every question with its column and dimension.
struct InstrumentScreen {
  let instrument: Instrument

  /// Of the names of the columns, but for those of points: they're few and long.
  private var width: Int {
    let names = instrument.columnNames.filter { !$0.hasPrefix("w_") && $0 != "respondent" }
    return min(16, names.map { $0.count }.max() ?? 0) + 2
  }

  func lines(_ console: Console) -> [String] {
    let texts = console.texts
    var lines = console.wrapped(console.style.bold(instrument.title[texts.language].sanitizedLine))
    lines += console.wrapped(instrument.note[texts.language].sanitizedLine) + [""]
    lines += console.wrapped(texts.scaleLine(instrument.scale))
    for side in instrument.sides {
      lines += ["", console.style.bold(texts.sideHeading(instrument.kind, side))]
      for dimension in instrument.dimensions {
        lines.append(dimension.title[texts.language].sanitizedLine)
        for place in instrument.items(of: dimension.id) {
          lines += line(instrument.items[place], side, console)
        }
      }
    }
    guard instrument.asksWeights else { return lines }
    lines += ["", console.style.bold(texts.pointsHeading)]
    for dimension in instrument.dimensions {
      lines += entry(
        dimension.weightColumnName, dimension.pointsText(in: texts.language), console)
    }
    return lines
  }

  private func line(
    _ item: Instrument.Item, _ side: Instrument.Side, _ console: Console
  ) -> [String] {
    let texts = console.texts
    let text = item.text(side)?[texts.language] ?? texts.withoutWords
    let reversed = item.isReversed ? " (\(texts.reversedItem))" : ""
    return entry(instrument.columnName(of: item, side), text + reversed, console)
  }

  private func entry(_ column: String, _ text: String, _ console: Console) -> [String] {
    let gap = String(repeating: " ", count: max(2, width - column.count))
    return TextWrapping.wrap(
      text.sanitizedLine, width: console.width, firstIndent: "  \(column)\(gap)",
      nextIndent: String(repeating: " ", count: 2 + width))
  }
}
