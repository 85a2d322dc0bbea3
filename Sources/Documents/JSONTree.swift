import QuizModel

/// A JSON value to be written, where a result has no type of its own for each part. What's missing
/// is `null`, never left out.
public indirect enum JSONTree: Equatable, Sendable {
  case null
  case boolean(Bool)
  case integer(Int)
  case number(Double)
  case string(String)
  case array([JSONTree])
  case object([String: JSONTree])

  public static func number(_ value: Double?) -> JSONTree {
    value.flatMap { $0.isFinite ? .number($0) : nil } ?? .null
  }

  /// The nearest double of an exact number: 1.1 for 11/10.
  public static func number(_ value: Rational?) -> JSONTree { number(value?.doubleValue) }

  public static func string(_ value: String?) -> JSONTree {
    value.map { JSONTree.string($0) } ?? .null
  }

  public static func range(_ value: ClosedRange<Double>?) -> JSONTree {
    value.map { .array([.number($0.lowerBound), .number($0.upperBound)]) } ?? .null
  }

  public static func array<Value>(_ values: [Value], _ tree: (Value) -> JSONTree) -> JSONTree {
    .array(values.map(tree))
  }

  /// With more members, of which an equal key wins.
  public func with(_ members: [String: JSONTree]) -> JSONTree {
    guard case .object(let own) = self else { return self }
    return .object(own.merging(members) { _, new in new })
  }
}

extension JSONTree: ExpressibleByDictionaryLiteral, ExpressibleByArrayLiteral,
  ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral,
  ExpressibleByNilLiteral
{
  public init(dictionaryLiteral members: (String, JSONTree)...) {
    self = .object(Dictionary(members) { _, last in last })
  }
  public init(arrayLiteral elements: JSONTree...) { self = .array(elements) }
  public init(stringLiteral value: String) { self = .string(value) }
  public init(integerLiteral value: Int) { self = .integer(value) }
  public init(booleanLiteral value: Bool) { self = .boolean(value) }
  public init(nilLiteral: ()) { self = .null }
}
