import Documents
import QuizModel

/// Every word of a formula is declared, and stands for a value that the earlier part asks.
enum FormulaWords: AssignmentCheck {
  static let name = "formula-name"

  static func findings(in assignment: CheckedAssignment) -> [Finding] {
    assignment.parts.flatMap { part -> [Finding] in
      guard case .numbers(let numbers) = part.part.content else { return [] }
      return undeclared(in: numbers, part, assignment) + unasked(in: numbers, part, assignment)
    }
  }

  private static func undeclared(
    in numbers: NumbersPart, _ part: CheckedPart, _ assignment: CheckedAssignment
  ) -> [Finding] {
    let declared = Set(numbers.words.map { $0.name })
    return numbers.values.enumerated().flatMap { place, value in
      (value.formula?.variables.subtracting(declared).sorted() ?? []).map { word in
        assignment.finding(
          Self.self, at: part.path("values", .place(place), "formula"),
          Message(
            nl: "het woord '\(word)' bestaat niet; voeg het toe aan \"words\"",
            en: "the word '\(word)' does not exist; add it to \"words\""))
      }
    }
  }

  private static func unasked(
    in numbers: NumbersPart, _ part: CheckedPart, _ assignment: CheckedAssignment
  ) -> [Finding] {
    numbers.words.enumerated().compactMap { place, word in
      guard case .answer(let id, let value) = word.source,
        let asked = assignment.numbers(id)?.values.map({ $0.id }), !asked.contains(value)
      else { return nil }
      return assignment.finding(
        Self.self, at: part.path("words", .place(place), "value"),
        ObjectReader.unknownName(QuizModel.shown(value), among: asked))
    }
  }
}
