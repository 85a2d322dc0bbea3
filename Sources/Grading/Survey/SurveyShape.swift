import QuizModel

/// How the answers of a survey are counted: which items belong together, which are turned round,
/// and how far answers can lie apart. It follows from the instrument alone, so that parts of a
/// survey have the same shape.
struct SurveyShape: Equatable, Sendable {
  struct Dimension: Equatable, Sendable {
    /// Places of the items in the instrument.
    let items: [Int]
    /// Worded negatively, item by item.
    let isReversed: [Bool]
    /// Places of the items' counts in the flat row of scores: see ``DimensionSums``.
    let sides: Int
    let range: Int

    var count: Int { items.count }
    /// Expectations and perceptions, or perceptions only.
    var variables: Int { sides * count }
    /// The lowest sum of scores over some items.
    func lowest(over answered: Int) -> Int { sides == 2 ? -answered * range : 0 }
    /// How many sums of scores there can be over some items.
    func width(over answered: Int) -> Int { answered * range * sides + 1 }
  }

  /// 2 when expectations are asked too.
  let sides: Int
  /// Answers less this are what's counted with.
  let minimum: Int
  let range: Int
  /// Whether a low answer is agreement.
  let isTurned: Bool
  let itemCount: Int
  let dimensions: [Dimension]
  let missing: MissingRule
  /// A common multiple of all numbers of items that a respondent can have answered in a dimension:
  /// sums of means are whole in parts of it.
  let multiple: Int
  /// Where the arenas of two dimensions part; `nil` for other instruments.
  let arenas: ArenaThresholds?

  init(_ instrument: Instrument, sides: Int, missing: MissingRule, cut: Rational? = nil) {
    self.sides = sides
    self.missing = missing
    minimum = instrument.scale.minimum
    range = instrument.scale.maximum - instrument.scale.minimum
    isTurned = instrument.scale.direction == .agreeLow
    itemCount = instrument.items.count
    let range = range
    dimensions = instrument.dimensions.map { dimension in
      let items = instrument.items(of: dimension.id)
      return Dimension(
        items: items, isReversed: items.map { instrument.items[$0].isReversed }, sides: sides,
        range: range)
    }
    arenas = cut.flatMap { ArenaThresholds(cut: $0, instrument) }
    multiple = (1...max(dimensions.map { $0.count }.max() ?? 1, 1)).reduce(1, Self.leastMultiple)
  }

  private static func leastMultiple(_ left: Int, _ right: Int) -> Int {
    var (low, high) = (left, right)
    while high != 0 { (low, high) = (high, low % high) }
    return left / low * right
  }
}

/// From which sum of answers a dimension is high, in whole numbers: exact on the border too.
struct ArenaThresholds: Equatable, Sendable {
  /// Places of the dimensions in the instrument.
  let procedural: Int
  let personal: Int
  /// By the number of answered aspects: the lowest sum, counted from the scale's minimum, that's
  /// high when the cut itself is, and when it isn't.
  let atOrAbove: [Int]
  let above: [Int]

  init?(cut: Rational, _ instrument: Instrument) {
    let ids = instrument.dimensions.map { $0.id }
    guard let procedural = ids.firstIndex(of: "procedural"),
      let personal = ids.firstIndex(of: "personal"),
      let height = cut.subtracting(Rational(instrument.scale.minimum)), height >= .zero
    else { return nil }
    self.procedural = procedural
    self.personal = personal
    let sums = (0...Instrument.largestDimension).map { answered in
      (height.numerator * Int128(answered)).quotientAndRemainder(dividingBy: height.denominator)
    }
    atOrAbove = sums.map { Int($0.quotient) + ($0.remainder == 0 ? 0 : 1) }
    above = sums.map { Int($0.quotient) + 1 }
  }
}
