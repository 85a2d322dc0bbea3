/// Data to collect, or to take as drawn: the numbers of other parts are computed from it.
public struct DataPart: Equatable, Sendable {
  public let model: DataModel
  /// The questionnaire that is filled in; the model's own when `nil`.
  public let instrument: InstrumentID?
  /// Rules for the model by the names of its options, such as `missing`: `half`.
  public let settings: [DataModel.Setting: String]
  /// Respondents or customers that are asked at least.
  public let minimumRows: Int
  /// What a data set for one group is drawn from; `nil` where only own data will do.
  public let draw: DataDraw?
  /// For own field work with enough rows; 0 where it only serves other parts.
  public let points: Rational

  public init(
    model: DataModel, instrument: InstrumentID?, settings: [DataModel.Setting: String] = [:],
    minimumRows: Int, draw: DataDraw?, points: Rational
  ) {
    self.model = model
    self.instrument = instrument
    self.settings = settings
    self.minimumRows = minimumRows
    self.draw = draw
    self.points = points
  }
}

/// The grading models that an assignment's numbers come from.
public enum DataModel: String, CaseIterable, Sendable {
  case servqual
  case servperf
  case csas
  case rfm
  case matrix

  /// What can be laid down, by the name of the option of `oefen grade`.
  public enum Setting: String, CaseIterable, Sendable {
    case missing
    case cut
    case aboveOnly
    case band
    case weights
    case ties
  }

  /// Whether its rows are customers that each have results of their own.
  public var hasRows: Bool { self == .rfm || self == .matrix }

  /// Results of the whole that stand by themselves.
  public var totals: [String] {
    switch self {
    case .servqual, .servperf:
      ["unweighted", "unweightedItems", "weighted", "weightedOfMeans", "respondents"]
    case .csas: ["respondents"]
    case .rfm: ["customers"]
    case .matrix: ["customers", "partner", "friend", "economist", "dog"]
    }
  }

  /// Results that there is one of for each dimension: `gap.tangibles`.
  public var ofDimensions: [String] {
    switch self {
    case .servqual: ["gap", "expectation", "perception", "weight"]
    case .servperf: ["score", "weight"]
    case .csas: ["mean"]
    case .rfm, .matrix: []
    }
  }

  /// Results that there is one of for each item: `aspect.flow`.
  public var ofItems: [String] {
    switch self {
    case .servqual: ["itemGap"]
    case .servperf: ["itemScore"]
    case .csas: ["aspect"]
    case .rfm, .matrix: []
    }
  }

  /// Results of each customer.
  public var ofRows: [String] {
    switch self {
    case .servqual, .servperf, .csas: []
    case .rfm: ["r", "f", "m", "code"]
    case .matrix: ["return", "relationship"]
    }
  }
}

/// One number that a model computes: `unweighted`, or `gap.tangibles` with the dimension after the
/// dot.
public struct Quantity: Hashable, Sendable {
  public let name: String
  /// The dimension or item that it's of; `nil` for the whole or for a customer. Of a listed row it's
  /// `nil` too: there the row's id names the dimension or item.
  public let subject: String?

  public init(name: String, subject: String? = nil) {
    self.name = name
    self.subject = subject
  }

  public init(_ text: String) {
    let dot = text.firstIndex(of: ".")
    name = String(text[..<(dot ?? text.endIndex)])
    subject = dot.map { String(text[text.index(after: $0)...]) }
  }

  public var text: String {
    subject.map { "\(name).\($0)" } ?? name
  }
}

/// What a group's data set is drawn from: the answers lie around these means.
public struct DataDraw: Equatable, Sendable {
  /// How many rows there are.
  public let rows: Int
  /// Means on the scale, by dimension: of expectations and perceptions, or of scores. The matrix
  /// takes `relationship`.
  public let means: [String: Means]
  /// How far answers lie from the mean, in points of the scale: the standard deviation before
  /// rounding.
  public let spread: Rational
  /// Of a hundred answers, how many are left open; 0…50.
  public let missingPercent: Int
  /// Of customers that there are data of; generated names when empty.
  public let names: [String]

  public struct Means: Equatable, Sendable {
    public let expectation: Rational?
    public let perception: Rational

    public init(expectation: Rational?, perception: Rational) {
      self.expectation = expectation
      self.perception = perception
    }
  }

  public init(
    rows: Int, means: [String: Means], spread: Rational, missingPercent: Int = 0,
    names: [String] = []
  ) {
    self.rows = rows
    self.means = means
    self.spread = spread
    self.missingPercent = missingPercent
    self.names = names
  }
}
