/// An assignment: work that a group does for an organisation and hands in, in parts.
///
/// A key that follows from data is never stored: it's computed from what the group hands in.
public struct Assignment: Equatable, Sendable {
  public let id: AssignmentID
  /// Goes up with every change that changes marks; a submission says which one it was made for.
  public let version: Int
  public let title: String
  public let intro: RichText
  /// What to read first.
  public let sections: [SectionID]
  /// How many members a group has.
  public let groupSize: ClosedRange<Int>
  /// Points that a part loses when it's right only with the group's own earlier answers; 0 or more.
  public let followThroughPenalty: Rational
  /// In the order in which they're done; a part depends on earlier ones only.
  public let parts: [AssignmentPart]

  public init(
    id: AssignmentID, version: Int, title: String, intro: RichText, sections: [SectionID],
    groupSize: ClosedRange<Int>, followThroughPenalty: Rational = .zero, parts: [AssignmentPart]
  ) {
    self.id = id
    self.version = version
    self.title = title
    self.intro = intro
    self.sections = sections
    self.groupSize = groupSize
    self.followThroughPenalty = followThroughPenalty
    self.parts = parts
  }

  public func part(_ id: PartID) -> AssignmentPart? {
    parts.first { $0.id == id }
  }

  /// What can be earned; `nil` where the sum doesn't fit.
  public var points: Rational? {
    parts.reduce(Rational.zero as Rational?) { sum, part in
      sum.flatMap { total in part.points.flatMap { total.adding($0) } }
    }
  }
}

public typealias AssignmentID = Identifier<Assignment>
public typealias PartID = Identifier<AssignmentPart>

/// One part of an assignment: a question with one kind of answer.
public struct AssignmentPart: Equatable, Sendable {
  public let id: PartID
  public let title: String
  public let prompt: RichText
  public let content: Content

  /// What is asked for.
  public enum Content: Equatable, Sendable {
    /// A file with answers or customers, from the group's own field work or drawn for it.
    case data(DataPart)
    /// Numbers that follow from data.
    case numbers(NumbersPart)
    /// One of some options, once or for each row.
    case choices(ChoicesPart)
    /// A list in which certain elements may not be missing.
    case list(ListPart)
    /// A text of the group's own, judged by people.
    case text(TextPart)
  }

  /// The kinds of content by the names that course files give them.
  public enum Kind: String, CaseIterable, Sendable {
    case data
    case numbers
    case choices
    case list
    case text
  }

  public var kind: Kind {
    switch content {
    case .data: .data
    case .numbers: .numbers
    case .choices: .choices
    case .list: .list
    case .text: .text
    }
  }

  public init(id: PartID, title: String, prompt: RichText, content: Content) {
    self.id = id
    self.title = title
    self.prompt = prompt
    self.content = content
  }

  /// What can be earned; `nil` where the sum doesn't fit.
  public var points: Rational? {
    switch content {
    case .data(let part): part.points
    case .numbers(let part): part.points
    case .choices(let part): part.points
    case .list(let part): part.points
    case .text(let part): part.rubric.points
    }
  }

  /// Earlier parts that the right answer is computed from, in alphabetical order.
  public var dependencies: [PartID] {
    switch content {
    case .data, .list, .text: []
    case .numbers(let part): Set([part.data] + part.inputs).sorted()
    case .choices(let part): part.dependencies
    }
  }
}

/// What the answers of a part stand for: one thing, some named ones, or every row of the data.
public enum PartRows: Equatable, Sendable {
  case single
  case listed([Row])
  /// A row for each customer in the data of a part.
  case ofData(PartID)

  public struct Row: Equatable, Sendable {
    public let id: RowID
    public let text: String

    public init(id: RowID, text: String) {
      self.id = id
      self.text = text
    }
  }
}

public typealias RowID = Identifier<PartRows.Row>

/// One place for an answer in a part: the row, empty where there's one thing only, and what is asked
/// of it, empty where that's one thing.
public struct AnswerCell: Hashable, Comparable, Sendable {
  public let row: String
  public let value: String

  public init(row: String = "", value: String = "") {
    self.row = row
    self.value = value
  }

  public static func < (left: Self, right: Self) -> Bool {
    (left.row, left.value) < (right.row, right.value)
  }
}
