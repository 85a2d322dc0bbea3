import QuizModel

/// What a session came to: by section and by goal, its mistakes, and when its questions return.
public struct SessionResult: Sendable {
  public struct Share: Equatable, Sendable {
    public fileprivate(set) var points: Rational
    public fileprivate(set) var of: Int

    /// 0…1.
    public var fraction: Double { of == 0 ? 0 : points.doubleValue / Double(of) }

    fileprivate static let nothing = Share(points: .zero, of: 0)

    fileprivate mutating func add(_ score: Rational, points: Int) {
      let earned = score.multiplied(by: Rational(points)) ?? .zero
      self.points = self.points.adding(earned) ?? self.points
      of += points
    }
  }

  public let total: Share
  /// By section and by the question's main goal, in the order of the course.
  public let sections: [(id: SectionID, share: Share)]
  public let goals: [(id: GoalID, share: Share)]
  /// Mistakes, those made while sure first.
  public let mistakes: [PastAttempt]
  public let skipped: Int
  /// The certainty-based marks; `nil` when the learner never said how sure.
  public let certaintyMarks: Rational?
  /// How many of the session's questions come back on which day, the soonest first; what was due
  /// before today, in a session that was resumed late, comes back today.
  public let returns: [(day: Day, count: Int)]

  public init(session: PracticeSession, bank: Bank, history: LearningHistory, today: Day) {
    var total = Share.nothing
    var sections: [SectionID: Share] = [:]
    var goals: [GoalID: Share] = [:]
    for (id, score) in session.scores {
      guard let question = bank.outline(of: id) else { continue }
      total.add(score, points: question.points)
      sections[question.section, default: .nothing].add(score, points: question.points)
      if let goal = question.goals.first {
        goals[goal, default: .nothing].add(score, points: question.points)
      }
    }
    self.total = total
    self.sections = bank.course.sections.compactMap { section in
      sections[section.id].map { (section.id, $0) }
    }
    self.goals = bank.course.goals.compactMap { goal in goals[goal.id].map { (goal.id, $0) } }
    let wrong = session.attempts.filter { $0.isMistake }
    mistakes = wrong.filter { $0.isSureMistake } + wrong.filter { !$0.isSureMistake }
    skipped = session.skipped.count
    certaintyMarks = Self.certaintyMarks(session)
    returns = Self.returns(session, history, today)
  }

  private static func certaintyMarks(_ session: PracticeSession) -> Rational? {
    guard session.attempts.contains(where: { $0.attempt.certainty != nil }) else { return nil }
    return session.attempts.reduce(Rational.zero) { sum, past in
      sum.adding(CertaintyMark.mark(for: past.attempt)) ?? sum
    }
  }

  private static func returns(
    _ session: PracticeSession, _ history: LearningHistory, _ today: Day
  ) -> [(day: Day, count: Int)] {
    let days = session.attempts.compactMap { history.due($0.attempt.question) }
    return Dictionary(grouping: days) { max($0, today) }.map { ($0.key, $0.value.count) }
      .sorted { $0.day < $1.day }
  }
}
