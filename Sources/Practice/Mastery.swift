import QuizModel

/// How much of a goal or a section a learner has: the mean score of the latest attempt at each of
/// its questions that was ever answered.
public struct Mastery: Equatable, Sendable {
  /// 0…1; `nil` when no question was answered.
  public let value: Double?
  /// Where the true share lies with 80% certainty, as far as so few questions can tell.
  public let interval: ClosedRange<Double>?
  /// Questions that exist, and those that were answered.
  public let questions: Int
  public let seen: Int
  /// Attempts at them in all.
  public let attempts: Int
  /// Questions that are due.
  public let due: Int

  public init(of questions: [QuestionOutline], history: LearningHistory, today: Day) {
    let latest = questions.compactMap { history.latest(at: $0.id) }
    self.questions = questions.count
    seen = latest.count
    attempts = questions.reduce(0) { $0 + history.attempts(at: $1.id).count }
    due = questions.count { history.isDue($0.id, on: today) }
    guard !latest.isEmpty else {
      value = nil
      interval = nil
      return
    }
    let share = latest.reduce(0) { $0 + $1.attempt.score.doubleValue } / Double(latest.count)
    value = share
    interval = Self.wilson(share: share, count: latest.count)
  }

  /// The score interval of Wilson (1927) for a share of `count` observations:
  /// (p + z²/2n ± z√(p(1−p)/n + z²/4n²)) / (1 + z²/n), here at 80%, so z = 1.2816.
  ///
  /// Example: 7 of 10 give 0.50 to 0.85.
  static func wilson(share: Double, count: Int) -> ClosedRange<Double> {
    let z = 1.281_551_565_544_6
    let n = Double(count)
    let centre = share + z * z / (2 * n)
    let spread = z * (share * (1 - share) / n + z * z / (4 * n * n)).squareRoot()
    let scale = 1 + z * z / n
    // A share of 0 or 1 is its own bound; rounding would put it just outside.
    return min(share, max(0, (centre - spread) / scale))...max(share, (centre + spread) / scale)
  }
}

/// The mastery of every section and goal of a course, in its order.
public struct Progress: Sendable {
  public let sections: [(section: Section, mastery: Mastery)]
  public let goals: [(goal: LearningGoal, mastery: Mastery)]
  /// Over the whole course.
  public let whole: Mastery

  public init(bank: Bank, history: LearningHistory, today: Day) {
    let questions = bank.practiceQuestions
    whole = Mastery(of: questions, history: history, today: today)
    sections = bank.course.sections.map { section in
      let own = questions.filter { section.id.contains($0.section) }
      return (section, Mastery(of: own, history: history, today: today))
    }
    goals = bank.course.goals.map { goal in
      let own = questions.filter { $0.goals.contains(goal.id) }
      return (goal, Mastery(of: own, history: history, today: today))
    }
  }
}
