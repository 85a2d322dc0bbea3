import Grading
import QuizModel
import Terminal

/// Goes through texts with a rater: one criterion over all of them, then the next. Each mark is
/// durable before the next text is shown.
struct ReviewPrompt {
  let plan: ReviewPlan
  let workspace: Workspace

  private var console: Console { workspace.console }
  private var texts: any Texts { workspace.texts }

  init(plan: ReviewPlan, workspace: Workspace) {
    self.plan = plan
    self.workspace = workspace
  }

  /// Whether all is marked in the end.
  func run(_ book: inout ReviewBook) throws(CommandFailure) -> Bool {
    guard let first = next(after: -1, book) else {
      console.say(texts.allMarked(plan.items.count, book.path.sanitizedLine))
      return true
    }
    console.say(texts.reviewOpening(marked(book), of: plan.items.count, as: book.rater))
    var place = first
    var last: ReviewPlan.Item?
    while true {
      let item = plan.items[place]
      show(item, after: last, book)
      last = item
      switch try ask(item, &book) {
      case .stop:
        console.say(
          texts.reviewStopped(marked(book), of: plan.items.count, book.path.sanitizedLine))
        return false
      case .back:
        if place == 0 { console.say(texts.nothingBefore) }
        place = max(place - 1, 0)
      case .on:
        guard let following = next(after: place, book) else { return finished(book) }
        place = following
      }
    }
  }

  private enum Step {
    case on
    case back
    case stop
  }

  /// The next one without a mark.
  private func next(after place: Int, _ book: ReviewBook) -> Int? {
    plan.items.indices.dropFirst(place + 1).first { !book.isMarked(plan.items[$0]) }
  }

  private func marked(_ book: ReviewBook) -> Int { plan.items.count { book.isMarked($0) } }

  /// What was skipped comes again another time.
  private func finished(_ book: ReviewBook) -> Bool {
    let count = marked(book)
    let isWhole = count == plan.items.count
    let path = book.path.sanitizedLine
    console.say(
      isWhole
        ? texts.allMarked(count, path) : texts.reviewSkipped(plan.items.count - count, path))
    return isWhole
  }

  private func show(_ item: ReviewPlan.Item, after last: ReviewPlan.Item?, _ book: ReviewBook) {
    let screen = ReviewScreen(item: item)
    if last?.isOfSameCriterion(as: item) != true {
      console.show(screen.criterionLines(showsModel: last?.part.id != item.part.id, console))
    }
    console.show(screen.textLines(console))
    if let mark = book.marks.mark(item.key) {
      console.say(texts.markedBefore(screen.letter(of: mark.level), note: mark.note.sanitizedLine))
    }
  }

  private func ask(
    _ item: ReviewPlan.Item, _ book: inout ReviewBook
  ) throws(CommandFailure) -> Step {
    var note = book.marks.mark(item.key)?.note ?? ""
    var typed = ""
    while true {
      let entry = workspace.lines.next(
        prompt: "> ", history: .responses, initialText: typed)
      typed = ""
      switch entry {
      case .leave: return .stop
      case .resized(let text):
        console.show(ReviewScreen(item: item).textLines(console))
        typed = text
      case .text(let line):
        switch ReviewEntry(line, levels: item.criterion.levels) {
        case .level(let level, let added):
          try book.add(level, to: item, note: added.isEmpty ? note : added)
          return .on
        case .note(let text):
          note = text
          // A mark that's there is given once more with its note.
          if let mark = book.marks.mark(item.key) {
            try book.add(mark.level, to: item, note: text)
          }
          console.say(texts.noteKept(isEmpty: text.isEmpty))
        case .back: return .back
        case .skip: return .on
        case .stop: return .stop
        case .help, .empty, .unknown:
          console.say(texts.reviewGuide(levels: item.criterion.levels.count))
        }
      }
    }
  }
}
