import Documents
import QuizModel

/// Every pair, element and gap says why it belongs where it does, as every option does (Van der
/// Kleij, Feskens & Eggen 2015).
enum ElementFeedback: QuestionCheck {
  static let name = "element-feedback"

  static func findings(in checked: CheckedQuestion) -> [Finding] {
    let (list, bare) = bareElements(checked.shape.key)
    // Gaps stand in the order of the text, which needn't be that of the file.
    let ids = checked.value[list]?.elements.map { $0["id"]?.string } ?? []
    return bare.map { id in
      checked.finding(
        Self.self, checked.qualitySeverity,
        at: [.key(list), .place(ids.firstIndex(of: id.text) ?? 0)],
        Message(
          nl: "dit onderdeel heeft geen \"feedback\"; leg uit waarom het hier hoort",
          en: "this part has no \"feedback\"; say why it belongs here"))
    }
  }

  /// The list in the file and what in it has no feedback.
  private static func bareElements(_ key: Key) -> (list: String, ids: [OptionID]) {
    switch key {
    case .matching(let keys): ("left", bare(keys))
    case .ordering(let keys), .classification(let keys): ("elements", bare(keys))
    case .gaps(let keys): ("gaps", keys.filter { $0.feedback == nil }.map { $0.id })
    default: ("", [])
    }
  }

  private static func bare(_ keys: [ElementKey]) -> [OptionID] {
    keys.filter { $0.feedback == nil }.map { $0.id }
  }
}
