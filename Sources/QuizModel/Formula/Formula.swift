/// A formula in the small grammar of calculated questions, assignments and blueprints.
///
/// ```
/// condition  = conjunction { "or" conjunction }
/// conjunction = negation { "and" negation }
/// negation   = [ "not" ] comparison
/// comparison = sum [ ( "<" | "<=" | ">" | ">=" | "=" | "!=" ) sum ]
/// sum        = product { ( "+" | "-" ) product }
/// product    = factor { ( "*" | "/" ) factor }
/// factor     = [ "-" ] ( number | name [ "(" condition { "," condition } ")" ] | "(" condition ")" )
/// ```
///
/// All arithmetic is exact. A truth counts as 1 or 0.
public indirect enum Formula: Equatable, Sendable {
  case number(Rational)
  case variable(String)
  case operation(Operator, Formula, Formula)
  case negative(Formula)
  case not(Formula)
  case call(Function, [Formula])

  public enum Operator: String, Sendable, CaseIterable {
    case plus = "+"
    case minus = "-"
    case times = "*"
    case over = "/"
    case below = "<"
    case atMost = "<="
    case above = ">"
    case atLeast = ">="
    case equal = "="
    case unequal = "!="
    case and
    case or
  }

  public enum Function: String, Sendable, CaseIterable {
    case min
    case max
    case abs
    /// `round(x, decimals)`, a half away from zero.
    case round
    case floor
    case ceil
    case sum
    case mean
    /// `if(condition, then, else)`
    case `if`

    /// How many arguments it takes.
    var arity: ClosedRange<Int> {
      switch self {
      case .abs, .floor, .ceil: 1...1
      case .round: 2...2
      case .if: 3...3
      case .min, .max, .sum, .mean: 1...50
      }
    }
  }

  /// The names that it needs values for.
  public var variables: Set<String> {
    switch self {
    case .number: []
    case .variable(let name): [name]
    case .operation(_, let left, let right): left.variables.union(right.variables)
    case .negative(let inner), .not(let inner): inner.variables
    case .call(_, let arguments): arguments.reduce(into: []) { $0.formUnion($1.variables) }
    }
  }
}

/// Why a formula has no value.
public enum FormulaFailure: Error, Equatable, Sendable {
  case unknownName(String)
  case divisionByZero
  /// A number that doesn't fit in 128 bits.
  case overflow
}
