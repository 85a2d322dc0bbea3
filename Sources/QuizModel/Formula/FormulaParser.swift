/// What is wrong with the text of a formula, and where: a place in its characters, from 0.
public struct FormulaProblem: Error, Equatable, Sendable {
  public enum Reason: Equatable, Sendable {
    case unexpected(String)
    case unexpectedEnd
    case unknownFunction(String)
    case otherArgumentCount(function: String, count: Int)
    case badNumber(String)
    case tooDeep
    case tooLong
  }

  public let reason: Reason
  public let place: Int
}

extension Formula {
  /// The longest formula, in characters.
  public static let maximumLength = 500

  public init(_ text: String) throws(FormulaProblem) {
    guard text.utf8.count <= Self.maximumLength else {
      throw FormulaProblem(reason: .tooLong, place: 0)
    }
    var parser = FormulaParser(tokens: try FormulaToken.all(in: text))
    self = try parser.whole()
  }
}

private struct FormulaParser {
  let tokens: [FormulaToken]
  private var next = 0
  private var depth = 0

  init(tokens: [FormulaToken]) {
    self.tokens = tokens
  }

  private var current: FormulaToken { tokens[min(next, tokens.count - 1)] }

  private mutating func take(_ kind: FormulaToken.Kind) -> Bool {
    guard current.kind == kind else { return false }
    next += 1
    return true
  }

  private func problem(_ reason: FormulaProblem.Reason) -> FormulaProblem {
    FormulaProblem(reason: reason, place: current.place)
  }

  private var unexpected: FormulaProblem {
    current.kind == .end
      ? problem(.unexpectedEnd) : problem(.unexpected(current.kind.description))
  }

  mutating func whole() throws(FormulaProblem) -> Formula {
    let formula = try condition()
    guard current.kind == .end else { throw unexpected }
    return formula
  }

  private mutating func condition() throws(FormulaProblem) -> Formula {
    depth += 1
    defer { depth -= 1 }
    guard depth <= 32 else { throw problem(.tooDeep) }
    var formula = try conjunction()
    while take(.word("or")) { formula = .operation(.or, formula, try conjunction()) }
    return formula
  }

  private mutating func conjunction() throws(FormulaProblem) -> Formula {
    var formula = try negation()
    while take(.word("and")) { formula = .operation(.and, formula, try negation()) }
    return formula
  }

  private mutating func negation() throws(FormulaProblem) -> Formula {
    take(.word("not")) ? .not(try comparison()) : try comparison()
  }

  private mutating func comparison() throws(FormulaProblem) -> Formula {
    let left = try sum()
    for sign in [Formula.Operator.below, .atMost, .above, .atLeast, .equal, .unequal]
    where take(.sign(sign.rawValue)) {
      return .operation(sign, left, try sum())
    }
    return left
  }

  private mutating func sum() throws(FormulaProblem) -> Formula {
    var formula = try product()
    while true {
      if take(.sign("+")) {
        formula = .operation(.plus, formula, try product())
      } else if take(.sign("-")) {
        formula = .operation(.minus, formula, try product())
      } else {
        return formula
      }
    }
  }

  private mutating func product() throws(FormulaProblem) -> Formula {
    var formula = try factor()
    while true {
      if take(.sign("*")) {
        formula = .operation(.times, formula, try factor())
      } else if take(.sign("/")) {
        formula = .operation(.over, formula, try factor())
      } else {
        return formula
      }
    }
  }

  private mutating func factor() throws(FormulaProblem) -> Formula {
    if take(.sign("-")) {
      depth += 1
      defer { depth -= 1 }
      guard depth <= 32 else { throw problem(.tooDeep) }
      return .negative(try factor())
    }
    if take(.sign("(")) {
      let inner = try condition()
      guard take(.sign(")")) else { throw unexpected }
      return inner
    }
    let token = current
    switch token.kind {
    case .number(let number):
      next += 1
      return .number(number)
    case .word(let name) where !["and", "or", "not"].contains(name):
      next += 1
      return take(.sign("(")) ? try call(name, at: token) : .variable(name)
    default: throw unexpected
    }
  }

  private mutating func call(
    _ name: String, at token: FormulaToken
  ) throws(FormulaProblem) -> Formula {
    guard let function = Formula.Function(rawValue: name) else {
      throw FormulaProblem(reason: .unknownFunction(name), place: token.place)
    }
    var arguments = [try condition()]
    while take(.sign(",")) { arguments.append(try condition()) }
    guard take(.sign(")")) else { throw unexpected }
    guard function.arity.contains(arguments.count) else {
      throw FormulaProblem(
        reason: .otherArgumentCount(function: name, count: arguments.count), place: token.place)
    }
    return .call(function, arguments)
  }
}
