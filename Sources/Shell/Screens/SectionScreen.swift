import QuizModel
import Terminal

/// A section's summary with its key terms and its parts.
struct SectionScreen {
  let section: Section
  let course: Course

  func lines(_ console: Console) -> [String] {
    let layout = MarkupLayout(console)
    var lines = TextWrapping.wrap(
      console.style.bold("\(section.id) \(section.title)"), width: console.width)
    for piece in section.summary {
      lines += [""] + layout.lines(piece)
    }
    if !section.keyTerms.isEmpty {
      lines += ["", console.style.bold(console.texts.keyTermsHeading)]
      lines += section.keyTerms.flatMap { term($0, layout, console) }
    }
    let parts = course.sections.filter { $0.id.parent == section.id }
    if !parts.isEmpty {
      lines += ["", console.texts.partsHeading]
      lines += parts.flatMap { part in
        TextWrapping.wrap(
          "\(part.id)  \(part.title)", width: console.width, firstIndent: "  ", nextIndent: "    ")
      }
    }
    return lines
  }

  private func term(_ term: KeyTerm, _ layout: MarkupLayout, _ console: Console) -> [String] {
    let also =
      term.aliases.isEmpty
      ? "" : " (\(console.texts.alsoCalled) \(term.aliases.joined(separator: ", ")))"
    let lead = "- \(console.style.bold(term.term))\(also): "
    return layout.lines(term.definition, first: lead, next: "  ")
  }
}

/// The sections of a course, the parts under their whole.
struct ContentsScreen {
  let bank: Bank

  func lines(_ console: Console) -> [String] {
    [console.style.bold(bank.course.title)]
      + bank.course.sections.flatMap { section -> [String] in
        let depth = section.id.text.split(separator: ".").count - 1
        let indent = String(repeating: "  ", count: depth)
        let count = bank.outlines.count { $0.isActive && $0.section == section.id }
        let questions = count > 0 ? "  (\(console.texts.questionCount(count)))" : ""
        return TextWrapping.wrap(
          "\(section.id)  \(section.title)\(questions)", width: console.width,
          firstIndent: indent, nextIndent: indent + "    ")
      }
  }
}
