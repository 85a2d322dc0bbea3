import QuizModel

/// The variables of a calculated question, and the conditions that their values keep.
struct ValueDraw: Sendable {
  /// How often values are drawn before the conditions count as impossible.
  static let mostTries = 1000
  static let variableLimits = 1...8
  /// The most values that one variable can have.
  static let mostValues = 10_000

  let conditions: [Formula]
  private let variables: [(name: String, values: PossibleValues)]

  var names: Set<String> { Set(variables.map { $0.name }) }

  init(reading fields: some FieldReader) {
    variables = fields.objects("variables") { variable in
      (name: Self.name(variable), values: Self.values(variable))
    }
    conditions = fields.formulas("conditions")
    let names = variables.map { $0.name }
    if !Self.variableLimits.contains(names.count) || Set(names).count != names.count {
      fields.report(
        "variable-count", at: "variables",
        Message(
          nl: "geef 1 tot 8 variabelen, elk met een eigen naam",
          en: "give 1 to 8 variables, each with its own name"))
    }
  }

  private static func name(_ fields: some FieldReader) -> String {
    let name = fields.text("name")
    let isName =
      name.first.map { ("a"..."z").contains($0) } ?? false
      && name.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
    let isTaken = ["and", "or", "not"].contains(name) || Formula.Function(rawValue: name) != nil
    if !name.isEmpty, !isName || isTaken {
      fields.report(
        "variable-name", at: "name",
        Message(
          nl: "een naam begint met een kleine letter, heeft alleen letters en cijfers, en is geen "
            + "woord van de formules",
          en: "a name starts with a small letter, has letters and digits only, and is no word of "
            + "the formulas"))
    }
    return name
  }

  /// Either a list of values, or a row from minimum to maximum by steps.
  private static func values(_ fields: some FieldReader) -> PossibleValues {
    let list = fields.numbers("values")
    let minimum = fields.optionalNumber("minimum")
    let maximum = fields.optionalNumber("maximum")
    let step = fields.optionalNumber("step") ?? .one
    if !list.isEmpty, minimum == nil, maximum == nil { return .list(list) }
    if list.isEmpty, let minimum, let maximum, let row = row(minimum, maximum, step) { return row }
    fields.report(
      "variable-values", at: "values",
      Message(
        nl: "geef \"values\", of \"minimum\", \"maximum\" en \"step\" met hoogstens "
          + "\(mostValues) waarden",
        en: "give \"values\", or \"minimum\", \"maximum\" and \"step\" with at most "
          + "\(mostValues) values"))
    return .list([])
  }

  private static func row(
    _ minimum: Rational, _ maximum: Rational, _ step: Rational
  ) -> PossibleValues? {
    guard step > .zero, minimum <= maximum,
      let count = maximum.subtracting(minimum)?.divided(by: step)?.roundedDown?.numerator,
      count < mostValues
    else { return nil }
    return .row(from: minimum, step: step, count: Int(count) + 1)
  }

  /// Values for all names that keep every condition; `nil` when none were found.
  func values(with seed: Seed) -> [String: Rational]? {
    guard variables.allSatisfy({ $0.values.count > 0 }) else { return nil }
    var generator = seed.derived(for: "values").generator
    for _ in 0..<Self.mostTries {
      var values: [String: Rational] = [:]
      for variable in variables {
        values[variable.name] = variable.values[generator.next(below: variable.values.count)]
      }
      if keepsConditions(values) { return values }
    }
    return nil
  }

  private func keepsConditions(_ values: [String: Rational]) -> Bool {
    conditions.allSatisfy { condition in
      guard let value = try? condition.value(values) else { return false }
      return value != .zero
    }
  }
}

/// What a variable can be. A row is computed where it's drawn: most questions are read and not asked.
private enum PossibleValues: Sendable {
  case list([Rational])
  case row(from: Rational, step: Rational, count: Int)

  var count: Int {
    switch self {
    case .list(let values): values.count
    case .row(_, _, let count): count
    }
  }

  subscript(place: Int) -> Rational {
    switch self {
    case .list(let values): values[place]
    case .row(let first, let step, _):
      step.multiplied(by: Rational(place)).flatMap(first.adding) ?? first
    }
  }
}
