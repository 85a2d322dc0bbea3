import QuizModel

/// What a submission earned, and what is to be said of it.
public struct MarkedSubmission: Equatable, Sendable {
  public let assignment: AssignmentID
  /// Of the assignment that it was marked by.
  public let version: Int
  /// In the order of the assignment.
  public let parts: [MarkedPart]
  /// What concerns the whole, for the teacher: a group that's too large, answers to parts that the
  /// assignment hasn't.
  public let attention: [Message]

  public init(
    assignment: AssignmentID, version: Int, parts: [MarkedPart], attention: [Message] = []
  ) {
    self.assignment = assignment
    self.version = version
    self.parts = parts
    self.attention = attention
  }

  /// Earned so far: parts that still need a teacher aren't in it.
  public var points: Rational { Rational.sum(parts.map { $0.points ?? .zero }) ?? .zero }
  /// What can be earned with all parts.
  public var of: Rational { Rational.sum(parts.map { $0.of }) ?? .zero }
  /// Parts that only a teacher can mark, and hasn't yet.
  public var needsTeacher: [PartID] { parts.filter { $0.needsTeacher }.map { $0.id } }
}

public struct MarkedPart: Equatable, Sendable {
  public enum Verdict: String, Sendable, CaseIterable {
    case correct
    case partial
    case wrong
    /// Nothing of it could be read.
    case unreadable
  }

  public let id: PartID
  public let title: String
  /// `nil` until a teacher has marked what only a teacher can.
  public var points: Rational?
  public var of: Rational
  /// `nil` with ``points``.
  public var verdict: Verdict?
  /// Whether points were earned by the group's own earlier answers, which were wrong.
  public var isFollowThrough = false
  /// What most probably went wrong, of the known mistakes; of several the most frequent.
  public var diagnosis: Diagnosis?
  /// Whole sentences for the group.
  public var feedback: [Message] = []
  /// Whole sentences for the teacher only.
  public var attention: [Message] = []
  /// Where the part has several answers, each of them.
  public var cells: [MarkedCell] = []
  /// What the group gave itself; it never counts.
  public var selfPoints: Rational?

  public init(_ part: AssignmentPart) {
    id = part.id
    title = part.title
    of = part.points ?? .zero
  }

  public var needsTeacher: Bool { points == nil }
}

/// One answer of a part.
public struct MarkedCell: Equatable, Sendable {
  public enum Outcome: String, Sendable, CaseIterable {
    case correct
    case wrong
    case unreadable
    case missing
  }

  public let cell: AnswerCell
  /// What's asked, for people.
  public let label: String
  /// As the group typed it; empty where it's missing.
  public let given: String
  public var outcome: Outcome
  /// Right only with the group's own earlier answers.
  public var isFollowThrough = false
  /// So near a border that a neighbour is right too.
  public var isAtBorder = false
  /// The right number; `nil` for choices and where the data don't give it.
  public var key: Rational?
  /// The number that follows from the group's own earlier answers, where these were wrong.
  public var followed: Rational?
  /// The right options.
  public var options: [OptionID] = []
  public var diagnosis: Diagnosis?
  /// One more sentence on this answer.
  public var remark: Message?

  public init(_ cell: AnswerCell, label: String, given: String, _ outcome: Outcome) {
    self.cell = cell
    self.label = label
    self.given = given
    self.outcome = outcome
  }
}

/// A known mistake.
public struct Diagnosis: Hashable, Sendable {
  /// As programs read it: `sign-reversed`.
  public let name: String
  public let feedback: Message

  public init(name: String, feedback: Message) {
    self.name = name
    self.feedback = feedback
  }

  public static func == (left: Self, right: Self) -> Bool { left.name == right.name }
  public func hash(into hasher: inout Hasher) { hasher.combine(name) }
}

/// A teacher's marks: the level on each criterion of a part.
public typealias TeacherMarks = [PartID: [CriterionID: LevelID]]
