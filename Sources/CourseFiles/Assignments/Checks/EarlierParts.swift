import Documents
import QuizModel

/// A part builds on earlier parts of the right kind only: a group does them in order.
enum EarlierParts: AssignmentCheck {
  static let name = "part-reference"

  static func findings(in assignment: CheckedAssignment) -> [Finding] {
    assignment.parts.flatMap { part in
      references(of: part).compactMap { reference in
        problem(of: reference, part, assignment).map {
          assignment.finding(Self.self, at: reference.path, $0)
        }
      }
    }
  }

  private struct Reference {
    let part: PartID
    let kind: AssignmentPart.Kind
    let path: [JSONPathStep]
  }

  private static func references(of part: CheckedPart) -> [Reference] {
    switch part.part.content {
    case .data, .list, .text: return []
    case .numbers(let numbers):
      let words = numbers.words.enumerated().compactMap { place, word -> Reference? in
        guard case .answer(let earlier, _) = word.source else { return nil }
        return Reference(
          part: earlier, kind: .numbers, path: part.path("words", .place(place), "part"))
      }
      return [Reference(part: numbers.data, kind: .data, path: part.path("data"))] + words
        + rows(numbers.rows, part)
    case .choices(let choices): return rows(choices.rows, part) + key(choices.key, part)
    }
  }

  private static func rows(_ rows: PartRows, _ part: CheckedPart) -> [Reference] {
    guard case .ofData(let data) = rows else { return [] }
    return [Reference(part: data, kind: .data, path: part.path("rowsOf"))]
  }

  private static func key(_ key: ChoicesPart.Key, _ part: CheckedPart) -> [Reference] {
    func reference(_ id: PartID, _ kind: AssignmentPart.Kind, _ key: JSONPathStep) -> [Reference] {
      [Reference(part: id, kind: kind, path: part.path("key", key))]
    }
    return switch key {
    case .fixed: []
    case .lowest(let id): reference(id, .numbers, "lowestOf")
    case .highest(let id): reference(id, .numbers, "highestOf")
    case .lowestQuantity(let id, _): reference(id, .data, "data")
    case .quarter(let quarters): reference(quarters.part, .numbers, "quarterOf")
    case .mapped(let id, _): reference(id, .choices, "mappingOf")
    }
  }

  private static func problem(
    of reference: Reference, _ part: CheckedPart, _ assignment: CheckedAssignment
  ) -> Message? {
    let id = reference.part
    if let earlier = assignment.part(id, before: part.place) {
      guard earlier.kind != reference.kind else { return nil }
      return Message(
        nl: "het onderdeel '\(id)' is van de soort \(earlier.kind.rawValue); hier hoort "
          + reference.kind.rawValue,
        en: "the part '\(id)' is of the kind \(earlier.kind.rawValue); here goes "
          + reference.kind.rawValue)
    }
    if assignment.assignment.part(id) != nil {
      return Message(
        nl: "het onderdeel '\(id)' komt niet eerder; zet het vóór dit onderdeel",
        en: "the part '\(id)' doesn't come earlier; put it before this one")
    }
    let known = assignment.assignment.parts.prefix(part.place).filter {
      $0.kind == reference.kind
    }
    guard let meant = NearestName.of(id.text, among: known.map { $0.id.text }) else {
      return Message(
        nl: "het onderdeel '\(id)' bestaat niet; kies er een die eerder komt",
        en: "the part '\(id)' does not exist; choose one that comes earlier")
    }
    return Message(
      nl: "het onderdeel '\(id)' bestaat niet; bedoel je '\(meant)'?",
      en: "the part '\(id)' does not exist; did you mean '\(meant)'?")
  }
}
