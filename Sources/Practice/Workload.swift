import QuizModel

/// How much there is to practise.
public struct Workload: Equatable, Sendable {
  /// Questions that come back today or came back before.
  public let due: Int
  /// Questions that were never answered.
  public let new: Int

  public init(of questions: QuestionOutlines, history: LearningHistory, today: Day) {
    let answered = history.answered.compactMap { questions[$0] }.filter { $0.isPractised }
    due = answered.count { history.isDue($0.id, on: today) }
    new = questions.practisedCount - answered.count
  }
}
