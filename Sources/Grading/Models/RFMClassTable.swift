import QuizModel

/// Classes by given bounds, such as "less than 30 days is a 5": they mean the same for every file.
///
/// A class goes from its bound up to the next; what is below the lowest bound belongs to the
/// outermost class too. Classes may be left out.
public struct RFMClassTable: Equatable, Sendable {
  /// A class and the lowest value that has it.
  public struct Bound: Equatable, Sendable {
    public let number: Int
    public let from: Rational

    public init(class number: Int, from: Rational) {
      self.number = number
      self.from = from
    }
  }

  /// Why bounds make no table.
  public enum Problem: Error, Equatable {
    case missing(RFMVariable)
    /// A class that isn't 1…5.
    case noClass(RFMVariable, Int)
    case twice(RFMVariable, class: Int)
    /// A better class with a worse or an equal bound.
    case wrongOrder(RFMVariable, class: Int)
    /// A bound that no value of a file can reach.
    case outOfRange(RFMVariable, class: Int)
  }

  private let bounds: [RFMVariable: [Bound]]
  private let edges: [RFMVariable: RFMClassEdges]

  public init(_ bounds: [RFMVariable: [Bound]]) throws(Problem) {
    var sorted: [RFMVariable: [Bound]] = [:]
    var edges: [RFMVariable: RFMClassEdges] = [:]
    for variable in RFMVariable.allCases {
      guard let own = bounds[variable], !own.isEmpty else { throw .missing(variable) }
      let ascending = own.sorted { $0.number < $1.number }
      try Self.check(ascending, variable)
      sorted[variable] = ascending
      edges[variable] = Self.edges(ascending, variable)
    }
    self.bounds = sorted
    self.edges = edges
  }

  /// From class 1 up.
  public func bounds(_ variable: RFMVariable) -> [Bound] { bounds[variable] ?? [] }

  func edges(_ variable: RFMVariable) -> RFMClassEdges? { edges[variable] }

  private static func check(_ bounds: [Bound], _ variable: RFMVariable) throws(Problem) {
    let limit = variable == .monetary ? Amount.limit : Int64(Int32.max)
    for bound in bounds {
      guard (1...RFMCode.classes).contains(bound.number) else {
        throw .noClass(variable, bound.number)
      }
      guard bound.from.magnitude < Rational(Int(limit)) else {
        throw .outOfRange(variable, class: bound.number)
      }
    }
    for (lower, upper) in zip(bounds, bounds.dropFirst()) {
      if lower.number == upper.number { throw .twice(variable, class: upper.number) }
      let isBetter = variable == .recency ? upper.from < lower.from : upper.from > lower.from
      guard isBetter else { throw .wrongOrder(variable, class: upper.number) }
    }
  }

  private static func edges(_ bounds: [Bound], _ variable: RFMVariable) -> RFMClassEdges {
    let edges = (2...RFMCode.classes).map { number -> RFMClassEdges.Edge? in
      let worse = bounds.last { $0.number < number }
      let better = bounds.first { $0.number >= number }
      guard let better else { return nil }
      guard let worse else { return RFMClassEdges.Edge(key: 0, stragglers: 0) }
      let key = variable == .recency ? keyBelow(worse.from) : key(from: better.from, variable)
      return RFMClassEdges.Edge(key: key, stragglers: 0)
    }
    return RFMClassEdges(edges: edges)
  }

  /// The key of the largest whole number of days below the bound.
  private static func keyBelow(_ bound: Rational) -> UInt64 {
    // At or below 0 nobody is better: the key of the day before is above every customer's.
    let days = Int(max(0, bound.roundedUp))
    return CustomerKey.recency(days) + 1
  }

  private static func key(from bound: Rational, _ variable: RFMVariable) -> UInt64 {
    guard variable == .monetary else {
      return CustomerKey.frequency(Int(max(0, bound.roundedUp)))
    }
    let millionths = bound.multiplied(by: Rational(Int(Amount.unit)))?.roundedUp ?? 0
    return CustomerKey.monetary(Int64(millionths))
  }
}

extension Rational {
  /// The smallest whole number that isn't below it.
  var roundedUp: Int128 {
    let (whole, rest) = numerator.quotientAndRemainder(dividingBy: denominator)
    return rest > 0 ? whole + 1 : whole
  }

  /// The largest whole number that isn't above it.
  var roundedDown: Int128 { -(-self).roundedUp }
}
