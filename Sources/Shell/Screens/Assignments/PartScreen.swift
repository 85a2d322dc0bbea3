import Grading
import QuizModel
import Terminal

/// One part as it's asked, and the text or data that are there already.
struct PartScreen {
  let form: AssignmentForm
  /// Among the parts.
  let place: Int

  private var part: AssignmentPart { form.assignment.parts[place] }

  func lines(_ console: Console) -> [String] {
    let heading = console.texts.partHeading(
      place + 1, of: form.assignment.parts.count, part.title, points: part.points)
    return console.wrapped(console.style.bold(heading))
      + MarkupLayout(console).lines(part.prompt) + details(console)
  }

  private func details(_ console: Console) -> [String] {
    let layout = MarkupLayout(console)
    switch part.content {
    case .data: return given(console)
    case .numbers(let content):
      return [""]
        + layout.lines(content.convention, first: console.texts.convention, next: "  ") + [""]
    case .choices(let content): return [""] + options(content, console) + [""]
    case .list(let content): return console.wrapped(console.texts.listAsked(content))
    case .text(let content):
      return console.wrapped(console.texts.textAsked(content)) + given(console)
    }
  }

  private func options(_ content: ChoicesPart, _ console: Console) -> [String] {
    let names = OptionNames(count: content.options.count).all
    let width = names.map { $0.count }.max() ?? 1
    return zip(names, content.options).flatMap { name, option in
      TextWrapping.wrap(
        option.text, width: console.width, firstIndent: "  \(name.leftPadded(to: width)). ",
        nextIndent: String(repeating: " ", count: width + 4))
    }
  }

  private func given(_ console: Console) -> [String] {
    switch form.submission.responses[part.id] {
    case .data(let data):
      let rows = form.form(of: part).rows
      return [""] + console.wrapped(console.texts.givenData(data, rows)) + [""]
    case .text(let text) where text.text.wordCount > 0:
      return [""]
        + text.text.trimmingNewlines.split(separator: "\n", omittingEmptySubsequences: false)
        .flatMap {
          TextWrapping.wrap(
            String($0).sanitizedLine, width: console.width, firstIndent: "| ", nextIndent: "| ")
        } + [""]
    default: return [""]
    }
  }

  /// What is said of the form, a line each; the rest is counted.
  static func remarkLines(
    _ form: PartForm, of assignment: Assignment, _ console: Console
  ) -> [String] {
    let texts = console.texts
    let lines = form.remarks.prefix(shownRemarks).flatMap {
      TextWrapping.wrap(
        console.style.notice(texts.formRemark($0, of: assignment)), width: console.width,
        firstIndent: "- ", nextIndent: "  ")
    }
    let hidden = form.remarks.count - shownRemarks
    return hidden > 0 ? lines + console.wrapped("- " + texts.moreRemarks(hidden)) : lines
  }

  private static let shownRemarks = 8
}

/// A text of one's own with what a good one holds, to judge it by.
struct SelfMarkScreen {
  let part: AssignmentPart
  let content: TextPart
  let given: GivenText

  func lines(_ console: Console) -> [String] {
    let layout = MarkupLayout(console)
    let own = given.text.trimmingNewlines.split(separator: "\n", omittingEmptySubsequences: false)
    let model =
      content.model.map { [""] + layout.lines($0, first: console.texts.modelText, next: "  ") }
      ?? []
    return console.wrapped(console.style.bold(part.title))
      + own.flatMap {
        TextWrapping.wrap(
          String($0).sanitizedLine, width: console.width, firstIndent: "| ", nextIndent: "| ")
      } + model + [""] + console.wrapped(console.style.dim(console.texts.judgeOwnText))
  }

  /// A criterion with its levels lettered.
  static func lines(_ criterion: Rubric.Criterion, _ console: Console) -> [String] {
    let names = OptionNames(count: criterion.levels.count).all
    let title = criterion.title + (criterion.isKnockOut ? " (\(console.texts.knockOut))" : "")
    return console.wrapped(console.style.bold(title))
      + zip(names, criterion.levels).flatMap { name, level in
        TextWrapping.wrap(
          console.texts.level(level), width: console.width, firstIndent: "  \(name). ",
          nextIndent: "     ")
      }
  }
}
