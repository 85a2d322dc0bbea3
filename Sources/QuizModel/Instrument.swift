/// A questionnaire: its items, the dimensions that they measure, and the scale that they're answered
/// on. All that could differ from one teacher to another is data here.
public struct Instrument: Equatable, Sendable {
  public enum Kind: String, CaseIterable, Sendable, Codable {
    /// Items asked of expectations and perceptions, or of perceptions only.
    case serviceQuality
    /// Aspects of service in two dimensions, `procedural` and `personal`, that lie across each other.
    case arenas
  }

  public let id: InstrumentID
  public let kind: Kind
  public let title: Message
  /// Where it comes from and what it may not be taken for.
  public let note: Message
  public let scale: Scale
  public let dimensions: [Dimension]
  /// In the order in which they're asked.
  public let items: [Item]
  /// Where high begins; `nil` for the middle of the scale.
  public let cut: Rational?

  public init(
    id: InstrumentID, kind: Kind, title: Message, note: Message, scale: Scale,
    dimensions: [Dimension], items: [Item], cut: Rational? = nil
  ) {
    self.id = id
    self.kind = kind
    self.title = title
    self.note = note
    self.scale = scale
    self.dimensions = dimensions
    self.items = items
    self.cut = cut
  }

  /// What an answer may be: the whole numbers from `minimum` to `maximum`.
  public struct Scale: Equatable, Sendable {
    public enum Direction: String, CaseIterable, Sendable, Codable {
      case agreeHigh = "agree-high"
      /// 1 is full agreement, as some questionnaires have it.
      case agreeLow = "agree-low"
    }

    public let minimum: Int
    public let maximum: Int
    public let direction: Direction
    /// What is printed with the numbers, for some or all of them.
    public let labels: [Label]

    public init(
      minimum: Int, maximum: Int, direction: Direction = .agreeHigh, labels: [Label] = []
    ) {
      self.minimum = minimum
      self.maximum = maximum
      self.direction = direction
      self.labels = labels
    }

    /// The lowest and highest numbers that a scale may have, and how far they may lie apart.
    public static let bounds = -100...1000
    public static let largestRange = 100

    public struct Label: Equatable, Sendable {
      public let value: Int
      public let text: Message

      public init(value: Int, text: Message) {
        self.value = value
        self.text = text
      }
    }
  }

  public struct Dimension: Equatable, Sendable {
    public let id: DimensionID
    public let title: Message
    /// What it's about in a respondent's words, where respondents divide points.
    public let description: Message?
    /// Points out of 100, where the teacher gives them and respondents don't.
    public let weight: Rational?

    public init(
      id: DimensionID, title: Message, description: Message? = nil, weight: Rational? = nil
    ) {
      self.id = id
      self.title = title
      self.description = description
      self.weight = weight
    }
  }

  public struct Item: Equatable, Sendable {
    public let id: ItemID
    public let dimension: DimensionID
    /// Worded so that agreement is bad.
    public let isReversed: Bool
    /// Of a good organisation in general.
    public let expectation: Message?
    /// Of this one; `nil` where only the structure is known.
    public let perception: Message?

    public init(
      id: ItemID, dimension: DimensionID, isReversed: Bool = false, expectation: Message? = nil,
      perception: Message? = nil
    ) {
      self.id = id
      self.dimension = dimension
      self.isReversed = isReversed
      self.expectation = expectation
      self.perception = perception
    }
  }

  /// The most items that one dimension may have: sums over respondents who answered some of them
  /// are counted in parts of a common multiple, which grows fast.
  public static let largestDimension = 16

  /// The items of a dimension by their places.
  public func items(of dimension: DimensionID) -> [Int] {
    items.indices.filter { items[$0].dimension == dimension }
  }
}

public typealias InstrumentID = Identifier<Instrument>
public typealias DimensionID = Identifier<Instrument.Dimension>
public typealias ItemID = Identifier<Instrument.Item>
