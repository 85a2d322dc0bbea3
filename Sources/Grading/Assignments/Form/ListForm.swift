import QuestionTypes
import QuizModel

/// The form of a list: which of the elements that are asked have enough entries that say enough.
public struct ListForm: Sendable {
  public let part: ListPart

  public init(_ part: ListPart) {
    self.part = part
  }

  // MARK: Entries

  /// The things that were named, each once, in the order in which they come; one without a name
  /// where there's one list.
  public func groups(in entries: [ListEntry]) -> [String] {
    guard part.groups != nil else { return [""] }
    var seen: Set<FoldedName> = []
    return entries.map { $0.group }.filter { group in
      let name = FoldedName(group)
      return !name.isEmpty && seen.insert(name).inserted
    }
  }

  public func belongs(_ entry: ListEntry, to group: String) -> Bool {
    part.groups == nil || FoldedName(entry.group) == FoldedName(group)
  }

  /// The first field that says too little; `nil` when the entry is whole.
  public func thinField(of entry: ListEntry) -> ListPart.Field? {
    part.fields.first { (entry.fields[$0.id] ?? "").wordCount < max($0.minimumWords, 1) }
  }

  /// Whether nothing was written down yet: it only names its group.
  public func isBlank(_ entry: ListEntry) -> Bool {
    entry.fields.values.allSatisfy { $0.wordCount == 0 }
  }

  /// Whole entries for an element that differ from each other.
  public func count(_ element: ElementID, of group: String, in entries: [ListEntry]) -> Int {
    let own = entries.filter { $0.element == element && belongs($0, to: group) }
    return Set(own.filter { thinField(of: $0) == nil }.map(content)).count
  }

  private func content(of entry: ListEntry) -> String {
    part.fields.map { FoldedName(entry.fields[$0.id] ?? "").text }.joined(separator: "\n")
  }

  /// Different contents of the field that must vary.
  func count(_ variety: ListPart.Variety, in entries: [ListEntry]) -> Int {
    Set(entries.compactMap { $0.fields[variety.field].map { FoldedText($0) } })
      .count { !$0.isEmpty }
  }

  func label(of variety: ListPart.Variety) -> String {
    part.fields.first { $0.id == variety.field }?.label ?? variety.field.text
  }

  // MARK: The form

  /// Entries for every element of every group, and the variety.
  func form(of response: PartResponse?) -> PartForm {
    let asked = part.elements.reduce(0) { $0 + $1.minimum }
    let lists = part.groups.map { $0.count.lowerBound } ?? 1
    guard let response else { return .empty(asked: asked * lists) }
    guard case .list(let entries) = response else { return .otherKind(asked: asked * lists) }
    let groups = groups(in: entries)
    var form = PartForm(
      asked: asked * max(lists, groups.count), isEmpty: entries.allSatisfy { isBlank($0) })
    for group in groups { add(group, entries, to: &form) }
    form.remarks += groupRemarks(groups.count) + thinEntries(entries)
    add(part.variety, entries, to: &form)
    let known = Set(part.elements.map { $0.id })
    let strangers = Set(entries.map { $0.element }).subtracting(known)
    form.remarks += strangers.sorted().map { .unknownElement($0) }
    return form
  }

  private func add(_ group: String, _ entries: [ListEntry], to form: inout PartForm) {
    let counts = part.elements.map { element in
      FormRemark.ElementCount(
        label: element.label, given: count(element.id, of: group, in: entries),
        minimum: element.minimum)
    }
    form.given += counts.reduce(0) { $0 + min($1.given, $1.minimum) }
    let missing = counts.filter { $0.given < $0.minimum }
    if !missing.isEmpty { form.remarks.append(.missingElements(group: group, missing)) }
  }

  private func groupRemarks(_ count: Int) -> [FormRemark] {
    guard let groups = part.groups else { return [] }
    if count < groups.count.lowerBound {
      return [
        .tooFewGroups(label: groups.label, given: count, minimum: groups.count.lowerBound)
      ]
    }
    return count > groups.count.upperBound
      ? [.tooManyGroups(label: groups.label, given: count, maximum: groups.count.upperBound)] : []
  }

  private func thinEntries(_ entries: [ListEntry]) -> [FormRemark] {
    entries.compactMap { entry in
      guard !isBlank(entry), let field = thinField(of: entry),
        let element = part.elements.first(where: { $0.id == entry.element })
      else { return nil }
      return .thinEntry(
        group: entry.group, element: element.label, field: field.label,
        words: (entry.fields[field.id] ?? "").wordCount, minimum: max(field.minimumWords, 1))
    }
  }

  /// The variety is one thing more that's asked.
  private func add(_ variety: ListPart.Variety?, _ entries: [ListEntry], to form: inout PartForm) {
    guard let variety else { return }
    let contents = count(variety, in: entries)
    form.asked += 1
    guard contents < variety.minimum else {
      form.given += 1
      return
    }
    form.remarks.append(
      .tooLittleVariety(field: label(of: variety), given: contents, minimum: variety.minimum))
  }
}
