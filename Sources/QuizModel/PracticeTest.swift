/// A named test of a course, to practise for the exam with.
public struct PracticeTest: Sendable {
  public let id: TestID
  public let title: String
  /// The time it's meant to take; `nil` for no limit.
  public let minutes: Int?
  public let blueprint: Blueprint

  public init(id: TestID, title: String, minutes: Int?, blueprint: Blueprint) {
    self.id = id
    self.title = title
    self.minutes = minutes
    self.blueprint = blueprint
  }
}

/// What the questions of a test are drawn from (a *toetsmatrijs*): so many of these sections and
/// levels.
public struct Blueprint: Sendable {
  public struct Cell: Sendable {
    /// Sections with all their parts; empty for the whole course.
    public let sections: [SectionID]
    /// Empty for all levels.
    public let levels: [BloomLevel]
    /// How many questions are drawn.
    public let questions: Int

    public init(sections: [SectionID] = [], levels: [BloomLevel] = [], questions: Int) {
      self.sections = sections
      self.levels = levels
      self.questions = questions
    }

    /// Whether a question can be drawn here: it's reviewed, and not kept for practice.
    public func admits(_ question: QuestionOutline) -> Bool {
      question.isReviewed && question.pool != .practice
        && (sections.isEmpty || sections.contains { $0.contains(question.section) })
        && (levels.isEmpty || levels.contains(question.bloom))
    }
  }

  public let cells: [Cell]

  public init(cells: [Cell]) {
    self.cells = cells
  }

  /// How many questions it draws in all.
  public var questions: Int { cells.reduce(0) { $0 + $1.questions } }
}
