import ArgumentParser
import Practice
import QuizModel

struct ProgressCommand: Command {
  static let name = CommandName.progress
  static let role: HelpRole? = .student

  @OptionGroup var common: CommonOptions

  func run(in workspace: Workspace) throws(CommandFailure) -> ExitStatus {
    let bank = try bank(in: workspace)
    let history = workspace.records.history(of: bank.course.id)
    let progress = Progress(bank: bank, history: history, today: workspace.today)
    if common.json {
      try workspace.console.show(json: ProgressJSON(progress, course: bank.course.id))
    } else {
      let screen = ProgressScreen(progress: progress, course: bank.course)
      workspace.console.show(screen.lines(workspace.console))
    }
    return .fine
  }
}

private struct ProgressJSON: Encodable {
  struct Row: Encodable {
    let id: String
    let title: String
    var section: String?
    let questions: Int
    let seen: Int
    let attempts: Int
    let mastery: OrNull<Double>
    let interval: OrNull<[Double]>
    let due: Int

    init(id: String, title: String, section: String? = nil, _ mastery: Mastery) {
      self.id = id
      self.title = title
      self.section = section
      questions = mastery.questions
      seen = mastery.seen
      attempts = mastery.attempts
      self.mastery = OrNull(mastery.value)
      interval = OrNull(mastery.interval.map { [$0.lowerBound, $0.upperBound] })
      due = mastery.due
    }
  }

  let course: String
  let attempts: Int
  let sections: [Row]
  let goals: [Row]
  /// Filled once the readiness model is there.
  let readiness = OrNull<String>(nil)

  init(_ progress: Progress, course: CourseID) {
    self.course = course.text
    attempts = progress.whole.attempts
    sections = progress.sections.map {
      Row(id: $0.section.id.text, title: $0.section.title, $0.mastery)
    }
    goals = progress.goals.map {
      Row(id: $0.goal.id.text, title: $0.goal.title, section: $0.goal.section.text, $0.mastery)
    }
  }
}
