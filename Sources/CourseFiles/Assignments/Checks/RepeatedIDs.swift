import Documents
import QuizModel

/// Within its list an id names one thing: submissions refer to it.
enum RepeatedIDs: AssignmentCheck {
  static let name = "duplicate-id"

  static func findings(in assignment: CheckedAssignment) -> [Finding] {
    var findings = repeated(
      assignment.assignment.parts.map { $0.id.text }, in: assignment, at: ["parts"])
    for part in assignment.parts {
      for list in lists(of: part.part.content) {
        findings += repeated(
          list.ids, in: assignment, at: part.path() + list.path, key: list.key)
      }
    }
    return findings
  }

  private struct List {
    let path: [JSONPathStep]
    let ids: [String]
    var key: JSONPathStep = "id"
  }

  private static func lists(of content: AssignmentPart.Content) -> [List] {
    switch content {
    case .data: []
    case .numbers(let part):
      [
        List(path: ["values"], ids: part.values.map { $0.id }),
        List(path: ["words"], ids: part.words.map { $0.name }, key: "name"),
      ] + rows(part.rows)
    case .choices(let part):
      [List(path: ["options"], ids: part.options.map { $0.id.text })] + rows(part.rows)
    case .list(let part):
      [
        List(path: ["elements"], ids: part.elements.map { $0.id.text }),
        List(path: ["fields"], ids: part.fields.map { $0.id.text }),
      ]
    case .text(let part):
      [List(path: ["rubric", "criteria"], ids: part.rubric.criteria.map { $0.id.text })]
        + part.rubric.criteria.enumerated().map { place, criterion in
          List(
            path: ["rubric", "criteria", .place(place), "levels"],
            ids: criterion.levels.map { $0.id.text })
        }
    }
  }

  private static func rows(_ rows: PartRows) -> [List] {
    guard case .listed(let rows) = rows else { return [] }
    return [List(path: ["rows"], ids: rows.map { $0.id.text })]
  }

  private static func repeated(
    _ ids: [String], in assignment: CheckedAssignment, at path: [JSONPathStep],
    key: JSONPathStep = "id"
  ) -> [Finding] {
    var seen: Set<String> = []
    return ids.enumerated().compactMap { place, id in
      guard !seen.insert(id).inserted else { return nil }
      return assignment.finding(
        Self.self, at: path + [.place(place), key],
        Message(
          nl: "de id '\(id)' staat al in deze lijst; kies een andere",
          en: "the id '\(id)' is in this list already; choose another"))
    }
  }
}
