import QuestionTypes
import QuizModel
import TestSupport
import Testing

@testable import CourseFiles

/// A hundred draws of every calculated question that is shipped.
@Suite struct DrawnQuestionsTests {
  static let questions =
    ShippedCoursesTests.course.bank?.questions.filter { $0.body is CalculatedQuestion } ?? []

  @Test func thereAreSome() {
    #expect(Self.questions.count >= 2)
  }

  @Test(arguments: questions.map { $0.id })
  func everyDrawGivesAQuestion(id: QuestionID) throws {
    let question = try #require(Self.questions.first { $0.id == id })
    var answers: Set<Rational> = []
    for seed in (0..<100).map({ Seed($0) }) {
      let calculated = try #require(question.body as? CalculatedQuestion)
      _ = try calculated.tryDrawing(with: seed.derived(for: "draw", id.text)).get()
      let drawn = question.drawn(with: seed, decimalMark: ",")
      expectFilled(drawn)
      answers.insert(try expectOneRightAnswer(drawn))
      #expect(question.drawn(with: seed, decimalMark: ",").body.shape == drawn.body.shape)
    }
    #expect(answers.count > 1)
  }

  private func expectFilled(_ question: Question) {
    var texts = [question.prompt] + question.hints + [question.explanation].compactMap { $0 }
    switch question.body.shape.key {
    case .number(let key): texts += key.anticipated.map { $0.feedback }
    case .singleChoice(let keys): texts += keys.compactMap { $0.feedback }
    default: Issue.record("\(question.id) is drawn as another type")
    }
    for text in texts {
      #expect(!text.plain.contains { "{}".contains($0) }, "\(question.id): \(text.plain)")
    }
  }

  /// The right answer, or the place of the right option.
  private func expectOneRightAnswer(_ question: Question) throws -> Rational {
    let body = question.body
    switch (body.shape.presentation, body.shape.key) {
    case (.number(let field), .number(let key)):
      #expect(field.contains(key.answer))
      #expect(body.verdict(on: .number(key.answer))?.outcome == .correct)
      for wrong in key.anticipated.flatMap({ $0.values }) {
        #expect(body.verdict(on: .number(wrong))?.outcome == .wrong)
        #expect(body.verdict(on: .number(wrong))?.remarks.count == 1)
      }
      return key.answer
    case (.singleChoice(let choices), .singleChoice(let keys)):
      #expect(keys.count { $0.isCorrect } == 1)
      #expect(Set(choices.options.map { $0.text.plain }).count == choices.options.count)
      #expect(choices.options.count >= 3)
      return Rational(Int(question.prompt.plain.stableHash % 1_000_000))
    default:
      Issue.record("\(question.id) is drawn as another type")
      return .zero
    }
  }
}

extension String {
  fileprivate var stableHash: UInt64 {
    utf8.reduce(14_695_981_039_346_656_037) { ($0 ^ UInt64($1)) &* 1_099_511_628_211 }
  }
}
