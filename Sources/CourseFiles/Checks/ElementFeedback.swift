import Documents
import QuizModel

/// Every pair, element and gap says why it belongs where it does, as every option does (Van der
/// Kleij, Feskens & Eggen 2015).
enum ElementFeedback: QuestionCheck {
  static let name = "element-feedback"

  static func findings(in checked: CheckedQuestion) -> [Finding] {
    let (list, bare) = bareElements(checked.shape.key)
    return bare.map { place in
      checked.finding(
        Self.self, checked.qualitySeverity, at: [.key(list), .place(place)],
        Message(
          nl: "dit onderdeel heeft geen \"feedback\"; leg uit waarom het hier hoort",
          en: "this part has no \"feedback\"; say why it belongs here"))
    }
  }

  /// The list in the file and the places in it without feedback.
  private static func bareElements(_ key: Key) -> (list: String, places: [Int]) {
    switch key {
    case .matching(let keys): ("left", bare(keys.map { $0.feedback }))
    case .ordering(let keys), .classification(let keys):
      ("elements", bare(keys.map { $0.feedback }))
    case .gaps(let keys): ("gaps", bare(keys.map { $0.feedback }))
    default: ("", [])
    }
  }

  private static func bare(_ feedback: [RichText?]) -> [Int] {
    feedback.indices.filter { feedback[$0] == nil }
  }
}
