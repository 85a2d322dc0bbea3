/// All of a question but its texts: what planning, progress and lists need.
public struct QuestionOutline: Equatable, Sendable, Identifiable {
  public let id: QuestionID
  /// The name of its type, such as `singleChoice`.
  public let type: String
  public let section: SectionID
  /// The main one first.
  public let goals: [GoalID]
  public let facts: [FactID]
  public let bloom: BloomLevel
  public let points: Int
  /// The time that a prepared student needs.
  public let seconds: Int?
  /// An estimate from 0 (easy) to 1 (hard).
  public let difficulty: Rational?
  public let pool: Question.Pool
  /// Questions alike in idea and difficulty but not in wording or case.
  public let twins: [QuestionID]
  /// Questions that give this one away, or the other way round.
  public let enemies: [QuestionID]
  public let caseID: CaseID?
  public let status: Question.Status
  /// A hash of the question as written: another text is another revision.
  public let revision: String

  public init(
    id: QuestionID, type: String, section: SectionID, goals: [GoalID], facts: [FactID],
    bloom: BloomLevel, points: Int, seconds: Int?, difficulty: Rational?, pool: Question.Pool,
    twins: [QuestionID], enemies: [QuestionID], caseID: CaseID?, status: Question.Status,
    revision: String
  ) {
    self.id = id
    self.type = type
    self.section = section
    self.goals = goals
    self.facts = facts
    self.bloom = bloom
    self.points = points
    self.seconds = seconds
    self.difficulty = difficulty
    self.pool = pool
    self.twins = twins
    self.enemies = enemies
    self.caseID = caseID
    self.status = status
    self.revision = revision
  }

  /// Whether a learner can get it: it isn't retired.
  public var isActive: Bool { status != .retired }

  /// Quality findings are errors from here on; a draft can be practised all the same.
  public var isReviewed: Bool { status == .reviewed || status == .approved }

  /// Whether practice can ask it: it isn't retired, nor kept for mock exams.
  public var isPractised: Bool { isActive && pool != .mock }
}
