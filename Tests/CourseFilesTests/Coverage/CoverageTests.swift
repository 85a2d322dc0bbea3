import QuizModel
import TestSupport
import Testing

@testable import CourseFiles

/// Which facts have too few questions.
@Suite struct CoverageTests {
  private typealias Sample = CoverageSample

  @Test func eachImportanceHasItsRule() throws {
    let facts = [("a", 3), ("b", 2), ("c", 1), ("d", 1)].map { Sample.fact($0.0, $0.1) }
    let none = try Sample.coverage(facts, [])
    #expect(none.facts.map(\.importance) == [3, 2, 1])
    #expect(none.facts.map(\.needed) == [2, 1, 0])
    #expect(none.facts.map(\.facts) == [1, 1, 2])
    #expect(none.facts.map(\.covered) == [0, 0, 2])
    #expect(none.shortages.map(\.id) == ["a", "b", "doel"])

    let some = try Sample.coverage(facts, [Sample.question("v", on: "a", "b", "c")])
    #expect(some.facts.map(\.asked) == [1, 1, 1])
    #expect(some.facts.flatMap(\.short).map(\.id) == ["a"])
    #expect(some.facts[0].short[0].questions == 1)
  }

  struct Questions: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let questions: [String]
    let isEnough: Bool

    init(_ description: String, _ questions: [String], isEnough: Bool) {
      testDescription = description
      self.questions = questions
      self.isEnough = isEnough
    }
  }

  static let onOneFact = [
    Questions(
      "two of one type, without a situation",
      [Sample.question("v", on: "a"), Sample.question("w", on: "a")], isEnough: false),
    Questions(
      "two types", [Sample.question("v", on: "a"), Sample.statement("w", on: "a")], isEnough: true),
    Questions(
      "one of them brings its own situation",
      [Sample.question("v", on: "a"), Sample.question("w", on: "a", bloom: "apply")],
      isEnough: true),
    Questions(
      "two situations of their own",
      [
        Sample.question("v", on: "a", bloom: "apply"),
        Sample.question("w", on: "a", bloom: "analyse"),
      ], isEnough: true),
    Questions(
      "one case for both",
      [
        Sample.question("v", on: "a", bloom: "apply", case: "een"),
        Sample.question("w", on: "a", bloom: "apply", case: "een"),
      ], isEnough: false),
    Questions(
      "one case, two types",
      [
        Sample.question("v", on: "a", case: "een"), Sample.statement("w", on: "a", case: "een"),
      ], isEnough: true),
    Questions(
      "two cases",
      [
        Sample.question("v", on: "a", case: "een"), Sample.question("w", on: "a", case: "twee"),
      ], isEnough: true),
    Questions(
      "one question that names the fact twice",
      [Sample.question("v", on: "a", "a", bloom: "apply")], isEnough: false),
  ]

  @Test(arguments: onOneFact)
  func theHeartIsAskedInTwoWays(_ sample: Questions) throws {
    let short = try Sample.shortFacts([Sample.fact("a", 3)], sample.questions)
    #expect(short == (sample.isEnough ? [] : ["a"]))
  }

  @Test(arguments: [("draft", 0, 1), ("retired", 0, 0), ("reviewed", 1, 0), ("approved", 1, 0)])
  func onlyReviewedQuestionsCount(status: String, counted: Int, drafts: Int) throws {
    let coverage = try Sample.coverage(
      [Sample.fact("a", 2)], [Sample.question("v", on: "a", status: status)])
    #expect(coverage.counted == counted)
    #expect(coverage.drafts == drafts)
    #expect(coverage.facts[1].short.map(\.drafts) == (counted == 1 ? [] : [drafts]))
  }

  @Test func whatMustNotBeAskedIsNotRequired() throws {
    let facts = [
      Sample.fact("a", 3, ask: "never"), Sample.fact("b", 2, ask: "nameSource"),
      Sample.fact("c", 2, restates: "a"),
    ]
    let coverage = try Sample.coverage(facts, [])
    #expect(coverage.facts.map(\.neverAsked) == [1, 0, 0])
    #expect(coverage.facts.map(\.facts) == [0, 2, 0])
    #expect(coverage.facts.flatMap(\.short).map(\.id) == ["b", "c"])
  }

  // MARK: Restating

  /// A question on one end of a chain counts for the other.
  @Test(arguments: ["a", "b", "c", "d"])
  func aChainCountsBothWays(asked: String) throws {
    let facts = [
      Sample.fact("a", 2), Sample.fact("b", 2, restates: "a"), Sample.fact("c", 2, restates: "b"),
      Sample.fact("d", 2, restates: "c"), Sample.fact("e", 2),
    ]
    #expect(try Sample.shortFacts(facts, [Sample.question("v", on: asked)]) == ["e"])
  }

  @Test func questionsOnBothSidesAddUp() throws {
    let facts = [Sample.fact("a", 3, restates: "b"), Sample.fact("b", 3)]
    let onFirst = Sample.question("v", on: "a", bloom: "apply")
    let onSecond = Sample.question("w", on: "b", bloom: "apply")
    #expect(try Sample.shortFacts(facts, [onFirst]) == ["a", "b"])
    #expect(try Sample.shortFacts(facts, [onFirst, onSecond]) == [])
    let onBoth = Sample.question("v", on: "a", "b", bloom: "apply")
    #expect(try Sample.shortFacts(facts, [onBoth]) == ["a", "b"])
  }

  @Test func eachFactOfAChainKeepsItsImportance() throws {
    let facts = [Sample.fact("a", 3), Sample.fact("b", 2, restates: "a")]
    #expect(try Sample.shortFacts(facts, [Sample.question("v", on: "b")]) == ["a"])
  }

  @Test func aCircleAndALongChainEnd() throws {
    let circle = [Sample.fact("a", 2, restates: "b"), Sample.fact("b", 2, restates: "a", "b")]
    #expect(try Sample.shortFacts(circle, [Sample.question("v", on: "b")]) == [])
    let chain = (0..<3000).map { Sample.fact("f\($0)", 2, restates: "f\($0 + 1)") }
    let facts = chain + [Sample.fact("f3000", 2)]
    #expect(try Sample.shortFacts(facts, [Sample.question("v", on: "f1500")]) == [])
  }

  // MARK: Messages

  @Test func aShortageStandsAtItsPlace() throws {
    let coverage = try Sample.coverage(
      [Sample.fact("a", 2), Sample.fact("b", 3)],
      [Sample.question("v", on: "b"), Sample.question("w", on: "b")])
    let findings = coverage.facts.flatMap(\.short).map(\.finding)
    #expect(findings.allSatisfy { $0.place.file.hasSuffix("/facts.json") && $0.place.column == 1 })
    #expect(findings.map(\.place.line) == [3, 2])
    #expect(
      findings.map(\.message.dutch) == [
        "feit 'b' (Zo is het.) heeft 2 vragen die op elkaar lijken; schrijf er een van een ander "
          + "type of over een ander geval",
        "feit 'a' (Zo is het.) heeft geen vraag; schrijf er een",
      ])
    #expect(
      findings.map(\.message.english) == [
        "fact 'b' (Zo is het.) has 2 questions that are alike; write one of a different type or "
          + "about a different case",
        "fact 'a' (Zo is het.) has no question; write one",
      ])
  }
}
