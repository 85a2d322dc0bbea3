import QuizModel

/// Counts the elements of a list. What they're worth isn't for a machine.
struct ListMarking {
  private let part: AssignmentPart
  private let content: ListPart
  private let form: ListForm

  init(_ part: AssignmentPart, _ content: ListPart) {
    self.part = part
    self.content = content
    form = ListForm(content)
  }

  func marked(_ work: GroupWork) -> MarkedPart {
    var marked = MarkedPart(part)
    let isLost = work.unreadable.contains(part.id)
    guard case .list(let entries) = work.submission.responses[part.id], !entries.isEmpty else {
      marked.points = .zero
      marked.verdict = isLost ? .unreadable : .wrong
      marked.feedback = [isLost ? .partUnreadable : .notAnswered]
      return marked
    }
    var count = Count()
    for group in groups(entries) { count.add(self.count(entries, of: group)) }
    for missing in lackingGroups(entries) { count.add(missing) }
    if let variety = content.variety { count.add(self.count(variety, in: entries)) }
    marked.points = content.points.share(count.met, of: count.asked)
    marked.verdict = count.met == count.asked ? .correct : count.met == 0 ? .wrong : .partial
    marked.feedback = (isLost ? [.partUnreadable] : []) + feedback(count, entries)
    return marked
  }

  /// How many of what is asked is there, and what isn't.
  private struct Count {
    var met = 0
    var asked = 0
    var lacking: [Message] = []

    mutating func add(_ other: Count) {
      met += other.met
      asked += other.asked
      lacking += other.lacking
    }
  }

  // MARK: Groups

  /// Those that count: no more than are asked.
  private func groups(_ entries: [ListEntry]) -> [String] {
    let named = form.groups(in: entries)
    return content.groups.map { Array(named.prefix($0.count.upperBound)) } ?? named
  }

  /// All that the groups that should be there as well would hold.
  private func lackingGroups(_ entries: [ListEntry]) -> [Count] {
    guard let groups = content.groups else { return [] }
    let named = self.groups(entries).count
    let lacking = max(groups.count.lowerBound - named, 0)
    guard lacking > 0 else { return [] }
    let asked = content.elements.reduce(0) { $0 + $1.minimum }
    let label = groups.label
    return [
      Count(
        met: 0, asked: asked * lacking,
        lacking: [
          Message(
            nl: "\(label) (\(named) van \(groups.count.lowerBound))",
            en: "\(label) (\(named) of \(groups.count.lowerBound))")
        ])
    ]
  }

  // MARK: Entries

  private func count(_ entries: [ListEntry], of group: String) -> Count {
    var count = Count()
    for element in content.elements {
      let met = min(form.count(element.id, of: group, in: entries), element.minimum)
      count.met += met
      count.asked += element.minimum
      guard met < element.minimum else { continue }
      let lead = group.isEmpty ? "" : "\(shown(group)): "
      let numbers = element.minimum > 1
      count.lacking.append(
        Message(
          nl: lead + element.label + (numbers ? " (\(met) van \(element.minimum))" : ""),
          en: lead + element.label + (numbers ? " (\(met) of \(element.minimum))" : "")))
    }
    return count
  }

  private func count(_ variety: ListPart.Variety, in entries: [ListEntry]) -> Count {
    let contents = form.count(variety, in: entries)
    guard contents < variety.minimum else { return Count(met: 1, asked: 1) }
    let label = form.label(of: variety)
    return Count(
      met: 0, asked: 1,
      lacking: [
        Message(
          nl: "\(label): \(contents) verschillend, gevraagd \(variety.minimum)",
          en: "\(label): \(contents) different, asked \(variety.minimum)")
      ])
  }

  // MARK: Feedback

  private func feedback(_ count: Count, _ entries: [ListEntry]) -> [Message] {
    var feedback: [Message] = []
    if !count.lacking.isEmpty {
      let told = count.lacking.prefix(10)
      let more = count.lacking.count > 10 ? ", …" : ""
      feedback.append(
        Message(
          nl: "Er ontbreekt: \(told.map { $0.dutch }.joined(separator: ", "))\(more).",
          en: "Lacking: \(told.map { $0.english }.joined(separator: ", "))\(more)."))
    }
    let known = Set(content.elements.map { $0.id })
    if let stranger = entries.first(where: { !known.contains($0.element) }) {
      feedback.append(.strangerRow(stranger.element.text))
    }
    return feedback
  }
}
