import QuizModel

/// What to do now and why, with the evidence for it.
public struct StudyAdvice: Equatable, Sendable {
  /// The strongest reason for the advice.
  public enum Reason: Equatable, Sendable {
    /// Mistakes made while sure: what is most worth mending.
    case sureMistakes(Int)
    case confused(with: GoalID, times: Int)
    case mistakes(Int, of: Int)
    case due(Int)
    /// Nothing of it was asked yet.
    case unseen
  }

  public struct Evidence: Equatable, Sendable {
    public struct Confusion: Equatable, Sendable {
      public let goal: GoalID
      public let times: Int
    }

    /// Attempts at the goal's questions and mistakes among them.
    public let attempts: Int
    public let wrong: Int
    public let sureWrong: Int
    /// What was mixed up with the goal at the questions that aren't right yet, in how many
    /// attempts; the most frequent first.
    public let confusedWith: [Confusion]
    public let lastSeen: Day?
  }

  public let goal: GoalID
  public let section: SectionID
  public let reason: Reason
  public let evidence: Evidence
  /// How long its questions take.
  public let minutes: Int

  /// The most useful first: a mistake that stands weighs as much as five questions that are due,
  /// one made while sure as fifteen; then the first goals that were never asked.
  public static func all(bank: Bank, history: LearningHistory, today: Day) -> [StudyAdvice] {
    let byGoal = grouped(bank.practiceQuestions)
    let ranked = bank.course.goals.enumerated().compactMap { place, goal in
      GoalState(goal, questions: byGoal[goal.id] ?? [], history, today)
        .map { (weight: $0.weight, place: place, advice: $0.advice) }
    }
    return ranked.sorted { ($1.weight, $0.place) < ($0.weight, $1.place) }.map { $0.advice }
  }

  private static func grouped(_ questions: [QuestionOutline]) -> [GoalID: [QuestionOutline]] {
    var groups: [GoalID: [QuestionOutline]] = [:]
    for question in questions {
      for goal in question.goals {
        groups[goal, default: []].append(question)
      }
    }
    return groups
  }
}

/// What the records say of one goal.
private struct GoalState {
  let weight: Int
  let advice: StudyAdvice

  /// `nil` when there's nothing to advise: no questions, or all right and none due.
  init?(
    _ goal: LearningGoal, questions: [QuestionOutline], _ history: LearningHistory, _ today: Day
  ) {
    guard !questions.isEmpty else { return nil }
    let attempts = questions.flatMap { history.attempts(at: $0.id) }
    let notRight = questions.filter { history.latest(at: $0.id)?.isMistake ?? false }
    let open = notRight.compactMap { history.latest(at: $0.id) }
    let sure = open.count { $0.isSureMistake }
    let due = questions.count { history.isDue($0.id, on: today) }
    let confusions = Self.confusions(
      of: goal.id, in: notRight.flatMap { history.attempts(at: $0.id) })
    guard !open.isEmpty || due > 0 || attempts.isEmpty else { return nil }

    weight = open.count * 10 + sure * 20 + due * 2 + (attempts.isEmpty ? 1 : 0)
    advice = StudyAdvice(
      goal: goal.id, section: goal.section,
      reason: Self.reason(
        open: open.count, sure: sure, due: due,
        answered: Set(attempts.map { $0.attempt.question }).count,
        confusions),
      evidence: StudyAdvice.Evidence(
        attempts: attempts.count, wrong: attempts.count { $0.isMistake },
        sureWrong: attempts.count { $0.isSureMistake }, confusedWith: confusions,
        lastSeen: attempts.map { $0.time.day }.max()),
      minutes: Self.minutes(questions))
  }

  private static func reason(
    open: Int, sure: Int, due: Int, answered: Int, _ confusions: [StudyAdvice.Evidence.Confusion]
  ) -> StudyAdvice.Reason {
    if sure > 0 { return .sureMistakes(sure) }
    if let confusion = confusions.first, confusion.times > 1 {
      return .confused(with: confusion.goal, times: confusion.times)
    }
    if open > 0 { return .mistakes(open, of: answered) }
    return due > 0 ? .due(due) : .unseen
  }

  private static func confusions(
    of own: GoalID, in attempts: [PastAttempt]
  ) -> [StudyAdvice.Evidence.Confusion] {
    var times: [GoalID: Int] = [:]
    for past in attempts {
      for goal in Set(past.attempt.confused) where goal != own {
        times[goal, default: 0] += 1
      }
    }
    return times.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      .map { StudyAdvice.Evidence.Confusion(goal: $0.key, times: $0.value) }
  }

  /// For at most one session of its questions, a minute at least.
  private static func minutes(_ questions: [QuestionOutline]) -> Int {
    let seconds = questions.prefix(PracticePlan.defaultCount).reduce(0) { $0 + ($1.seconds ?? 60) }
    return max(1, (seconds + 59) / 60)
  }
}
