import CourseFiles
import QuizModel
import Terminal

/// What is covered, by importance, each with what is short of questions.
struct CoverageScreen {
  let coverage: Coverage

  func lines(_ console: Console) -> [String] {
    let texts = console.texts
    let heading = console.style.bold(coverage.title.sanitizedLine)
    let counted = texts.countedQuestions(coverage.counted, drafts: coverage.drafts)
    var lines = TextWrapping.wrap("\(heading): \(counted)", width: console.width)
    for facts in coverage.facts where facts.facts > 0 {
      lines += TextWrapping.wrap(texts.factCoverage(facts), width: console.width)
      lines += rows(facts.short, console)
    }
    let neverAsked = coverage.facts.reduce(0) { $0 + $1.neverAsked }
    if neverAsked > 0 {
      lines += TextWrapping.wrap(texts.neverAskedFacts(neverAsked), width: console.width)
    }
    lines += TextWrapping.wrap(texts.goalPractice(coverage.goals), width: console.width)
    lines += rows(coverage.goals.short, console)
    let shortages = coverage.shortages.count
    return lines + TextWrapping.wrap(texts.coverageResult(shortages), width: console.width)
  }

  /// As `check` shows findings: one line each, so that editors can follow them.
  private func rows(_ shortages: [Shortage], _ console: Console) -> [String] {
    shortages.map { $0.finding.line(in: console.texts.language).sanitizedLine }
  }
}
