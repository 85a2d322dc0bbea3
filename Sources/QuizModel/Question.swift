/// A question of the bank: what all types share, and the part that differs by type.
public struct Question: Sendable, Identifiable {
  public enum Pool: String, Sendable, CaseIterable {
    case practice
    /// For mock exams only.
    case mock
    case both
  }

  public enum Status: String, Sendable, CaseIterable {
    case draft
    case reviewed
    case approved
    /// No longer asked; the id stays taken.
    case retired
  }

  /// Where in the sources the matter stands.
  public struct Source: Hashable, Sendable {
    public let document: DocumentID
    public let place: String

    public init(document: DocumentID, place: String) {
      self.document = document
      self.place = place
    }
  }

  public let id: QuestionID
  public let section: SectionID
  /// The main one first.
  public let goals: [GoalID]
  public let facts: [FactID]
  public let bloom: BloomLevel
  public let prompt: RichText
  public let body: any QuestionType
  /// From a nudge to a narrowing.
  public let hints: [RichText]
  public let explanation: RichText?
  public let source: Source?
  public let points: Int
  /// The time that a prepared student needs.
  public let seconds: Int?
  /// An estimate from 0 (easy) to 1 (hard).
  public let difficulty: Rational?
  public let pool: Pool
  /// Questions alike in idea and difficulty but not in wording or case.
  public let twins: [QuestionID]
  /// Questions that give this one away, or the other way round.
  public let enemies: [QuestionID]
  public let caseID: CaseID?
  public let status: Status
  public let author: String?
  public let reviewer: String?
  /// A hash of the question as written: another text is another revision.
  public let revision: String

  public init(
    id: QuestionID, section: SectionID, goals: [GoalID], facts: [FactID], bloom: BloomLevel,
    prompt: RichText, body: any QuestionType, hints: [RichText], explanation: RichText?,
    source: Source?, points: Int, seconds: Int?, difficulty: Rational?, pool: Pool,
    twins: [QuestionID], enemies: [QuestionID], caseID: CaseID?, status: Status, author: String?,
    reviewer: String?, revision: String
  ) {
    self.id = id
    self.section = section
    self.goals = goals
    self.facts = facts
    self.bloom = bloom
    self.prompt = prompt
    self.body = body
    self.hints = hints
    self.explanation = explanation
    self.source = source
    self.points = points
    self.seconds = seconds
    self.difficulty = difficulty
    self.pool = pool
    self.twins = twins
    self.enemies = enemies
    self.caseID = caseID
    self.status = status
    self.author = author
    self.reviewer = reviewer
    self.revision = revision
  }

  /// Quality findings are errors from here on; a draft can be practised all the same.
  public var isReviewed: Bool { status == .reviewed || status == .approved }
}
