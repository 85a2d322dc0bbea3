import QuizModel

/// The scores of two dimensions stand at each other's names.
public enum DimensionsSwapped: Slip {
  public static let name = "dimensionsSwapped"
  public static let feedback = Message(
    nl: "De twee dimensies zijn verwisseld: deze waarde hoort bij de andere.",
    en: "The two dimensions were swapped: this value belongs to the other one.")

  public static func numbers(insteadOf result: SlipResult) -> [Rational] {
    guard case .oneOfTwo(let other) = result.kind else { return [] }
    return [other]
  }
}
