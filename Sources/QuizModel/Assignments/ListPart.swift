/// A list in which certain elements may not be missing. A machine counts them; what they're worth
/// is for a text part with a rubric.
public struct ListPart: Equatable, Sendable {
  public let elements: [Element]
  /// The whole list again for each of these things that the group names, such as a market; `nil`
  /// for one list.
  public let groups: Groups?
  /// What is written down of every entry.
  public let fields: [Field]
  /// A field that must say different things in some entries, such as the level of who was
  /// interviewed.
  public let variety: Variety?
  /// Shared equally by all entries that are asked, and the variety.
  public let points: Rational

  public struct Element: Equatable, Sendable {
    public let id: ElementID
    public let label: String
    /// Entries that are asked at least; from 1.
    public let minimum: Int

    public init(id: ElementID, label: String, minimum: Int = 1) {
      self.id = id
      self.label = label
      self.minimum = minimum
    }
  }

  public struct Groups: Equatable, Sendable {
    /// What one is called, such as `markt`.
    public let label: String
    public let count: ClosedRange<Int>

    public init(label: String, count: ClosedRange<Int>) {
      self.label = label
      self.count = count
    }
  }

  public struct Field: Equatable, Sendable {
    public let id: FieldID
    public let label: String
    /// Words that make it an answer at least; from 1.
    public let minimumWords: Int

    public init(id: FieldID, label: String, minimumWords: Int = 1) {
      self.id = id
      self.label = label
      self.minimumWords = minimumWords
    }
  }

  public struct Variety: Equatable, Sendable {
    public let field: FieldID
    /// Different contents that are asked at least; from 2.
    public let minimum: Int

    public init(field: FieldID, minimum: Int) {
      self.field = field
      self.minimum = minimum
    }
  }

  public init(
    elements: [Element], groups: Groups? = nil, fields: [Field], variety: Variety? = nil,
    points: Rational
  ) {
    self.elements = elements
    self.groups = groups
    self.fields = fields
    self.variety = variety
    self.points = points
  }
}

public typealias ElementID = Identifier<ListPart.Element>
public typealias FieldID = Identifier<ListPart.Field>
