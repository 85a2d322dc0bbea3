import Documents
import QuizModel

/// A data part names an instrument that the course has and that its model can count, and only such
/// rules as its model knows.
enum PartInstruments: AssignmentCheck {
  static let name = "part-instrument"

  static func findings(in assignment: CheckedAssignment) -> [Finding] {
    assignment.parts.flatMap { part -> [Finding] in
      guard case .data(let data) = part.part.content else { return [] }
      let unused = data.settings.keys.filter { !data.model.settings.contains($0) }
        .map { $0.rawValue }.sorted()
      return unused.map {
        assignment.finding(
          Self.self, at: part.path("settings", .key($0)),
          Message(
            nl: "het model \(data.model.rawValue) kent \"\($0)\" niet; haal die weg",
            en: "the model \(data.model.rawValue) doesn't know \"\($0)\"; remove it"))
      }
        + [problem(of: data, assignment)].compactMap { $0 }.map {
          assignment.finding(Self.self, at: part.path("instrument"), $0)
        }
    }
  }

  private static func problem(of data: DataPart, _ assignment: CheckedAssignment) -> Message? {
    guard let id = data.instrument else { return nil }
    let model = data.model.rawValue
    guard let kind = data.model.instrumentKind else {
      return Message(
        nl: "het model \(model) heeft geen instrument; haal \"instrument\" weg",
        en: "the model \(model) has no instrument; remove \"instrument\"")
    }
    let fitting = assignment.instruments.filter { $0.kind == kind }.map { $0.id.text }
    guard !fitting.contains(id.text) else { return nil }
    let list = fitting.joined(separator: ", ")
    return Message(
      nl: "het instrument '\(id)' is er niet of past niet bij \(model); kies uit: \(list)",
      en: "the instrument '\(id)' isn't there or doesn't go with \(model); choose one of: \(list)")
  }
}

extension DataModel {
  /// What is filled in for it; `nil` where it takes no questionnaire.
  var instrumentKind: Instrument.Kind? {
    switch self {
    case .servqual, .servperf: .serviceQuality
    case .csas: .arenas
    case .rfm, .matrix: nil
    }
  }

  /// The rules that can be laid down for it.
  var settings: Set<Setting> {
    switch self {
    case .servqual, .servperf: [.missing]
    case .csas: [.missing, .cut, .aboveOnly]
    case .rfm: [.weights, .ties]
    case .matrix: [.cut, .aboveOnly, .band, .weights, .ties]
    }
  }
}
