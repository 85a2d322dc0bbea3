/// Numbers that the group computes from its data.
public struct NumbersPart: Equatable, Sendable {
  /// The data that they're of.
  public let data: PartID
  public let rows: PartRows
  /// What is asked of each row.
  public let values: [Value]
  /// An answer is right when it rounds to the key in this many decimals.
  public let decimals: Int
  /// How sign, scale and missing answers are to be taken, as the group reads it.
  public let convention: RichText
  /// Shared equally by all numbers.
  public let points: Rational

  public struct Value: Equatable, Sendable {
    /// A word for formulas: a letter and then letters and digits.
    public let id: String
    public let label: String
    public let quantity: Quantity
    /// The same from values asked earlier and from quantities of the data; `nil` where earlier
    /// answers don't determine it, so that there is no follow-through.
    public let formula: Formula?
    /// What a result can be at all; `nil` where anything goes.
    public let range: ClosedRange<Rational>?

    public init(
      id: String, label: String, quantity: Quantity, formula: Formula? = nil,
      range: ClosedRange<Rational>? = nil
    ) {
      self.id = id
      self.label = label
      self.quantity = quantity
      self.formula = formula
      self.range = range
    }
  }

  /// Where the words in formulas come from.
  public struct Input: Equatable, Sendable {
    public enum Source: Equatable, Sendable {
      /// An answer to an earlier part.
      case answer(PartID, value: String)
      /// A number that isn't asked.
      case quantity(Quantity)
    }

    /// The word in the formula.
    public let name: String
    public let source: Source

    public init(name: String, source: Source) {
      self.name = name
      self.source = source
    }
  }

  public let words: [Input]

  public init(
    data: PartID, rows: PartRows, values: [Value], words: [Input] = [], decimals: Int,
    convention: RichText, points: Rational
  ) {
    self.data = data
    self.rows = rows
    self.values = values
    self.words = words
    self.decimals = decimals
    self.convention = convention
    self.points = points
  }

  /// The parts whose answers its formulas use.
  var inputs: [PartID] {
    words.compactMap {
      if case .answer(let part, _) = $0.source { part } else { nil }
    }
  }
}
