import Documents
import QuizModel

extension Record {
  /// The record as a line of a ``RecordFile``, with its line end.
  public var line: String {
    var line = JSONLine()
    line.add("id", id.text)
    line.add("device", device)
    line.add("sequence", sequence)
    line.add("time", time.instant.milliseconds)
    line.add("offsetMinutes", time.offsetMinutes)
    line.add("course", course.text)
    if let session { line.add("session", session.text) }
    line.add("kind", event.kind.rawValue)
    event.write(to: &line)
    return line.text + "\n"
  }
}

extension Event {
  fileprivate func write(to line: inout JSONLine) {
    switch self {
    case .sessionStarted(let start): start.write(to: &line)
    case .sessionEnded: break
    case .attempt(let attempt): attempt.write(to: &line)
    case .retraction(let target): line.add("target", target.text)
    case .contest(let target, let remark):
      line.add("target", target.text)
      line.add("remark", remark)
    case .flag(let question, let remark):
      line.add("question", question.text)
      line.add("remark", remark)
    case .skip(let question): line.add("question", question.text)
    case .lockedAnswer(let question, let text):
      line.add("question", question.text)
      line.add("typed", text)
    case .hint(let question, let step):
      line.add("question", question.text)
      line.add("step", step)
    case .examDate(let day?): line.add("examDate", day.iso)
    case .examDate(nil): line.addNull("examDate")
    }
  }
}

extension SessionStart {
  fileprivate func write(to line: inout JSONLine) {
    line.add("mode", mode.rawValue)
    line.add("seed", String(seed.value))
    line.add("plan", questions.map { $0.text })
    if let section { line.add("section", section.text) }
    if let test { line.add("test", test.text) }
    if let minutes { line.add("minutes", minutes) }
  }
}

extension Attempt {
  fileprivate func write(to line: inout JSONLine) {
    line.add("question", question.text)
    line.add("revision", revision)
    line.add("seed", String(seed.value))
    line.add("responseOrder", order.map { $0.text })
    line.add("typed", typed)
    line.add("chosen", chosen.map { $0.text })
    line.add("outcome", outcome.rawValue)
    line.add("score", score.description)
    line.add("ruleVersion", ruleVersion)
    if let certainty { line.add("certainty", certainty.rawValue) }
    line.add("hints", hints)
    line.add("isGivenUp", isGivenUp)
    line.add("confused", confused.map { $0.text })
    if let milliseconds { line.add("milliseconds", milliseconds) }
    line.add("mode", mode.rawValue)
  }
}
