import QuizModel

/// Draws customers: what they bought, and what they think of the organisation.
///
/// Most customers buy little and some much, as in most portfolios. Means may be given for `recency`
/// (days), `frequency` (times) and `monetary` (money), and for `relationship` (the answers of 1–7
/// from which its strength follows); see ``DataDraw/means``.
struct CustomerDraw {
  private let draw: DataDraw

  init(_ draw: DataDraw) {
    self.draw = draw
  }

  /// Days, times and money, as a shop's own system has them.
  func behaviourLines(_ seed: Seed) -> [String] {
    ["customer,recency,frequency,monetary"]
      + (0..<draw.rows).map { row in
        var generator = seed.derived(for: "behaviour", "\(row)").generator
        let behaviour = behaviour(&generator).map { isMissing(&generator) ? "" : "\($0)" }
        return ([name(row)] + behaviour).joined(separator: ",")
      }
  }

  /// The same with the four answers. Where no means of behaviour are given, classes of 1–5 stand in
  /// its place, as a table of the teacher's would give them.
  func matrixLines(_ seed: Seed) -> [String] {
    let hasClasses = Behaviour.allCases.allSatisfy { draw.means[$0.rawValue] == nil }
    let header = hasClasses ? "r,f,m" : "recency,frequency,monetary"
    return ["customer,\(header),attractiveness,switching_costs,trust,satisfaction"]
      + (0..<draw.rows).map { row in
        var generator = seed.derived(for: "behaviour", "\(row)").generator
        let behaviour =
          hasClasses
          ? (0..<3).map { _ in 1 + generator.next(below: 5) } : behaviour(&generator)
        var opinions = seed.derived(for: "relationship", "\(row)").generator
        let cells = (behaviour + answers(&opinions)).map { isMissing(&opinions) ? "" : "\($0)" }
        return ([name(row)] + cells).joined(separator: ",")
      }
  }

  private func isMissing(_ generator: inout SeededGenerator) -> Bool {
    generator.next(below: 100) < draw.missingPercent
  }

  // MARK: Behaviour

  private enum Behaviour: String, CaseIterable {
    case recency
    case frequency
    case monetary

    var usualMean: Int {
      switch self {
      case .recency: 90
      case .frequency: 6
      case .monetary: 480
      }
    }
  }

  /// Whole and from 1.
  private func mean(_ behaviour: Behaviour) -> Int {
    let given = draw.means[behaviour.rawValue]?.perception.roundedDown
    return given.map { min(max(Int(clamping: $0), 1), 1_000_000) } ?? behaviour.usualMean
  }

  private func behaviour(_ generator: inout SeededGenerator) -> [Int] {
    let (recency, frequency) = (mean(.recency), mean(.frequency))
    // Uniform around the mean; the lower of two draws has a third of their bound for its mean; and
    // what one purchase costs lies between half and one and a half times the usual.
    let days = 1 + generator.next(below: 2 * recency)
    let times =
      1 + min(generator.next(below: 3 * frequency), generator.next(below: 3 * frequency))
    let price = 50 + generator.next(below: 101)
    let spent = times * mean(.monetary) * price / (100 * frequency)
    return [days, times, max(1, spent)]
  }

  // MARK: Relationship

  /// Customers differ more than the answers of one customer do, so that the four groups fill.
  private func answers(_ generator: inout SeededGenerator) -> [Int] {
    let draw = AnswerDraw(
      scale: 1...RelationshipScale.highestAnswer, spread: draw.spread,
      shares: (Rational(parts: 4, of: 5), Rational(parts: 3, of: 5)))
    let mean = self.draw.means["relationship"]?.perception ?? Rational(4)
    let habit = NormalDraw.next(&generator)
    return (0..<RelationshipScale.answerCount).map { _ in
      draw.answer(mean: mean, habit: habit, &generator)
    }
  }

  // MARK: Names

  private func name(_ row: Int) -> String {
    draw.names.indices.contains(row) ? quoted(draw.names[row]) : "Klant \(Self.letters(row))"
  }

  private func quoted(_ name: String) -> String {
    let isPlain = !name.contains { ",;\"\t".contains($0) || $0.isNewline }
    return isPlain ? name : "\"\(name.replacing("\"", with: "\"\""))\""
  }

  /// A…Z, AA, AB…
  private static func letters(_ number: Int) -> String {
    var (letters, rest) = ("", number + 1)
    while rest > 0 {
      let letter = UInt8(ascii: "A") + UInt8((rest - 1) % 26)
      letters = String(Unicode.Scalar(letter)) + letters
      rest = (rest - 1) / 26
    }
    return letters
  }
}
