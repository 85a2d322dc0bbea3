import Grading
import QuizModel
import Terminal

/// A list to look at: entries bear numbers and elements letters.
extension WorkPrompt {
  func reviewList(_ list: ListForm, _ place: Int) -> Move {
    if let rest = workspace.lines.dropWaiting() { console.say(texts.pastedTooMuch(rest)) }
    while true {
      let review = ListReview(list: list, entries: entries(place))
      let show = { console.show([""] + review.lines(console)) }
      show()
      showRemarks(of: draft.form.form(of: parts[place]))
      console.say(console.style.dim(texts.atList(groups: list.part.groups?.label)))
      switch ask("> ", Request(help: texts.listHelp(list.part.groups?.label)), redraw: show) {
      case .move(let move): return move
      case .back: return before(place)
      case .empty, .next: return after(place)
      case .editor: console.say(texts.notHere)
      case .clear(let rest): clearEntry(rest, review, place)
      case .answer(let text):
        if let move = take(text, list, review, place) { return move }
      }
    }
  }

  private func clearEntry(_ rest: String, _ review: ListReview, _ place: Int) {
    guard let index = review.index(rest) else {
      console.say(texts.noLine(rest.sanitizedLine, count: review.order.count))
      return
    }
    var all = entries(place)
    all.remove(at: index)
    keep(all.isEmpty ? nil : .list(all), at: place)
  }

  /// A number changes an entry, a letter adds one, and `+` a group.
  private func take(
    _ text: String, _ list: ListForm, _ review: ListReview, _ place: Int
  ) -> Move? {
    let text = text.trimmingSpaces
    if text.hasPrefix("+"), list.part.groups != nil {
      addGroup(String(text.dropFirst()), list, place)
      return askList(list, place)
    }
    if let index = review.index(text) {
      let entry = review.entries[index]
      let target = ListTarget(group: entry.group, element: entry.element)
      return move(askFields(list, target, at: index, place), place)
    }
    if let target = review.target(text) {
      return move(askEntry(list, target, place, isNew: true), place)
    }
    console.say(texts.noEntry(text.sanitizedLine))
    return nil
  }

  private func move(_ outcome: EntryOutcome, _ place: Int) -> Move? {
    switch outcome {
    case .done, .passed, .back: nil
    case .next: after(place)
    case .move(let move): move
    }
  }
}

/// The entries of a list under their elements, with what each can be called.
struct ListReview {
  let list: ListForm
  let entries: [ListEntry]
  /// Places among the entries, in the order in which they're shown; those without words aren't.
  let order: [Int]

  init(list: ListForm, entries: [ListEntry]) {
    self.list = list
    self.entries = entries
    order = list.groups(in: entries).flatMap { group in
      list.part.elements.flatMap { element in
        entries.indices.filter {
          entries[$0].element == element.id && list.belongs(entries[$0], to: group)
            && !list.isBlank(entries[$0])
        }
      }
    }
  }

  private var groups: [String] { list.groups(in: entries) }
  private var letters: [String] { OptionNames(count: list.part.elements.count).all }

  /// The place of an entry by its number from 1.
  func index(_ text: String) -> Int? {
    Int(text.trimmingSpaces).flatMap { order.indices.contains($0 - 1) ? order[$0 - 1] : nil }
  }

  /// An element by its letter; with several groups the number of the group stands before it: `2c`.
  func target(_ text: String) -> WorkPrompt.ListTarget? {
    let digits = text.prefix { $0.isNumber }
    let letter = text.dropFirst(digits.count).lowercased()
    guard let element = letters.firstIndex(of: letter) else { return nil }
    let number = digits.isEmpty && groups.count == 1 ? 1 : Int(digits) ?? (groups.isEmpty ? 0 : -1)
    guard groups.indices.contains(number - 1) else { return nil }
    return WorkPrompt.ListTarget(
      group: groups[number - 1], element: list.part.elements[element].id)
  }

  func lines(_ console: Console) -> [String] {
    groups.enumerated().flatMap { place, group -> [String] in
      let heading =
        list.part.groups == nil
        ? [] : console.wrapped(console.style.bold("\(place + 1). \(group.sanitizedLine)"))
      return heading
        + zip(letters, list.part.elements).flatMap { lines(of: $1, $0, group, console) }
    }
  }

  private func lines(
    of element: ListPart.Element, _ letter: String, _ group: String, _ console: Console
  ) -> [String] {
    let given = order.enumerated().filter {
      entries[$0.element].element == element.id && list.belongs(entries[$0.element], to: group)
    }
    let head = TextWrapping.wrap(
      element.label + (given.isEmpty ? " –" : ""), width: console.width,
      firstIndent: "  \(letter). ", nextIndent: "     ")
    return head
      + given.flatMap { number, index in
        TextWrapping.wrap(
          fields(of: entries[index]), width: console.width,
          firstIndent: "     \("\(number + 1)".leftPadded(to: "\(order.count)".count)). ",
          nextIndent: "        ")
      }
  }

  /// Long fields are cut: they're whole where they're changed.
  private func fields(of entry: ListEntry) -> String {
    list.part.fields.compactMap { field -> String? in
      guard let text = entry.fields[field.id]?.sanitizedLine, !text.isEmpty else { return nil }
      return text.count > Self.fieldLimit ? text.prefix(Self.fieldLimit - 1) + "…" : text
    }.joined(separator: " · ")
  }

  private static let fieldLimit = 160
}
