import Documents
import QuestionTypes
import QuizModel

/// A new question as its author gets it to fill in: all keys that a question can't do without, in
/// the order in which the shipped courses have them.
struct QuestionDraft {
  let type: any QuestionType.Type
  let topic: DraftTopic
  let bank: Bank
  /// Where the matter stands in the course's documents, as far as that's known.
  let source: (document: DocumentID, place: String?)?

  private var language: Language { .of(course: bank.course) }

  func json(id: QuestionID) -> String {
    let members = [
      ("id", quoted(id)), ("type", JSONText.quoted(type.name)), ("section", quoted(topic.section)),
      ("goals", list(topic.goals)), ("facts", list(topic.facts)),
      ("bloom", JSONText.quoted(bloom.rawValue)), ("prompt", JSONText.quoted(prompt)),
    ]
    let closing =
      [
        ("hints", "[\(Self.hints.map { JSONText.quoted($0[language]) }.joined(separator: ", "))]"),
        ("explanation", JSONText.quoted(Self.explanation[language])),
      ] + sourceMember + [("seconds", "60"), ("difficulty", "0.5"), ("status", #""draft""#)]
    let parts = members.map(member) + [type.template.fields[language]] + closing.map(member)
    return "{\(parts.joined(separator: ", "))}"
  }

  private func member(_ key: String, _ value: String) -> String {
    "\(JSONText.quoted(key)): \(value)"
  }

  private func quoted<Entity>(_ id: Identifier<Entity>) -> String { JSONText.quoted(id.text) }

  private func list<Entity>(_ ids: [Identifier<Entity>]) -> String {
    "[\(ids.map(quoted).joined(separator: ", "))]"
  }

  private var bloom: BloomLevel {
    topic.goals.first.flatMap { bank.goal($0)?.bloom } ?? .understand
  }

  /// A fact that is only asked with its source gets room for it.
  private var prompt: String {
    let needsSource = bank.facts.contains {
      topic.facts.contains($0.id) && $0.asking == .nameSource
    }
    let prompt = type.template.prompt[language]
    return needsSource ? "\(prompt) \(Self.attribution[language])" : prompt
  }

  /// Without a fact the first document of the course; none in a course without documents.
  private var sourceMember: [(String, String)] {
    let source = self.source ?? bank.course.documents.first.map { ($0.id, nil) }
    guard let source else { return [] }
    let place = JSONText.quoted(source.place ?? Self.place[language])
    return [("source", #"{"document": \#(quoted(source.document)), "place": \#(place)}"#)]
  }

  private static let hints = [
    Message(
      nl: "TODO: een duwtje: waar moet iemand aan denken?",
      en: "TODO: a nudge: what should come to mind?"),
    Message(
      nl: "TODO: een hint die de keuze kleiner maakt en het antwoord niet noemt.",
      en: "TODO: a hint that narrows it down and does not name the answer."),
  ]
  private static let explanation = Message(
    nl: "TODO: leg in twee of drie zinnen uit hoe het zit, ook voor wie het goed had.",
    en: "TODO: explain in two or three sentences how it is, also for who had it right.")
  private static let place = Message(
    nl: "TODO: de bladzijde of paragraaf", en: "TODO: the page or section")
  private static let attribution = Message(
    nl: "TODO: noem de bron: volgens wie is dit zo?",
    en: "TODO: name the source: according to whom is it so?")
}

extension Language {
  /// The language of a course's texts; English for one in another language.
  public static func of(course: Course) -> Language {
    Language(rawValue: course.language.prefix { $0 != "-" }.lowercased()) ?? .english
  }
}
