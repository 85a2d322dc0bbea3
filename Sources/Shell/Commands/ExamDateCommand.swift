import ArgumentParser
import Practice
import QuizModel

struct ExamDateCommand: Command {
  static let name = CommandName.examDate
  static let role: HelpRole? = .student

  @ArgumentParser.Argument var date: String?
  @OptionGroup var common: CommonOptions

  private static let none: Set<String> = ["geen", "none", "-"]

  func run(in workspace: Workspace) throws(CommandFailure) -> ExitStatus {
    let bank = try bank(in: workspace)
    guard let date else {
      try show(workspace.records.history(of: bank.course.id).examDate, workspace)
      return .fine
    }
    let day = try day(date, workspace)
    _ = workspace.records.add(.examDate(day), course: bank.course.id, session: nil)
    guard workspace.records.isComplete else { return .cannotWrite }
    try show(day, workspace, cleared: day == nil)
    return .fine
  }

  private func day(_ text: String, _ workspace: Workspace) throws(CommandFailure) -> Day? {
    if Self.none.contains(text.lowercased()) { return nil }
    guard let day = Day(iso: text) ?? Self.dayFirst(text) else {
      throw CommandFailure(.wrongUsage, workspace.texts.badDate)
    }
    guard day >= workspace.today else {
      throw CommandFailure(.wrongUsage, workspace.texts.dateInPast)
    }
    return day
  }

  /// `20-1-2027` or `20/1/2027`.
  private static func dayFirst(_ text: String) -> Day? {
    let parts = text.split(omittingEmptySubsequences: false) { "-/.".contains($0) }
    guard parts.count == 3, parts[2].count == 4, let day = Int(parts[0]),
      let month = Int(parts[1]), let year = Int(parts[2])
    else { return nil }
    return Day(year: year, month: month, day: day)
  }

  private func show(
    _ day: Day?, _ workspace: Workspace, cleared: Bool = false
  ) throws(CommandFailure) {
    if common.json {
      try workspace.console.show(json: ["examDate": OrNull(day?.iso)])
      return
    }
    let texts = workspace.texts
    guard let day else {
      workspace.console.say(cleared ? texts.examDateCleared : texts.noExamDate)
      return
    }
    workspace.console.say(texts.examDateSet(texts.date(day), days: day - workspace.today))
  }
}
