import Documents
import QuizModel

/// Goals that are mixed up with each other say so on both sides, and no goal is its own.
///
/// Advice after a mix-up looks from either goal at the other.
enum MutualGoals: CourseCheck {
  static let name = "mutual-goals"

  static func findings(in course: CheckedCourse) -> [Finding] {
    let goals = course.bank.course.goals
    return goals.enumerated().flatMap { place, goal in
      goal.confusedWith.enumerated().compactMap { inner, id -> Finding? in
        guard let message = message(on: id, of: goal, in: course.bank) else { return nil }
        return course.finding(
          Self.self, .error, at: ["goals", .place(place), "confusedWith", .place(inner)], message)
      }
    }
  }

  private static func message(
    on other: GoalID, of goal: LearningGoal, in bank: Bank
  ) -> Message? {
    if other == goal.id {
      return Message(
        nl: "een leerdoel noemt zichzelf niet in \"confusedWith\"; haal '\(other)' weg",
        en: "a goal does not name itself in \"confusedWith\"; remove '\(other)'")
    }
    guard let found = bank.goal(other), !found.confusedWith.contains(goal.id) else { return nil }
    return Message(
      nl: "'\(other)' noemt '\(goal.id)' niet in \"confusedWith\"; "
        + "zet het er daar bij of haal het hier weg",
      en: "'\(other)' does not name '\(goal.id)' in \"confusedWith\"; "
        + "add it there or remove it here")
  }
}
