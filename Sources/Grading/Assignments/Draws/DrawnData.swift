import QuizModel

/// A data set drawn for one group: the same bytes for the same seed on every machine, for all chance
/// is our own generator's and all arithmetic exact.
public struct DrawnData: Sendable {
  private let part: DataPart
  private let draw: DataDraw
  /// The model's own where the part names none; `nil` for customers.
  private let instrument: Instrument?

  /// - Parameter instruments: those of the course.
  /// `nil` where the part has no draw, or names an instrument that isn't there.
  public init?(_ part: DataPart, instruments: [InstrumentID: Instrument]) {
    guard let draw = part.draw else { return nil }
    self.part = part
    self.draw = draw
    switch part.model {
    case .servqual, .servperf, .csas:
      let standard: Instrument = part.model == .csas ? .csas : .servqual
      guard let instrument = part.instrument.map({ instruments[$0] }) ?? standard else {
        return nil
      }
      self.instrument = instrument
    case .rfm, .matrix: instrument = nil
    }
  }

  /// The seed of a group's data: from the assignment, its version and the group's name, in which
  /// case and spaces don't matter.
  public static func seed(
    assignment: AssignmentID, version: Int, group: String
  ) -> Seed {
    let name = FoldedName(group).text
    var hash = StableHash()
    hash.combine("\(assignment)|\(version)|\(name)".utf8)
    return Seed(hash.value)
  }

  /// The whole file, comma-separated with a header.
  public func csv(seed: Seed) -> String {
    let lines =
      switch part.model {
      case .servqual, .servperf, .csas: surveyLines(seed)
      case .rfm: CustomerDraw(draw).behaviourLines(seed)
      case .matrix: CustomerDraw(draw).matrixLines(seed)
      }
    return lines.joined(separator: "\n") + "\n"
  }

  private func surveyLines(_ seed: Seed) -> [String] {
    guard let instrument else { return [] }
    return SurveyDraw(instrument, draw, model: part.model).lines(seed)
  }
}

/// A number around a mean, as chance would have it: the sum of twelve whole numbers from 0 to 999,
/// each as likely, is near enough to a normal one, and exact.
struct NormalDraw {
  private static let terms = 12
  private static let bound = 1000

  /// From −6 to 6, with mean 0 and a standard deviation of 1 to within a millionth.
  static func next(_ generator: inout SeededGenerator) -> Rational {
    let sum = (0..<terms).reduce(0) { sum, _ in sum + generator.next(below: bound) }
    return Rational(parts: sum - terms * (bound - 1) / 2, of: bound)
  }
}

/// An answer on a scale.
struct AnswerDraw {
  let scale: ClosedRange<Int>
  let spread: Rational
  /// The parts of the deviation that are a respondent's own habit and that are of the item: their
  /// squares add up to 1, so that the whole keeps its spread.
  let shares: (habit: Rational, item: Rational)

  /// Whole, within the scale: a half goes up.
  func answer(mean: Rational, habit: Rational, _ generator: inout SeededGenerator) -> Int {
    let own = NormalDraw.next(&generator)
    let deviation = habit.multiplied(by: shares.habit).flatMap { habit in
      own.multiplied(by: shares.item).flatMap { habit.adding($0) }
    }
    let value = deviation.flatMap { spread.multiplied(by: $0) }.flatMap { mean.adding($0) }
    let rounded = (value ?? mean).adding(Rational(parts: 1, of: 2))?.roundedDown ?? 0
    return min(max(Int(clamping: rounded), scale.lowerBound), scale.upperBound)
  }
}
