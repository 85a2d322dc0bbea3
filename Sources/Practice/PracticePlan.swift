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

    public func contains(_ question: Question) -> Bool {
      (sections.isEmpty || sections.contains { $0.contains(question.section) })
        && (goals.isEmpty || goals.contains { question.goals.contains($0) })
    }
  }

  public static let defaultCount = 10

  /// The questions in the order in which they're asked; fewer than `count` when there are no more.
  public static func questions(
    from bank: Bank, history: LearningHistory, scope: Scope, count: Int, today: Day
  ) -> [QuestionID] {
    let candidates = bank.active.filter { $0.pool != .mock && scope.contains($0) }
    let seen = candidates.filter { history.latest(at: $0.id) != nil }
    let due = mostUrgentFirst(seen.filter { history.isDue($0.id, on: today) }, history)
    var queue = due
    if scope.onlyMistakes {
      queue = mostUrgentFirst(seen, history).filter {
        history.latest(at: $0.id)?.isMistake ?? false
      }
    } else if !scope.onlyDue {
      queue += goalsInTurn(candidates.filter { history.latest(at: $0.id) == nil }, bank)
      queue += longestAgoFirst(seen.filter { !history.isDue($0.id, on: today) }, history)
    }
    return withoutGiveaways(queue, count: count).map { $0.id }
  }

  private static func mostUrgentFirst(
    _ questions: [Question], _ history: LearningHistory
  ) -> [Question] {
    let ranked = questions.enumerated().map { place, question in
      let isSureMistake = history.latest(at: question.id)?.isSureMistake ?? false
      let due = history.due(question.id)?.number ?? .max
      return (key: (isSureMistake ? 0 : 1, due, place), question: question)
    }
    return ranked.sorted { $0.key < $1.key }.map { $0.question }
  }

  private static func longestAgoFirst(
    _ questions: [Question], _ history: LearningHistory
  ) -> [Question] {
    let ranked = questions.enumerated().map { place, question in
      let time = history.latest(at: question.id)?.time.instant.milliseconds ?? 0
      return (key: (time, place), question: question)
    }
    return ranked.sorted { $0.key < $1.key }.map { $0.question }
  }

  /// One question of each goal, then the second of each …, goals in the order of the course.
  private static func goalsInTurn(_ questions: [Question], _ bank: Bank) -> [Question] {
    var rounds: [GoalID: Int] = [:]
    let easiestFirst = questions.enumerated().sorted { left, right in
      (difficulty(left.element), left.offset) < (difficulty(right.element), right.offset)
    }
    let goalOrder = Dictionary(
      bank.course.goals.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    let ranked = easiestFirst.map { offset, question in
      let goal = question.goals.first ?? ""
      let round = rounds[goal, default: 0]
      rounds[goal] = round + 1
      let section = bank.order(of: question.section)
      return (key: (round, section, goalOrder[goal] ?? .max, offset), question: question)
    }
    return ranked.sorted { $0.key < $1.key }.map { $0.question }
  }

  private static func difficulty(_ question: Question) -> Rational {
    question.difficulty ?? Rational(parts: 1, of: 2)
  }

  private static func withoutGiveaways(_ queue: [Question], count: Int) -> [Question] {
    var chosen: [Question] = []
    var barred: Set<QuestionID> = []
    for question in queue where chosen.count < count && !barred.contains(question.id) {
      chosen.append(question)
      barred.formUnion(question.enemies + question.twins)
    }
    return chosen
  }
}
