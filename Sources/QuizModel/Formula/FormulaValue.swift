extension Formula {
  /// The exact value with these values for its names.
  public func value(_ values: [String: Rational]) throws(FormulaFailure) -> Rational {
    switch self {
    case .number(let number): return number
    case .variable(let name):
      guard let value = values[name] else { throw .unknownName(name) }
      return value
    case .negative(let inner): return -(try inner.value(values))
    case .not(let inner): return try inner.value(values) == .zero ? .one : .zero
    case .operation(let sign, let left, let right):
      return try Self.apply(sign, try left.value(values), try right.value(values))
    case .call(.if, let arguments):
      let isTrue = try arguments[0].value(values) != .zero
      return try arguments[isTrue ? 1 : 2].value(values)
    case .call(let function, let arguments):
      var numbers: [Rational] = []
      for argument in arguments { numbers.append(try argument.value(values)) }
      return try Self.apply(function, numbers)
    }
  }

  private static func apply(
    _ sign: Operator, _ left: Rational, _ right: Rational
  ) throws(FormulaFailure) -> Rational {
    switch sign {
    case .plus: try fitting(left.adding(right))
    case .minus: try fitting(left.subtracting(right))
    case .times: try fitting(left.multiplied(by: right))
    case .over: try quotient(left, right)
    case .below: truth(left < right)
    case .atMost: truth(left <= right)
    case .above: truth(left > right)
    case .atLeast: truth(left >= right)
    case .equal: truth(left == right)
    case .unequal: truth(left != right)
    case .and: truth(left != .zero && right != .zero)
    case .or: truth(left != .zero || right != .zero)
    }
  }

  private static func truth(_ isTrue: Bool) -> Rational { isTrue ? .one : .zero }

  private static func quotient(
    _ left: Rational, _ right: Rational
  ) throws(FormulaFailure) -> Rational {
    guard right != .zero else { throw .divisionByZero }
    return try fitting(left.divided(by: right))
  }

  private static func fitting(_ value: Rational?) throws(FormulaFailure) -> Rational {
    guard let value else { throw .overflow }
    return value
  }

  private static func apply(
    _ function: Function, _ numbers: [Rational]
  ) throws(FormulaFailure) -> Rational {
    switch function {
    case .min: return numbers.min() ?? .zero
    case .max: return numbers.max() ?? .zero
    case .abs: return numbers[0].magnitude
    case .round: return try rounded(numbers[0], decimals: numbers[1])
    case .floor: return try fitting(numbers[0].roundedDown)
    case .ceil: return -(try fitting((-numbers[0]).roundedDown))
    case .sum: return try total(numbers)
    case .mean: return try quotient(try total(numbers), Rational(numbers.count))
    case .if: return numbers[numbers[0] != .zero ? 1 : 2]
    }
  }

  private static func total(_ numbers: [Rational]) throws(FormulaFailure) -> Rational {
    var total = Rational.zero
    for number in numbers { total = try fitting(total.adding(number)) }
    return total
  }

  private static func rounded(
    _ number: Rational, decimals: Rational
  ) throws(FormulaFailure) -> Rational {
    guard decimals.denominator == 1, (0...12).contains(decimals.numerator) else { throw .overflow }
    let power = Rational((0..<decimals.numerator).reduce(1) { power, _ in power * 10 }, over: 1)
    let half = Rational(parts: 1, of: 2)
    let units = power.flatMap { number.magnitude.multiplied(by: $0)?.adding(half)?.roundedDown }
    let rounded = try fitting(power.flatMap { units?.divided(by: $0) })
    return number < .zero ? -rounded : rounded
  }
}

extension Rational {
  /// The largest whole number that isn't above it.
  public var roundedDown: Rational? {
    let (whole, rest) = numerator.quotientAndRemainder(dividingBy: denominator)
    return Rational(rest < 0 ? whole - 1 : whole, over: 1)
  }
}
