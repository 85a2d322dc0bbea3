import QuizModel

/// Which questions a practice session asks.
///
/// First what is due, the mistakes made while sure before the rest and the longest overdue first;
/// then what was never asked, the goals in turn and each goal's questions from easy to hard; then
/// what was seen longest ago. Questions that give each other away, and twins, are never in one
/// session.
public struct PracticePlan: Sendable {
  public struct Scope: Sendable, Equatable {
    /// Sections with all their parts; empty for the whole course.
    public var sections: [SectionID]
    /// Empty for all goals.
    public var goals: [GoalID]
    /// Only questions whose latest attempt was a mistake.
    public var onlyMistakes: Bool
    public var onlyDue: Bool

    public init(
      sections: [SectionID] = [], goals: [GoalID] = [], onlyMistakes: Bool = false,
      onlyDue: Bool = false
    ) {
      self.sections = sections
      self.goals = goals
      self.onlyMistakes = onlyMistakes
      self.onlyDue = onlyDue
    }

    public func contains(_ question: QuestionOutline) -> Bool {
      (sections.isEmpty || sections.contains { $0.contains(question.section) })
        && (goals.isEmpty || goals.contains { question.goals.contains($0) })
    }
  }

  public static let defaultCount = 10

  /// The questions in the order in which they're asked; fewer than `count` when there are no more.
  public static func questions(
    from bank: Bank, history: LearningHistory, scope: Scope, count: Int, today: Day
  ) -> [QuestionID] {
    let candidates = bank.practiceQuestions.filter(scope.contains)
    let new = candidates.filter { history.latest(at: $0.id) == nil }
    let seen = mostUrgentFirst(candidates.filter { history.latest(at: $0.id) != nil }, history)
    let due = seen.filter { history.isDue($0.id, on: today) }
    let queue =
      switch (scope.onlyMistakes, scope.onlyDue) {
      case (true, let onlyDue):
        (onlyDue ? due : seen).filter { history.latest(at: $0.id)?.isMistake ?? false }
      case (false, true): due
      case (false, false):
        due + goalsInTurn(new, after: seen, bank)
          + longestAgoFirst(seen.filter { !history.isDue($0.id, on: today) }, history)
      }
    var row = QuestionRow()
    row.take(queue, atMost: count)
    return row.ids(in: bank)
  }

  private static func mostUrgentFirst(
    _ questions: [QuestionOutline], _ history: LearningHistory
  ) -> [QuestionOutline] {
    let ranked = questions.enumerated().map { place, question in
      let isSureMistake = history.latest(at: question.id)?.isSureMistake ?? false
      let due = history.due(question.id)?.number ?? .max
      return (key: (isSureMistake ? 0 : 1, due, place), question: question)
    }
    return ranked.sorted { $0.key < $1.key }.map { $0.question }
  }

  private static func longestAgoFirst(
    _ questions: [QuestionOutline], _ history: LearningHistory
  ) -> [QuestionOutline] {
    let ranked = questions.enumerated().map { place, question in
      let time = history.latest(at: question.id)?.time.instant.milliseconds ?? 0
      return (key: (time, place), question: question)
    }
    return ranked.sorted { $0.key < $1.key }.map { $0.question }
  }

  /// One question of each goal, then the second of each …, goals in the order of the course. What
  /// was seen of a goal are turns that it has had, so that each session goes on where the last
  /// one stopped.
  private static func goalsInTurn(
    _ questions: [QuestionOutline], after seen: [QuestionOutline], _ bank: Bank
  ) -> [QuestionOutline] {
    var turns: [GoalID?: Int] = [:]
    for question in seen {
      turns[question.goals.first, default: 0] += 1
    }
    let easiestFirst = questions.enumerated().sorted { left, right in
      (left.element.expectedDifficulty, left.offset)
        < (right.element.expectedDifficulty, right.offset)
    }
    let goalPlaces = Dictionary(
      bank.course.goals.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    let ranked = easiestFirst.map { offset, question in
      let turn = turns[question.goals.first, default: 0]
      turns[question.goals.first] = turn + 1
      let section = bank.order(of: question.section)
      let goal = question.goals.first.flatMap { goalPlaces[$0] } ?? .max
      return (key: (turn, section, goal, offset), question: question)
    }
    return ranked.sorted { $0.key < $1.key }.map { $0.question }
  }
}
