/// What a course is, apart from its questions: its parts, its terms and what is learnt.
public struct Course: Sendable {
  public let id: CourseID
  public let title: String
  /// The language of its texts, as a BCP 47 code: `nl`.
  public let language: String
  /// What of its sources it covers.
  public let covers: RichText
  /// What of its sources it lacks.
  public let lacks: RichText
  public let documents: [SourceDocument]
  /// In reading order.
  public let sections: [Section]
  public let goals: [LearningGoal]
  public let tests: [PracticeTest]
  public let targets: Targets

  public init(
    id: CourseID, title: String, language: String, covers: RichText, lacks: RichText,
    documents: [SourceDocument], sections: [Section], goals: [LearningGoal],
    tests: [PracticeTest] = [], targets: Targets = Targets()
  ) {
    self.id = id
    self.title = title
    self.language = language
    self.covers = covers
    self.lacks = lacks
    self.documents = documents
    self.sections = sections
    self.goals = goals
    self.tests = tests
    self.targets = targets
  }

  /// What the course's bank should come to.
  public struct Targets: Sendable {
    /// The least share of questions at *apply* or above, 0 to 1.
    public let applyOrAbove: Rational?

    public init(applyOrAbove: Rational? = nil) {
      self.applyOrAbove = applyOrAbove
    }
  }
}

/// A book, an interview, a column: what the course was made from.
public struct SourceDocument: Sendable {
  public let id: DocumentID
  public let title: String
  public let authors: String?
  public let year: Int?

  public init(id: DocumentID, title: String, authors: String?, year: Int?) {
    self.id = id
    self.title = title
    self.authors = authors
    self.year = year
  }
}

/// A part of the course. `1.3.1` is a part of `1.3`.
public struct Section: Sendable {
  public let id: SectionID
  public let title: String
  /// The summary in pieces, each short enough to be read before a question about it.
  public let summary: [RichText]
  public let keyTerms: [KeyTerm]

  public init(id: SectionID, title: String, summary: [RichText], keyTerms: [KeyTerm]) {
    self.id = id
    self.title = title
    self.summary = summary
    self.keyTerms = keyTerms
  }
}

public struct KeyTerm: Sendable {
  public let term: String
  /// Other names and spellings of the term.
  public let aliases: [String]
  public let definition: RichText

  public init(term: String, aliases: [String], definition: RichText) {
    self.term = term
    self.aliases = aliases
    self.definition = definition
  }
}

/// A situation that several questions share.
public struct Case: Sendable {
  public let id: CaseID
  public let section: SectionID
  public let title: String
  /// In paragraphs.
  public let text: [RichText]

  public init(id: CaseID, section: SectionID, title: String, text: [RichText]) {
    self.id = id
    self.section = section
    self.title = title
    self.text = text
  }
}

/// Something a learner can do after the course.
public struct LearningGoal: Sendable {
  public let id: GoalID
  public let title: String
  public let section: SectionID
  public let bloom: BloomLevel
  /// One line: what you can do when you master it.
  public let mastered: String
  /// Goals to master first.
  public let requires: [GoalID]
  /// Goals that learners mix up with this one.
  public let confusedWith: [GoalID]

  public init(
    id: GoalID, title: String, section: SectionID, bloom: BloomLevel, mastered: String,
    requires: [GoalID], confusedWith: [GoalID]
  ) {
    self.id = id
    self.title = title
    self.section = section
    self.bloom = bloom
    self.mastered = mastered
    self.requires = requires
    self.confusedWith = confusedWith
  }
}

/// The levels of Bloom's taxonomy as revised by Anderson and Krathwohl (2001), lowest first.
public enum BloomLevel: String, Sendable, CaseIterable, Codable, Comparable {
  case remember
  case understand
  case apply
  case analyse
  case evaluate
  case create

  private var rank: Int {
    switch self {
    case .remember: 0
    case .understand: 1
    case .apply: 2
    case .analyse: 3
    case .evaluate: 4
    case .create: 5
    }
  }

  public static func < (left: BloomLevel, right: BloomLevel) -> Bool { left.rank < right.rank }
}

/// One thing that the sources say and that can be asked.
public struct Fact: Sendable {
  /// Whether a question may rest on the fact.
  public enum Asking: String, Sendable, CaseIterable {
    case safe
    /// Only as "volgens …".
    case nameSource
    case never
  }

  public let id: FactID
  public let section: SectionID
  public let text: String
  /// 1 (a detail) to 3 (the heart of the section).
  public let importance: Int
  public let asking: Asking
  /// Facts that say the same; a question on one counts for the other.
  public let restates: [FactID]

  public init(
    id: FactID, section: SectionID, text: String, importance: Int, asking: Asking,
    restates: [FactID]
  ) {
    self.id = id
    self.section = section
    self.text = text
    self.importance = importance
    self.asking = asking
    self.restates = restates
  }
}
