import QuizModel

/// A tried question for scripts.
struct TrialJSON: Encodable {
  struct Draw: Encodable {
    let seed: UInt64
    let prompt: String
    let answer: String
    let wrong: [String]
  }

  struct Reading: Encodable {
    let section: String
    let title: String
  }

  let file: String
  let line: Int
  let column: Int
  let question: QuestionJSON
  /// The lines of the screen that a student sees.
  let screen: [String]
  /// What is said of each option, part and foreseen answer.
  let feedback: [String]
  let draws: [Draw]
  let readOn: OrNull<Reading>
  let mark: OrNull<MarkJSON>
  let findings: [FindingJSON]

  init(_ trial: Trial, response: String?, _ console: Console) {
    let texts = console.texts
    file = trial.place.file
    line = trial.place.line
    column = trial.place.column
    question = QuestionJSON(trial.written, trial.bank)
    screen = trial.screen.lines(console)
    feedback = AnswerRemarks(
      question: trial.question, bank: trial.bank, order: trial.order, texts: texts
    ).rows.map { $0.plain }
    draws = trial.draws.map { draw in
      let values = DrawValues(draw.question, texts)
      return Draw(
        seed: draw.seed.value, prompt: draw.question.prompt.plain, answer: values.answer,
        wrong: values.wrong)
    }
    readOn = OrNull(
      trial.bank.section(trial.written.section).map {
        Reading(section: $0.id.text, title: $0.title)
      })
    mark = OrNull(
      response.map { MarkJSON(trial.marking($0), of: trial.written.id, response: $0, texts) })
    findings = trial.findings.map { FindingJSON($0, texts.language) }
  }
}
