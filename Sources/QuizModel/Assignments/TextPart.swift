/// A text that people judge by a rubric: first the group itself, once its text is locked, and then
/// the teacher.
public struct TextPart: Equatable, Sendable {
  public let rubric: Rubric
  /// How many words are asked; `nil` for no limit.
  public let minimumWords: Int?
  public let maximumWords: Int?
  /// What a good answer holds, shown after the group's own is locked.
  public let model: RichText?

  public init(rubric: Rubric, minimumWords: Int?, maximumWords: Int?, model: RichText?) {
    self.rubric = rubric
    self.minimumWords = minimumWords
    self.maximumWords = maximumWords
    self.model = model
  }
}

/// An analytic rubric: every criterion has levels that exclude each other; points of criteria add.
public struct Rubric: Equatable, Sendable {
  public let criteria: [Criterion]

  public init(criteria: [Criterion]) {
    self.criteria = criteria
  }

  /// `nil` where the sum doesn't fit.
  public var points: Rational? {
    criteria.reduce(Rational.zero as Rational?) { sum, criterion in
      sum?.adding(criterion.points)
    }
  }

  public struct Criterion: Equatable, Sendable {
    public let id: CriterionID
    public let title: String
    /// Whether its lowest level takes all points of the part away.
    public let isKnockOut: Bool
    /// From the lowest on.
    public let levels: [Level]

    public init(id: CriterionID, title: String, isKnockOut: Bool = false, levels: [Level]) {
      self.id = id
      self.title = title
      self.isKnockOut = isKnockOut
      self.levels = levels
    }

    /// Of the highest level.
    public var points: Rational { levels.map { $0.points }.max() ?? .zero }
  }

  public struct Level: Equatable, Sendable {
    public let id: LevelID
    public let points: Rational
    public let text: String

    public init(id: LevelID, points: Rational, text: String) {
      self.id = id
      self.points = points
      self.text = text
    }
  }
}

public typealias CriterionID = Identifier<Rubric.Criterion>
public typealias LevelID = Identifier<Rubric.Level>
