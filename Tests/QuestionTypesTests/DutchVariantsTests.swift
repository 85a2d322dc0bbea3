import QuestionTypes
import QuizModel
import TestSupport
import Testing

/// A labelled table of Dutch responses, written without sight of the matcher: `right` ones are
/// accepted, `near` ones are asked again, `wrong` ones are wrong.
@Suite struct DutchVariantsTests {
  struct Variant: CustomTestStringConvertible {
    let accepted: [String]
    let response: String
    let label: String

    var testDescription: String { "\(response) for \(accepted[0]): \(label)" }

    var isAccepted: Bool {
      let shape = QuestionShape(
        presentation: .text(TextField(words: nil)),
        key: .text(TextKey(accepted: accepted, anticipated: [])))
      return ShortAnswerQuestion(shape: shape)?.verdict(on: .text(response))?.outcome == .correct
    }
  }

  /// By raw splitting at tabs: the responses hold quotes of all kinds.
  static let variants: [Variant] = {
    let path = "Tests/QuestionTypesTests/Fixtures/dutch-variants.tsv"
    guard let bytes = try? Repository.bytes(path) else { return [] }
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n").dropFirst()
    return lines.compactMap { line in
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard fields.count == 4 else { return nil }
      return Variant(
        accepted: fields[0].split(separator: " ; ").map(String.init), response: fields[1],
        label: fields[2])
    }
  }()

  static let glossary = Glossary(variants.flatMap { $0.accepted })

  static func labelled(_ label: String) -> [Variant] { variants.filter { $0.label == label } }

  @Test func theTableIsThere() {
    #expect(Self.variants.count == 410)
    #expect(Self.labelled("right").count == 180)
    #expect(Self.labelled("near").count == 68)
    #expect(Self.labelled("wrong").count == 162)
  }

  /// Precision 1.00: nothing that is wrong, or one slip away, counts as right.
  @Test func nothingElseIsAccepted() {
    let accepted = (Self.labelled("wrong") + Self.labelled("near")).filter { $0.isAccepted }
    #expect(accepted.map { $0.testDescription } == [])
  }

  /// Recall at least 0.97.
  @Test func rightResponsesAreAccepted() {
    let right = Self.labelled("right")
    let refused = right.filter { !$0.isAccepted }.map { $0.testDescription }
    #expect(refused.count * 100 <= right.count * 3, "\(refused)")
  }

  /// At least 0.9 of the slips are asked again.
  @Test func slipsAreAskedAgain() {
    let near = Self.labelled("near")
    let missed = near.filter { Self.glossary.term(near: $0.response) == nil }
    #expect(missed.count * 10 <= near.count, "\(missed.map { $0.testDescription })")
  }

  /// What is right is never asked again.
  @Test func rightResponsesAreNotAskedAgain() {
    let asked = Self.labelled("right").filter { Self.glossary.term(near: $0.response) != nil }
    #expect(asked.map { $0.testDescription } == [])
  }

  /// Real words of another language or meaning that happen to stand one letter from a term. Asked
  /// again, they give nothing away: any term of the course is, right or wrong.
  static let unavoidable: Set<String> = [
    "economics",  // from economici
    "friend",  // from vriend
    "non profit organistie",  // from non-profitorganisatie, another key of the table
  ]

  @Test func wrongResponsesAreNotAskedAgain() {
    let asked = Self.labelled("wrong").filter { Self.glossary.term(near: $0.response) != nil }
    #expect(Set(asked.map { $0.response }) == Self.unavoidable)
  }
}
