import Documents
import QuizModel

/// Every id that is referred to exists. A wrong one is told with the nearest that does.
enum DanglingReferences: CourseCheck {
  static let name = "dangling-reference"

  static func findings(in course: CheckedCourse) -> [Finding] {
    let known = KnownIDs(course.bank)
    let bank = course.bank
    var findings = course.questions.flatMap { references(of: $0, known) }
    findings += bank.course.goals.enumerated().flatMap {
      references(of: $1, at: $0, course, known)
    }
    for (test, value) in zip(bank.course.tests, course.list("tests")) {
      for (place, cell) in test.blueprint.cells.enumerated() {
        findings += known.sections.missing(
          cell.sections, at: value, ["blueprint", .place(place), "sections"])
      }
    }
    findings += zip(bank.facts, course.outline.facts).flatMap { references(of: $0, $1, known) }
    findings += zip(bank.cases, course.outline.cases).flatMap {
      known.sections.missing([$0.section], at: $1, ["section"])
    }
    return findings
  }

  private static func references(of checked: CheckedQuestion, _ known: KnownIDs) -> [Finding] {
    let question = checked.question
    let value = checked.value
    var missing = known.sections.missing([question.section], at: value, ["section"])
    missing += known.goals.missing(question.goals, at: value, ["goals"])
    missing += known.facts.missing(question.facts, at: value, ["facts"])
    missing += known.questions.missing(question.twins, at: value, ["twins"])
    missing += known.questions.missing(question.enemies, at: value, ["enemies"])
    missing += known.cases.missing(question.caseID.map { [$0] } ?? [], at: value, ["case"])
    missing += gapGoals(of: checked, known)
    if let source = question.source {
      missing += known.documents.missing([source.document], at: value, ["source", "document"])
    }
    let (key, confused) = confusedGoals(of: checked.shape.key)
    for (place, goal) in confused.enumerated() {
      guard let goal else { continue }
      missing += known.goals.missing([goal], at: value, [.key(key), .place(place), "confuses"])
    }
    return missing
  }

  /// The goal that each wrong option or answer mixes in, and the list in the file it stands in.
  private static func confusedGoals(of key: Key) -> (key: String, goals: [GoalID?]) {
    switch key {
    case .singleChoice(let keys), .multipleChoice(let keys):
      ("options", keys.map { $0.confuses })
    case .text(let key): ("wrongAnswers", key.anticipated.map { $0.confuses })
    case .number(let key): ("wrongAnswers", key.anticipated.map { $0.confuses })
    case .gaps, .matching, .ordering, .classification, .open: ("", [])
    }
  }

  private static func gapGoals(of checked: CheckedQuestion, _ known: KnownIDs) -> [Finding] {
    guard case .gaps(let keys) = checked.shape.key else { return [] }
    let goals = keys.flatMap { $0.key.anticipated.compactMap { $0.confuses } }
    return known.goals.missing(goals, at: checked.value, ["gaps"])
  }

  private static func references(
    of goal: LearningGoal, at place: Int, _ course: CheckedCourse, _ known: KnownIDs
  ) -> [Finding] {
    guard let value = course.outline.course?.at(["goals", .place(place)]) else { return [] }
    return known.sections.missing([goal.section], at: value, ["section"])
      + known.goals.missing(goal.requires, at: value, ["requires"])
      + known.goals.missing(goal.confusedWith, at: value, ["confusedWith"])
  }

  private static func references(
    of fact: Fact, _ value: JSONValue, _ known: KnownIDs
  ) -> [Finding] {
    known.sections.missing([fact.section], at: value, ["section"])
      + known.facts.missing(fact.restates, at: value, ["restates"])
  }
}

/// All ids of a course, by what they name.
private struct KnownIDs {
  let sections: IDSet<Section>
  let goals: IDSet<LearningGoal>
  let facts: IDSet<Fact>
  let questions: IDSet<Question>
  let documents: IDSet<SourceDocument>
  let cases: IDSet<Case>

  init(_ bank: Bank) {
    sections = IDSet(Message(nl: "de sectie", en: "section"), bank.course.sections.map { $0.id })
    goals = IDSet(Message(nl: "het leerdoel", en: "learning goal"), bank.course.goals.map { $0.id })
    facts = IDSet(Message(nl: "het feit", en: "fact"), bank.facts.map { $0.id })
    questions = IDSet(Message(nl: "de vraag", en: "question"), bank.questions.map { $0.id })
    cases = IDSet(Message(nl: "de casus", en: "case"), bank.cases.map { $0.id })
    documents = IDSet(
      Message(nl: "het document", en: "document"), bank.course.documents.map { $0.id })
  }
}

private final class IDSet<Entity> {
  private let noun: Message
  private let ids: Set<Identifier<Entity>>
  /// What a wrong id is compared with.
  private let names: [String]
  /// The id that was probably meant by a wrong one.
  private var meant: [Identifier<Entity>: String?] = [:]

  /// Limits on the comparisons, which would take long in a library with another naming throughout.
  private static var mostNames: Int { 5000 }
  private static var mostGuesses: Int { 100 }

  init(_ noun: Message, _ ids: [Identifier<Entity>]) {
    self.noun = noun
    self.ids = Set(ids)
    names = ids.prefix(Self.mostNames).map { $0.text }
  }

  /// A finding for each reference that names nothing, at its own place.
  func missing(
    _ references: [Identifier<Entity>], at value: JSONValue, _ path: [JSONPathStep]
  ) -> [Finding] {
    references.enumerated().compactMap { place, id in
      guard !ids.contains(id) else { return nil }
      return Finding(
        place: value.nearestPlace(path + [.place(place)]), severity: .error,
        check: DanglingReferences.name, message: message(id))
    }
  }

  private func message(_ id: Identifier<Entity>) -> Message {
    guard let meant = nearest(id) else {
      return Message(
        nl: "\(noun.dutch) '\(id)' bestaat niet; voeg die toe of haal de verwijzing weg",
        en: "the \(noun.english) '\(id)' does not exist; add it or remove the reference")
    }
    return Message(
      nl: "\(noun.dutch) '\(id)' bestaat niet; bedoel je '\(meant)'?",
      en: "the \(noun.english) '\(id)' does not exist; did you mean '\(meant)'?")
  }

  private func nearest(_ id: Identifier<Entity>) -> String? {
    if let known = meant[id] { return known }
    guard meant.count < Self.mostGuesses else { return nil }
    let nearest = NearestName.of(id.text, among: names)
    meant[id] = .some(nearest)
    return nearest
  }
}
