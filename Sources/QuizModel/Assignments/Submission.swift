/// What a group hands in: all that its marks are computed from.
public struct Submission: Equatable, Sendable {
  public var course: CourseID
  public var assignment: AssignmentID
  /// Of the assignment that it was made for.
  public var version: Int
  public var group: Group
  /// Which one the work is about.
  public var organisation: String
  /// As written: ISO 8601 with an offset; `nil` until it's handed in.
  public var submittedAt: String?
  /// Whether the texts may no longer change, because the group has seen what a good answer holds.
  public var isLocked: Bool
  public var responses: [PartID: PartResponse]

  public struct Group: Equatable, Sendable {
    public var name: String
    public var members: [Member]

    public init(name: String, members: [Member]) {
      self.name = name
      self.members = members
    }
  }

  public struct Member: Equatable, Sendable {
    /// As the school numbers its students; empty where it isn't known.
    public var number: String
    public var name: String

    public init(number: String, name: String) {
      self.number = number
      self.name = name
    }
  }

  public init(
    course: CourseID, assignment: AssignmentID, version: Int, group: Group, organisation: String,
    submittedAt: String? = nil, isLocked: Bool = false,
    responses: [PartID: PartResponse] = [:]
  ) {
    self.course = course
    self.assignment = assignment
    self.version = version
    self.group = group
    self.organisation = organisation
    self.submittedAt = submittedAt
    self.isLocked = isLocked
    self.responses = responses
  }
}

/// What a group gave as its answer to a part, as it was typed.
public enum PartResponse: Equatable, Sendable {
  case data(GivenData)
  case numbers([AnswerCell: String])
  case choices([AnswerCell: OptionID])
  case list([ListEntry])
  case text(GivenText)
}

/// The data itself stands in the submission: no path in one is ever followed.
public struct GivenData: Equatable, Sendable {
  public enum Source: Equatable, Sendable {
    /// From the group's own field work.
    case own
    /// Drawn for this group by a seed.
    case drawn(Seed)
  }

  public var source: Source
  /// What the file was called, for people.
  public var name: String
  /// The whole file.
  public var csv: String

  public init(source: Source, name: String, csv: String) {
    self.source = source
    self.name = name
    self.csv = csv
  }
}

public struct ListEntry: Equatable, Sendable {
  /// What the group named, such as a market; empty where there's one list.
  public var group: String
  public var element: ElementID
  public var fields: [FieldID: String]

  public init(group: String = "", element: ElementID, fields: [FieldID: String]) {
    self.group = group
    self.element = element
    self.fields = fields
  }
}

public struct GivenText: Equatable, Sendable {
  public var text: String
  /// What the group thinks of it, given once the text was locked; empty where it gave none.
  public var selfMarks: [CriterionID: LevelID]

  public init(text: String, selfMarks: [CriterionID: LevelID] = [:]) {
    self.text = text
    self.selfMarks = selfMarks
  }
}
