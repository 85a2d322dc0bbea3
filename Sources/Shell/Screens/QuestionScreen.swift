import QuestionTypes
import QuizModel
import Terminal

/// A question as it's asked.
struct QuestionScreen {
  let question: Question
  /// What stands in an order of its own, as shown.
  let order: [OptionID]
  /// The situation that the question is about, if it's of a case.
  var situation: Case?
  /// From 1, and of how many; `nil` outside a session.
  let place: (number: Int, count: Int)?

  var presentation: Presentation { question.body.shape.presentation }

  func lines(_ console: Console) -> [String] {
    let layout = MarkupLayout(console)
    var lines = heading(console) + situationLines(layout, console)
    lines += layout.lines(question.prompt)
    lines.append("")
    lines += body(layout)
    lines += TextWrapping.wrap(
      console.style.dim(console.texts.instruction(presentation)), width: console.width)
    return lines
  }

  private func heading(_ console: Console) -> [String] {
    guard let place else { return [] }
    let heading = console.texts.questionHeading(
      number: place.number, of: place.count, section: question.section, points: question.points)
    return TextWrapping.wrap(console.style.bold(heading), width: console.width)
  }

  private func situationLines(_ layout: MarkupLayout, _ console: Console) -> [String] {
    guard let situation else { return [] }
    let title = console.texts.situation(situation.title)
    return TextWrapping.wrap(console.style.bold(title), width: console.width)
      + situation.text.flatMap { layout.lines($0) + [""] }
  }

  private func body(_ layout: MarkupLayout) -> [String] {
    let lines: [String] =
      switch presentation {
      case .singleChoice(let choices), .multipleChoice(let choices, _):
        choices.naming == .trueFalse ? [] : lettered(choices.inOrder(order), layout)
      case .gaps(let text): GapLayout(text: text, order: order).lines(layout)
      case .matching(let lists):
        numbered(lists.left, layout) + [""] + lettered(lists.right.inOrder(order), layout)
      case .ordering(let elements): lettered(elements.inOrder(order), layout)
      case .classification(let lists):
        numbered(lists.elements.inOrder(order), layout) + [""] + groups(lists.groups, layout)
      case .text, .number, .open: []
      }
    return lines.isEmpty ? [] : lines + [""]
  }

  private func lettered(_ options: [Option], _ layout: MarkupLayout) -> [String] {
    options.enumerated().flatMap { place, option in
      layout.lines(option.text, first: "  \(LetterReading.letter(place)). ", next: "     ")
    }
  }

  private func numbered(_ options: [Option], _ layout: MarkupLayout) -> [String] {
    options.enumerated().flatMap { place, option in
      let number = "\(place + 1)".leftPadded(to: options.count > 9 ? 2 : 1)
      let indent = String(repeating: " ", count: number.count + 4)
      return layout.lines(option.text, first: "  \(number). ", next: indent)
    }
  }

  private func groups(
    _ groups: [ClassificationLists.Group], _ layout: MarkupLayout
  ) -> [String] {
    groups.flatMap { layout.lines($0.text, first: "  \($0.letter). ", next: "     ") }
  }
}

/// A text with its gaps numbered, and under it what can be chosen.
struct GapLayout {
  let text: GapText
  /// The options of all gaps, as shown.
  let order: [OptionID]

  func lines(_ layout: MarkupLayout) -> [String] {
    let filled = text.parts.map { part in
      switch part {
      case .text(let words): words.plain
      case .gap(let place): "(\(place + 1)) ____"
      }
    }.joined()
    let choices = text.gaps.enumerated().flatMap { place, gap -> [String] in
      guard !gap.options.isEmpty else { return [] }
      // No line is broken within an option.
      let options = gap.options(in: order).enumerated().map { place, option in
        "\(LetterReading.letter(place)).\u{A0}\(option.replacing(" ", with: "\u{A0}"))"
      }
      return layout.lines(
        RichText(plain: options.joined(separator: "   ")), first: "  (\(place + 1)) ",
        next: "      ")
    }
    let body = filled.split(separator: "\n", omittingEmptySubsequences: false).flatMap {
      layout.lines(RichText(plain: String($0)))
    }
    return body + (choices.isEmpty ? [] : [""] + choices)
  }
}

extension Choices {
  /// The options as shown.
  func inOrder(_ order: [OptionID]) -> [Option] { options.inOrder(order) }
}

extension [Option] {
  func inOrder(_ order: [OptionID]) -> [Option] {
    order.compactMap { id in first { $0.id == id } }
  }
}
