import Documents
import QuizModel

/// The facts of one importance, and whether enough questions rest on them.
///
/// What a section turns on (3) is asked in two ways or more, what matters (2) at least once, and a
/// detail (1) need not be asked. Two questions of the same type without a situation of their own are
/// one way: who remembers the first has the second, and nobody learns whether the fact is known.
///
/// A fact that restates another counts with it (see ``RestatedFacts``). One that must never be
/// asked needs no question; the check `fact-never-asked` tells of those that have one.
public struct FactCoverage: Sendable {
  /// 1 to 3.
  public let importance: Int
  /// The facts that may be asked.
  public private(set) var facts = 0
  /// Those of them that one question or more rests on.
  public private(set) var asked = 0
  /// The facts that must never be asked, which aren't among ``facts``.
  public private(set) var neverAsked = 0
  public private(set) var short: [Shortage] = []

  /// How many ways each fact is asked in, at least.
  public var needed: Int { importance - 1 }
  public var covered: Int { facts - short.count }

  static func byImportance(
    _ facts: [Fact], _ values: [JSONValue], _ questions: [QuestionOutline]
  ) -> [FactCoverage] {
    let restated = RestatedFacts(facts)
    var groups = [QuestionsOn](repeating: QuestionsOn(), count: facts.count)
    for question in questions {
      for group in Set(question.facts.compactMap(restated.group)) { groups[group].add(question) }
    }
    var coverages = [3, 2, 1].map { FactCoverage(importance: $0) }
    for (fact, value) in zip(facts, values) {
      guard let group = restated.group(of: fact.id) else { continue }
      coverages[3 - fact.importance].add(fact, value, groups[group])
    }
    return coverages
  }

  private init(importance: Int) {
    self.importance = importance
  }

  private mutating func add(_ fact: Fact, _ value: JSONValue, _ questions: QuestionsOn) {
    guard fact.asking != .never else {
      neverAsked += 1
      return
    }
    facts += 1
    asked += questions.counted.isEmpty ? 0 : 1
    guard Set(questions.counted.map(Way.init)).count < needed else { return }
    short.append(
      Shortage(
        id: fact.id.text, section: fact.section, questions: questions.counted.count,
        drafts: questions.drafts,
        finding: Finding(
          place: value.place, severity: .error, check: "fact-coverage",
          message: message(fact, questions))))
  }

  private func message(_ fact: Fact, _ questions: QuestionsOn) -> Message {
    let todo =
      switch (needed, questions.counted.count) {
      case (1, _):
        Message(nl: "geen vraag; schrijf er een", en: "no question; write one")
      case (_, 0):
        Message(
          nl: "geen vraag; schrijf er twee, van een ander type of over een ander geval",
          en: "no question; write two, of different types or about different cases")
      case (_, 1):
        Message(
          nl: "één vraag; schrijf er nog een, van een ander type of over een ander geval",
          en: "one question; write another, of a different type or about a different case")
      case (_, let count):
        Message(
          nl: "\(count) vragen die op elkaar lijken; schrijf er een van een ander type of over een "
            + "ander geval",
          en: "\(count) questions that are alike; write one of a different type or about a "
            + "different case")
      }
    return Message(
      nl: "feit '\(fact.id)' (\(shown(fact.text))) heeft \(todo.dutch)",
      en: "fact '\(fact.id)' (\(shown(fact.text))) has \(todo.english)")
  }
}

/// What sets one question on a fact apart from another: its type and the situation it's about.
private struct Way: Hashable {
  private enum Situation: Hashable {
    case none
    case shared(CaseID)
    case own(QuestionID)
  }

  private let type: String
  private let situation: Situation

  /// From *apply* on, a question brings a situation of its own.
  init(_ question: QuestionOutline) {
    type = question.type
    situation =
      question.caseID.map(Situation.shared)
      ?? (question.bloom >= .apply ? .own(question.id) : .none)
  }
}
