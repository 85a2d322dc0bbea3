import Documents
import QuizModel

/// No question rests on a fact that must not be asked: the source errs there, contradicts itself or
/// can't be understood. The fact's problem numbers lead to the reason.
enum NeverAskedFacts: QuestionCheck {
  static let name = "fact-never-asked"

  static func findings(in checked: CheckedQuestion) -> [Finding] {
    guard !checked.context.unsafeFacts.isEmpty else { return [] }
    return checked.question.facts.enumerated().compactMap { place, id in
      guard checked.context.unsafeFacts[id]?.asking == .never else { return nil }
      return checked.finding(
        Self.self, .error, at: ["facts", .place(place)],
        Message(
          nl: "het feit '\(id)' mag niet gevraagd worden (\"ask\": \"never\"); kies een ander",
          en: "the fact '\(id)' must not be asked (\"ask\": \"never\"); choose another"))
    }
  }
}
