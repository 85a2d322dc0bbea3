import QuizModel

/// A report as people read it, before it's laid out: a terminal, a web page and a spreadsheet each
/// show what they can of it. A new model writes a page, and all of them know how to show it.
public struct ReportPage: Sendable {
  public let title: Message
  /// What it comes down to, in a few sentences.
  public var headlines: [Message] = []
  public var blocks: [Block] = []
  /// What the numbers can't bear, and why a number is missing.
  public var notes: [Message] = []
  /// The same of numbers in blocks of details.
  public var detailNotes: [Message] = []
  public var conventions: [Convention] = []

  public init(title: Message) {
    self.title = title
  }

  public struct Block: Sendable {
    public enum Content: Sendable {
      case table(ReportTable)
      case bars(BarChart)
      case quadrants(QuadrantChart)
    }

    /// A name for files and links, such as `dimensions`.
    public let id: String
    public let title: Message
    public let content: Content
    /// Whether it's for who wants to know more.
    public let isDetail: Bool

    public init(id: String, title: Message, isDetail: Bool = false, _ content: Content) {
      self.id = id
      self.title = title
      self.content = content
      self.isDetail = isDetail
    }
  }

  /// A choice that another program must make too to get the same numbers.
  public struct Convention: Sendable {
    /// Such as `gap`.
    public let key: String
    public let text: Message

    public init(_ key: String, nl dutch: String, en english: String) {
      self.key = key
      text = Message(nl: dutch, en: english)
    }
  }
}

public struct ReportTable: Sendable {
  public struct Column: Sendable {
    public let title: Message
    /// Numbers stand to the right.
    public let isNumber: Bool

    public init(_ title: Message, isNumber: Bool = true) {
      self.title = title
      self.isNumber = isNumber
    }
  }

  public enum Cell: Sendable {
    case text(Message)
    /// From the file or a name of ours that's the same in all languages.
    case name(String)
    case count(Int)
    case exact(Rational?, decimals: Int)
    case real(Double?, decimals: Int)
    case interval(ClosedRange<Double>?, decimals: Int)
    /// A p, `< 0.001` where it's that small.
    case probability(Double?)
    case empty
  }

  public let columns: [Column]
  public let rows: [[Cell]]

  public init(columns: [Column], rows: [[Cell]]) {
    self.columns = columns
    self.rows = rows
  }
}

/// Numbers with the interval that they lie in, along one axis.
public struct BarChart: Sendable {
  public struct Bar: Sendable {
    public let label: Message
    public let value: Double
    public let interval: ClosedRange<Double>?

    public init(label: Message, value: Double, interval: ClosedRange<Double>?) {
      self.label = label
      self.value = value
      self.interval = interval
    }
  }

  /// What a number means, for the axis.
  public let axis: Message
  /// Where bars begin: 0 for gaps, the scale's minimum for scores.
  public let base: Double
  /// What the scale allows.
  public let range: ClosedRange<Double>
  /// What the interval is.
  public let intervalName: Message
  public let bars: [Bar]

  public init(
    axis: Message, base: Double, range: ClosedRange<Double>, intervalName: Message, bars: [Bar]
  ) {
    self.axis = axis
    self.base = base
    self.range = range
    self.intervalName = intervalName
    self.bars = bars
  }
}

/// Points in four quarters.
public struct QuadrantChart: Sendable {
  public struct Axis: Sendable {
    public let title: Message
    public let range: ClosedRange<Double>
    /// Where high begins.
    public let cut: Double
    /// Whether high is at the left, or at the bottom.
    public let isReversed: Bool
    /// How near the cut a value is at the border; 0 where there's no such thing.
    public let band: Double

    public init(
      title: Message, range: ClosedRange<Double>, cut: Double, isReversed: Bool = false,
      band: Double = 0
    ) {
      self.title = title
      self.range = range
      self.cut = cut
      self.isReversed = isReversed
      self.band = band
    }
  }

  public struct Point: Sendable {
    public let label: String
    public let x: Double
    public let y: Double
    /// The place of its quarter in ``QuadrantChart/quarters``.
    public let quarter: Int
    /// How many stand here.
    public let count: Int
    /// Whether it's so near a cut that another rule would put it elsewhere.
    public let isAtBorder: Bool

    public init(
      label: String, x: Double, y: Double, quarter: Int, count: Int = 1, isAtBorder: Bool = false
    ) {
      self.count = count
      self.isAtBorder = isAtBorder
      self.label = label
      self.x = x
      self.y = y
      self.quarter = quarter
    }
  }

  public let x: Axis
  public let y: Axis
  /// Low x and low y; high x and low y; low x and high y; both high.
  public let quarters: [Message]
  public let points: [Point]

  public init(x: Axis, y: Axis, quarters: [Message], points: [Point]) {
    self.x = x
    self.y = y
    self.quarters = quarters
    self.points = points
  }
}
