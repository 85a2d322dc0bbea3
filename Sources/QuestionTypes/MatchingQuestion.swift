import QuizModel

/// Left sides that each go with one right side; there can be extra right sides, and each is used
/// at most once. Each pair earns its share, or all or nothing.
public struct MatchingQuestion: QuestionType {
  public static let name = "matching"
  public static let ruleVersion = 1

  private let lists: MatchingLists
  private let keys: [ElementKey]
  private let scoring: ElementScoring

  static let leftLimits = 2...10
  static let mostExtra = 5

  public init(reading fields: some FieldReader) {
    let left = fields.objects("left") { side -> (Option, ElementKey) in
      let id: OptionID = side.identifier("id")
      let key = ElementKey(
        id: id, target: side.identifier("match"), feedback: side.optionalMarkup("feedback"))
      return (Option(id: id, text: side.markup("text")), key)
    }
    let right = fields.objects("right") { side in
      Option(id: side.identifier("id"), text: side.markup("text"))
    }
    lists = MatchingLists(left: left.map { $0.0 }, right: right)
    keys = left.map { $0.1 }
    scoring = fields.name("scoring", fallback: ElementScoring.perElement)
    reportCounts(to: fields)
    reportTargets(to: fields)
  }

  private func reportCounts(to fields: some FieldReader) {
    let extra = lists.right.count - lists.left.count
    guard !Self.leftLimits.contains(lists.left.count) || !(0...Self.mostExtra).contains(extra)
    else { return }
    fields.report(
      "matching-count", at: "right",
      Message(
        nl: "geef 2 tot 10 linkerkanten en evenveel tot 5 meer rechterkanten",
        en: "give 2 to 10 left sides and as many to 5 more right sides"))
  }

  private func reportTargets(to fields: some FieldReader) {
    let rightIDs = lists.right.map { $0.id }
    let targets = keys.map { $0.target }
    let isWhole = targets.allSatisfy(rightIDs.contains) && Set(targets).count == targets.count
    let hasOwnIDs =
      Set(rightIDs).count == rightIDs.count
      && Set(keys.map { $0.id }).count == keys.count
    guard !isWhole || !hasOwnIDs else { return }
    fields.report(
      "matching-targets", at: "left",
      Message(
        nl: "elke \"match\" is een eigen id van rechts, en geen id staat dubbel",
        en: "each \"match\" is an id of its own on the right, and no id stands twice"))
  }

  public init?(shape: QuestionShape) {
    guard case .matching(let lists) = shape.presentation, case .matching(let keys) = shape.key,
      lists.left.map({ $0.id }) == keys.map({ $0.id }),
      keys.allSatisfy({ key in lists.right.contains { $0.id == key.target } })
    else { return nil }
    self.lists = lists
    self.keys = keys
    scoring = .perElement
  }

  public var shape: QuestionShape {
    QuestionShape(presentation: .matching(lists), key: .matching(keys))
  }

  public func verdict(on response: Response) -> Verdict? {
    keys.verdict(on: response, scoring: scoring)
  }

  /// Uniform over all ways to give each left side a right side of its own: each pair is right once
  /// in as many as there are right sides.
  public var guessScore: Rational {
    switch scoring {
    case .perElement: return Rational(parts: 1, of: max(lists.right.count, 1))
    case .allOrNothing:
      return lists.left.indices.reduce(Rational.one) { chance, place in
        chance.divided(by: Rational(max(lists.right.count - place, 1))) ?? .zero
      }
    }
  }

  public static let samples = [
    QuestionSample(
      fields: """
        "left": [
          {"id": "r", "text": "recency", "match": "tijd", "feedback": "Hoelang geleden."},
          {"id": "f", "text": "frequency", "match": "aantal", "feedback": "Hoe vaak."}
        ],
        "right": [
          {"id": "tijd", "text": "hoelang geleden"},
          {"id": "aantal", "text": "hoe vaak"},
          {"id": "geld", "text": "hoeveel geld"}
        ]
        """,
      responses: [
        ("1a 2b", .correct), ("2B, 1A", .correct), ("1 a 2 b", .correct),
        ("1a 2c", .partial(Rational(parts: 1, of: 2))), ("1b 2a", .wrong), ("1a", .unreadable),
        ("1a 2a", .unreadable), ("1a 2d", .unreadable), ("1a 1b", .unreadable), ("-", .wrong),
        ("1a 2-", .partial(Rational(parts: 1, of: 2))),
      ])
  ]
}

extension [ElementKey] {
  /// Marks pairs: each element that was put where it belongs is right.
  func verdict(on response: Response, scoring: ElementScoring) -> Verdict {
    guard case .pairs(let pairs) = response else { return Verdict(score: .zero, remarks: []) }
    let remarks = map { key in
      Remark(
        subject: .element(key.id, isRight: pairs[key.id] == key.target), text: key.feedback)
    }
    let right = count { pairs[$0.id] == $0.target }
    return Verdict(score: scoring.score(right: right, of: count), remarks: remarks)
  }
}
