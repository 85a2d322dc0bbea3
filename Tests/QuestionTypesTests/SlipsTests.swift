import QuizModel
import Slips
import Testing

@Suite struct SlipsTests {
  static let numbers: [(slip: String, right: String, wrong: String?)] = [
    ("signReversed", "-1.3", "1.3"), ("signReversed", "2", "-2"), ("signReversed", "0", nil),
    ("complementOfHundred", "80", "20"), ("complementOfHundred", "0", "100"),
    ("complementOfHundred", "120", "-20"), ("percentAsFraction", "20", "0.2"),
    ("percentAsFraction", "0", nil), ("fractionAsPercent", "0.2", "20"),
    ("fractionAsPercent", "0", nil), ("reciprocal", "2", "0.5"), ("reciprocal", "-0.25", "-4"),
    ("reciprocal", "0", nil),
  ]

  @Test(arguments: numbers)
  func number(slip: String, right: String, wrong: String?) throws {
    let slip = try #require(Slips.named(slip))
    #expect(slip.number(insteadOf: decimal(right)) == wrong.map(decimal))
  }

  @Test func namesAreUniqueAndFeedbackIsThere() {
    #expect(Set(Slips.names).count == Slips.all.count)
    #expect(Slips.named("onbekend") == nil)
    for slip in Slips.all {
      #expect(slip.feedback.dutch.count > 20 && slip.feedback.english.count > 20)
    }
  }
}
