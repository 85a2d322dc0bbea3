import QuizModel

extension Attempt {
  func write(to values: inout RowValues) {
    values.set(.question, question.text)
    values.set(.revision, revision)
    values.set(.seed, seed.value)
    values.set(.responseOrder, order)
    values.set(.typed, typed)
    values.set(.chosen, chosen)
    values.set(.outcome, outcome.rawValue)
    values.set(.score, score.description)
    values.set(.ruleVersion, ruleVersion)
    values.set(.certainty, certainty?.rawValue)
    values.set(.hints, hints)
    values.set(.isGivenUp, isGivenUp ? 1 : 0)
    values.set(.confused, confused)
    values.set(.milliseconds, milliseconds)
    values.set(.mode, mode.rawValue)
  }

  init?(_ row: StoredRow) {
    guard let question: QuestionID = row.id(.question), let revision = row.text(.revision),
      let seed = row.seed(.seed), let order: [OptionID] = row.ids(.responseOrder),
      let typed = row.bytes(.typed), let chosen: [OptionID] = row.ids(.chosen),
      let outcome: Verdict.Outcome = row.name(.outcome), let score = row.score(.score),
      let ruleVersion = row.integer(.ruleVersion), let certainty = row.certainty,
      let hints = row.integer(.hints), let isGivenUp = row.integer(.isGivenUp),
      let confused: [GoalID] = row.ids(.confused), let mode: SessionStart.Mode = row.name(.mode)
    else { return nil }
    self.init(
      question: question, revision: revision, seed: seed, order: order, typed: typed,
      chosen: chosen, outcome: outcome, score: score, ruleVersion: ruleVersion,
      certainty: certainty, hints: hints, isGivenUp: isGivenUp != 0, confused: confused,
      milliseconds: row.integer(.milliseconds), mode: mode)
  }
}

extension StoredRow {
  fileprivate func score(_ column: RecordColumn) -> Rational? {
    switch text(column) {
    case "0": .zero
    case "1": .one
    case let text?: Rational(text).flatMap { $0 >= .zero && $0 <= .one ? $0 : nil }
    case nil: nil
    }
  }

  /// None is a value here: the learner wasn't asked.
  fileprivate var certainty: Certainty?? {
    guard let text = text(.certainty) else { return .some(nil) }
    return Certainty(rawValue: text).map { .some($0) }
  }
}

extension SessionStart {
  func write(to values: inout RowValues) {
    values.set(.mode, mode.rawValue)
    values.set(.seed, seed.value)
    values.set(.plan, questions)
    values.set(.section, section?.text)
    values.set(.test, test?.text)
    values.set(.minutes, minutes)
  }

  init?(_ row: StoredRow) {
    guard let mode: SessionStart.Mode = row.name(.mode), let seed = row.seed(.seed),
      let questions: [QuestionID] = row.ids(.plan)
    else { return nil }
    self.init(
      mode: mode, seed: seed, questions: questions, section: row.id(.section), test: row.id(.test),
      minutes: row.integer(.minutes))
  }
}
