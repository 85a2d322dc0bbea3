import QuizModel
import Slips
import TestSupport
import Testing

@Suite struct SlipsTests {
  static let numbers: [(slip: String, right: String, wrong: String?)] = [
    ("signReversed", "-1.3", "1.3"), ("signReversed", "2", "-2"), ("signReversed", "0", nil),
    ("complementOfHundred", "80", "20"), ("complementOfHundred", "0", "100"),
    ("complementOfHundred", "120", "-20"), ("percentAsFraction", "20", "0.2"),
    ("percentAsFraction", "0", nil), ("fractionAsPercent", "0.2", "20"),
    ("fractionAsPercent", "0", nil), ("reciprocal", "2", "0.5"), ("reciprocal", "-0.25", "-4"),
    ("reciprocal", "0", nil), ("notDividedByHundred", "-1.44075", "-144.075"),
    ("totalDividedByFive", "-1.44075", "-0.28815"), ("fifthsOfScore", "25", "40"),
    ("fifthsOfScore", "0", "20"), ("fifthsOfScore", "100", nil), ("fifthsOfScore", "-1", nil),
    ("mirroredAxis", "70", "30"),
  ]

  @Test(arguments: numbers)
  func number(slip: String, right: String, wrong: String?) throws {
    let slip = try #require(Slips.named(slip))
    #expect(slip.number(insteadOf: decimal(right)) == wrong.map(decimal))
  }

  @Test func namesAreUniqueAndFeedbackIsThere() {
    #expect(Set(Slips.all.map { $0.name }).count == Slips.all.count)
    #expect(Slips.ofNumbers.count < Slips.all.count)
    #expect(Slips.named("onbekend") == nil)
    for slip in Slips.all {
      #expect(slip.feedback.dutch.count > 20 && slip.feedback.english.count > 20)
      // A slip that needs data makes nothing of a number alone, and a question can't name it.
      #expect(slip.isOfNumberAlone == (slip.number(insteadOf: Rational(7)) != nil))
      #expect((Slips.named(slip.name) != nil) == slip.isOfNumberAlone)
    }
  }

  @Test func theSchemaKnowsTheSlipsOfNumbers() throws {
    let schema = String(
      decoding: try Repository.bytes("courses/schemas/bank.schema.json"), as: UTF8.self)
    #expect(schema.contains("^(\(Slips.names.joined(separator: "|")))$"))
    for name in Slips.names { #expect(schema.contains("\(name): ")) }
  }
}
