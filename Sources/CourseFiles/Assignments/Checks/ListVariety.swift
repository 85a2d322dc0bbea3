import Documents
import QuizModel

/// The field in which the entries of a list must differ is one that is asked, and there are entries
/// enough to differ.
enum ListVariety: AssignmentCheck {
  static let name = "list-variety"

  static func findings(in assignment: CheckedAssignment) -> [Finding] {
    assignment.parts.compactMap { part in
      guard case .list(let list) = part.part.content, let variety = list.variety else { return nil }
      let fields = list.fields.map { $0.id.text }
      guard fields.contains(variety.field.text) else {
        return assignment.finding(
          Self.self, at: part.path("variety", "field"),
          ObjectReader.unknownName(QuizModel.shown(variety.field.text), among: fields))
      }
      let groups = list.groups?.count.lowerBound ?? 1
      let asked = list.elements.reduce(0) { $0 + $1.minimum } * groups
      guard variety.minimum > asked else { return nil }
      return assignment.finding(
        Self.self, at: part.path("variety", "minimum"),
        Message(
          nl: "er worden maar \(asked) punten gevraagd; vraag niet meer verschillende",
          en: "only \(asked) entries are asked; don't ask more different ones"))
    }
  }
}
