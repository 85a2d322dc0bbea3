import QuizModel

/// A known mistake in computing: the number that it gives instead of the right one.
///
/// One file each, one line in `Slips.all`.
public protocol Slip: Sendable {
  /// The name in files, such as `signReversed`.
  static var name: String { get }
  /// Said of the mistake where the author says nothing.
  static var feedback: Message { get }
  /// What the mistake makes of the right answer; `nil` where it can't be made.
  static func number(insteadOf right: Rational) -> Rational?
}

public enum Slips {
  public static let all: [any Slip.Type] = [
    SignReversed.self,
    ComplementOfHundred.self,
    PercentAsFraction.self,
    FractionAsPercent.self,
    ReciprocalTaken.self,
  ]

  public static func named(_ name: String) -> (any Slip.Type)? {
    all.first { $0.name == name }
  }

  public static let names: [String] = all.map { $0.name }
}
