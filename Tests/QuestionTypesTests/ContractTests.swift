import QuestionTypes
import QuizModel
import TestSupport
import Testing

/// What every question type must keep to, over its own samples.
@Suite struct ContractTests {
  struct Sample: CustomTestStringConvertible {
    let type: any QuestionType.Type
    let sample: QuestionSample

    var testDescription: String { "\(type.name): \(sample.fields.prefix(60))" }

    /// With its numbers drawn, where there are any to draw.
    func body() throws -> any QuestionType {
      try QuestionTypesTests.body(type, sample.fields).drawn(with: Seed(0)).body
    }
  }

  static let samples = QuestionTypes.all.flatMap { type in
    type.samples.map { Sample(type: type, sample: $0) }
  }

  @Test func namesAreUniqueAndFound() {
    #expect(
      QuestionTypes.names == [
        "singleChoice", "multipleChoice", "shortAnswer", "number", "trueFalse", "gaps", "matching",
        "ordering", "classification", "open", "calculated",
      ])
    for name in QuestionTypes.names { #expect(QuestionTypes.named(name)?.name == name) }
    #expect(QuestionTypes.named("essay") == nil)
  }

  @Test func everyTypeShowsARightAWrongAndAnUnreadableResponse() {
    for type in QuestionTypes.all {
      let expected = type.samples.flatMap { $0.responses.map { $0.expected } }
      // Only a person can say that an answer in own words is right.
      #expect(expected.contains(.correct) || type == OpenQuestion.self, "\(type.name)")
      #expect(expected.contains(.wrong), "\(type.name)")
      #expect(expected.contains(.unreadable), "\(type.name)")
      #expect(type.ruleVersion >= 1)
    }
  }

  @Test(arguments: samples)
  func responsesAreMarkedAsTheSampleSays(sample: Sample) throws {
    let body = try sample.body()
    for (typed, expected) in sample.sample.responses {
      let score = try Reading(typed, body.shape.presentation).response.map {
        try body.mark($0).score
      }
      let wanted: Rational? =
        switch expected {
        case .correct: .one
        case .wrong: .zero
        case .partial(let score): score
        case .unreadable: nil
        }
      #expect(score == wanted, "'\(typed)'")
    }
  }

  /// A shape says nothing of a rule of scoring: what is made from one has the type's default.
  @Test(arguments: samples)
  func aShapeGivesTheSameQuestion(sample: Sample) throws {
    let body = try sample.body()
    let type = type(of: body)
    let again = try #require(type.init(shape: body.shape) as (any QuestionType)?)
    #expect(again.shape == body.shape)
    if !sample.sample.fields.contains("scoring") { #expect(again.guessScore == body.guessScore) }
    for other in QuestionTypes.all where other != type {
      let isOther = other.init(shape: body.shape) == nil
      #expect(isOther, "\(other.name)")
    }
  }

  @Test(arguments: samples)
  func guessScoreIsTheMeanOverAllowedResponses(sample: Sample) throws {
    let body = try sample.body()
    #expect(body.guessScore == meanScore(body))
  }

  @Test(arguments: samples)
  func givingUpEarnsNothing(sample: Sample) throws {
    let body = try sample.body()
    #expect(try body.mark(.unknown).score == .zero)
    #expect(try body.mark(.unknown).outcome == .wrong)
  }

  /// A response of another shape is marked without a crash, in range.
  @Test(arguments: samples)
  func everyResponseGetsAScoreInRange(sample: Sample) throws {
    let body = try sample.body()
    let ids = body.shape.presentation.plainOrder
    let responses: [Response] =
      [.unknown, .text("x"), .text(""), .number(.zero), .option("onbekend"), .options([])]
      + [.options(Set(ids)), .options(Set(ids + ["onbekend"]))] + ids.map { .option($0) }
      + ids.map { .options([$0]) }
      + [.gaps([]), .gaps([nil, "x", nil]), .gaps(Array(repeating: "vaak", count: 9))]
      + [.pairs([:]), .pairs(["r": "tijd", "onbekend": "aantal", "e1": "onbekend"])]
      + [.order([]), .order(ids), .order(ids + ["onbekend"]), .order(ids + ids)]
      + [.open("x", made: []), .open("x", made: ["band", "onbekend"])]
    for response in responses {
      let verdict = try body.mark(response)
      #expect((Rational.zero...Rational.one).contains(verdict.score), "\(response)")
    }
  }

  /// 10,000 spoilt responses: read or refused, and the score stays in range.
  @Test(arguments: samples)
  func spoiltResponses(sample: Sample) throws {
    let body = try sample.body()
    let presentation = body.shape.presentation
    let texts = sample.sample.responses.map { Array($0.typed.utf8) } + [Array("€ 1.234,50".utf8)]
    var mutator = Mutator(seed: 3)
    var (read, refused) = (0, 0)
    for step in 0..<Mutator.count {
      let bytes = mutator.mutated(texts[step % texts.count])
      let typed = TypedResponse(String(decoding: bytes, as: UTF8.self), to: presentation)
      guard let response = Reading(typed.text, presentation).response else {
        refused += 1
        continue
      }
      read += 1
      if case .open = response { continue }
      let score = try body.mark(response).score
      if !(Rational.zero...Rational.one).contains(score) { Issue.record("\(typed.text): \(score)") }
    }
    #expect(read > 50)
    #expect(refused > 50)
  }
}
