import QuizModel

/// Elements to be put into groups. Each element earns its share, or all or nothing.
public struct ClassificationQuestion: QuestionType {
  public static let name = "classification"
  public static let ruleVersion = 1

  private let lists: ClassificationLists
  private let keys: [ElementKey]
  private let scoring: ElementScoring

  static let groupLimits = 2...8
  static let elementLimits = 2...20

  public init(reading fields: some FieldReader) {
    let groups = fields.objects("groups") { group in
      ClassificationLists.Group(
        id: group.identifier("id"), letter: group.text("letter").first ?? "?",
        text: group.markup("text"))
    }
    let elements = fields.objects("elements") { element -> (Option, ElementKey) in
      let id: OptionID = element.identifier("id")
      let key = ElementKey(
        id: id, target: element.identifier("group"), feedback: element.optionalMarkup("feedback"))
      return (Option(id: id, text: element.markup("text")), key)
    }
    lists = ClassificationLists(elements: elements.map { $0.0 }, groups: groups)
    keys = elements.map { $0.1 }
    scoring = fields.name("scoring", fallback: ElementScoring.perElement)
    reportGroups(to: fields)
    reportElements(to: fields)
  }

  private func reportGroups(to fields: some FieldReader) {
    let letters = lists.groups.map { $0.letter }
    let areLetters = letters.allSatisfy { ("a"..."z").contains($0) }
    let areOwn =
      Set(letters).count == letters.count && Set(lists.groups.map { $0.id }).count == letters.count
    guard !Self.groupLimits.contains(letters.count) || !areLetters || !areOwn else { return }
    fields.report(
      "group-letters", at: "groups",
      Message(
        nl: "geef 2 tot 8 groepen met elk een eigen id en een eigen kleine letter",
        en: "give 2 to 8 groups, each with its own id and its own small letter"))
  }

  private func reportElements(to fields: some FieldReader) {
    let groups = Set(lists.groups.map { $0.id })
    let areKnown = keys.allSatisfy { groups.contains($0.target) }
    let areOwn = Set(keys.map { $0.id }).count == keys.count
    guard !Self.elementLimits.contains(keys.count) || !areKnown || !areOwn else { return }
    fields.report(
      "element-groups", at: "elements",
      Message(
        nl: "geef 2 tot 20 elementen met elk een eigen id en een \"group\" die bestaat",
        en: "give 2 to 20 elements, each with its own id and a \"group\" that exists"))
  }

  public init?(shape: QuestionShape) {
    guard case .classification(let lists) = shape.presentation,
      case .classification(let keys) = shape.key,
      lists.elements.map({ $0.id }) == keys.map({ $0.id }),
      keys.allSatisfy({ key in lists.groups.contains { $0.id == key.target } })
    else { return nil }
    self.lists = lists
    self.keys = keys
    scoring = .perElement
  }

  public var shape: QuestionShape {
    QuestionShape(presentation: .classification(lists), key: .classification(keys))
  }

  public func verdict(on response: Response) -> Verdict? {
    keys.verdict(on: response, scoring: scoring)
  }

  public var guessScore: Rational {
    switch scoring {
    case .perElement: Rational(parts: 1, of: max(lists.groups.count, 1))
    case .allOrNothing: .share(of: lists.groups.count, power: keys.count)
    }
  }

  public static let samples = [
    QuestionSample(
      fields: """
        "groups": [
          {"id": "koop", "letter": "k", "text": "koopgedrag"},
          {"id": "relatie", "letter": "r", "text": "relatiegedrag"}
        ],
        "elements": [
          {"id": "e1", "text": "recency", "group": "koop", "feedback": "Hoort bij RFM."},
          {"id": "e2", "text": "vertrouwen", "group": "relatie", "feedback": "Een gevoel."},
          {"id": "e3", "text": "monetary", "group": "koop", "feedback": "Hoort bij RFM."}
        ]
        """,
      responses: [
        ("1k 2r 3k", .correct), ("3K,1K,2R", .correct),
        ("1k 2k 3k", .partial(Rational(parts: 2, of: 3))), ("1r 2k 3r", .wrong),
        ("1k 2r", .unreadable), ("1k 2x 3k", .unreadable), ("1k 2r 4k", .unreadable),
      ])
  ]
}
