import QuizModel

/// Draws the answers of respondents to a questionnaire.
struct SurveyDraw {
  private let instrument: Instrument
  private let draw: DataDraw
  private let model: DataModel
  private let answers: AnswerDraw

  init(_ instrument: Instrument, _ draw: DataDraw, model: DataModel) {
    self.instrument = instrument
    self.draw = draw
    self.model = model
    let scale = instrument.scale
    answers = AnswerDraw(
      scale: scale.minimum...scale.maximum, spread: draw.spread,
      shares: (Rational(parts: 3, of: 5), Rational(parts: 4, of: 5)))
  }

  private var hasExpectations: Bool { model == .servqual }
  /// Points out of 100 that respondents divide, unless the teacher gave them.
  private var hasWeights: Bool {
    instrument.kind == .serviceQuality && instrument.dimensions.contains { $0.weight == nil }
      && WeightDraw(count: instrument.dimensions.count) != nil
  }

  func lines(_ seed: Seed) -> [String] {
    [header.joined(separator: ",")]
      + (0..<draw.rows).map { row in
        var generator = seed.derived(for: "respondent", "\(row)").generator
        return line(row, &generator).joined(separator: ",")
      }
  }

  private var header: [String] {
    let ids = instrument.items.map { $0.id.text.replacing("-", with: "_") }
    let perceptions = instrument.kind == .arenas ? ids : ids.map { "p" + $0 }
    return ["respondent"] + (hasExpectations ? ids.map { "e" + $0 } : []) + perceptions
      + (hasWeights ? instrument.dimensions.map { "w_\($0.id)" } : [])
  }

  private func line(_ row: Int, _ generator: inout SeededGenerator) -> [String] {
    var cells = ["r\(row + 1)"]
    if hasExpectations { cells += side(\.expectation, &generator) }
    cells += side(\.perceptionMean, &generator)
    if hasWeights, let weights = WeightDraw(count: instrument.dimensions.count) {
      cells += weights.next(&generator).map { "\($0)" }
    }
    return cells
  }

  private func side(
    _ mean: KeyPath<DataDraw.Means, Rational?>, _ generator: inout SeededGenerator
  ) -> [String] {
    let scale = instrument.scale
    let middle = Rational(parts: scale.minimum + scale.maximum, of: 2)
    var habits: [DimensionID: Rational] = [:]
    for dimension in instrument.dimensions {
      habits[dimension.id] = NormalDraw.next(&generator)
    }
    return instrument.items.map { item in
      let mean = draw.means[item.dimension.text]?[keyPath: mean] ?? middle
      let answer = answers.answer(
        mean: mean, habit: habits[item.dimension] ?? .zero, &generator)
      // Drawn either way, so that the rest doesn't depend on it.
      let isMissing = generator.next(below: 100) < draw.missingPercent
      return isMissing ? "" : "\(written(answer, item))"
    }
  }

  /// As the respondent puts it down: means are of what counts, so reversed items are turned back.
  private func written(_ answer: Int, _ item: Instrument.Item) -> Int {
    let scale = instrument.scale
    let isTurned = item.isReversed != (scale.direction == .agreeLow)
    return isTurned ? scale.minimum + scale.maximum - answer : answer
  }
}

extension DataDraw.Means {
  fileprivate var perceptionMean: Rational? { perception }
}

/// Draws how a respondent divides 100 points: in fives where there are up to ten dimensions, at
/// least one step each.
struct WeightDraw {
  private let count: Int
  private let step: Int

  /// `nil` where there's no such division.
  init?(count: Int) {
    guard (1...100).contains(count) else { return nil }
    self.count = count
    step = count <= 10 ? 5 : 1
  }

  func next(_ generator: inout SeededGenerator) -> [Int] {
    let steps = 100 / step
    // Half of an even division is everybody's, so that nobody forgets a dimension.
    let least = max(1, steps / count / 2)
    var weights = Array(repeating: least, count: count)
    for _ in 0..<(steps - least * count) { weights[generator.next(below: count)] += 1 }
    return weights.map { $0 * step }
  }
}
