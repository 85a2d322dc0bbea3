import Grading
import QuizModel
import Terminal

/// A list: the groups first where they're asked, then each element that lacks entries, then all of
/// it to look at, add to and change.
extension WorkPrompt {
  func askList(_ list: ListForm, _ place: Int) -> Move {
    if list.part.groups != nil, list.groups(in: entries(place)).isEmpty {
      if let move = askGroups(list, place) { return move }
    }
    // What was passed over once isn't asked again by itself.
    var passed: Set<ListTarget> = []
    var asked: [ListTarget] = []
    var again: ListTarget?
    while let target = again ?? nextTarget(list, place, passed) {
      again = nil
      switch askEntry(list, target, place) {
      case .done:
        asked.append(target)
        sayMissing(list, target, place)
      case .passed:
        asked.append(target)
        passed.insert(target)
      case .back:
        guard let last = asked.popLast() else { return before(place) }
        again = last
      case .next: return after(place)
      case .move(let move): return move
      }
    }
    return reviewList(list, place)
  }

  /// Which elements of the same group still lack entries.
  private func sayMissing(_ list: ListForm, _ target: ListTarget, _ place: Int) {
    for remark in draft.form.form(of: parts[place]).remarks {
      guard case .missingElements(let group, _) = remark, group == target.group else { continue }
      console.say(console.style.dim(texts.formRemark(remark, of: draft.assignment)))
    }
  }

  /// An element of a group that an entry is for.
  struct ListTarget: Hashable {
    let group: String
    let element: ElementID
  }

  func entries(_ place: Int) -> [ListEntry] {
    guard case .list(let entries) = draft.submission.responses[parts[place].id] else { return [] }
    return entries
  }

  private func nextTarget(
    _ list: ListForm, _ place: Int, _ passed: Set<ListTarget>
  ) -> ListTarget? {
    let entries = entries(place)
    for group in list.groups(in: entries) {
      for element in list.part.elements {
        let target = ListTarget(group: group, element: element.id)
        if !passed.contains(target),
          list.count(element.id, of: group, in: entries) < element.minimum
        {
          return target
        }
      }
    }
    return nil
  }

  // MARK: Groups

  /// One a line; an empty line ends them. `nil` to go on with the list.
  private func askGroups(_ list: ListForm, _ place: Int) -> Move? {
    guard let groups = list.part.groups else { return nil }
    console.say(texts.askListGroups(groups.label, groups.count))
    while true {
      let count = list.groups(in: entries(place)).count
      let request = Request(takesWords: true, help: texts.listGroupsHelp(groups.label))
      if count == groups.count.upperBound { return nil }
      switch ask(texts.listGroupPrompt(groups.label, count + 1), request) {
      case .move(let move): return move
      case .back: return before(place)
      case .next: return after(place)
      case .clear, .editor: console.say(texts.notHere)
      case .answer(let text): addGroup(text, list, place)
      case .empty:
        if count >= groups.count.lowerBound { return nil }
        console.say(
          texts.formRemark(
            .tooFewGroups(label: groups.label, given: count, minimum: groups.count.lowerBound),
            of: draft.assignment))
        if count > 0 { return nil }
      }
    }
  }

  /// A group without entries yet stands in an entry that says nothing.
  func addGroup(_ text: String, _ list: ListForm, _ place: Int) {
    let name = text.trimmingSpaces
    guard let element = list.part.elements.first, !name.isEmpty else { return }
    guard name.utf8.count <= SubmissionLimits.name else {
      console.say(texts.tooLong(SubmissionLimits.name))
      return
    }
    let entries = entries(place)
    guard !entries.contains(where: { list.belongs($0, to: name) }) else {
      console.say(texts.groupTwice(name.sanitizedLine))
      return
    }
    keep(.list(entries + [ListEntry(group: name, element: element.id, fields: [:])]), at: place)
  }

  // MARK: An entry

  enum EntryOutcome: Equatable {
    /// Something was written down.
    case done
    /// Left as it is.
    case passed
    case back
    case next
    case move(Move)
  }

  /// Asks the fields of an entry that says too little yet, or of a new one; where there are enough
  /// already, those of the last one anew.
  func askEntry(
    _ list: ListForm, _ target: ListTarget, _ place: Int, isNew: Bool = false
  ) -> EntryOutcome {
    let all = entries(place)
    let own = all.indices.filter {
      all[$0].element == target.element && list.belongs(all[$0], to: target.group)
    }
    let minimum = list.part.elements.first { $0.id == target.element }?.minimum ?? 1
    let isEnough = list.count(target.element, of: target.group, in: all) >= minimum
    let unfinished = own.first { list.thinField(of: all[$0]) != nil }
    showTarget(list, target)
    return askFields(
      list, target, at: unfinished ?? (isEnough && !isNew ? own.last : nil), place)
  }

  private func showTarget(_ list: ListForm, _ target: ListTarget) {
    let label = list.part.elements.first { $0.id == target.element }?.label ?? target.element.text
    let lead = target.group.isEmpty ? "" : "\(target.group.sanitizedLine) · "
    console.show([""] + console.wrapped(console.style.bold(lead + label)))
  }

  /// Asks all fields of the entry at an index, or of one that isn't there yet.
  func askFields(
    _ list: ListForm, _ target: ListTarget, at index: Int?, _ place: Int
  ) -> EntryOutcome {
    var index = index
    var fields = list.part.fields[...]
    var hasWritten = false
    while let field = fields.first {
      let given = index.map { entries(place)[$0].fields[field.id] ?? "" } ?? ""
      let request = Request(
        takesWords: true, initial: given, help: texts.fieldHelp(field.minimumWords))
      switch ask(field.label.asPrompt, request, redraw: { showTarget(list, target) }) {
      case .move(let move): return .move(move)
      case .next: return .next
      case .back:
        guard fields.startIndex > 0 else { return .back }
        fields = list.part.fields[(fields.startIndex - 1)...]
      case .editor: console.say(texts.notHere)
      case .clear:
        index = keepField("", field, target, at: index, place)
      case .empty:
        if given.isEmpty, !hasWritten { return .passed }
        fields = fields.dropFirst()
      case .answer(let text):
        index = keepField(text.trimmingSpaces, field, target, at: index, place)
        hasWritten = true
        guard let index else { continue }
        if sayIfThin(entries(place)[index].fields[field.id] ?? "", field) { continue }
        fields = fields.dropFirst()
      }
    }
    return hasWritten ? .done : .passed
  }

  /// Whether the text says too little, which is told; Enter leaves it so.
  private func sayIfThin(_ text: String, _ field: ListPart.Field) -> Bool {
    let words = text.wordCount
    guard words < field.minimumWords else { return false }
    console.say(texts.fieldTooThin(words, minimum: field.minimumWords))
    return true
  }

  /// Where the entry stands afterwards.
  private func keepField(
    _ text: String, _ field: ListPart.Field, _ target: ListTarget, at index: Int?, _ place: Int
  ) -> Int? {
    var all = entries(place)
    guard text.utf8.count <= SubmissionLimits.field else {
      console.say(texts.tooLong(SubmissionLimits.field))
      return index
    }
    if let index {
      all[index].fields[field.id] = text.isEmpty ? nil : text
      keep(.list(all), at: place)
      return index
    }
    guard !text.isEmpty else { return nil }
    guard all.count < SubmissionLimits.answers else {
      console.say(texts.tooMany(SubmissionLimits.answers))
      return nil
    }
    let entry = ListEntry(group: target.group, element: target.element, fields: [field.id: text])
    return keep(.list(all + [entry]), at: place) ? all.count : nil
  }
}
