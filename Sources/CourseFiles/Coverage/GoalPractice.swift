import Documents
import QuizModel

/// The goals, and whether each has enough questions to practise: two or more.
///
/// With one, practice repeats it until it's known by heart, and mastery rests on it alone. A
/// question kept for mock exams isn't practised and doesn't count; of several goals that a question
/// has, it counts for each.
public struct GoalPractice: Sendable {
  public static let needed = 2

  public let goals: Int
  public let short: [Shortage]

  public var covered: Int { goals - short.count }

  init(_ goals: [LearningGoal], _ course: JSONValue?, _ questions: [QuestionOutline]) {
    var practised: [GoalID: QuestionsOn] = [:]
    for question in questions where question.isPractised {
      for goal in Set(question.goals) { practised[goal, default: QuestionsOn()].add(question) }
    }
    self.goals = goals.count
    short = goals.enumerated().compactMap { place, goal in
      let questions = practised[goal.id] ?? QuestionsOn()
      let count = questions.counted.count
      guard count < Self.needed, let course else { return nil }
      return Shortage(
        id: goal.id.text, section: goal.section, questions: count, drafts: questions.drafts,
        finding: Finding(
          place: course.nearestPlace(["goals", .place(place), "id"]), severity: .error,
          check: "goal-practice", message: Self.message(goal, count)))
    }
  }

  private static func message(_ goal: LearningGoal, _ count: Int) -> Message {
    Message(
      nl: "leerdoel '\(goal.id)' heeft \(count == 0 ? "geen oefenvraag" : "één oefenvraag"); "
        + "schrijf er minstens \(needed)",
      en: "goal '\(goal.id)' has \(count == 0 ? "no question" : "one question") to practise; "
        + "write at least \(needed)")
  }
}
