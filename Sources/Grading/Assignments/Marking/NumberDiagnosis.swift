import QuizModel
import Slips

/// Finds the known mistake that gives a wrong number.
struct NumberDiagnosis {
  let part: NumbersPart
  let halfUnit: Rational
  let work: GroupWork

  /// - Parameters:
  ///   - decimals: how many were typed.
  ///   - followed: what follows from the group's own earlier answers, where these were wrong.
  func diagnosis(
    of given: Rational, decimals: Int, _ asked: NumbersMarking.AskedNumber, followed: Rational?
  ) -> Diagnosis? {
    let results =
      work.data[part.data]?.slipResults(of: asked.value.quantity, row: asked.cell.row) ?? []
    if let slip = Explanation(of: given, halfUnit: halfUnit, among: results).matches.first {
      return Diagnosis(slip.slip)
    }
    if let followed, let slip = slip(in: given, insteadOf: followed, results) {
      return Diagnosis(slip)
    }
    return isTooCoarse(given, decimals, [asked.key, followed]) ? .roundedTooFar : nil
  }

  /// A mistake in what follows from earlier answers; only of the right number alone, as the figures
  /// behind it aren't the group's.
  private func slip(
    in given: Rational, insteadOf followed: Rational, _ results: [SlipResult]
  ) -> (any Slip.Type)? {
    let moved = results.map {
      SlipResult(id: $0.id, name: $0.name, right: followed, kind: $0.kind)
    }
    return Explanation(of: given, halfUnit: halfUnit, among: moved).matches
      .first { $0.slip.isOfNumberAlone }?.slip
  }

  /// Right, but in fewer decimals than are asked.
  private func isTooCoarse(_ given: Rational, _ decimals: Int, _ numbers: [Rational?]) -> Bool {
    guard decimals < part.decimals else { return false }
    let coarse = Rational.halfUnit(decimals: decimals)
    return numbers.contains { $0.map { given.isWithin(coarse, of: $0) } ?? false }
  }
}

extension Diagnosis {
  init(_ slip: any Slip.Type) {
    self.init(name: Self.hyphenated(slip.name), feedback: slip.feedback)
  }

  /// `sign-reversed` for `signReversed`.
  private static func hyphenated(_ name: String) -> String {
    name.reduce(into: "") { text, character in
      text += character.isUppercase ? "-\(character.lowercased())" : "\(character)"
    }
  }

  static let roundedTooFar = Diagnosis(
    name: "rounded-too-far",
    feedback: Message(
      nl: "De waarde is goed maar te ver afgerond: geef alle gevraagde decimalen.",
      en: "The value is right but rounded too far: give all decimals that are asked."))
}
