import Grading
import QuizModel
import Terminal

/// Who stands in which of four quarters, as a list.
struct QuadrantScreen {
  let chart: QuadrantChart

  private static let most = 40

  func lines(_ console: Console) -> [String] {
    let texts = console.texts
    return chart.quarters.enumerated().flatMap { place, title -> [String] in
      let names = chart.points.filter { $0.quarter == place }.map { $0.label.sanitizedLine }
      let shown = names.prefix(Self.most).joined(separator: ", ")
      let more = names.count > Self.most ? ", …" : ""
      return TextWrapping.wrap(
        "\(title[texts.language]): \(names.isEmpty ? "–" : shown + more)", width: console.width,
        firstIndent: "  ", nextIndent: "    ")
    }
  }
}
