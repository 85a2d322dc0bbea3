import QuizModel

/// Work of several groups that is the same: for the teacher to look at, never a verdict.
public struct SameWork: Equatable, Sendable {
  public enum Kind: String, CaseIterable, Sendable {
    /// The same long text.
    case text = "same-text"
    /// The same data set.
    case data = "same-data"
    /// Data that were drawn for another group.
    case drawnForOther = "data-of-other-group"
  }

  public let kind: Kind
  public let assignment: AssignmentID
  public let part: PartID
  /// In the order in which the work was read; for ``Kind/drawnForOther`` first who has the data, and
  /// then for whom they were drawn.
  public let groups: [String]
  /// Of the same length.
  public let files: [String]

  /// In time linear in the number of submissions.
  static func all(among submissions: [HandedInWork]) -> [SameWork] {
    var finding = SameWorkSearch()
    for submission in submissions { finding.add(submission) }
    return finding.found
  }

  /// A whole sentence.
  public var message: Message {
    let names = groups.prefix(8).map { "‘\(shown($0))’" }
    let more = groups.count - names.count
    let list = NumberWords.list(
      names.map { Message(nl: $0, en: $0) }
        + (more > 0 ? [Message(nl: "nog \(more)", en: "\(more) more")] : []))
    let part = shown(self.part.text)
    switch kind {
    case .text:
      return Message(
        nl: "Dezelfde lange tekst bij ‘\(part)’ van opdracht \(assignment): \(list.dutch).",
        en: "The same long text at ‘\(part)’ of assignment \(assignment): \(list.english).")
    case .data:
      return Message(
        nl: "Dezelfde gegevens bij ‘\(part)’ van opdracht \(assignment): \(list.dutch).",
        en: "The same data at ‘\(part)’ of assignment \(assignment): \(list.english).")
    case .drawnForOther:
      return Message(
        nl: "\(names[0]) heeft bij ‘\(part)’ van opdracht \(assignment) gegevens die voor "
          + "\(names[1]) zijn getrokken.",
        en: "At ‘\(part)’ of assignment \(assignment) \(names[0]) has data that were drawn for "
          + "\(names[1]).")
    }
  }
}

/// Puts equal prints together, and seeds beside those of all groups.
private struct SameWorkSearch {
  private struct Key: Hashable {
    let kind: SameWork.Kind
    let assignment: AssignmentID
    let print: UInt64
  }

  private struct Place {
    let group: FoldedName
    let name: String
    let file: String
    let part: PartID
  }

  private struct Places {
    var groups: Set<FoldedName> = []
    var all: [Place] = []
  }

  private var places: [Key: Places] = [:]
  /// In the order in which they came.
  private var keys: [Key] = []
  private var owners: [Seed: Place] = [:]
  private var drawn: [(place: Place, assignment: AssignmentID, seed: Seed)] = []

  mutating func add(_ submission: HandedInWork) {
    let place = { (part: PartID) in
      Place(
        group: submission.groupKey, name: submission.groupName, file: submission.file, part: part)
    }
    let own = DrawnData.seed(
      assignment: submission.assignment, version: submission.version,
      group: submission.group.name)
    owners[own] = owners[own] ?? place("")
    for text in submission.print.texts {
      add(place(text.part), Key(kind: .text, assignment: submission.assignment, print: text.print))
    }
    for data in submission.print.data {
      add(place(data.part), Key(kind: .data, assignment: submission.assignment, print: data.print))
      if let seed = data.seed, seed != own {
        drawn.append((place(data.part), submission.assignment, seed))
      }
    }
  }

  private mutating func add(_ place: Place, _ key: Key) {
    if places[key] == nil { keys.append(key) }
    // A group may well repeat itself, and hand in twice.
    if places[key, default: Places()].groups.insert(place.group).inserted {
      places[key]?.all.append(place)
    }
  }

  var found: [SameWork] {
    let same = keys.compactMap { key -> SameWork? in
      guard let places = places[key]?.all, places.count > 1 else { return nil }
      return SameWork(
        kind: key.kind, assignment: key.assignment, part: places[0].part,
        groups: places.map { $0.name }, files: places.map { $0.file })
    }
    let others = drawn.compactMap { place, assignment, seed -> SameWork? in
      guard let owner = owners[seed], owner.group != place.group else { return nil }
      return SameWork(
        kind: .drawnForOther, assignment: assignment, part: place.part,
        groups: [place.name, owner.name], files: [place.file, owner.file])
    }
    return same + others
  }
}
