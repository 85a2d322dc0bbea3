import Grading
import QuizModel
import Terminal

/// A text to be judged, without a word about whose it is.
struct ReviewScreen {
  let item: ReviewPlan.Item

  /// What the next texts are judged on; of a new part also what a good answer holds.
  func criterionLines(showsModel: Bool, _ console: Console) -> [String] {
    let texts = console.texts
    let assignment = "\(item.assignment.id) \(item.assignment.title) · \(item.part.title)"
    let criterion = texts.criterion(
      item.criterion.title.sanitizedLine, isKnockOut: item.criterion.isKnockOut)
    var lines = [""] + console.wrapped(console.style.bold(assignment.sanitizedLine))
    if showsModel, let model = item.content.model {
      lines += console.wrapped(texts.goodAnswerHolds)
      lines += MarkupLayout(console).lines(model, first: "  ", next: "  ")
    }
    return lines + console.wrapped(console.style.bold(criterion))
  }

  func textLines(_ console: Console) -> [String] {
    let texts = console.texts
    let words = item.text.split { $0.isWhitespace }.count
    let head = texts.textPlace(item.place, of: item.count, words: words)
    return [""] + console.wrapped(console.style.dim(head)) + paragraphs(console) + [""]
      + levels(console)
  }

  private func paragraphs(_ console: Console) -> [String] {
    item.text.sanitized.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .flatMap { line in
        line.allSatisfy(\.isWhitespace)
          ? [""]
          : TextWrapping.wrap(
            String(line), width: console.width, firstIndent: "  ", nextIndent: "  ")
      }
  }

  private func levels(_ console: Console) -> [String] {
    item.criterion.levels.enumerated().flatMap { place, level in
      TextWrapping.wrap(
        "\(level.text.sanitizedLine) (\(console.texts.pointCount(level.points)))",
        width: console.width, firstIndent: "\(ReviewEntry.letter(place)). ", nextIndent: "   ")
    }
  }

  /// `–` for a level that's gone.
  func letter(of level: LevelID) -> String {
    item.criterion.levels.firstIndex { $0.id == level }.map { ReviewEntry.letter($0) } ?? "–"
  }
}
