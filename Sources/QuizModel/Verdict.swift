/// How a response was marked, and what is to be said of it.
public struct Verdict: Equatable, Sendable {
  public enum Outcome: String, Sendable, CaseIterable, Codable {
    case correct
    case partial
    case wrong
  }

  public let outcome: Outcome
  /// The share of the question's points, 0…1.
  public let score: Rational
  public let remarks: [Remark]

  public init(score: Rational, remarks: [Remark]) {
    self.score = score
    self.remarks = remarks
    outcome = score == .one ? .correct : score == .zero ? .wrong : .partial
  }
}

/// Something to say of a response: the author's text and what it's about.
public struct Remark: Equatable, Sendable {
  public enum Subject: Hashable, Sendable {
    case chosenRightly(OptionID)
    case chosenWrongly(OptionID)
    /// Right but not chosen.
    case missed(OptionID)
    /// Wrong and rightly not chosen.
    case leftRightly(OptionID)
    /// A wrong answer that the author saw coming.
    case anticipated
    /// A gap, a left side, an element or a point of a rubric.
    case element(OptionID, isRight: Bool)
  }

  public let subject: Subject
  public let text: RichText?
  /// The goal that was mixed up with the question's own.
  public let confuses: GoalID?

  public init(subject: Subject, text: RichText?, confuses: GoalID? = nil) {
    self.subject = subject
    self.text = text
    self.confuses = confuses
  }
}
