import CourseFiles
import QuizModel

/// `check --coverage`: the facts and goals with too few questions, of whole courses.
struct CoverageReport {
  private let courses: [(coverage: Coverage, loaded: LoadedCourse)]
  /// Folders whose course file itself can't be used.
  private let broken: [String]

  /// A file stands for its course: what other files ask counts too.
  init(_ targets: [CheckTarget]) {
    var seen: Set<String> = []
    let folders = targets.map { $0.folder }.filter { seen.insert(CheckTarget.real($0)).inserted }
    let loaded = folders.map { LoadedCourse.load($0) }
    courses = loaded.compactMap { course in course.coverage.map { ($0, course) } }
    broken = loaded.filter { $0.bank == nil }.map { $0.folder }
  }

  func show(in workspace: Workspace, asJSON: Bool) throws(CommandFailure) -> ExitStatus {
    if asJSON {
      try workspace.console.show(json: json(workspace.texts.language))
    } else {
      for (place, course) in courses.enumerated() {
        let lines = CoverageScreen(coverage: course.coverage).lines(workspace.console)
        workspace.console.show((place > 0 ? [""] : []) + lines)
      }
    }
    for folder in unread { workspace.console.warn(workspace.texts.coverageUnread(folder)) }
    if let folder = broken.first {
      throw CommandFailure(.unreadableData, workspace.texts.brokenCourse(folder))
    }
    let isComplete = unread.isEmpty && courses.allSatisfy { $0.coverage.shortages.isEmpty }
    return isComplete ? .fine : .findings
  }

  /// The folders of courses with errors: what couldn't be read for them isn't counted.
  private var unread: [String] {
    courses.map { $0.loaded }.filter { $0.findings.contains { $0.severity == .error } }
      .map { $0.folder }
  }

  private func json(_ language: Language) -> CoverageJSON {
    CoverageJSON(
      files: courses.reduce(0) { $0 + $1.loaded.files.count },
      questions: courses.reduce(0) { $0 + $1.loaded.questionCount },
      findings: courses.flatMap { $0.loaded.findings + $0.coverage.shortages.map { $0.finding } }
        .map { FindingJSON($0, language) },
      coverage: courses.map { CoverageJSON.Course($0.coverage) })
  }
}

private struct CoverageJSON: Encodable {
  struct Course: Encodable {
    let course: String
    let counted: Int
    let drafts: Int
    let facts: [Facts]
    let goals: Goals

    init(_ coverage: Coverage) {
      course = coverage.course.text
      counted = coverage.counted
      drafts = coverage.drafts
      facts = coverage.facts.map(Facts.init)
      goals = Goals(coverage.goals)
    }
  }

  struct Facts: Encodable {
    let importance: Int
    let needed: Int
    let facts: Int
    let asked: Int
    let covered: Int
    let neverAsked: Int
    let short: [Short]

    init(_ coverage: FactCoverage) {
      importance = coverage.importance
      needed = coverage.needed
      facts = coverage.facts
      asked = coverage.asked
      covered = coverage.covered
      neverAsked = coverage.neverAsked
      short = coverage.short.map(Short.init)
    }
  }

  struct Goals: Encodable {
    let needed: Int
    let goals: Int
    let covered: Int
    let short: [Short]

    init(_ practice: GoalPractice) {
      needed = GoalPractice.needed
      goals = practice.goals
      covered = practice.covered
      short = practice.short.map(Short.init)
    }
  }

  struct Short: Encodable {
    let id: String
    let section: String
    let questions: Int
    let drafts: Int

    init(_ shortage: Shortage) {
      id = shortage.id
      section = shortage.section.text
      questions = shortage.questions
      drafts = shortage.drafts
    }
  }

  let files: Int
  let questions: Int
  let findings: [FindingJSON]
  let coverage: [Course]
}
