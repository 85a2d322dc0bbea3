import QuestionTypes
import QuizModel

/// What becomes of a response that isn't recorded.
enum Marking {
  case feedback(FeedbackScreen)
  /// An answer in own words: what a person judges it by.
  case toJudge(OpenKey)
  case unreadable(Unreadable)

  /// `question` has its numbers drawn; `order` is as shown.
  init(
    _ typed: String, to question: Question, shown order: [OptionID], in bank: Bank,
    certainty: Certainty? = nil
  ) {
    let presentation = question.body.shape.presentation
    let typed = TypedResponse(typed, to: presentation)
    let response: Response
    do throws(Unreadable) {
      response = try presentation.read(typed.text, shown: order, glossary: Glossary(bank))
    } catch {
      self = .unreadable(error)
      return
    }
    if let verdict = question.body.verdict(on: response) {
      self = .feedback(
        FeedbackScreen(
          question: question, course: bank.course, order: order,
          typed: response == .unknown ? nil : typed.text, response: response, verdict: verdict,
          certainty: certainty ?? typed.certainty))
    } else if case .open(let key) = question.body.shape.key {
      self = .toJudge(key)
    } else {
      self = .unreadable(.empty)
    }
  }

  func lines(_ console: Console) -> [String] {
    switch self {
    case .feedback(let screen): return screen.lines(console)
    case .toJudge(let key):
      let layout = MarkupLayout(console)
      return layout.lines(key.modelAnswer, first: console.texts.modelAnswer, next: "  ")
        + key.rubric.flatMap { layout.lines($0.text, first: "- ", next: "  ") }
    case .unreadable(let reason):
      return console.wrapped(console.texts.unreadable(reason))
    }
  }
}

/// A marked response for scripts.
struct MarkJSON: Encodable {
  let question: String
  let response: String
  let verdict: OrNull<String>
  let score: OrNull<Double>
  let feedback: [String]
  let message: OrNull<String>

  init(_ marking: Marking, of question: QuestionID, response: String, _ texts: any Texts) {
    self.question = question.text
    self.response = response
    switch marking {
    case .feedback(let screen):
      verdict = OrNull(screen.verdict.outcome.rawValue)
      score = OrNull(screen.verdict.score.doubleValue)
      let remarks = screen.verdict.remarks.compactMap { $0.text?.plain }
      feedback = remarks + [screen.question.explanation?.plain].compactMap { $0 }
      message = OrNull(nil)
    case .toJudge(let key):
      (verdict, score) = (OrNull(nil), OrNull(nil))
      feedback = [key.modelAnswer.plain] + key.rubric.map { $0.text.plain }
      message = OrNull(nil)
    case .unreadable(let reason):
      (verdict, score) = (OrNull("unreadable"), OrNull(nil))
      feedback = []
      message = OrNull(texts.unreadable(reason))
    }
  }
}
