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

    func body() throws -> any QuestionType {
      try QuestionTypesTests.body(type, sample.fields)
    }
  }

  static let samples = QuestionTypes.all.flatMap { type in
    type.samples.map { Sample(type: type, sample: $0) }
  }

  @Test func namesAreUniqueAndFound() {
    #expect(QuestionTypes.names == ["singleChoice", "multipleChoice", "shortAnswer", "number"])
    for name in QuestionTypes.names { #expect(QuestionTypes.named(name)?.name == name) }
    #expect(QuestionTypes.named("essay") == nil)
  }

  @Test func everyTypeShowsARightAWrongAndAnUnreadableResponse() {
    for type in QuestionTypes.all {
      let expected = type.samples.flatMap { $0.responses.map { $0.expected } }
      #expect(expected.contains(.correct) && expected.contains(.wrong), "\(type.name)")
      #expect(expected.contains(.unreadable), "\(type.name)")
      #expect(type.ruleVersion >= 1)
    }
  }

  @Test(arguments: samples)
  func responsesAreMarkedAsTheSampleSays(sample: Sample) throws {
    let body = try sample.body()
    for (typed, expected) in sample.sample.responses {
      let score = Reading(typed, body.shape.presentation).response.map {
        body.verdict(on: $0).score
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

  @Test(arguments: samples)
  func aShapeGivesTheSameQuestion(sample: Sample) throws {
    let body = try sample.body()
    let made = sample.type.init(shape: body.shape)
    let again = try #require(made)
    #expect(again.shape == body.shape)
    #expect(again.guessScore == body.guessScore)
    for other in QuestionTypes.all where other != sample.type {
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
    #expect(body.verdict(on: .unknown).score == .zero)
    #expect(body.verdict(on: .unknown).outcome == .wrong)
  }

  /// A response of another shape is marked without a crash, in range.
  @Test(arguments: samples)
  func everyResponseGetsAScoreInRange(sample: Sample) throws {
    let body = try sample.body()
    let ids = body.shape.presentation.choices?.options.map { $0.id } ?? []
    let responses: [Response] =
      [.unknown, .text("x"), .text(""), .number(.zero), .option("onbekend"), .options([])]
      + [.options(Set(ids)), .options(Set(ids + ["onbekend"]))] + ids.map { .option($0) }
      + ids.map { .options([$0]) }
    for response in responses {
      let verdict = body.verdict(on: response)
      #expect((Rational.zero...Rational.one).contains(verdict.score), "\(response)")
    }
  }

  /// 10,000 spoilt responses: read or refused, and the score stays in range.
  @Test(arguments: samples)
  func spoiltResponses(sample: Sample) throws {
    let body = try sample.body()
    let presentation = body.shape.presentation
    let ids = presentation.choices?.options.map { $0.id } ?? []
    let texts = sample.sample.responses.map { Array($0.typed.utf8) } + [Array("€ 1.234,50".utf8)]
    var mutator = Mutator(seed: 3)
    var (read, refused) = (0, 0)
    for step in 0..<Mutator.count {
      let bytes = mutator.mutated(texts[step % texts.count])
      let typed = TypedResponse(String(decoding: bytes, as: UTF8.self), to: presentation)
      guard let response = Reading(typed.text, presentation, shown: ids).response else {
        refused += 1
        continue
      }
      read += 1
      let score = body.verdict(on: response).score
      if !(Rational.zero...Rational.one).contains(score) { Issue.record("\(typed.text): \(score)") }
    }
    #expect(read > 50)
    #expect(refused > 50)
  }
}

/// The mean score over all responses that the presentation allows, by enumeration; 0 where the
/// response is typed.
func meanScore(_ body: any QuestionType) -> Rational? {
  let responses: [Response]
  switch body.shape.presentation {
  case .singleChoice(let choices): responses = choices.options.map { .option($0.id) }
  case .multipleChoice(let choices, let count):
    let ids = choices.options.map { $0.id }
    let chosen = (1..<(1 << ids.count)).map { bits in
      Set(ids.indices.filter { bits >> $0 & 1 == 1 }.map { ids[$0] })
    }
    responses = chosen.filter { count == nil || $0.count == count }.map { .options($0) }
  case .text, .number: return .zero
  }
  let sum = responses.reduce(Rational?.some(.zero)) { sum, response in
    sum?.adding(body.verdict(on: response).score)
  }
  return sum?.divided(by: Rational(responses.count))
}
