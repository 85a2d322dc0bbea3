import QuestionTypes
import QuizModel
import Terminal

/// A question as it's asked.
struct QuestionScreen {
  let question: Question
  let presentation: Presentation
  /// The options as shown.
  let order: [OptionID]
  /// From 1, and of how many; `nil` outside a session.
  let place: (number: Int, count: Int)?

  func lines(_ console: Console) -> [String] {
    let layout = MarkupLayout(console)
    var lines: [String] = []
    if let place {
      let heading = console.texts.questionHeading(
        number: place.number, of: place.count, section: question.section, points: question.points)
      lines += TextWrapping.wrap(console.style.bold(heading), width: console.width)
    }
    lines += layout.lines(question.prompt)
    lines.append("")
    lines += options(layout)
    lines += TextWrapping.wrap(
      console.style.dim(console.texts.instruction(presentation)), width: console.width)
    return lines
  }

  private func options(_ layout: MarkupLayout) -> [String] {
    guard let choices = presentation.choices else { return [] }
    let lines = choices.inOrder(order).enumerated().flatMap { place, option in
      layout.lines(option.text, first: "  \(LetterReading.letter(place)). ", next: "     ")
    }
    return lines + [""]
  }
}

extension Choices {
  /// The options as shown.
  func inOrder(_ order: [OptionID]) -> [Option] {
    order.compactMap { id in options.first { $0.id == id } }
  }
}
