import QuizModel
import Terminal

/// What is said after every response: the explanation, the source and where to read.
struct ExplanationScreen {
  let question: Question
  let course: Course

  func lines(_ console: Console) -> [String] {
    let explanation = question.explanation.map {
      MarkupLayout(console).lines($0, first: console.texts.explanation, next: "  ")
    }
    return (explanation ?? []) + readingLines(console)
  }

  private func readingLines(_ console: Console) -> [String] {
    var sentences: [String] = []
    if let source = question.source,
      let document = course.documents.first(where: { $0.id == source.document })
    {
      sentences.append(console.texts.source(document.title, source.place))
    }
    if let section = course.sections.first(where: { $0.id == question.section }) {
      sentences.append(console.texts.readOn(section.id, section.title))
    }
    let text = console.style.dim(sentences.joined(separator: " "))
    return sentences.isEmpty ? [] : TextWrapping.wrap(text, width: console.width, nextIndent: "  ")
  }
}
