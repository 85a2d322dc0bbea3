import QuizModel
import Terminal

/// An assignment as a group reads it: all parts in order, and how texts are judged.
struct AssignmentScreen {
  let assignment: Assignment
  let shelf: AssignmentShelf

  func lines(_ console: Console) -> [String] {
    let texts = console.texts
    let layout = MarkupLayout(console)
    var lines = TextWrapping.wrap(
      console.style.bold("\(assignment.id) \(assignment.title)"), width: console.width)
    lines += console.wrapped(
      texts.assignmentFacts(
        points: assignment.points ?? .zero, group: assignment.groupSize,
        version: assignment.version))
    let sections = shelf.sections(of: assignment)
    if !sections.isEmpty { lines += console.wrapped(texts.readFirst(sections)) }
    lines += [""] + layout.lines(assignment.intro)
    for place in assignment.parts.indices {
      lines += [""] + part(at: place, layout, console)
    }
    return lines
  }

  private func part(at place: Int, _ layout: MarkupLayout, _ console: Console) -> [String] {
    let part = assignment.parts[place]
    let points = part.points.map { " (\(console.texts.pointCount($0)))" } ?? ""
    let earlier = part.dependencies.compactMap { id in
      assignment.parts.firstIndex { $0.id == id }.map { $0 + 1 }
    }
    var lines = TextWrapping.wrap(
      console.style.bold("\(place + 1). \(part.title)\(points)"), width: console.width)
    if !earlier.isEmpty { lines += console.wrapped(console.texts.buildsOnParts(earlier.sorted())) }
    lines += layout.lines(part.prompt)
    let body = AssignmentPartScreen(console: console, layout: layout).lines(part.content)
    return lines + (body.isEmpty ? [] : [""] + body)
  }
}

/// What is asked in a part, below its prompt.
struct AssignmentPartScreen {
  let console: Console
  let layout: MarkupLayout

  private var texts: any Texts { console.texts }

  func lines(_ content: AssignmentPart.Content) -> [String] {
    switch content {
    case .data(let part):
      console.wrapped(
        texts.askedRows(
          part.minimumRows, areCustomers: part.model.hasRows, instrument: part.instrument?.text,
          canBeDrawn: part.draw != nil))
    case .numbers(let part):
      rows(part.rows, then: texts.computeEach) + items(part.values.map { $0.label })
        + layout.lines(part.convention, first: texts.conventions(part.decimals) + " ")
    case .choices(let part):
      rows(part.rows, then: texts.chooseFrom) + items(part.options.map { $0.text })
    case .list(let part): list(part)
    case .text(let part):
      (texts.wordLimits(part.minimumWords, part.maximumWords).map { console.wrapped($0) } ?? [])
        + rubric(part.rubric)
    }
  }

  private func items(_ texts: [String]) -> [String] {
    texts.flatMap {
      TextWrapping.wrap($0, width: console.width, firstIndent: "- ", nextIndent: "  ")
    }
  }

  /// `lead` comes between rows that are listed and what's asked of each.
  private func rows(_ rows: PartRows, then lead: String) -> [String] {
    switch rows {
    case .single: []
    case .listed(let rows):
      console.wrapped(texts.forEachOfThese) + items(rows.map { $0.text }) + console.wrapped(lead)
    case .ofData: console.wrapped(texts.forEachCustomer)
    }
  }

  private func list(_ part: ListPart) -> [String] {
    let groups = part.groups.map { console.wrapped(texts.forEachGroup($0.label, $0.count)) } ?? []
    let elements = part.elements.map {
      $0.minimum == 1 ? $0.label : texts.atLeast($0.minimum, $0.label)
    }
    let fields = console.wrapped(texts.writeDown(part.fields.map { $0.label }))
    let variety = part.variety.flatMap { variety in
      part.fields.first { $0.id == variety.field }.map {
        console.wrapped(texts.differentAnswers(variety.minimum, $0.label))
      }
    }
    return groups + items(elements) + fields + (variety ?? [])
  }

  private func rubric(_ rubric: Rubric) -> [String] {
    [texts.howJudged]
      + rubric.criteria.flatMap { criterion -> [String] in
        let condition = criterion.isKnockOut ? " (\(texts.knockOut))" : ""
        let title = TextWrapping.wrap(
          criterion.title + condition, width: console.width, firstIndent: "- ", nextIndent: "  ")
        return title
          + criterion.levels.flatMap { level in
            TextWrapping.wrap(
              "\(texts.pointCount(level.points)): \(level.text)", width: console.width,
              firstIndent: "  ", nextIndent: "    ")
          }
      }
  }
}
