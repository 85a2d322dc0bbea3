import Documents
import QuizModel

/// A goal has at least two questions, or practice repeats one question and mastery rests on it
/// alone. Goals of a section without any question are still to be written and aren't told.
enum GoalCoverage: CourseCheck {
  static let name = "goal-coverage"
  static let leastQuestions = 2

  static func findings(in course: CheckedCourse) -> [Finding] {
    var counts: [GoalID: Int] = [:]
    var sections: Set<SectionID> = []
    for checked in course.questions {
      sections.insert(checked.question.section)
      for goal in checked.question.goals { counts[goal, default: 0] += 1 }
    }
    return course.bank.course.goals.enumerated().compactMap { place, goal in
      let count = counts[goal.id] ?? 0
      guard count < leastQuestions, sections.contains(goal.section) else { return nil }
      return course.finding(
        Self.self, .warning, at: ["goals", .place(place), "id"],
        Message(
          nl: "het leerdoel '\(goal.id)' heeft te weinig vragen (\(count)); "
            + "schrijf er minstens \(leastQuestions)",
          en: "the goal '\(goal.id)' has too few questions (\(count)); "
            + "write at least \(leastQuestions)"))
    }
  }
}
