/// A decision, once or for each row: a dimension, a quadrant, a strategy.
public struct ChoicesPart: Equatable, Sendable {
  public let rows: PartRows
  public let options: [Option]
  public let key: Key
  /// Shared equally by all rows.
  public let points: Rational

  public struct Option: Equatable, Sendable {
    public let id: OptionID
    public let text: String
    /// Said to who chooses it where another is right.
    public let feedback: RichText?

    public init(id: OptionID, text: String, feedback: RichText? = nil) {
      self.id = id
      self.text = text
      self.feedback = feedback
    }
  }

  /// What is right.
  public enum Key: Equatable, Sendable {
    /// The same for everybody, by row; the row is empty where there's one thing only.
    case fixed([String: OptionID])
    /// Which of the values of a part is lowest; options bear the ids of the values.
    case lowest(of: PartID)
    case highest(of: PartID)
    /// Which item or dimension has the lowest of these results of the data; options bear their ids.
    case lowestQuantity(data: PartID, name: String)
    /// The quarter in which two values of a part lie.
    case quarter(Quarters)
    /// What belongs to the option that was chosen in another part.
    case mapped(of: PartID, [OptionID: OptionID])
  }

  /// Two numbers, each high or low.
  public struct Quarters: Equatable, Sendable {
    public let part: PartID
    /// The values of the part that are set out.
    public let x: String
    public let y: String
    public let cut: (x: Rational, y: Rational)
    /// Whether a value on the cut is low.
    public let isAboveOnly: Bool
    /// Within this of the cut, border included, both neighbours are right.
    public let band: Rational
    public let lowLow: OptionID
    /// High on x and low on y.
    public let highLow: OptionID
    /// Low on x and high on y.
    public let lowHigh: OptionID
    public let highHigh: OptionID

    public init(
      part: PartID, x: String, y: String, cut: (x: Rational, y: Rational), isAboveOnly: Bool,
      band: Rational, lowLow: OptionID, highLow: OptionID, lowHigh: OptionID, highHigh: OptionID
    ) {
      self.part = part
      self.x = x
      self.y = y
      self.cut = cut
      self.isAboveOnly = isAboveOnly
      self.band = band
      self.lowLow = lowLow
      self.highLow = highLow
      self.lowHigh = lowHigh
      self.highHigh = highHigh
    }

    public static func == (left: Self, right: Self) -> Bool {
      left.part == right.part && left.x == right.x && left.y == right.y && left.cut == right.cut
        && left.isAboveOnly == right.isAboveOnly && left.band == right.band
        && [left.lowLow, left.highLow, left.lowHigh, left.highHigh]
          == [right.lowLow, right.highLow, right.lowHigh, right.highHigh]
    }
  }

  public init(rows: PartRows, options: [Option], key: Key, points: Rational) {
    self.rows = rows
    self.options = options
    self.key = key
    self.points = points
  }

  var dependencies: [PartID] {
    var parts: Set<PartID> = []
    if case .ofData(let part) = rows { parts.insert(part) }
    switch key {
    case .fixed: break
    case .lowest(let part), .highest(let part), .mapped(let part, _): parts.insert(part)
    case .lowestQuantity(let part, _): parts.insert(part)
    case .quarter(let quarters): parts.insert(quarters.part)
    }
    return parts.sorted()
  }
}
