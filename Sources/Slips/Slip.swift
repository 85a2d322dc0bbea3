import QuizModel

/// A known mistake in computing: the number that it gives instead of the right one.
///
/// One file each, one line in `Slips.all`. A slip says what it makes of a right number alone, as in
/// a question, of a result with the figures behind it, as in graded data, or of both.
public protocol Slip: Sendable {
  /// The name in files, such as `signReversed`.
  static var name: String { get }
  /// Said of the mistake where the author says nothing.
  static var feedback: Message { get }
  /// What the mistake makes of the right answer; `nil` where it can't be made.
  static func number(insteadOf right: Rational) -> Rational?
  /// Whether the right number alone is enough, so that a question can name the slip.
  static var isOfNumberAlone: Bool { get }
  /// What the mistake makes of a result of data; empty where it can't be made.
  static func numbers(insteadOf result: SlipResult) -> [Rational]
}

extension Slip {
  public static func number(insteadOf right: Rational) -> Rational? { nil }
  public static var isOfNumberAlone: Bool { false }
  public static func numbers(insteadOf result: SlipResult) -> [Rational] { [] }
}

public enum Slips {
  public static let all: [any Slip.Type] = [
    SignReversed.self,
    ItemsNotReversed.self,
    MeanOverItems.self,
    UnpairedMeans.self,
    DimensionsByPosition.self,
    DimensionsSwapped.self,
    NotDividedByHundred.self,
    TotalDividedByFive.self,
    WeightsAveragedFirst.self,
    PooledT.self,
    FifthsOfScore.self,
    StepsOverPoints.self,
    ScoreNotConverted.self,
    RecencyNotReversed.self,
    ClassesCountedDown.self,
    WeightsLeftOut.self,
    AxesSwapped.self,
    MirroredAxis.self,
    ComplementOfHundred.self,
    PercentAsFraction.self,
    FractionAsPercent.self,
    ReciprocalTaken.self,
  ]

  /// Those that a question can name.
  public static let ofNumbers = all.filter { $0.isOfNumberAlone }

  public static func named(_ name: String) -> (any Slip.Type)? {
    ofNumbers.first { $0.name == name }
  }

  public static let names: [String] = ofNumbers.map { $0.name }
}
