import QuizModel

/// Elements to be put in order.
///
/// By position, each element in its exact place earns its share. By pairs, the score is
/// 1 − 2 · (pairs in the wrong order) / (all pairs), never below 0: a random order earns nothing
/// to speak of, and one swap of neighbours costs little.
///
/// Example of four elements: `b a c d` earns 2/4 by position and 1 − 2·1/6 = 2/3 by pairs.
public struct OrderingQuestion: QuestionType {
  public static let name = "ordering"
  public static let ruleVersion = 1

  enum Scoring: String, CaseIterable {
    case byPosition
    case byPairs
    case allOrNothing
  }

  private let elements: [Option]
  private let keys: [ElementKey]
  private let scoring: Scoring

  static let countLimits = 2...12

  public init(reading fields: some FieldReader) {
    let read = fields.objects("elements") { element -> (Option, ElementKey) in
      let id: OptionID = element.identifier("id")
      let key = ElementKey(id: id, target: "", feedback: element.optionalMarkup("feedback"))
      return (Option(id: id, text: element.markup("text")), key)
    }
    elements = read.map { $0.0 }
    keys = read.map { $0.1 }
    scoring = fields.name("scoring", fallback: .byPosition)
    if !Self.countLimits.contains(elements.count)
      || Set(elements.map { $0.id }).count != elements.count
    {
      fields.report(
        "ordering-elements", at: "elements",
        Message(
          nl: "geef 2 tot 12 elementen in de goede volgorde, elk met een eigen id",
          en: "give 2 to 12 elements in the right order, each with its own id"))
    }
  }

  public init?(shape: QuestionShape) {
    guard case .ordering(let elements) = shape.presentation, case .ordering(let keys) = shape.key,
      Set(elements.map { $0.id }) == Set(keys.map { $0.id }), elements.count == keys.count
    else { return nil }
    self.elements = elements
    self.keys = keys
    scoring = .byPosition
  }

  public var shape: QuestionShape {
    QuestionShape(presentation: .ordering(elements), key: .ordering(keys))
  }

  public func verdict(on response: Response) -> Verdict? {
    guard case .order(let given) = response else { return Verdict(score: .zero, remarks: []) }
    let right = keys.map { $0.id }
    let remarks = zip(keys, given).map { key, id in
      Remark(subject: .element(key.id, isRight: key.id == id), text: key.feedback)
    }
    return Verdict(score: score(given, right), remarks: remarks)
  }

  private func score(_ given: [OptionID], _ right: [OptionID]) -> Rational {
    let places = zip(given, right).count { $0 == $1 }
    switch scoring {
    case .byPosition: return Rational(parts: places, of: max(right.count, 1))
    case .allOrNothing: return places == right.count ? .one : .zero
    case .byPairs: return Self.score(inversions: Self.inversions(given, right), of: right.count)
    }
  }

  private static func inversions(_ given: [OptionID], _ right: [OptionID]) -> Int {
    let places = given.map { id in right.firstIndex(of: id) ?? 0 }
    return places.indices.reduce(0) { count, first in
      count + places[(first + 1)...].count { $0 < places[first] }
    }
  }

  private static func score(inversions: Int, of count: Int) -> Rational {
    let pairs = max(count * (count - 1) / 2, 1)
    return Rational(parts: max(pairs - 2 * inversions, 0), of: pairs)
  }

  /// Uniform over all orders. By position each element is in its place once in n; by pairs the mean
  /// over the Mahonian numbers, which count the orders by their pairs in the wrong order.
  public var guessScore: Rational {
    let count = elements.count
    switch scoring {
    case .byPosition: return Rational(parts: 1, of: max(count, 1))
    case .allOrNothing:
      return (1...max(count, 1)).reduce(Rational.one) { $0.divided(by: Rational($1)) ?? .zero }
    case .byPairs:
      let orders = Self.mahonian(count)
      let total = orders.enumerated().reduce(Rational.zero) { sum, entry in
        let score = Self.score(inversions: entry.offset, of: count)
        return score.multiplied(by: Rational(entry.element)).flatMap(sum.adding) ?? sum
      }
      return total.divided(by: Rational(orders.reduce(0, +))) ?? .zero
    }
  }

  /// How many orders of `count` elements have 0, 1, 2 … pairs in the wrong order.
  private static func mahonian(_ count: Int) -> [Int] {
    (1...max(count, 1)).reduce([1]) { orders, size in
      (0..<(orders.count + size - 1)).map { inversions in
        (max(0, inversions - size + 1)...inversions).reduce(0) { sum, place in
          sum + (place < orders.count ? orders[place] : 0)
        }
      }
    }
  }

  /// In the contract's order without chance: by id, here a = eerst, b = laatst, c = midden.
  public static let samples = [
    QuestionSample(
      fields: """
        "elements": [
          {"id": "eerst", "text": "oriëntatie", "feedback": "Eerst kijkt de klant rond."},
          {"id": "midden", "text": "research", "feedback": "Dan zoekt hij uit."},
          {"id": "laatst", "text": "actie", "feedback": "Kopen komt het laatst."}
        ]
        """,
      responses: [
        ("a c b", .correct), ("ACB", .correct), ("a, c, b", .correct),
        ("a b c", .partial(Rational(parts: 1, of: 3))), ("c b a", .wrong), ("a c", .unreadable),
        ("a a b", .unreadable), ("a c d", .unreadable), ("weet niet", .wrong),
      ]),
    QuestionSample(
      fields: """
        "scoring": "byPairs",
        "elements": [
          {"id": "a", "text": "een"}, {"id": "b", "text": "twee"},
          {"id": "c", "text": "drie"}, {"id": "d", "text": "vier"}
        ]
        """,
      responses: [
        ("a b c d", .correct), ("b a c d", .partial(Rational(parts: 2, of: 3))),
        ("d c b a", .wrong), ("b d a c", .wrong),
      ]),
  ]
}
