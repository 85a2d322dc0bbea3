import ArgumentParser
import Practice
import QuizModel

struct AdviceCommand: Command {
  static let name = CommandName.advice
  static let role: HelpRole? = .student

  @OptionGroup var common: CommonOptions

  /// More is no advice any more.
  private static let most = 10

  func run(in workspace: Workspace) throws(CommandFailure) -> ExitStatus {
    let bank = try bank(in: workspace)
    let history = workspace.records.history(of: bank.course.id)
    let advice = StudyAdvice.all(bank: bank, history: history, today: workspace.today)
      .prefix(Self.most)
    if common.json {
      try workspace.console.show(json: AdviceJSON(Array(advice), bank, workspace.texts))
    } else {
      workspace.console.show(
        AdviceScreen(advice: Array(advice), bank: bank).lines(workspace.console))
    }
    return .fine
  }
}

private struct AdviceJSON: Encodable {
  struct Confusion: Encodable {
    let goal: String
    let times: Int
  }

  struct Evidence: Encodable {
    let attempts: Int
    let wrong: Int
    let sureWrong: Int
    let confusedWith: [Confusion]
    let lastSeen: OrNull<String>
  }

  struct Item: Encodable {
    let goal: String
    let section: String
    let reason: String
    let evidence: Evidence
    let command: String
    let minutes: Int
  }

  let items: [Item]

  init(_ advice: [StudyAdvice], _ bank: Bank, _ texts: any Texts) {
    items = advice.map { advice in
      let evidence = advice.evidence
      return Item(
        goal: advice.goal.text, section: advice.section.text,
        reason: texts.reason(advice.reason) { bank.goal($0)?.title ?? $0.text },
        evidence: Evidence(
          attempts: evidence.attempts, wrong: evidence.wrong, sureWrong: evidence.sureWrong,
          confusedWith: evidence.confusedWith.map {
            Confusion(goal: $0.goal.text, times: $0.times)
          },
          lastSeen: OrNull(evidence.lastSeen?.iso)),
        command: AdviceScreen.command(advice, .english), minutes: advice.minutes)
    }
  }
}
